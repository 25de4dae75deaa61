BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Get-NatoIraqMention' {
    It 'stands at its characters of the source' {
        $text = [IO.File]::ReadAllText($seed)
        foreach ($mention in Get-NatoIraqMention) {
            $text.Substring($mention.Start, $mention.Length) | Should -BeExactly $mention.Text
        }
    }

    It 'takes events from the pipeline' {
        (Get-NatoIraqEvent 2018-01-22a | Get-NatoIraqMention -Field Person -Role Agent).Text | Should -BeExactly 'James Mattis'
    }
}
