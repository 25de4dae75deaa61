BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqDocument' {
    It 'counts the events that name <Name>' -ForEach @(
        @{ Name = 'CONOPS'; Count = 2 }
        @{ Name = 'Operations Plan'; Count = 1 }
    ) {
        (Get-NatoIraqDocument $Name | Measure-Object Count -Sum).Sum | Should -Be $Count
    }

    It 'says what document is not named' {
        { Get-NatoIraqDocument 'Magna Carta' -ErrorAction Stop } | Should -Throw -ErrorId 'DocumentNotFound,*'
    }
}
