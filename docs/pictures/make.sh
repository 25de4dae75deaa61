#!/bin/sh
# Makes the pictures of the README from the built-in store. Needs the .NET SDK and Chromium (CHROMIUM names it where it is not on the path).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet run --project "$root/src/NatoIraq.Shell" -- "
foreach (\$theme in 'Light', 'Dark') {
    \$name = \$theme.ToLowerInvariant()
    Export-NatoIraqTimeline \"$here/timeline-\$name.svg\" -Theme \$theme -Width 960
    foreach (\$style in 'Lags', 'Actors', 'Map') {
        Export-NatoIraqTimeline \"$here/\$(\$style.ToLowerInvariant())-\$name.svg\" -Style \$style -Theme \$theme -Width 960 -Title 'NATO and Iraq'
    }
    Get-NatoIraqEvent -Mission NMI | Export-NatoIraqTimeline \"$here/nmi-\$name.svg\" -Theme \$theme -Width 960 -Title 'NATO Mission Iraq'
    Get-NatoIraqEvent -Mission NMI | Export-NatoIraqTimeline \"$work/page-\$name.html\" -Theme \$theme -Title 'NATO Mission Iraq'
}
Get-NatoIraqEvent -Mission NMI | Export-NatoIraqReport '$work/report.html' -Title 'NATO Mission Iraq'
[System.IO.File]::WriteAllLines('$work/terminal.txt', [string[]] (Show-NatoIraqTimeline -Width 100))
"

# The marks in the colours that a terminal shows them in.
{
  echo '<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0;padding:20px 24px;background:#14171a;color:#ececea}'
  echo 'pre{margin:0;font:15px/1.3 "DejaVu Sans Mono",Menlo,Consolas,monospace}'
  echo 'i,b,u,s,em,strong{font-style:normal;font-weight:400;text-decoration:none}'
  echo 'i{color:#e69f00}b{color:#56b4e9}u{color:#009e73}s{color:#cc79a7}em{color:#d55e00}</style><pre>'
  sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' \
    -e 's/▲/<i>▲<\/i>/g' -e 's/◆/<b>◆<\/b>/g' -e 's/■/<u>■<\/u>/g' -e 's/●/<s>●<\/s>/g' -e 's/✖/<em>✖<\/em>/g' "$work/terminal.txt"
  echo '</pre>'
} > "$work/terminal.html"

# picture PAGE WIDTH HEIGHT PNG
picture() {
  "$chromium" --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
    --user-data-dir="$work/profile" --window-size="$2,$3" --virtual-time-budget=3000 --screenshot="$here/$4" "file://$work/$1" >/dev/null 2>&1
}

picture 'page-light.html#2018-07-11a' 1000 1060 page-light.png
picture 'page-dark.html#2018-07-11a' 1000 1060 page-dark.png
picture report.html 1000 1300 report.png
picture terminal.html 970 490 terminal.png
