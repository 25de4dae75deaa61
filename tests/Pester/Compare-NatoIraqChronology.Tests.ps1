BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    $amended = Join-Path $TestDrive 'amended.txt'
    $text = (Get-Content $seed -Raw) -replace 'February 2021', '17 February 2021' -replace 'approves\sOperations\sPlan', 'adopts the Operations Plan'
    $text = $text -replace '26\sApril\s2018[^\n]*\n', '' -replace 'October\s2020', "3 November 2020`tThe Secretary General visits Baghdad.`n`n`$0"
    Set-Content $amended $text -NoNewline
}

Describe 'Compare-NatoIraqChronology' {
    It 'gives exactly what was changed' {
        Compare-NatoIraqChronology $seed $amended | ForEach-Object { "$($_.Change) $($_.Date)" } | Sort-Object |
            Should -Be 'Added 2020-11-03', 'Redated 2021-02-17', 'Removed 2018-04-26', 'Reworded 2018-06-22'
    }

    It 'compares a source of the store with a file' {
        (Compare-NatoIraqChronology (Get-NatoIraqSource).Title $amended).Count | Should -Be 4
        Compare-NatoIraqChronology (Get-NatoIraqSource).Title $seed | Should -BeNullOrEmpty
    }

    It 'groups, filters, exports' {
        (Compare-NatoIraqChronology $seed $amended | Group-Object Change).Name | Sort-Object | Should -Be 'Added', 'Redated', 'Removed', 'Reworded'
        (Compare-NatoIraqChronology $seed $amended | Where-Object Redating -EQ Narrowed).Before.Date | Should -Be '2021-02'
        Compare-NatoIraqChronology $seed $amended | ConvertTo-Csv | Should -Not -Match 'System\.'
        $json = Compare-NatoIraqChronology $seed $amended -Change Reworded | ConvertTo-Json -Depth 4 | ConvertFrom-Json
        $json.Difference.Kind | Should -Be 'Same', 'Removed', 'Added', 'Same'
    }

    It 'colours what changed where colour is shown, and marks it everywhere' {
        $rendering = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'Ansi'
            (Compare-NatoIraqChronology $seed $amended -Change Reworded | Out-String -Width 120) | Should -Match "`e\[31m\[-approves-\]`e\[0m"
            $PSStyle.OutputRendering = 'PlainText'
            $plain = Compare-NatoIraqChronology $seed $amended | Out-String -Width 120
            $plain | Should -Not -Match "`e"
            $plain | Should -Match '\[-approves-\]\{\+adopts the\+\}'
        }
        finally {
            $PSStyle.OutputRendering = $rendering
        }
    }

    It 'completes sources and files' {
        (TabExpansion2 'Compare-NatoIraqChronology Rel' 30).CompletionMatches.CompletionText | Should -Contain "'Relations with Iraq: timeline'"
        $typed = "Compare-NatoIraqChronology -Reference $(Join-Path $TestDrive 'amen')"
        (TabExpansion2 $typed $typed.Length).CompletionMatches.CompletionText | Should -Contain $amended
    }

    It 'fits 80 columns' {
        Compare-NatoIraqChronology $seed $amended | Out-String -Width 80 -Stream | ForEach-Object { $_.TrimEnd().Length | Should -BeLessOrEqual 80 }
    }

    It 'tells the same before an import' {
        $store = Join-Path $TestDrive 'own.db'
        $null = New-NatoIraqStore $store -Empty
        $null = Import-NatoIraqChronology $seed -Title Seed -Store $store
        $preview = Import-NatoIraqChronology $amended -Title Seed -Store $store -WhatIf
        $preview.Changes.Change | Sort-Object | Should -Be 'Added', 'Redated', 'Removed', 'Reworded'
        $preview | Out-String -Width 120 | Should -Match 'Seed: 2 created, 34 unchanged, 1 updated, 2 removed'
    }
}
