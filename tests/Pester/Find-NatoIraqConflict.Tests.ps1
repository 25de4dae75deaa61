BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    $store = Join-Path $TestDrive 'own.db'
    $null = New-NatoIraqStore $store -Empty
    Set-Content (Join-Path $TestDrive 'one.txt') @'
9 June 1999: NATO commanders sign a Military Technical Agreement with Yugoslav officers at Kumanovo.
5 May 2000: KFOR trains 350 police officers in Pristina.
'@
    Set-Content (Join-Path $TestDrive 'other.txt') @'
11 June 1999: NATO commanders sign the Military Technical Agreement at Kumanovo with Yugoslav officers.
5 May 2000: KFOR trains 420 police officers in Pristina.
'@
    $null = Import-NatoIraqChronology (Join-Path $TestDrive '*.txt') -Store $store
}

Describe 'Find-NatoIraqConflict' {
    It 'finds what two sources disagree in' {
        $conflicts = Find-NatoIraqConflict -Store $store
        $conflicts.About | Should -Be 'Date', 'Figure'
        $conflicts[0].DaysApart | Should -Be 2
        $conflicts[1].SecondSentence | Should -Be 'KFOR trains 420 police officers in Pristina.'
    }

    It 'shows both sentences and the reason' {
        $shown = Find-NatoIraqConflict -Store $store -About Date | Out-String -Width 200
        $shown | Should -Match 'Date: 1999-06-09 or 1999-06-11, 2 days apart'
        $shown | Should -Match 'at Kumanovo with Yugoslav officers'
        $shown | Should -Match 'Same because: Agreement'
    }

    It 'is silent where there is one source' {
        Find-NatoIraqConflict | Should -BeNullOrEmpty
    }

    It 'exports, and fits 80 columns' {
        Find-NatoIraqConflict -Store $store | ConvertTo-Csv | Should -Not -Match 'System\.'
        Find-NatoIraqConflict -Store $store | Out-String -Width 80 -Stream | ForEach-Object { $_.TrimEnd().Length | Should -BeLessOrEqual 80 }
        Find-NatoIraqConflict -Store $store | Format-Table | Out-String -Width 80 -Stream | ForEach-Object { $_.TrimEnd().Length | Should -BeLessOrEqual 80 }
    }
}
