# Makes the built-in store from the source documents, with the cmdlets that users run. The build calls it; whatever goes wrong stops the
# build.
param([string] $Path, [string] $Seeds)

$ErrorActionPreference = 'Stop'
$chronologies = @(
    @{
        Path  = [System.IO.Path]::Combine($Seeds, 'nato-iraq-timeline.txt')
        Title = 'Relations with Iraq: timeline'
        Uri   = 'https://www.nato.int/cps/en/natohq/topics_88247.htm'
    }
)

$null = New-NatoIraqStore -Path $Path -Empty -Force
foreach ($chronology in $chronologies) {
    $outcome = Import-NatoIraqChronology @chronology -Store $Path
    if ($outcome.Created -eq 0 -or $outcome.Rejected -gt 0) {
        throw "$($chronology.Path): $($outcome.Created) entries were read and $($outcome.Rejected) lines were rejected."
    }
}

$failures = @(Test-NatoIraqStore -Store $Path | Where-Object Passed -eq $false)
if ($failures.Count -gt 0) {
    throw ($failures | ForEach-Object { "$($_.Check): $($_.Detail)" }) -join ' '
}

# From a directory that nobody can write to it is read as it stands, without locks and without files beside it.
$null = Protect-NatoIraqStore $Path -Confirm:$false
