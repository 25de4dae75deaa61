#!/bin/sh
# Makes the pictures of the README from the built-in store: docs/pictures/*.svg, *.png, terminal.txt.
# Needs the .NET SDK and Chromium (CHROMIUM names it where it is not on the path).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet run --project "$root/src/NatoIraq.Shell" -- "
Set-Location '$work'
Export-NatoIraqTimeline '$here/timeline.svg' -Theme Light
Export-NatoIraqTimeline '$here/timeline-dark.svg' -Theme Dark
Get-NatoIraqEvent -Mission NMI | Export-NatoIraqTimeline '$here/nmi.svg' -Theme Light -Title 'NATO Mission Iraq, from request to today'
Export-NatoIraqTimeline light.html -Theme Light
Export-NatoIraqTimeline dark.html -Theme Dark
Export-NatoIraqReport report.html
Show-NatoIraqTimeline -Width 100 > '$here/terminal.txt'
"

# picture FILE WIDTH HEIGHT PNG
picture() {
  "$chromium" --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
    --user-data-dir="$work/profile" --window-size="$2,$3" --screenshot="$here/$4" "file://$1" >/dev/null 2>&1
}

height() { sed -n 's/.*<svg[^>]* height="\([0-9]*\).*/\1/p' "$1" | head -1; }

picture "$here/timeline.svg" 1200 "$(height "$here/timeline.svg")" timeline.png
picture "$here/timeline-dark.svg" 1200 "$(height "$here/timeline-dark.svg")" timeline-dark.png
picture "$here/nmi.svg" 1200 "$(height "$here/nmi.svg")" nmi.png
picture "$work/light.html#2018-07-11a" 1200 900 page.png
picture "$work/dark.html" 1200 900 page-dark.png
picture "$work/report.html" 1200 1500 report.png
