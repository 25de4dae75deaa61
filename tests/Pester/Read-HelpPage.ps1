# The examples of the help pages and the README, and what they print in this PowerShell. Dot-sourced by the tests of the help and by
# Update-HelpExample.ps1.

# One object a command of a page: its example's marks, the lines of the page it and its output stand on (from 0), and the output shown.
function Read-HelpPage([string] $Path) {
    $lines = [System.IO.File]::ReadAllLines($Path)
    $marks = $null
    $step = $null
    for ($line = 0; $line -lt $lines.Count; $line++) {
        $text = $lines[$line]
        if ($null -eq $marks) {
            if ($text -match '^```powershell\s*(.*)$') {
                $marks = @(-split $Matches[1])
            }
        } elseif ($text -eq '```') {
            if ($step) { $step }
            $marks = $step = $null
        } elseif ($text.StartsWith('PS> ')) {
            if ($step) { $step }
            $step = [pscustomobject]@{ Page = $Path; Marks = $marks; Command = $text.Substring(4); First = $line + 1; Last = $line; Shown = '' }
        } elseif ($step -and $text.StartsWith('>> ') -and $step.First -eq $line) {
            $step.Command += "`n" + $text.Substring(3)
            $step.First++
            $step.Last++
        } elseif ($step) {
            $step.Shown += $text + "`n"
            $step.Last = $line
        }
    }
}

# Without blank lines at either end and blanks at the ends of lines.
function Format-HelpOutput([string] $Text) {
    (($Text -split '\r?\n').ForEach{ $_.TrimEnd() } -join "`n").Trim("`n")
}

# Runs the commands of a page in order, in a new folder with the files that examples may use, and adds what each prints: Printed.
function Invoke-HelpPage([string] $Path) {
    $repository = Split-Path (Split-Path $PSScriptRoot)
    $folder = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid())
    $null = New-Item $folder -ItemType Directory
    Copy-Item (Join-Path $repository 'docs/examples/*'), (Join-Path $repository 'seeds/*.txt') $folder
    $ErrorActionPreference = 'Stop'
    $rendering = $PSStyle.OutputRendering
    $PSStyle.OutputRendering = 'PlainText'
    Push-Location $folder
    try {
        foreach ($step in Read-HelpPage $Path) {
            # A terminal of 120 columns keeps the last one free.
            $printed = . ([scriptblock]::Create($step.Command)) | Out-String -Width 119
            $step | Add-Member Printed (Format-HelpOutput $printed) -PassThru
        }
    } finally {
        Pop-Location
        $PSStyle.OutputRendering = $rendering
        Disconnect-NatoIraqStore
        Remove-Item $folder -Recurse -Force
    }
}
