BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Measure-NatoIraqEvent' {
    It 'counts by year, empty years too when asked for' {
        $years = Measure-NatoIraqEvent -By Year
        $years | Should -HaveCount 14
        ($years | Measure-Object Count -Sum).Sum | Should -Be 37
        (Measure-NatoIraqEvent -By Year -IncludeEmpty | Where-Object Count -EQ 0).Name | Should -Be '2009', '2013', '2014', '2019'
    }

    It 'counts no event in a month its source does not give' {
        (Measure-NatoIraqEvent -By Month | Where-Object Name -Like '*-XX').Name | Should -Be '2004-XX', '2006-XX', '2007-XX'
    }

    It 'counts what is piped in' {
        $kinds = Get-NatoIraqEvent -During 2018 | Measure-NatoIraqEvent -By Kind
        $kinds[0].Name | Should -Be 'Approval'
        $kinds[0].First | Should -Be '2018-04-26'
        $kinds[0].Last | Should -Be '2018-06-22'
        Get-NatoIraqEvent -During 2013 | Measure-NatoIraqEvent -By Kind | Should -BeNullOrEmpty
    }

    It 'sorts and exports' {
        (Measure-NatoIraqEvent -By Mission | Sort-Object Count)[-1].Name | Should -Be 'NATO Training Mission-Iraq'
        Measure-NatoIraqEvent -By Year, Kind | ConvertTo-Csv | Should -Not -Match 'System\.'
    }

    It 'draws bars as long as the counts' {
        $lines = Get-NatoIraqEvent -During 2018 -Kind Approval, Meeting | Measure-NatoIraqEvent -By Kind | Out-String -Width 120 -Stream
        $bar = [string][char]0x2588
        $lines -match "^Approval +2 $($bar * 10) " | Should -HaveCount 1
        $lines -match "^Meeting +1 $($bar * 5) " | Should -HaveCount 1
    }

    It 'fits 80 columns' {
        Measure-NatoIraqEvent -By Actor | Out-String -Width 80 -Stream | ForEach-Object { $_.TrimEnd().Length | Should -BeLessOrEqual 80 }
    }
}
