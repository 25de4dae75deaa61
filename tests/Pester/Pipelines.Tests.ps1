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
        $lines -match '2018-07-11a\s+Establishment\s+2018-07-11' | Should -HaveCount 1
    }
}

Describe 'Events from elsewhere' {
    BeforeAll {
        $module = Join-Path (Get-Module NatoIraq).ModuleBase 'NatoIraq.psd1'
        $kosovo = Join-Path $TestDrive 'kosovo.txt'
        Set-Content $kosovo '12 June 1999: KFOR enters Kosovo.'
        $store = Join-Path $TestDrive 'kosovo.db'
        $null = New-NatoIraqStore $store -Empty
        $null = Import-NatoIraqChronology $kosovo -Store $store
        $bind = {
            param($happening)
            ($happening | Get-NatoIraqEvent).Id
            ($happening | Get-NatoIraqMention).Count -gt 0
            ($happening | Measure-NatoIraqEvent -By Kind).Count
            ($happening | Get-NatoIraqCitation).GetType().Name -ne 'ErrorRecord'
            @($happening | Get-NatoMission).Name -contains 'NATO Mission Iraq'
        }
    }

    It 'bind when a file has kept them' {
        $path = Join-Path $TestDrive 'event.clixml'
        Get-NatoIraqEvent 2018-07-11a | Export-Clixml $path
        & $bind (Import-Clixml $path) | Should -Be '2018-07-11a', $true, 1, $true, $true
    }

    It 'bind when a parallel runspace has made them' {
        $made = 1 | ForEach-Object -Parallel { Import-Module $using:module; Get-NatoIraqEvent 2018-07-11a }
        & $bind $made | Should -Be '2018-07-11a', $true, 1, $true, $true
    }

    It 'bind within a parallel runspace' {
        Get-NatoIraqEvent -During 2018-07 | ForEach-Object -Parallel { Import-Module $using:module; ($_ | Get-NatoIraqChain).Count -gt 0 } |
            Should -BeTrue
    }

    It 'bind when a thread job has made them' {
        if (-not (Get-Command Start-ThreadJob -ErrorAction Ignore)) {
            Set-ItResult -Skipped -Because 'the module ThreadJob comes with pwsh and not with the SDK'
            return
        }

        $made = Start-ThreadJob { Import-Module $using:module; Get-NatoIraqEvent 2018-07-11a } | Receive-Job -Wait -AutoRemoveJob
        & $bind $made | Should -Be '2018-07-11a', $true, 1, $true, $true
    }

    # A job needs pwsh, which a shell that another program hosts does not have.
    if (Test-Path (Join-Path $PSHOME ($IsWindows ? 'pwsh.exe' : 'pwsh'))) {
        It 'bind when a job has made them, and it asked the store of the environment' {
            $made = Start-Job { Import-Module $using:module; Get-NatoIraqEvent 2018-07-11a } | Receive-Job -Wait -AutoRemoveJob
            & $bind $made | Should -Be '2018-07-11a', $true, 1, $true, $true
            try {
                $env:NATOIRAQ_STORE = $store
                $made = Start-Job { Import-Module $using:module; Get-NatoIraqEvent } | Receive-Job -Wait -AutoRemoveJob
                $made.Id | Should -Be '1999-06-12a'
            }
            finally {
                Remove-Item Env:NATOIRAQ_STORE
            }

            ($made | Get-NatoIraqEvent).Store | Should -Be $store
        }
    }

    It 'are asked of the store of the environment in parallel runspaces' {
        try {
            $env:NATOIRAQ_STORE = $store
            1..2 | ForEach-Object -Parallel { Import-Module $using:module; (Get-NatoIraqEvent).Id } | Should -Be '1999-06-12a', '1999-06-12a'
        }
        finally {
            Remove-Item Env:NATOIRAQ_STORE
        }

        Get-NatoIraqEvent | Should -HaveCount 37
    }
}

Describe 'Files that Excel opens' {
    It 'Export-NatoIraqEvent writes a workbook' {
        $path = Join-Path $TestDrive 'events.xlsx'
        Get-NatoIraqEvent | Export-NatoIraqEvent $path
        [System.IO.File]::ReadAllBytes($path)[0..1] | Should -Be 80, 75
    }

    It 'Export-NatoIraqEvent writes csv with a byte order mark' {
        $path = Join-Path $TestDrive 'excel.csv'
        Get-NatoIraqEvent | Export-NatoIraqEvent $path -Encoding utf8BOM
        [System.IO.File]::ReadAllBytes($path)[0..2] | Should -Be 0xEF, 0xBB, 0xBF
        Import-Csv $path | Should -HaveCount 37
    }

    It 'An encoding for json is an error' {
        { Get-NatoIraqEvent | Export-NatoIraqEvent (Join-Path $TestDrive 'a.json') -Encoding utf8BOM } |
            Should -Throw -ErrorId 'EncodingNotSupported,*'
    }
}

Describe 'Sort-Object' {
    It 'puts events into chronological order, which the text of their dates does not' {
        $ids = (Get-NatoIraqEvent).Id
        (Get-NatoIraqEvent | Sort-Object Title | Sort-Object).Id | Should -Be $ids
        (Get-NatoIraqEvent | Sort-Object -Descending)[0].Id | Should -Be $ids[-1]
    }
}
