BeforeDiscovery {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    $cmdlets = (Get-Command -Module NatoIraq -CommandType Cmdlet).Name
    $topics = (Get-ChildItem (Join-Path $repository 'docs/about/*.md')).BaseName
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    . (Join-Path $PSScriptRoot 'Read-HelpPage.ps1')
}

Describe 'The help of <_>' -ForEach $cmdlets {
    BeforeAll {
        $cmdlet = $_
        $help = Get-Help $cmdlet -Full
    }

    It 'has a synopsis and a description' {
        $help.Synopsis | Should -Not -Match $cmdlet
        $help.description.Text | Should -Not -BeNullOrEmpty
    }

    It 'describes every parameter' {
        $common = [System.Management.Automation.Cmdlet]::CommonParameters
        foreach ($parameter in (Get-Command $cmdlet).Parameters.Keys | Where-Object { $_ -notin $common }) {
            (Get-Help $cmdlet -Parameter $parameter).description.Text | Should -Not -BeNullOrEmpty -Because $parameter
        }
    }

    It 'shows at least two examples, which Get-Help -Examples prints' {
        @($help.examples.example).Count | Should -BeGreaterOrEqual 2
        Get-Help $cmdlet -Examples | Out-String | Should -Match 'Example 2: .+\r?\n'
    }
}

Describe 'The topic <_>' -ForEach $topics {
    It 'is found by Get-Help, and listed with what it is about' {
        Get-Help $_ | Should -Match 'LONG DESCRIPTION'
        (Get-Help about_NatoIraq* | Where-Object Name -eq $_ | ForEach-Object Synopsis) ?? (Get-Help $_) | Should -Not -BeNullOrEmpty
    }
}
