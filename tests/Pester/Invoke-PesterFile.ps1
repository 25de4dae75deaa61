<#
.SYNOPSIS
    Reads paths of test files from standard input, runs each with Pester, and writes a line of JSON for each: PesterHost.cs calls it.
#>
param(
    [Parameter(Mandatory)]
    [string] $PesterModule,

    [Parameter(Mandatory)]
    [string] $Mark
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-Module $PesterModule

while ($path = [Console]::In.ReadLine()) {
    $configuration = New-PesterConfiguration
    $configuration.Run.Path = [System.Management.Automation.WildcardPattern]::Escape($path)
    $configuration.Run.PassThru = $true
    $configuration.Output.Verbosity = 'None'
    $run = Invoke-Pester -Configuration $configuration

    $failures = foreach ($failed in @($run.Failed) + @($run.FailedBlocks) + @($run.FailedContainers)) {
        $name = $failed.PSObject.Properties['ExpandedPath'] ? $failed.ExpandedPath : "$($failed.Item)"
        foreach ($record in $failed.ErrorRecord) {
            $name, $record.DisplayErrorMessage, $record.DisplayStackTrace -join "`n"
        }
    }

    $outcome = @{
        Passed   = $run.PassedCount
        Failed   = $run.FailedCount + $run.FailedContainersCount
        Skipped  = $run.TotalCount - $run.PassedCount - $run.FailedCount
        Failures = @($failures)
    }
    [Console]::Out.WriteLine($Mark + (ConvertTo-Json $outcome -Compress))
}
