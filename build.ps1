#!/usr/bin/env pwsh
<#
.SYNOPSIS
    Builds NatoIraq; needs nothing but PowerShell and the .NET SDK.
.DESCRIPTION
    Build  makes out/NatoIraq/<version>, ready for Import-Module ./out/NatoIraq
    Test   builds, then runs all tests: dotnet test, and Pester where version 5 or later is installed
    Pack   builds, then makes out/NatoIraq.<version>.zip with the folder NatoIraq/<version>, to be unpacked in a folder of $env:PSModulePath
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
    dotnet test --solution $solution --configuration $Configuration --no-build
    if (-not (Get-Module Pester -ListAvailable | Where-Object Version -ge '5.0')) {
        Write-Warning 'Pester 5 is not installed: the Pester tests were not run. Install it with Install-PSResource Pester.'
        return
    }

    # A process of its own: a module once loaded keeps its files, and the next build would find them in use on Windows.
    $tests = (Join-Path $PSScriptRoot 'tests/Pester') -replace "'", "''"
    $pester = "Import-Module Pester -MinimumVersion 5.0; exit (Invoke-Pester -Path '$tests' -PassThru).FailedCount"
    & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -Command $pester
}

function Pack {
    Build
    $versions = @(Get-ChildItem $module -Directory)
    if ($versions.Count -ne 1) {
        throw "'$module' holds the versions $($versions.Name -join ', '), and a package is of one. Run ./build.ps1 Clean first."
    }

    $package = Join-Path $out "NatoIraq.$($versions.Name).zip"
    Remove-Item $package -ErrorAction Ignore
    $level = [System.IO.Compression.CompressionLevel]::Optimal
    [System.IO.Compression.ZipFile]::CreateFromDirectory($module, $package, $level, <# includeBaseDirectory: #> $true)
    Get-Item $package
}

function Clean {
    dotnet clean $solution --configuration $Configuration
    if (Test-Path $out) {
        Remove-Item $out -Recurse -Force
    }
}

& $Task
