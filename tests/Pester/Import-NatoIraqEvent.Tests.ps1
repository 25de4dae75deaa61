BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Import-NatoIraqEvent' {
    It 'gives back what Export-NatoIraqEvent wrote as <_>' -ForEach 'json', 'jsonl', 'parquet' {
        $path = Join-Path $TestDrive "events.$_"
        Get-NatoIraqEvent | Export-NatoIraqEvent $path
        $read = Import-NatoIraqEvent $path
        $read | Should -HaveCount 37

        # Where an object comes from is no part of what it says.
        function Get-Said { $input | ConvertTo-Json -Depth 5 | ForEach-Object { $_ -replace '(?m)^\s+"Store": .*\r?\n' -replace ',(\s+\})', '$1' } }
        $read | Get-Said | Should -BeExactly (Get-NatoIraqEvent | Get-Said)
        $read[0] | Should -BeOfType ([NatoIraq.Event])
    }

    It 'compares equal with the events of the store' {
        $path = Join-Path $TestDrive 'compared.parquet'
        Get-NatoIraqEvent | Export-NatoIraqEvent $path
        $read = Import-NatoIraqEvent $path | Sort-Object
        ($read.Id -join ' ') | Should -BeExactly ((Get-NatoIraqEvent).Id -join ' ')
    }

    It 'reads files from Get-ChildItem' {
        $path = Join-Path $TestDrive 'listed.jsonl'
        Get-NatoIraqEvent -First 2 | Export-NatoIraqEvent $path
        Get-ChildItem $path | Import-NatoIraqEvent | Should -HaveCount 2
    }

    It 'says which event cannot be read' {
        $path = Join-Path $TestDrive 'broken.jsonl'
        Set-Content $path '{}'
        { Import-NatoIraqEvent $path -ErrorAction Stop } | Should -Throw -ErrorId 'EventUnreadable,*' -ExpectedMessage '*line 1*Id is missing*'
    }
}
