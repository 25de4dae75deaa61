#!/usr/bin/env pwsh
<#
.SYNOPSIS
    Builds NatoIraq; needs nothing but PowerShell and the .NET SDK. Without PowerShell: dotnet tool restore; dotnet pwsh ./build.ps1
.DESCRIPTION
    Build  makes out/NatoIraq, ready for Import-Module ./out/NatoIraq
    Test   builds, then runs all tests with dotnet test, and says how many of Pester's were among them
    Pack   builds, then makes out/NatoIraq.<version>.nupkg, which Install-PSResource installs from any repository it is published to
    Clean  removes what was built
.EXAMPLE
    ./build.ps1; Import-Module ./out/NatoIraq
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Build', 'Test', 'Pack', 'Clean')]
    [string] $Task = 'Build',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# A failing dotnet ends the build by itself.
$PSNativeCommandUseErrorActionPreference = $true

$solution = Join-Path $PSScriptRoot 'NatoIraq.PowerShell.sln'
$out = Join-Path $PSScriptRoot 'out'
$module = Join-Path $out 'NatoIraq'

function Build {
    dotnet build $solution --configuration $Configuration
}

function Test {
    Build
    $counts = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid())
    $env:NATOIRAQ_PESTER_COUNTS = $counts
    try {
        dotnet test --solution $solution --configuration $Configuration --no-build
    } finally {
        $env:NATOIRAQ_PESTER_COUNTS = $null
        if (Test-Path $counts) {
            $files = @(Get-Content $counts | ForEach-Object { , [int[]] (-split $_) })
            $passed = ($files | ForEach-Object { $_[0] } | Measure-Object -Sum).Sum
            $failed = ($files | ForEach-Object { $_[1] } | Measure-Object -Sum).Sum
            Write-Output "In the $($files.Count) files of Pester, $passed tests passed and $failed failed."
            Remove-Item $counts
        }
    }
}

function Pack {
    Build
    Remove-Item (Join-Path $out '*.nupkg') -ErrorAction Ignore
    Compress-PSResource -Path $module -DestinationPath $out
    Get-Item (Join-Path $out '*.nupkg')
}

function Clean {
    dotnet clean $solution --configuration $Configuration
    if (Test-Path $out) {
        Remove-Item $out -Recurse -Force
    }
}

& $Task
