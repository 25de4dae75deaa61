BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    $directory = (Get-Module NatoIraq).ModuleBase
}

Describe 'The manifest' {
    It 'is valid' {
        { Test-ModuleManifest (Join-Path $directory 'NatoIraq.psd1') -ErrorAction Stop } | Should -Not -Throw
    }

    It 'exports cmdlets by name and nothing else' {
        $manifest = Import-PowerShellDataFile (Join-Path $directory 'NatoIraq.psd1')
        $manifest.CmdletsToExport | Should -Not -Contain '*'
        $manifest.CmdletsToExport | Sort-Object | Should -Be (Get-Command -Module NatoIraq -CommandType Cmdlet | Sort-Object Name).Name
        $manifest.FunctionsToExport | Should -BeNullOrEmpty
        $manifest.AliasesToExport | Should -BeNullOrEmpty
        $manifest.VariablesToExport | Should -BeNullOrEmpty
    }

    It 'uses approved verbs only' {
        $approved = (Get-Verb).Verb
        Get-Command -Module NatoIraq | ForEach-Object { $_.Verb | Should -BeIn $approved }
    }

    It 'ships the native libraries of SQLite, Skia and HarfBuzz for <_>' -ForEach @(
        'win-x64', 'linux-x64', 'linux-arm64'
    ) {
        Get-ChildItem (Join-Path $directory "dependencies/runtimes/$_/native") | Should -HaveCount 3
    }

    It 'ships that of SQLite alone for <_>' -ForEach @('win-arm64', 'linux-musl-x64', 'linux-musl-arm64') {
        (Get-ChildItem (Join-Path $directory "dependencies/runtimes/$_/native")).Name | Should -Match 'e_sqlite3'
    }

    It 'ships those of macOS, of which Skia and HarfBuzz have one for both architectures' {
        (Get-ChildItem (Join-Path $directory 'dependencies/runtimes/osx*/native/*')).BaseName | Sort-Object |
            Should -Be @('libe_sqlite3', 'libe_sqlite3', 'libHarfBuzzSharp', 'libSkiaSharp')
    }

    It 'writes no file of its own to the working directory' {
        Push-Location $TestDrive
        try {
            $null = Get-NatoIraqEvent
            Get-ChildItem $TestDrive | Should -BeNullOrEmpty
        } finally {
            Pop-Location
        }
    }
}
