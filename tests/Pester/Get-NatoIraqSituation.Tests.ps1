BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqSituation' {
    It 'knows <Mission> among the missions of <Day>' -ForEach @(
        @{ Day = '2010-01-01'; Mission = 'NTM-I' }
        @{ Day = '2021-01-01'; Mission = 'NMI' }
    ) {
        (Get-NatoIraqSituation $Day).Missions.Acronym | Should -Contain $Mission
    }

    It 'knows who held an office, and on what ground' {
        $office = (Get-NatoIraqSituation 2016-03-01).Offices | Where-Object Person -EQ 'Jens Stoltenberg'
        $office.Office | Should -BeExactly 'NATO Secretary General'
        $office.Basis | Should -BeExactly 'Stated'
    }

    It 'is written as JSON and CSV without type names' {
        Get-NatoIraqSituation 2018-02-10 | ConvertTo-Csv | Should -Not -Match 'System\.|ValueList'
        (Get-NatoIraqSituation 2018-02-10 | ConvertTo-Json -Depth 4 | ConvertFrom-Json).Events | Should -Be @('2018-02a', '2018-02b')
    }

    It 'says what is no date' {
        { Get-NatoIraqSituation yesterdayish -ErrorAction Stop } | Should -Throw -ErrorId 'InvalidDate,*'
    }
}
