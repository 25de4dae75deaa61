BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqPlace' {
    It 'knows where <_> is' -ForEach 'Baghdad', 'Besmaya', 'Mosul', 'Kuwait', 'Jordan', 'Istanbul', 'Riga', 'Brussels', 'Warsaw' {
        $place = Get-NatoIraqPlace $_
        $place.Latitude | Should -BeOfType double
        $place.Longitude | Should -BeOfType double
    }

    It 'says what place is not named' {
        { Get-NatoIraqPlace Atlantis -ErrorAction Stop } | Should -Throw -ErrorId 'PlaceNotFound,*'
    }
}
