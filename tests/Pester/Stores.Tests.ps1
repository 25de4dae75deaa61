BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'New-, Connect-, Disconnect- and Get-NatoIraqStore' {
    AfterEach {
        Disconnect-NatoIraqStore
    }

    It 'begins a store of one''s own with the built-in chronology' {
        $made = New-NatoIraqStore (Join-Path $TestDrive 'mine.db') -Connect
        $made.Events | Should -Be 37
        $made.ReadOnly | Should -BeFalse
        (Get-NatoIraqStore).Path | Should -Be $made.Path
    }

    It 'resolves a path against the current location' {
        Push-Location $TestDrive
        try {
            (New-NatoIraqStore ./here.db).Path | Should -Be (Join-Path $TestDrive 'here.db')
        } finally {
            Pop-Location
        }
    }

    It 'reads a path as it stands, brackets and all' {
        $path = Join-Path $TestDrive 'odd [1].db'
        $null = New-NatoIraqStore -Path $path
        Test-Path -LiteralPath $path | Should -BeTrue
    }

    It 'goes back to the built-in store' {
        $null = New-NatoIraqStore (Join-Path $TestDrive 'empty.db') -Empty -Connect
        Get-NatoIraqEvent | Should -BeNullOrEmpty
        Disconnect-NatoIraqStore
        Get-NatoIraqEvent | Should -HaveCount 37
    }

    It 'leaves the file free when it is done with it' {
        $path = Join-Path $TestDrive 'free.db'
        $null = New-NatoIraqStore $path
        $null = Get-NatoIraqEvent -Store $path
        Remove-Item $path -ErrorAction Stop
        Get-ChildItem "$path*" | Should -BeNullOrEmpty
    }
}

Describe 'Test-NatoIraqStore' {
    It 'passes the built-in store' {
        Test-NatoIraqStore -Quiet | Should -BeTrue
        (Test-NatoIraqStore).Passed | Should -Not -Contain $false
    }

    It 'finds a flipped byte' {
        $path = Join-Path $TestDrive 'flipped.db'
        $null = New-NatoIraqStore $path
        $bytes = [IO.File]::ReadAllBytes($path)
        $text = [Text.Encoding]::Latin1.GetString($bytes)
        # The last: the unused part of a page before it may have the same characters.
        $place = $text.LastIndexOf('Operations Plan for NATO Mission Iraq')
        $bytes[$place] = $bytes[$place] -bxor 1
        [IO.File]::WriteAllBytes($path, $bytes)
        Test-NatoIraqStore -Store $path -Quiet | Should -BeFalse
        (Test-NatoIraqStore -Store $path | Where-Object -Not Passed).Detail | Should -Not -BeNullOrEmpty
    }
}

Describe 'Get- and Remove-NatoIraqSource' {
    It 'lists the source of the built-in store with its hash' {
        (Get-NatoIraqSource).FileSha256 | Should -Be '867050609cd73e18b17e64a086be5231cca781ef2ee78454ebc600ed443549c4'
    }

    It 'removes a source from the pipeline' {
        $store = Join-Path $TestDrive 'removed.db'
        $null = New-NatoIraqStore $store
        Get-NatoIraqSource -Store $store | Remove-NatoIraqSource -Store $store -Confirm:$false
        Get-NatoIraqEvent -Store $store | Should -BeNullOrEmpty
    }
}
