BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'ConvertFrom-NatoIraqChronology' {
    It 'reads a file by its path' {
        ConvertFrom-NatoIraqChronology $seed | Should -HaveCount 37
    }

    It 'reads files from the pipeline' {
        Get-Item $seed | ConvertFrom-NatoIraqChronology | Should -HaveCount 37
    }

    It 'reads lines from the pipeline' {
        Get-Content $seed | ConvertFrom-NatoIraqChronology | Should -HaveCount 37
    }

    It 'reads <_>' -ForEach @('utf8BOM', 'utf8NoBOM', 'unicode', 'bigendianunicode') {
        $path = Join-Path $TestDrive "$_.txt"
        Get-Content $seed | Set-Content $path -Encoding $_
        (ConvertFrom-NatoIraqChronology $path).Id | Should -Be (ConvertFrom-NatoIraqChronology $seed).Id
    }

    It 'gives each time of a day as an event, in order' {
        $events = '11 March 2011', '15:27 JST - The wave comes.', '14:46 JST - The quake strikes.' | ConvertFrom-NatoIraqChronology | Sort-Object
        $events.Time | Should -Be '14:46', '15:27'
        $events.TimeZone | Should -Be 'JST', 'JST'
        $events.Date | Should -Be '2011-03-11', '2011-03-11'
    }

    It 'names every line that it cannot read' {
        $null = '1 May 2011: Talks begin.', '30 February 2011: They fail.', '31 June 2011: They fail again.', '3 July 2011: They end.' |
            ConvertFrom-NatoIraqChronology -WarningVariable warnings -WarningAction SilentlyContinue
        $warnings | Should -HaveCount 1
        $warnings[0].Message | Should -BeLike 'input, lines 2 and 3: 2 lines could not be read.*'
    }

    It 'keeps a date of no year as one, and says so' {
        $events = '2 April: The ship sails.', '5 April: It arrives.' | ConvertFrom-NatoIraqChronology -WarningVariable warnings -WarningAction SilentlyContinue
        $events.Id | Should -Be 'XXXX-04-02a', 'XXXX-04-05a'
        $warnings[0].Message | Should -BeLike '*has no year*'
    }

    It 'reads a chronology that is given as its argument, with and without a colon' {
        (ConvertFrom-NatoIraqChronology '5 May 2004: NATO meets in Baghdad.').Date | Should -Be '2004-05-05'
        (ConvertFrom-NatoIraqChronology '5 May 2004 NATO meets in Baghdad.').Date | Should -Be '2004-05-05'
    }

    It 'says what is not there' {
        { ConvertFrom-NatoIraqChronology ./absent.txt -ErrorAction Stop } | Should -Throw -ErrorId 'SourceNotFound,*'
    }
}
