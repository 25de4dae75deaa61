BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqCitation' {
    It 'quotes an event in <_>' -ForEach @('Chicago', 'Apa', 'BibTeX', 'Ris', 'CslJson') {
        $citation = Get-NatoIraqEvent 2018-06-22a | Get-NatoIraqCitation -Style $_
        $citation | Should -BeOfType [string]
        $citation | Should -BeLike '*North Atlantic Council approves Operations Plan for NATO Mission Iraq*'
        $citation | Should -BeLike '*ntry for 22 June 2018, line *'
    }

    It 'cites a source in <_>' -ForEach @('Chicago', 'Apa', 'BibTeX', 'Ris', 'CslJson') {
        $source = Get-NatoIraqSource
        $source | Get-NatoIraqCitation -Style $_ | Should -BeLike "*$($source.Title)*$($source.Uri)*"
    }

    It 'makes a CSL-JSON file of an array' {
        $path = Join-Path $TestDrive 'events.json'
        Get-NatoIraqEvent | Get-NatoIraqCitation -Style CslJson | ConvertFrom-Json | ConvertTo-Json -AsArray -Depth 5 | Set-Content $path
        $items = Get-Content $path -Raw | ConvertFrom-Json
        $items | Should -HaveCount 37
        $items[0].'event-date'.'date-parts'[0] | Should -Be 2004, 6, 22
    }

    It 'says what there is no event of' {
        { Get-NatoIraqCitation 1999-01-01a -ErrorAction Stop } | Should -Throw -ErrorId 'EventNotFound,*'
    }
}
