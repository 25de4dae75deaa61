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

    It 'says what is not there' {
        { ConvertFrom-NatoIraqChronology ./absent.txt -ErrorAction Stop } | Should -Throw -ErrorId 'SourceNotFound,*'
    }
}
