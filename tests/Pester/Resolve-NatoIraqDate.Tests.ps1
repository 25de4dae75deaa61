BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Resolve-NatoIraqDate' {
    It '<Expression> is <Edtf>' -ForEach @(
        @{ Expression = 'End 2004'; Edtf = '2004-36' }
        @{ Expression = 'February 2018'; Edtf = '2018-02' }
        @{ Expression = 'between April and December 2016'; Edtf = '2016-04/2016-12' }
        @{ Expression = '2018-07-11/..'; Edtf = '2018-07-11/..' }
    ) {
        (Resolve-NatoIraqDate $Expression).Edtf | Should -BeExactly $Edtf
    }

    It 'refuses what is no date' {
        { Resolve-NatoIraqDate '30 February 2011' -ErrorAction Stop } | Should -Throw -ErrorId 'InvalidDate,*'
    }
}
