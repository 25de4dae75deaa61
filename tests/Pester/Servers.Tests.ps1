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

    It 'says that a secret cannot be read' {
        { Connect-NatoIraqStore $archive -Secret absent } | Should -Throw -ErrorId 'SecretUnavailable,*'
    }

    It 'takes its password from a vault' {
        function global:Get-Secret([string] $Name) {
            if ($Name -eq 'archive') {
                ConvertTo-SecureString 'sesame' -AsPlainText -Force
            }
        }
        try {
            (Connect-NatoIraqStore $archive -Secret archive).Events | Should -Be 37
        }
        finally {
            Remove-Item function:global:Get-Secret
            Disconnect-NatoIraqStore
        }
    }
}
