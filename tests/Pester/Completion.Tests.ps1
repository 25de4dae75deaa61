BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Completion' {
    It '<Line> offers <Expected>' -ForEach @(
        @{ Line = 'Get-NatoIraqEvent -Mission N'; Expected = 'NMI' }
        @{ Line = 'Get-NatoIraqEvent -Kind App'; Expected = 'Approval' }
        @{ Line = 'Get-NatoIraqEvent -Actor Jens'; Expected = "'Jens Stoltenberg'" }
        @{ Line = 'Get-NatoIraqEvent -Id 2018-07'; Expected = '2018-07-11a' }
        @{ Line = 'Get-NatoIraqEvent | Where-Object Requ'; Expected = 'Requesters' }
    ) {
        (TabExpansion2 $Line $Line.Length).CompletionMatches.CompletionText | Should -Contain $Expected
    }
}
