<#
.SYNOPSIS
    Updates the output of the commands in the README, the guides and the help pages. Review the difference before you commit it.
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

foreach ($page in Get-HelpPage | Where-Object BaseName -like $Name) {
    $lines = [System.Collections.Generic.List[string]] [System.IO.File]::ReadAllLines($page.FullName)
    $steps = @(Invoke-HelpPage $page.FullName | Where-Object { $null -ne $_.Shown })
    [array]::Reverse($steps)
    foreach ($step in $steps) {
        # Output that varies is written once.
        if ($step.Marks -contains 'varies' -and $step.Shown.Trim()) { continue }

        $lines.RemoveRange($step.First, $step.Last - $step.First + 1)
        $printed = @(if ($step.Printed) { ''; $step.Printed -split "`n" })
        if ($printed -and $lines[$step.First] -ne '```') { $printed += '' }
        $lines.InsertRange($step.First, [string[]] $printed)
    }

    [System.IO.File]::WriteAllText($page.FullName, ($lines -join "`n") + "`n")
}
