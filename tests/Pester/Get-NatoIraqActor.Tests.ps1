BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqActor' {
    It 'gives the offices of a person as written' {
        (Get-NatoIraqActor Al-Abadi).Offices | Should -Be @('Prime Minister', 'Iraqi Prime Minister')
    }

    It 'gives only <_>s on demand' -ForEach 'Person', 'Organization', 'State', 'Group', 'Office' {
        Get-NatoIraqActor -Type $_ | Select-Object -ExpandProperty Type -Unique | Should -BeExactly $_
    }

    It 'leads to the events' {
        Get-NatoIraqActor 'James Mattis' | Get-NatoIraqEvent | ForEach-Object Id | Should -BeExactly '2018-01-22a'
    }

    It 'says who does not appear' {
        { Get-NatoIraqActor 'Niels Bohr' -ErrorAction Stop } | Should -Throw -ErrorId 'ActorNotFound,*'
    }
}
