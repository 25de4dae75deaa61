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

    Context 'by decade' {
        It 'writes a folder for each decade, and every event once' {
            $path = Join-Path $TestDrive 'decades'
            Get-NatoIraqEvent | Export-NatoIraqEvent $path -PartitionBy Decade
            (Get-ChildItem $path).Name | Should -Be 'decade=2000', 'decade=2010', 'decade=2020'
            $events = Import-NatoIraqEvent "$path/*/*.parquet"
            $events | Should -HaveCount 37
            Import-NatoIraqEvent "$path/decade=2020/*" | ForEach-Object { $_.Date.Substring(0, 3) } | Should -Be (@('202') * @($events | Where-Object Date -Like '202*').Count)
        }

        It 'refuses a folder with something in it without -Force' {
            $path = Join-Path $TestDrive 'twice'
            Get-NatoIraqEvent | Export-NatoIraqEvent $path -PartitionBy Decade
            { Get-NatoIraqEvent -During 2018 | Export-NatoIraqEvent $path -PartitionBy Decade } | Should -Throw -ErrorId 'FileExists,*'
            (Get-ChildItem $path).Name | Should -Be 'decade=2000', 'decade=2010', 'decade=2020'
        }

        It 'replaces an earlier export with -Force' {
            $path = Join-Path $TestDrive 'replaced'
            Get-NatoIraqEvent | Export-NatoIraqEvent $path -PartitionBy Decade
            Get-NatoIraqEvent -During 2018 | Export-NatoIraqEvent $path -PartitionBy Decade -Force
            (Get-ChildItem $path).Name | Should -Be 'decade=2010'
            Get-ChildItem $TestDrive -Filter 'replaced*' | Should -HaveCount 1
        }

        It 'never replaces a folder with other files' {
            $path = (New-Item (Join-Path $TestDrive 'mine/decade=2000') -ItemType Directory).FullName
            Set-Content (Join-Path $path 'notes.txt') 'mine'
            { Export-NatoIraqEvent (Join-Path $TestDrive 'mine') -PartitionBy Decade -Force } | Should -Throw -ErrorId 'FolderNotReplaceable,*'
            Get-Content (Join-Path $path 'notes.txt') | Should -Be 'mine'
        }

        It 'leaves nothing of an export that fails' {
            $path = Join-Path $TestDrive 'failed'
            { Get-NatoIraqEvent | ForEach-Object { if ($_.Date -like '2018*') { throw 'enough' }; $_ } | Export-NatoIraqEvent $path -PartitionBy Decade } | Should -Throw 'enough'
            Get-ChildItem $TestDrive -Filter 'failed*' | Should -HaveCount 0
        }

        It 'is for parquet only' {
            { Get-NatoIraqEvent | Export-NatoIraqEvent (Join-Path $TestDrive 'x') -PartitionBy Decade -Format csv } | Should -Throw -ErrorId 'PartitionNotSupported,*'
        }
    }
}
