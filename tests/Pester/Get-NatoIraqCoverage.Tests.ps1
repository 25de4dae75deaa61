BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqCoverage' {
    It 'finds no name, number or date of the built-in chronology unaccounted for' {
        Get-NatoIraqCoverage | ForEach-Object Uncovered | Where-Object Class -In Name, Number, Date | Should -BeNullOrEmpty
    }

    It 'gives words at their characters of the source' {
        $text = Get-NatoIraqSource -Text
        Get-NatoIraqCoverage | ForEach-Object Uncovered | ForEach-Object { $text.Substring($_.Start, $_.Length) | Should -BeExactly $_.Text }
    }
}
