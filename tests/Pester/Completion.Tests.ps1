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

    It '<Line> says "<Tip>"' -ForEach @(
        @{ Line = 'Get-NatoIraqEvent -Mission NM'; Tip = 'NATO Mission Iraq (Mission*' }
        @{ Line = 'Get-NatoIraqEvent -Kind App'; Tip = 'Somebody approves, authorises or gives an order.' }
        @{ Line = 'Get-NatoIraqEvent -Id 2018-07'; Tip = '11 July 2018: Allied leaders launch*' }
        @{ Line = 'Get-NatoIraqEvent -During 2018'; Tip = '7 events' }
    ) {
        (TabExpansion2 $Line $Line.Length).CompletionMatches[0].ToolTip | Should -BeLike $Tip
    }

    It 'takes a wildcard in a name as it is' {
        $file = Join-Path $TestDrive 'a.txt'
        '1 May 2003: The envoy arrives.' | Set-Content $file
        New-NatoIraqStore (Join-Path $TestDrive 'a.db') -Empty -Connect | Out-Null
        try {
            Import-NatoIraqChronology $file -Title 'The [first] draft' | Out-Null
            $line = 'Get-NatoIraqSource -Title The'
            $completion = (TabExpansion2 $line $line.Length).CompletionMatches[0].CompletionText
            Invoke-Expression "(Get-NatoIraqSource -Title $completion).Title" | Should -Be 'The [first] draft'
        } finally {
            Disconnect-NatoIraqStore
        }
    }
}
