BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqGap' {
    It '<From> to <To>: <MinDays> to <MaxDays> days' -ForEach @(
        @{ From = '2008-12'; To = '2010-10-05'; MinDays = 643; MaxDays = 673 }
        @{ From = '2012-09-24'; To = '2015-07-31'; MinDays = 1040; MaxDays = 1040 }
        @{ From = '2018-07-11'; To = '2020-10'; MinDays = 813; MaxDays = 843 }
    ) {
        $gap = Get-NatoIraqGap | Where-Object From -EQ $From
        $gap.To | Should -Be $To
        $gap.MinDays | Should -Be $MinDays
        $gap.MaxDays | Should -Be $MaxDays
    }

    It 'gives three of a year or more, and the longest of them is of 2012' {
        Get-NatoIraqGap | Should -HaveCount 3
        (Get-NatoIraqGap | Sort-Object)[-1].Before | Should -Be '2012-09-24a'
    }

    It 'takes a mission, and events of the pipeline' {
        (Get-NatoIraqGap -Mission NMI).After | Should -Be '2020-10a'
        (Get-NatoIraqEvent -Before 2011 | Get-NatoIraqGap).Before | Should -Be '2008-12a'
    }

    It 'says what there is no mission of' {
        { Get-NatoIraqGap -Mission 'Mission to Mars' -ErrorAction Stop } | Should -Throw -ErrorId 'MissionNotFound,*'
    }

    It 'leads to the events on both sides' {
        (Get-NatoIraqGap 1000 | ForEach-Object { Get-NatoIraqEvent $_.Before, $_.After }).Date | Should -Be '2012-09-24', '2015-07-31'
    }
}
