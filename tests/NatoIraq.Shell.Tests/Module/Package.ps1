<#
.SYNOPSIS
    Packs the built module, and does with the package what its users do; prints what it finds. Installs for the current user: HOME is a scratch folder.
#>
param(
    [Parameter(Mandatory)]
    [string] $Module
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

function Get-RelativeFile([string] $Folder) {
    Get-ChildItem $Folder -Recurse -File | ForEach-Object { [System.IO.Path]::GetRelativePath($Folder, $_.FullName) }
}

$repository = Join-Path $HOME 'repository'
$null = New-Item $repository -ItemType Directory
Register-PSResourceRepository Folder -Uri $repository -Trusted

Compress-PSResource -Path $Module -DestinationPath $HOME
Publish-PSResource -NupkgPath (Get-Item (Join-Path $HOME '*.nupkg')) -Repository Folder
"found $((Find-PSResource NatoIraq -Repository Folder -Prerelease).Name)"

Install-PSResource NatoIraq -Repository Folder -Prerelease
$installed = (Get-InstalledPSResource NatoIraq).InstalledLocation
"installed in the home folder: $($installed.StartsWith($HOME))"
$base = (Get-Module NatoIraq -ListAvailable).ModuleBase
$here = @(Get-RelativeFile $base)
$there = @(Get-RelativeFile $Module)
# The installer keeps its own notes beside the module.
$here = @($here | Where-Object { $_ -ne 'PSGetModuleInfo.xml' })
"installed files that are not in the module: $(@($here | Where-Object { $_ -notin $there }).Count), missing: $(@($there | Where-Object { $_ -notin $here }).Count)"

$null = Get-NatoIraqEvent -First 1
"loaded by its command from where it is installed: $((Get-Module NatoIraq).ModuleBase -eq $base)"
"events of 2018: $((Get-NatoIraqEvent -During 2018).Count)"
"help: $((Get-Help Get-NatoIraqEvent).Synopsis)"
"drive: $((Get-ChildItem NatoIraq:).Name | Sort-Object | Join-String -Separator ', ')"

Remove-Module NatoIraq
Uninstall-PSResource NatoIraq -Prerelease
"left after uninstalling: $(@(Get-InstalledPSResource NatoIraq -ErrorAction Ignore).Count)"
