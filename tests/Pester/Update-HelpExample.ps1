<#
.SYNOPSIS
    Writes what the examples of the help pages and the README print now into them. Read the difference before you commit it: what changed should be what was meant to.
.EXAMPLE
    ./tests/Pester/Update-HelpExample.ps1 Get-NatoIraqEvent
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [SupportsWildcards()]
    [string] $Name = '*'
)

Set-StrictMode -Version Latest
. (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
. (Join-Path $PSScriptRoot 'Read-HelpPage.ps1')

$pages = @(Get-Item (Join-Path $repository 'README.md')) + @(Get-ChildItem (Join-Path $repository 'docs/cmdlets/*-*.md'))
foreach ($page in $pages | Where-Object BaseName -like $Name) {
    $lines = [System.Collections.Generic.List[string]] [System.IO.File]::ReadAllLines($page.FullName)
    $steps = @(Invoke-HelpPage $page.FullName)
    [array]::Reverse($steps)
    foreach ($step in $steps) {
        # What varies is written once; what is there is as good as what would come.
        if ($step.Marks -contains 'varies' -and $step.Shown.Trim()) { continue }

        $lines.RemoveRange($step.First, $step.Last - $step.First + 1)
        $printed = @(if ($step.Printed) { ''; $step.Printed -split "`n" })
        if ($printed -and $lines[$step.First] -ne '```') { $printed += '' }
        $lines.InsertRange($step.First, [string[]] $printed)
    }

    [System.IO.File]::WriteAllText($page.FullName, ($lines -join "`n") + "`n")
}
