# The commands of the documentation, and what they print in this PowerShell. Dot-sourced by the tests of the documentation and by
# Update-HelpExample.ps1. A block marked powershell either shows a session, with commands after 'PS> ' and their output, or is a script
# without output. Marks after the word powershell: varies (run, not compared), manual (not run).

# The pages whose commands are run: the README, the guides, the help topics and the help of each cmdlet.
function Get-HelpPage {
    $repository = Split-Path (Split-Path $PSScriptRoot)
    Get-Item (Join-Path $repository 'README.md')
    Get-ChildItem (Join-Path $repository 'docs/*.md'), (Join-Path $repository 'docs/about/*.md'), (Join-Path $repository 'docs/cmdlets/*-*.md')
}

# One object for each command of a page: the marks of its block, the lines of its output in the page (from 0), and the output shown. The
# Shown of a script is null.
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
        } elseif (-not $step) {
            $step = [pscustomobject]@{ Page = $Path; Marks = $marks; Command = $text; First = $line; Last = $line; Shown = $null }
        } elseif ($null -eq $step.Shown) {
            $step.Command += "`n" + $text
        } elseif ($text.StartsWith('>> ') -and $step.First -eq $line) {
            $step.Command += "`n" + $text.Substring(3)
            $step.First++
            $step.Last++
        } else {
            $step.Shown += $text + "`n"
            $step.Last = $line
        }
    }
}

# How many statements a command of a page has.
function Measure-HelpStatement([string] $Command) {
    [System.Management.Automation.Language.Parser]::ParseInput($Command, [ref] $null, [ref] $null).EndBlock.Statements.Count
}

# Without blank lines at either end and blanks at the ends of lines.
function Format-HelpOutput([string] $Text) {
    (($Text -split '\r?\n').ForEach{ $_.TrimEnd() } -join "`n").Trim("`n")
}

# Runs the commands of a page in order, in a new folder with the files that examples may use, and adds what each prints: Printed. An error
# of a command is terminating.
function Invoke-HelpPage([string] $Path) {
    $repository = Split-Path (Split-Path $PSScriptRoot)
    $folder = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid())
    $null = New-Item $folder -ItemType Directory
    Copy-Item (Join-Path $repository 'docs/examples/*'), (Join-Path $repository 'seeds/*.txt') $folder
    $ErrorActionPreference = 'Stop'
    $ConfirmPreference = 'None'
    $rendering = $PSStyle.OutputRendering
    $PSStyle.OutputRendering = 'PlainText'
    Push-Location $folder
    try {
        foreach ($step in Read-HelpPage $Path | Where-Object Marks -NotContains manual) {
            # A terminal of 120 columns keeps the last one free.
            $printed = . ([scriptblock]::Create($step.Command)) 3>&1 4>&1 | Show-HelpMessage | Out-String -Width 119
            $step | Add-Member Printed (Format-HelpOutput $printed) -PassThru
        }
    } finally {
        Pop-Location
        $PSStyle.OutputRendering = $rendering
        Disconnect-NatoIraqStore
        Remove-Item $folder -Recurse -Force
    }
}

# Warnings and verbose messages as the host shows them.
filter Show-HelpMessage {
    switch ($_) {
        { $_ -is [System.Management.Automation.WarningRecord] } { "WARNING: $_"; break }
        { $_ -is [System.Management.Automation.VerboseRecord] } { "VERBOSE: $_"; break }
        default { $_ }
    }
}
