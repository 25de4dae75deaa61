BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Export-NatoIraqEvent' {
    It 'writes json that ConvertFrom-Json reads' {
        $path = Join-Path $TestDrive 'events.json'
        Get-NatoIraqEvent | Export-NatoIraqEvent $path
        $events = Get-Content $path -Raw | ConvertFrom-Json
        $events | Should -HaveCount 37
        ($events | Where-Object Id -EQ '2016-03-01a').People | Should -Be 'Jens Stoltenberg', 'Fouad Massoum', 'Al-Abadi'
    }

    It 'writes jsonl' {
        $path = Join-Path $TestDrive 'events.jsonl'
        Get-NatoIraqEvent | Export-NatoIraqEvent $path
        Get-Content $path | ForEach-Object { $_ | ConvertFrom-Json } | Should -HaveCount 37
    }

    It 'keeps a file there is with -NoClobber' {
        $path = Join-Path $TestDrive 'kept.csv'
        Set-Content $path 'mine'
        { Get-NatoIraqEvent | Export-NatoIraqEvent $path -NoClobber } | Should -Throw -ErrorId 'FileExists,*'
        Get-Content $path | Should -Be 'mine'
    }

    It 'gives the file with -PassThru' {
        (Get-NatoIraqEvent | Export-NatoIraqEvent (Join-Path $TestDrive 'passed.csv') -PassThru).Length | Should -BeGreaterThan 1000
    }

    It 'writes <Extension> with an item for each event' -ForEach @(
        @{ Extension = 'geojson'; Items = { ($args | ConvertFrom-Json).features } }
        @{ Extension = 'jsonld'; Items = { ($args | ConvertFrom-Json).'@graph' } }
        @{ Extension = 'timeline.json'; Items = { ($args | ConvertFrom-Json).events } }
        @{ Extension = 'ics'; Items = { $args -split "`r`n" -eq 'BEGIN:VEVENT' } }
    ) {
        $path = Join-Path $TestDrive "events.$Extension"
        Get-NatoIraqEvent | Export-NatoIraqEvent $path
        & $Items (Get-Content $path -Raw) | Should -HaveCount 37
    }
}
