# A chronology is written by somebody else. Whatever it says is text in every output of the module, and nothing but text.
BeforeDiscovery {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')

    $escape = [char] 0x1B
    $attacks = @(
        '<script>alert(1)</script> ministers agree to meet'
        ']]> ministers <img src=x onerror=alert(1)> meet'
        'NATO ministers visit javascript:alert(1) [click](javascript:alert(1)) in Baghdad'
        '=HYPERLINK("http://evil.example","x") ministers agree'
        "NATO agrees $escape[31mred$escape[0m and $escape]8;;http://evil.example$escape\link$escape]8;;$escape\ and $([char] 0x9B)31m"
        "NATO meets $([char] 0x202E)gnp.exe$([char] 0x202C) and $([char] 0x2066)iso$([char] 0x2069) in Baghdad"
        'NATO meets END:VEVENT and BEGIN:VEVENT\r\nEND:VEVENT'
        'NATO agrees {{handlebars}} {{{version}}} {{#each events}} in Iraq'
        'NATO agrees @article{evil, title={x}} and ER  - and TY  - JOUR \input{x} $x$ in Iraq'
        '<b onmouseover=alert(1)>NATO</b> establishes NATO Training <svg/onload=alert(1)> Mission in Iraq'
        '+cmd|'' /C calc''!A0 NATO ministers decide'
        "NATO meets$([char] 0x2028)END:VEVENT$([char] 0x2028)BEGIN:VALARM$([char] 0x2029)TY  - JOUR"
    )
    $day = 0
    $hostile = '# 2004', '' + $attacks.ForEach({ $day++; "$day June 2004"; "$_."; '' })
    Set-Location TestDrive:
    [System.IO.File]::WriteAllLines("$TestDrive/hostile.txt", [string[]] $hostile)
    $events = @(ConvertFrom-NatoIraqChronology ./hostile.txt)
    New-NatoIraqStore ./hostile.db -Empty -Connect
    Import-NatoIraqChronology ./hostile.txt -Title "A $escape[31mtitle <script> $([char] 0x202E)" | Out-Null

    # What does something to a screen instead of standing on it; the line breaks of a file's own lines do not count.
    $steers = '[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]'
    function Get-Written([string] $Name) { [System.IO.File]::ReadAllText("$TestDrive/$Name") }
}

AfterAll {
    Disconnect-NatoIraqStore
    Set-Location $PSScriptRoot
}

