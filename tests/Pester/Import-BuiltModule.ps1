# Imports the built module, the one users get, and names the seed. Dot-sourced by each file's BeforeAll.
$repository = (Resolve-Path (Join-Path $PSScriptRoot '../..')).Path
Import-Module (Join-Path $repository 'out/NatoIraq') -Force
$seed = Join-Path $repository 'seeds/nato-iraq-timeline.txt'
