# Stores on a server: natural uses against a PostgreSQL cluster of the tests' own.
BeforeDiscovery {
    . $PSScriptRoot/PostgresCluster.ps1
    $missing = -not (Find-PostgresProgram initdb)
    if ($missing -and $env:CI -eq 'true') {
        throw 'PostgreSQL is not installed. On Debian: apt-get install postgresql'
    }
}

Describe 'A store on a server' -Skip:$missing {
    BeforeAll {
        . $PSScriptRoot/Import-BuiltModule.ps1
        . $PSScriptRoot/PostgresCluster.ps1
        $folder = New-PostgresCluster
        Invoke-PostgresProgram createdb '-h', $folder, '-U', 'owner', 'archive'
        Invoke-PostgresProgram createdb '-h', $folder, '-U', 'owner', 'second'
        $archive = "postgresql:///archive?host=$folder&user=owner"
        $second = "postgresql:///second?host=$folder&user=owner"
    }

    AfterAll {
        Disconnect-NatoIraqStore
        Remove-PostgresCluster $folder
    }

    It 'loads its driver only when a server is asked' {
        $null = Get-NatoIraqEvent -First 1
        [AppDomain]::CurrentDomain.GetAssemblies().GetName().Name | Should -Not -Contain 'Npgsql'
    }

    It 'is made with the built-in chronology' {
        $made = New-NatoIraqStore $archive
        $made.Events | Should -Be 37
        $made.Path | Should -Be $archive
        { New-NatoIraqStore $archive } | Should -Throw -ErrorId 'FileExists,*'
    }

    It 'answers as the built-in one does' {
        (Get-NatoIraqEvent -Store $archive -During 2018).Id | Should -Be (Get-NatoIraqEvent -During 2018).Id
        (Search-NatoIraqEvent 'training mission' -Store $archive).Id | Sort-Object | Should -Be ((Search-NatoIraqEvent 'training mission').Id | Sort-Object)
        (Get-NatoMission -Store $archive -ActiveOn 2019).Acronym | Should -Be (Get-NatoMission -ActiveOn 2019).Acronym
    }

    It 'stays the store of its pipeline' {
        Get-NatoIraqEvent -Store $archive -Id 2018-07-11a | Set-NatoIraqEvent -Kind Visit -Reason 'A test'
        (Get-NatoIraqEvent -Store $archive -Id 2018-07-11a).Kind | Should -Be 'Visit'
        (Get-NatoIraqEvent -Id 2018-07-11a).Kind | Should -Not -Be 'Visit'
        (Get-NatoIraqHistory -Store $archive)[-1].Reason | Should -Be 'A test'
    }

    It 'is connected, and is the store of a session by its variable' {
        (Connect-NatoIraqStore $archive).Events | Should -Be 37
        (Get-NatoIraqEvent -First 1).Store | Should -Be $archive
        Disconnect-NatoIraqStore
        try {
            $env:NATOIRAQ_STORE = $archive
            (Get-NatoIraqStore).Path | Should -Be $archive
        }
        finally {
            $env:NATOIRAQ_STORE = $null
        }
    }

    It 'is backed up into a file and into another database' {
        $file = Backup-NatoIraqStore -Store $archive -Destination "$TestDrive/copy.db"
        (Get-NatoIraqEvent -Store $file.FullName -Id 2018-07-11a).Kind | Should -Be 'Visit'
        Test-NatoIraqStore -Store $file.FullName -Quiet | Should -BeTrue
        (Backup-NatoIraqStore -Store $archive -Destination $second).Events | Should -Be 37
        Test-NatoIraqStore -Store $second -Quiet | Should -BeTrue
    }

    It 'shows no password' {
        $secret = "postgresql://owner:sesame@localhost:1/archive"
        { Get-NatoIraqEvent -Store $secret } | Should -Throw -ErrorId 'StoreUnreachable,*'
        $Error[0] | Out-String | Should -Not -Match 'sesame'
        $Error[0].Exception.ToString() | Should -Not -Match 'sesame'
    }

    It 'is not copied onto itself under another address' {
        { Backup-NatoIraqStore -Store $archive -Destination "postgresql://owner@/archive?host=$folder/" -Force } | Should -Throw -ErrorId 'CopyOntoItself,*'
        (Get-NatoIraqStore -Store $archive).Events | Should -Be 37
    }

    It 'says that there are no stores of another kind' {
        { Get-NatoIraqEvent -Store mysql://owner@host/archive } | Should -Throw -ErrorId 'StoreUnreachable,*' -ExpectedMessage "*'mysql://'*"
        { New-NatoIraqStore mysql://owner@host/archive } | Should -Throw -ErrorId 'StoreUnreachable,*'
        { Get-NatoIraqEvent -Store nodrive:/my.db } | Should -Throw -ErrorId 'NotAFilePath,*'
    }

    It 'refuses a secret for a file' {
        $null = New-NatoIraqStore "$TestDrive/plain.db"
        { Connect-NatoIraqStore "$TestDrive/plain.db" -Secret archive } | Should -Throw -ErrorId 'SecretForFile,*'
    }

    It 'says that a secret cannot be read' {
        { Connect-NatoIraqStore $archive -Secret absent } | Should -Throw -ErrorId 'SecretUnavailable,*'
    }
}

Describe 'A store on a server that asks for a password' -Skip:$missing {
    BeforeAll {
        . $PSScriptRoot/Import-BuiltModule.ps1
        . $PSScriptRoot/PostgresCluster.ps1
        $folder = New-PostgresCluster
        Invoke-PostgresProgram createdb '-h', $folder, '-U', 'owner', 'vault'
        $null = New-NatoIraqStore "postgresql:///vault?host=$folder&user=owner"
        Invoke-PostgresProgram psql '-h', $folder, '-U', 'owner', '-d', 'vault', '-v', 'ON_ERROR_STOP=1', '-c', @'
SET password_encryption = 'scram-sha-256'; CREATE ROLE anna LOGIN PASSWORD 'sesame'; CREATE ROLE ben LOGIN PASSWORD 'sesame';
GRANT USAGE ON SCHEMA natoiraq TO anna, ben; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA natoiraq TO anna, ben;
'@
        $rules = Get-Content "$folder/data/pg_hba.conf"
        Set-Content "$folder/data/pg_hba.conf" (@('local all anna scram-sha-256', 'local all ben scram-sha-256') + $rules)
        Invoke-PostgresProgram pg_ctl 'reload', '-s', '-D', "$folder/data"
        $vault = "postgresql:///vault?host=$folder&user=anna"

        function global:Get-Secret([string] $Name) {
            if ($Name -eq 'archive') {
                ConvertTo-SecureString 'sesame' -AsPlainText -Force
            }
        }
    }

    AfterAll {
        Disconnect-NatoIraqStore
        Remove-Item function:global:Get-Secret
        Remove-PostgresCluster $folder
    }

    AfterEach {
        $env:PGPASSFILE = $env:PGSERVICE = $env:PGSERVICEFILE = $null
    }

    It 'lets nobody in without it' {
        { Get-NatoIraqEvent -Store $vault } | Should -Throw -ErrorId 'StoreUnreachable,*' -ExpectedMessage '*PGPASSFILE*'
    }

    It 'takes it from a file of passwords' {
        Set-Content "$TestDrive/passwords" "*:*:vault:anna:sesame"
        chmod 600 "$TestDrive/passwords"
        $env:PGPASSFILE = "$TestDrive/passwords"
        (Get-NatoIraqStore -Store $vault).Events | Should -Be 37
    }

    It 'takes it from a service, with all else' {
        Set-Content "$TestDrive/services" '[archive]', "host=$folder", 'dbname=vault', 'user=anna', 'password=sesame'
        $env:PGSERVICEFILE = "$TestDrive/services"
        $env:PGSERVICE = 'archive'
        (Get-NatoIraqStore -Store postgresql:///).Path | Should -Be 'postgresql:///'
        (Get-NatoIraqEvent -Store postgresql:/// -Id 2018-07-11a).Store | Should -Be 'postgresql:///'
    }

    It 'takes it from a vault, and forgets it when it is disconnected' {
        (Connect-NatoIraqStore $vault -Secret archive).Events | Should -Be 37
        (Get-NatoIraqEvent -Id 2018-07-11a).Store | Should -Be $vault
        Disconnect-NatoIraqStore
        { Get-NatoIraqEvent -Store $vault } | Should -Throw -ErrorId 'StoreUnreachable,*'
    }

    It 'keeps one that is typed out of errors, objects, the history of the store, progress and messages' {
        $typed = "postgresql://ben:sesame@/vault?host=$folder"
        Set-Content "$TestDrive/long.txt" (1..4000 | ForEach-Object { "$([datetime]::new(1950, 1, 1).AddDays($_ * 3).ToString('d MMMM yyyy', [cultureinfo]::InvariantCulture)): NATO opens office number $_ in Baghdad." })
        $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
        $null = $shell.AddScript({
                param($Module, $Typed, $Text, $Copy)
                $assembly = (Import-Module $Module -PassThru).ImplementingAssembly
                # Progress is told at once, not after half a second: this store is small.
                $patience = $assembly.GetType('NatoIraq.PowerShell.ProgressMeter').GetProperty('Patience', [System.Reflection.BindingFlags] 'NonPublic, Static')
                $usual = $patience.GetValue($null)
                $patience.SetValue($null, [timespan]::Zero)
                Import-NatoIraqChronology $Text -Store $Typed -Verbose
                Get-NatoIraqHistory -Store $Typed
                Get-NatoIraqEvent -Store $Typed -First 1
                Backup-NatoIraqStore -Store $Typed -Destination $Copy -Verbose
                $patience.SetValue($null, $usual)
                Get-NatoIraqEvent -Store $Typed -Id 1066-01-01a
                Import-NatoIraqChronology $Text -Store "${Typed}x" -ErrorAction Continue
            }).AddParameters(@((Get-Module NatoIraq).Path, $typed, "$TestDrive/long.txt", "$TestDrive/long.db"))
        $output = try { $shell.Invoke() } catch { $_ }
        $told = @($output) + $shell.Streams.Error + $shell.Streams.Progress + $shell.Streams.Verbose + $shell.Streams.Warning + $shell.Streams.Information
        $shell.Streams.Progress.Activity -match 'Backing up' | Should -Not -BeNullOrEmpty
        $shell.Streams.Error | Should -Not -BeNullOrEmpty
        $told | Format-List * -Force | Out-String | Should -Not -Match 'sesame'
        $told.Where({ $_.PSObject.Properties['Exception'] }) | ForEach-Object { "$($_.Exception)" } | Out-String | Should -Not -Match 'sesame'
        $shell.Dispose()
    }
}
