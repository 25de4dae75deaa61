BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqEvent' {
    It 'gives the 37 events of the built-in chronology' {
        Get-NatoIraqEvent | Should -HaveCount 37
    }

    It '<Arguments> gives <Count>' -ForEach @(
        @{ Arguments = '-During 2018'; Count = 7 }
        @{ Arguments = '-During 2004-11'; Count = 2 }
        @{ Arguments = '-During 2004-11 -Match Certain'; Count = 1 }
        @{ Arguments = '-On 2004-08-07'; Count = 1 }
        @{ Arguments = '-Before 2005'; Count = 8 }
        @{ Arguments = '-After 2018'; Count = 2 }
        @{ Arguments = "-During 'July 2016'"; Count = 3 }
        @{ Arguments = '-Place Riga'; Count = 1 }
        @{ Arguments = "-Text 'oil policing'"; Count = 1 }
    ) {
        @(Invoke-Expression "Get-NatoIraqEvent $Arguments") | Should -HaveCount $Count
    }

    It 'takes a [datetime]' {
        (Get-NatoIraqEvent -On ([datetime]'2018-07-11')).Id | Should -Be '2018-07-11a'
    }

    It 'has the type name scripts rely on' {
        (Get-NatoIraqEvent -First 1).PSObject.TypeNames[0] | Should -BeExactly 'NatoIraq.Event'
    }

    It 'says what there is no event of' {
        { Get-NatoIraqEvent -Id 1999-01-01a -ErrorAction Stop } | Should -Throw -ErrorId 'EventNotFound,*'
    }

    It 'is silent about a pattern that fits nothing' {
        Get-NatoIraqEvent -Id 1999* -ErrorAction Stop | Should -BeNullOrEmpty
    }
}
