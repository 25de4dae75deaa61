# A PostgreSQL cluster of the tests' own, which listens on a socket in a temporary directory and nowhere else. Remove-PostgresCluster ends it.

function Find-PostgresProgram([string] $Name) {
    Get-ChildItem "/usr/lib/postgresql/*/bin/$Name" -ErrorAction Ignore | Sort-Object FullName | Select-Object -Last 1 -ExpandProperty FullName
}

function Invoke-PostgresProgram([string] $Name, [string[]] $Argument) {
    $program = Find-PostgresProgram $Name

    # The server refuses root.
    if ((id -u) -eq '0') {
        runuser -u postgres -- $program @Argument *> $null
    }
    else {
        & $program @Argument *> $null
    }
    if ($LASTEXITCODE) {
        throw "$Name ended with $LASTEXITCODE."
    }
}

function New-PostgresCluster {
    $folder = Join-Path ([IO.Path]::GetTempPath()) "natoiraq-pester-$PID-$(Get-Random)"
    $null = New-Item -ItemType Directory $folder
    if ((id -u) -eq '0') {
        chown postgres $folder
    }
    Invoke-PostgresProgram initdb '-D', "$folder/data", '-A', 'trust', '-U', 'owner', '-E', 'UTF8', '--locale=C', '--no-sync'
    Invoke-PostgresProgram pg_ctl 'start', '-w', '-s', '-D', "$folder/data", '-l', "$folder/log", '-o', "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off"
    $folder
}

function Remove-PostgresCluster([string] $Folder) {
    Invoke-PostgresProgram pg_ctl 'stop', '-s', '-m', 'immediate', '-D', "$Folder/data"
    Remove-Item -Recurse -Force $Folder
}
