BeforeDiscovery {
    # Each view, with the columns that must stand in it at any width that is usual.
    $views = @(
        @{ Command = 'Get-NatoIraqEvent'; Columns = 'Id', 'Date', 'Kind', 'Title' }
        @{ Command = 'Get-NatoIraqEvent | Format-Table -View Year'; Columns = 'Id', 'Date', 'Kind', 'Title' }
        @{ Command = 'Get-NatoMission'; Columns = 'Acronym', 'Type', 'Start', 'End', 'Status', 'Events', 'Name' }
        @{ Command = 'Get-NatoMission -Lifecycle'; Columns = 'Phase', 'Date', 'Event', 'Basis', 'Mission' }
        @{ Command = 'Get-NatoIraqActor'; Columns = 'Type', 'Acronym', 'Count', 'First', 'Last', 'Name' }
        @{ Command = 'Get-NatoIraqPlace'; Columns = 'Type', 'Latitude', 'Longitude', 'Count', 'First', 'Last', 'Name' }
        @{ Command = 'Get-NatoIraqDocument'; Columns = 'Acronym', 'Count', 'First', 'Last', 'Name' }
        @{ Command = 'Get-NatoIraqQuantity'; Columns = 'Event', 'Value', 'Low', 'High', 'Unit', 'Text' }
        @{ Command = 'Get-NatoIraqMention'; Columns = 'Event', 'Field', 'Role', 'Start', 'Length', 'Line', 'Text' }
        @{ Command = 'Get-NatoIraqSource'; Columns = 'Events', 'Rejected', 'Imported', 'File', 'Title' }
        @{ Command = 'Get-NatoIraqStore'; Columns = 'Path', 'Events' }
        @{ Command = 'Test-NatoIraqStore -Detailed'; Columns = 'Check', 'Passed', 'Detail' }
        @{ Command = 'Search-NatoIraqEvent summit'; Columns = 'Rank', 'Id', 'Kind', 'Snippet' }
        @{ Command = 'Measure-NatoIraqEvent -By Year, Actor, Kind'; Columns = 'Name', 'Count', 'Bar', 'First', 'Last' }
        @{ Command = 'Measure-NatoIraqLag 2018-01-22a 2018-07-11a'; Columns = 'From', 'To', 'Days', 'Dates' }
        @{ Command = 'Get-NatoIraqHappening'; Columns = 'Witnesses', 'Basis', 'Rule', 'Score', 'Date', 'Title' }
        @{ Command = 'Get-NatoIraqHistory'; Columns = 'Revision', 'Time', 'Action', 'Event', 'Change' }
        @{ Command = 'Get-NatoIraqGap'; Columns = 'From', 'To', 'MinDays', 'MaxDays', 'Before', 'After' }
        @{ Command = 'Get-NatoIraqChain NMI'; Columns = 'Step', 'Event', 'Lag', 'Elapsed', 'Date', 'Title' }
        @{ Command = 'Get-NatoIraqSituation -On 2018-08'; Columns = 'On', 'Missions', 'Agreements', 'Offices', 'Previous', 'Next' }
        @{ Command = '(Get-NatoIraqSituation -On 2018-08).Agreements'; Columns = 'Event', 'Basis', 'Rule', 'Date', 'Name' }
        @{ Command = '(Get-NatoIraqSituation -On 2018-08).Offices'; Columns = 'Event', 'Basis', 'Person', 'Date', 'Office' }
        @{ Command = 'Get-NatoIraqCoverage'; Columns = 'Event', 'Words', 'Uncovered', 'Percent', 'Unaccounted for' }
        @{ Command = "Resolve-NatoIraqDate 'between April and December 2016', 'End 2004'"; Columns = 'Edtf', 'Start', 'End', 'Precision', 'Rule', 'Expression' }
        @{ Command = '(Get-NatoIraqEvent 2016-04a).Dates'; Columns = 'Date', 'Text' }
        @{ Command = 'Get-NatoIraqEvent 2018-07-11a | Format-List'; Columns = 'Id', 'Start', 'Title', 'Text' }
        @{ Command = 'Get-NatoMission NMI | Format-List'; Columns = 'Name', 'Start', 'Lifecycle' }
        @{ Command = 'Get-ChildItem NatoIraq:\'; Columns = 'Name', 'Holds' }
        @{ Command = 'Get-ChildItem NatoIraq:\Events'; Columns = 'Name', 'Events' }
        @{ Command = 'Get-ChildItem NatoIraq:\Missions\NMI\Events'; Columns = 'Id', 'Date', 'Kind', 'Title' }
    )
    $cases = foreach ($width in 80, 120) { foreach ($view in $views) { $view + @{ Width = $width } } }
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    $rendering = $PSStyle.OutputRendering
    $culture = [cultureinfo]::CurrentCulture
    $PSStyle.OutputRendering = 'PlainText'
}

AfterAll {
    $PSStyle.OutputRendering = $rendering
    [cultureinfo]::CurrentCulture = $culture
}

Describe '<Command> at <Width> columns' -ForEach $cases {
    BeforeAll {
        $lines = (Invoke-Expression $Command | Out-String -Width $Width) -split '\r?\n'
    }

    It 'is no wider' {
        ($lines | Measure-Object Length -Maximum).Maximum | Should -BeLessOrEqual $Width
    }

    It 'shows what matters' {
        foreach ($column in $Columns) {
            @($lines -cmatch "(^|\s)$column(\s|$)").Count | Should -BeGreaterThan 0 -Because $column
        }
    }

    It 'sends no escapes where plain text is asked for' {
        $lines -join '' | Should -Not -Match '\x1b'
    }

    It 'has no day in a culture''s short form' {
        [cultureinfo]::CurrentCulture = 'de-DE'
        try {
            (Invoke-Expression $Command | Out-String -Width $Width) | Should -Not -Match '\d\d\.\d\d\.\d\d\d\d'
        } finally {
            [cultureinfo]::CurrentCulture = $culture
        }
    }
}

Describe 'Events by year' {
    It 'stand under their years' {
        $lines = (Get-NatoIraqEvent -During 2005/2006 | Format-Table -View Year | Out-String) -split '\r?\n' | Where-Object { $_ }
        ($lines -match '^\s*Year: ').Trim() | Should -Be 'Year: 2005', 'Year: 2006'
    }
}

Describe 'Times of day' {
    BeforeAll {
        $events = '11 March 2011', '15:27 - The wave comes.', '14:46:23 JST - The quake strikes.', '12 March 2011: The sun rises.' | ConvertFrom-NatoIraqChronology
    }

    It 'stand with the date in a table where there is one' {
        $lines = ($events | Sort-Object | Format-Table | Out-String -Width 120) -split '\r?\n'
        $lines | Should -Contain '2011-03-11b   Other         2011-03-11 14:46:23  The quake strikes'
        $lines -match '^2011-03-12a   Other         2011-03-12  The sun' | Should -HaveCount 1
    }

    It 'are in the list, with the zone, where there is one' {
        $lists = $events | ForEach-Object { $_ | Format-List | Out-String }
        $lists[1] | Should -Match '(?m)^Time +: 14:46:23\r?$'
        $lists[1] | Should -Match '(?m)^TimeZone +: JST\r?$'
        $lists[0] | Should -Not -Match '(?m)^TimeZone'
        $lists[2] | Should -Not -Match '(?m)^Time'
    }

    It 'say nothing of a date that is stated, and say so of one that is inferred' {
        $lists = '21 November 2002: Talks begin.', '16 January: Talks end.' | ConvertFrom-NatoIraqChronology | ForEach-Object { $_ | Format-List | Out-String }
        $lists[0] | Should -Not -Match 'DateBasis'
        $lists[1] | Should -Match '(?m)^DateBasis +: Inferred\r?$'
    }
}

Describe 'A chronology that writes to the terminal' {
    BeforeAll {
        $file = Join-Path $TestDrive 'hostile.txt'
        "1 May 2003: The envoy arrives in `e]0;title`e\ Baghdad with `e[31mGeneral Smith and 30 `e[5mofficers." | Set-Content $file
        New-NatoIraqStore (Join-Path $TestDrive 'hostile.db') -Empty -Connect | Out-Null
        Import-NatoIraqChronology $file -Title "The `e[31mred`a one" | Out-Null
        $PSStyle.OutputRendering = 'Ansi'
        $PSStyle.Formatting.TableHeader = ''
        $PSStyle.Formatting.FormatAccent = ''
    }

    AfterAll {
        $PSStyle.OutputRendering = 'PlainText'
        $PSStyle.Formatting.TableHeader = "`e[32;1m"
        $PSStyle.Formatting.FormatAccent = "`e[32;1m"
        Disconnect-NatoIraqStore
    }

    It 'has its escapes shown, not obeyed, by <_>' -ForEach @(
        'Get-NatoIraqEvent', 'Get-NatoIraqEvent | Format-Table -View Year', 'Get-NatoIraqEvent | Format-List', 'Get-NatoIraqSource', 'Get-NatoIraqMention'
        'Get-NatoIraqQuantity', 'Get-NatoIraqActor', 'Get-NatoIraqPlace', 'Get-NatoIraqCoverage', 'Measure-NatoIraqEvent -By Actor', 'Test-NatoIraqStore -Detailed'
        'Get-ChildItem NatoIraq:\Events\2003'
    ) {
        Invoke-Expression $_ | Out-String -Width 120 | Should -Not -Match '\x1b\]|\x07|\x1b\[5m|\x1b\[31m'
    }
}
