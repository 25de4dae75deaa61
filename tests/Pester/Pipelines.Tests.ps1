BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Pipelines in <_>' -ForEach @('en-US', 'de-DE', 'tr-TR', 'th-TH', 'ar-SA', 'fa-IR') {
    BeforeAll {
        $before = [cultureinfo]::CurrentCulture
        [cultureinfo]::CurrentCulture = [cultureinfo]::GetCultureInfo($_)
    }

    AfterAll {
        [cultureinfo]::CurrentCulture = $before
    }

    It 'Where-Object compares days' {
        Get-NatoIraqEvent | Where-Object Start -GE ([datetime]'2018-01-01') | Should -HaveCount 9
    }

    It 'Where-Object compares kinds' {
        (Get-NatoIraqEvent -During 2018 | Where-Object Kind -EQ Approval).Id | Should -Be '2018-04-26a', '2018-06-22a'
    }

    It 'Where-Object looks into lists' {
        Get-NatoIraqEvent | Where-Object { $_.People -contains 'Jens Stoltenberg' } | Should -HaveCount 3
    }

    It 'Sort-Object orders by date' {
        $sorted = Get-NatoIraqEvent | Sort-Object Start -Descending
        $sorted[0].Id | Should -Be '2021-02a'
        $sorted[-1].Id | Should -Be '2004-06-22a'
    }

    It 'Sort-Object orders events as such' {
        (Get-NatoIraqEvent -Descending | Sort-Object).Id | Should -Be (Get-NatoIraqEvent).Id
    }

    It 'Group-Object groups by precision' {
        $groups = Get-NatoIraqEvent | Group-Object Precision -AsHashTable -AsString
        $groups.Day | Should -HaveCount 19
        $groups.Month | Should -HaveCount 15
        $groups.Year | Should -HaveCount 2
        $groups.Quarter | Should -HaveCount 1
    }

    It 'Export-Csv gives 37 rows with values in them' {
        $path = Join-Path $TestDrive 'events.csv'
        Get-NatoIraqEvent | Export-Csv $path
        $rows = Import-Csv $path
        $rows | Should -HaveCount 37
        Get-Content $path -Raw | Should -Not -MatchExactly 'System\.|NatoIraq\.[A-Z]'
        $rows.Where({ $_.Id -eq '2016-03-01a' }).People | Should -Be 'Jens Stoltenberg; Fouad Massoum; Al-Abadi'
        $rows[0].Date | Should -Be '2004-06-22'
    }

    It 'ConvertTo-Json gives text, numbers and lists' {
        $json = Get-NatoIraqEvent 2018-07-11a | ConvertTo-Json -Depth 4 | ConvertFrom-Json
        $json.Kind | Should -BeExactly 'Establishment'
        $json.Date | Should -BeExactly '2018-07-11'
        , $json.Missions | Should -BeOfType [object[]]
        $json.Missions | Should -Contain 'NATO Mission Iraq'
    }

    It 'Export-NatoIraqEvent writes the same csv in every culture' {
        $path = Join-Path $TestDrive 'ours.csv'
        Get-NatoIraqEvent | Export-NatoIraqEvent $path
        $rows = Import-Csv $path
        $rows | Should -HaveCount 37
        $rows[0].Start | Should -BeExactly '2004-06-22'
    }

    It 'Select-Object -First stops the rest' {
        (Get-NatoIraqEvent | Select-Object -First 2).Id | Should -Be '2004-06-22a', '2004-06-28a'
    }

    It 'The table prints dates as EDTF and fits 120 columns' {
        $lines = Get-NatoIraqEvent -During 2018 | Out-String -Width 120 -Stream
        $lines | ForEach-Object { $_.TrimEnd().Length | Should -BeLessOrEqual 120 }
        $lines -match '2018-07-11a\s+2018-07-11\s+Establishment' | Should -HaveCount 1
    }
}