Describe 'Untrusted text' {
    It 'is read into as many events as there are entries' {
        $events.Count | Should -Be $attacks.Count
    }

    It 'is a picture of text, without a script, a link, a picture or a handler' {
        $events | Export-NatoIraqTimeline ./hostile.svg
        $text = Get-Written 'hostile.svg'
        $text | Should -Not -Match $steers
        $svg = [xml] $text
        $names = $svg.SelectNodes('//*') | ForEach-Object LocalName | Sort-Object -Unique
        $names | Where-Object { $_ -notin 'svg', 'title', 'desc', 'style', 'defs', 'pattern', 'rect', 'path', 'circle', 'g', 'text' } | Should -BeNullOrEmpty
        $svg.SelectNodes('//@*') | Where-Object { $_.LocalName -like 'on*' -or $_.LocalName -eq 'href' } | Should -BeNullOrEmpty
        $svg.OuterXml | Should -Match ([regex]::Escape('{{handlebars}}'))
    }

    It 'is a page of text: <name>' -ForEach @(
        @{ Name = 'page.html'; Command = 'Export-NatoIraqTimeline'; Scripts = 2 }
        @{ Name = 'report.html'; Command = 'Export-NatoIraqReport'; Scripts = 0 }
    ) {
        $events | & $Command "./$Name"
        $text = Get-Written $Name
        $text | Should -Not -Match $steers
        [regex]::Matches($text, '<script').Count | Should -Be $Scripts
        $text | Should -Not -Match '<(img|b onmouse|svg/|iframe)'
        [regex]::Matches($text, 'href="([^"]*)"') | ForEach-Object { $_.Groups[1].Value } | Where-Object { $_[0] -ne '#' } | Should -BeNullOrEmpty
        $text | Should -Match ([regex]::Escape('{{handlebars}}'))
    }

    It 'is Markdown without a tag, a link or a template' {
        $events | Export-NatoIraqReport ./report.md
        $text = Get-Written 'report.md'
        $text | Should -Not -Match $steers
        $text | Should -Not -Match '<[a-z/!]'
        $text | Should -Not -Match '(?<!\\)\]\('
        $text | Should -Match ([regex]::Escape('\{\{handlebars\}\}'))
    }

    It 'steers no terminal as a timeline' {
        $events | Show-NatoIraqTimeline -Width 80 -Title $attacks[4] | Should -Not -Match $steers
    }

    It 'is no formula in a spreadsheet' {
        $events | Export-NatoIraqEvent ./hostile.csv
        $text = Get-Written 'hostile.csv'
        $text | Should -Not -Match $steers
        $rows = @($text | ConvertFrom-Csv)
        $rows.Count | Should -Be $attacks.Count
        $rows.ForEach({ $_.psobject.Properties.Value }) | Where-Object { $_ -match '^[=+@\t\r-]' -and $_ -notmatch '^-?[\d.]+$' } | Should -BeNullOrEmpty
    }

    It 'ends no event of a calendar' {
        $events | Export-NatoIraqEvent ./hostile.ics
        $lines = (Get-Written 'hostile.ics') -split "`r`n"
        @($lines -ceq 'END:VEVENT').Count | Should -Be $attacks.Count
        @($lines -clike 'BEGIN:VALARM*').Count | Should -Be 0
        $lines | Should -Not -Match $steers
    }

    It 'is a string in <_>' -ForEach 'json', 'jsonl', 'geojson', 'jsonld', 'timeline.json' {
        $events | Export-NatoIraqEvent "./hostile.$_"
        $text = Get-Written "hostile.$_"
        $text | Should -Not -Match $steers
        foreach ($document in $(if ($_ -eq 'jsonl') { $text.TrimEnd() -split "`n" } else { $text })) {
            { $document | ConvertFrom-Json -AsHashtable -ErrorAction Stop } | Should -Not -Throw
        }

        if ($_ -in 'jsonld', 'timeline.json') { $text | Should -Not -Match '<' }
    }

    It 'is one reference an event in <_>' -ForEach 'Chicago', 'Apa', 'BibTeX', 'Ris', 'CslJson' {
        $citations = @(Get-NatoIraqEvent | Get-NatoIraqCitation -Style $_)
        $citations.Count | Should -Be $attacks.Count
        foreach ($citation in $citations) {
            $citation | Should -Not -Match $steers
            $lines = @($citation -split '\r?\n')
            switch ($_) {
                'Ris' {
                    @($lines -clike 'TY  -*').Count | Should -Be 1
                    @($lines -clike 'ER  -*').Count | Should -Be 1
                }
                'BibTeX' {
                    @($lines -clike '@*').Count | Should -Be 1
                    $citation | Should -Not -Match '(?<!\\)\$'
                }
                'CslJson' { { $citation | ConvertFrom-Json -ErrorAction Stop } | Should -Not -Throw }
                { $_ -in 'Chicago', 'Apa' } { $lines.Count | Should -Be 1 }
            }
        }
    }

    It 'steers no terminal in the table of <_>' -ForEach @(
        'Get-NatoIraqEvent', 'Search-NatoIraqEvent NATO', 'Get-NatoIraqMention', 'Get-NatoIraqActor', 'Get-NatoIraqPlace', 'Get-NatoIraqDocument'
        'Get-NatoIraqQuantity', 'Get-NatoMission', 'Get-NatoIraqChain', 'Get-NatoIraqSource', 'Get-NatoIraqCoverage'
        'Measure-NatoIraqEvent -By Actor', 'Get-NatoIraqGap -MinimumDay 1', 'Get-NatoIraqSituation -On 2004-06-05'
    ) {
        $script = [scriptblock]::Create($_)
        & $script | Out-String -Width 200 | Should -Not -Match $steers
        & $script | Format-List | Out-String -Width 200 | Should -Not -Match $steers
    }

    It 'reads control characters as white space' {
        $events[4].Text | Should -Match '^NATO agrees +\[31mred'
    }

    It 'shows an escape instead of sending it' {
        Get-NatoIraqSource | Format-Table | Out-String -Width 200 | Should -Match '\u241B'
    }
}
