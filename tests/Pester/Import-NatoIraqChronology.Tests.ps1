BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Import-NatoIraqChronology' {
    BeforeEach {
        $store = Join-Path $TestDrive "$([guid]::NewGuid()).db"
        $null = New-NatoIraqStore $store -Empty
    }

    It 'stores the seed, and changes nothing the second time' {
        (Import-NatoIraqChronology $seed -Store $store).Created | Should -Be 37
        $again = Import-NatoIraqChronology $seed -Store $store
        $again.Unchanged | Should -Be 37
        $again.Created + $again.Updated + $again.Removed | Should -Be 0
    }

    It 'writes nothing with -WhatIf' {
        $null = Import-NatoIraqChronology $seed -Store $store -WhatIf
        (Get-NatoIraqStore -Store $store).Events | Should -Be 0
    }

    It 'refuses the built-in store' {
        { Import-NatoIraqChronology $seed } | Should -Throw -ErrorId 'StoreReadOnly,*'
    }

    It 'takes files from the pipeline' {
        (Get-ChildItem $seed | Import-NatoIraqChronology -Store $store).Created | Should -Be 37
    }
}
