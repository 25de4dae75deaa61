BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqChain' {
    It 'gives <Event> as <Step>, <LagMin> to <LagMax> days after the step before' -ForEach @(
        @{ Event = '2018-01-22a'; Step = 'Request'; LagMin = $null; LagMax = $null }
        @{ Event = '2018-02a'; Step = 'Decision'; LagMin = 10; LagMax = 37 }
        @{ Event = '2018-06-22a'; Step = 'Approval'; LagMin = 57; LagMax = 57 }
        @{ Event = '2018-07-11a'; Step = 'Establishment'; LagMin = 19; LagMax = 19 }
    ) {
        $row = Get-NatoIraqChain NMI | Where-Object Event -EQ $Event
        $row.Step | Should -BeExactly $Step
        $row.LagMin | Should -Be $LagMin
        $row.LagMax | Should -Be $LagMax
    }

    It 'says by which rule a step was inferred' {
        Get-NatoIraqChain | Where-Object Basis -EQ Inferred | ForEach-Object { $_.Rule | Should -Not -BeNullOrEmpty }
    }

    It 'has a table that fits 120 columns' {
        (Get-NatoIraqChain | Out-String -Width 120) -split '\r?\n' | ForEach-Object { $_.Length | Should -BeLessOrEqual 120 }
    }
}
