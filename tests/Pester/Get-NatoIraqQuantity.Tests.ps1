BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqQuantity' {
    It 'compares as numbers' {
        Get-NatoIraqQuantity | Where-Object Value -GT 1000000 | ForEach-Object Unit | Should -Be @('people', 'USD')
    }

    It 'bounds what the words bound' {
        (Get-NatoIraqQuantity people).Low | Should -Be 7500000
        (Get-NatoIraqQuantity USD).High | Should -Be 300000000
    }

    It 'says what is not counted' {
        { Get-NatoIraqQuantity parsecs -ErrorAction Stop } | Should -Throw -ErrorId 'UnitNotFound,*'
    }
}
