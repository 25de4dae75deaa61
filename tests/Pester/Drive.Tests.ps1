BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    Push-Location TestDrive:
}

AfterAll {
    Disconnect-NatoIraqStore
    Pop-Location
}

Describe 'The drive NatoIraq:' {
    BeforeEach { Push-Location NatoIraq: }
    AfterEach { Pop-Location }

    It 'is there after import' {
        (Get-PSDrive NatoIraq).Provider.Name | Should -Be NatoIraq
        (Get-ChildItem NatoIraq:).Name | Should -Be Events, Missions, Actors, Places, Documents, Sources
    }

    It 'is walked with either separator, by relative paths and by ..' {
        Set-Location Missions\NMI
        (Get-ChildItem).Name | Should -Be Events
        Set-Location Events
        (Get-ChildItem).Id | Should -Contain '2018-07-11a'
        Set-Location ../../../Events/2018
        (Get-Item 2018-07-11a).Kind | Should -Be Establishment
        (Get-ChildItem ..\2005).Id | Should -Be 2005-02a
        Resolve-Path 2018-07-11a -Relative | Should -BeIn './2018-07-11a', '.\2018-07-11a'
        Set-Location NatoIraq:\
        (Resolve-Path Missions -Relative) | Should -BeIn './Missions', '.\Missions'
    }

    It '<Path> is <Expected>' -ForEach @(
        @{ Path = 'Events\2018\2018-07-11a'; Expected = $true }
        @{ Path = 'Missions/NTIM-I/Events/2004-07-30a'; Expected = $true }
        @{ Path = 'Events\2017\2018-07-11a'; Expected = $false }
        @{ Path = 'Missions\SFOR'; Expected = $false }
        @{ Path = 'Missions\NT*-I'; Expected = $true }
    ) {
        Test-Path $Path | Should -Be $Expected
        Test-Path "NatoIraq:\$Path" | Should -Be $Expected
    }

    It 'gives the objects of the cmdlets, with their paths' {
        $found = Get-ChildItem Missions\NMI\Events | Where-Object Kind -EQ Approval
        $found.Id | Should -Be 2018-04-26a, 2018-06-22a
        $found[0] | Should -BeOfType NatoIraq.Event
        (Get-Item -LiteralPath $found[0].PSPath).Id | Should -Be 2018-04-26a
        ($found | Get-NatoIraqCitation).Count | Should -Be 2
    }

    It 'takes <Name>' -ForEach @(
        @{ Name = 'wildcards'; Command = { Get-Item Events\*\*-11a }; Expected = '2004-11a', '2017-11a', '2018-07-11a' }
        @{ Name = '-Filter'; Command = { Get-ChildItem Events -Recurse -Filter *-11a }; Expected = '2004-11a', '2017-11a', '2018-07-11a' }
        @{ Name = '-Include and -Exclude'; Command = { Get-ChildItem Events -Recurse -Include *-11a -Exclude 2018* }; Expected = '2004-11a', '2017-11a' }
        @{ Name = '-LiteralPath'; Command = { Get-ChildItem -LiteralPath Missions\NTIM-I\Events }; Expected = '2004-07-30a' }
    ) {
        (& $Command).PSChildName | Should -Be $Expected
    }

    It 'lists -Recurse, -Depth and -Name' {
        $years = @(Get-ChildItem Events).Count
        @(Get-ChildItem Events -Recurse).Count | Should -Be ($years + 37)
        @(Get-ChildItem Events -Depth 0).Count | Should -Be $years
        @(Get-ChildItem -Recurse -Depth 1 -Path Missions | Where-Object PSIsContainer).Count | Should -Be 16
        Get-ChildItem Events\2018 -Name | Should -HaveCount 7
    }

    It 'stops where the pipeline has enough' {
        (Get-ChildItem Events -Recurse | Select-Object -First 2).PSChildName | Should -Be 2004, 2004-06-22a
    }

    It 'completes <Line> to <Expected>' -ForEach @(
        @{ Line = 'Get-ChildItem NatoIraq:\Mis'; Expected = 'NatoIraq:[\\/]Missions' }
        @{ Line = 'Get-ChildItem NatoIraq:/Missions/NM'; Expected = 'NatoIraq:[\\/]Missions[\\/]NMI' }
        @{ Line = 'Set-Location Mis'; Expected = '\.[\\/]Missions' }
        @{ Line = 'Get-Item .\Actors\Jens'; Expected = "'\.[\\/]Actors[\\/]Jens Stoltenberg'" }
        @{ Line = 'Get-Item NatoIraq:\Events\2018\2018-07'; Expected = 'NatoIraq:[\\/]Events[\\/]2018[\\/]2018-07-11a' }
    ) {
        (TabExpansion2 $Line $Line.Length).CompletionMatches.CompletionText | Should -Match "^$Expected$"
    }

    It 'reads an event''s text and a source''s lines' {
        Get-Content Events\2018\2018-07-11a | Should -BeLike 'At the Brussels Summit, Allied leaders launch*'
        Get-Content Sources\* | Should -Be (Get-Content -LiteralPath $seed)
        { Get-Content Events -ErrorAction Stop } | Should -Throw -ErrorId 'DriveItemHasNoContent,*'
    }

    It 'refuses <_>' -ForEach @(
        'New-Item NatoIraq:\Events\x'
        'Remove-Item NatoIraq:\Events\2018\2018-07-11a'
        'Remove-Item NatoIraq:\Events\2018 -Recurse'
        'Set-Item NatoIraq:\Events\2018 x'
        'Clear-Item NatoIraq:\Events\2018'
        'Rename-Item NatoIraq:\Events\2018 x'
        'Move-Item NatoIraq:\Events\2018 NatoIraq:\Missions'
        'Copy-Item NatoIraq:\Events\2018 NatoIraq:\Missions'
        'Set-Content NatoIraq:\Events\2018\2018-07-11a x'
        'Add-Content NatoIraq:\Events\2018\2018-07-11a x'
        'Clear-Content NatoIraq:\Events\2018\2018-07-11a'
    ) {
        { Invoke-Expression "$_ -ErrorAction Stop" } | Should -Throw -ErrorId 'DriveReadOnly,*'
    }

    It 'says that a path is not there' {
        { Get-ChildItem NatoIraq:\Missions\SFOR -ErrorAction Stop } | Should -Throw -ErrorId 'PathNotFound,*'
    }

    It 'begins elsewhere as another drive' {
        New-PSDrive -Name Missions -PSProvider NatoIraq -Root NatoIraq:\Missions | Out-Null
        (Get-ChildItem Missions:\NTIM-I\Events).Id | Should -Be 2004-07-30a
        { New-PSDrive -Name Nowhere -PSProvider NatoIraq -Root NatoIraq:\Nowhere -ErrorAction Stop } | Should -Throw
    }

    It 'has a folder for what no year is known of, and times in order' {
        $file = Join-Path $TestDrive 'ship.txt'
        '2 April: The ship sails.', '5 April, 14:30: It is seen.', '5 April, 09:15: It calls.' | Set-Content $file
        New-NatoIraqStore (Join-Path $TestDrive 'ship.db') -Empty -Connect | Out-Null
        Import-NatoIraqChronology $file -WarningAction SilentlyContinue | Out-Null
        (Get-ChildItem NatoIraq:\Events).Name | Should -Be 'undated'
        (Get-ChildItem NatoIraq:\Events\undated).Id | Should -Be 'XXXX-04-02a', 'XXXX-04-05b', 'XXXX-04-05a'
        Disconnect-NatoIraqStore
    }

    It 'follows the connected store, and says so where that is gone' {
        $file = Join-Path $TestDrive 'drive.db'
        New-NatoIraqStore $file -Empty -Connect | Out-Null
        @(Get-ChildItem NatoIraq:\Events).Count | Should -Be 0
        Remove-Item $file
        { Get-ChildItem NatoIraq:\Events } | Should -Throw -ErrorId 'StoreNotFound,*'
        Disconnect-NatoIraqStore
        @(Get-ChildItem NatoIraq:\Events).Count | Should -Be 14
    }
}
