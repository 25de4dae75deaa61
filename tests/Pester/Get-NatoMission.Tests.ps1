BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoMission' {
    It 'gives <Acronym> among those active on <Day>' -ForEach @(
        @{ Day = '2010-01-01'; Acronym = 'NTM-I' }
        @{ Day = '2021-01-01'; Acronym = 'NMI' }
    ) {
        (Get-NatoMission -ActiveOn $Day).Acronym | Should -Contain $Acronym
    }

    It 'finds by acronym' {
        (Get-NatoMission NMI).Name | Should -BeExactly 'NATO Mission Iraq'
    }

    It 'gives one row a phase' {
        Get-NatoMission NMI -Lifecycle | ForEach-Object { $_.PSObject.TypeNames[0] | Should -BeExactly 'NatoIraq.MissionPhase' }
    }

    It 'says what there is no mission of' {
        { Get-NatoMission 'Mission to Mars' -ErrorAction Stop } | Should -Throw -ErrorId 'MissionNotFound,*'
    }
}
