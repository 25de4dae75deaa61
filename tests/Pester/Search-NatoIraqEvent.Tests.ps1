BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Search-NatoIraqEvent' {
    It '<Query> finds <Count>' -ForEach @(
        @{ Query = 'summit'; Count = 5 }
        @{ Query = '"Core Team"'; Count = 1 }
        @{ Query = 'summit -not Brussels'; Count = 3 }
        @{ Query = 'Riga OR Kuwait'; Count = 2 }
        @{ Query = 'polic*'; Count = 2 }
        @{ Query = '; DROP TABLE'; Count = 0 }
    ) {
        @(Search-NatoIraqEvent $Query) | Should -HaveCount $Count
    }

    It 'gives the best first' {
        $best = @(Search-NatoIraqEvent 'oil policing')[0]
        $best.Id | Should -Be '2010-10-05a'
        $best.Rank | Should -Be 1
        $best.Snippet.Mark('[', ']') | Should -BeLike '*`[oil`] `[policing`]*'
    }

    It 'finds a thing by any of its names' {
        (Search-NatoIraqEvent Daesh).Id | Sort-Object | Should -Be ((Search-NatoIraqEvent ISIS).Id | Sort-Object)
        (Search-NatoIraqEvent NTM-I).Id | Sort-Object | Should -Be ((Search-NatoIraqEvent 'NATO Training Mission-Iraq').Id | Sort-Object)
    }

    It 'refuses <_> with its place' -ForEach @('"unbalanced', 'a AND OR', '*', '') {
        { Search-NatoIraqEvent $_ -ErrorAction Stop } | Should -Throw -ErrorId 'InvalidQuery,*' -ExpectedMessage '*at position*'
    }

    It 'suggests a word that is one letter off' {
        $null = Search-NatoIraqEvent sumit -WarningVariable warnings -WarningAction SilentlyContinue
        $warnings | Should -BeLike "*'summit'*"
    }

    It 'gives events to whatever takes them' {
        $path = Join-Path $TestDrive 'hits.json'
        Search-NatoIraqEvent summit | Export-NatoIraqEvent $path
        Get-Content $path -Raw | ConvertFrom-Json | Should -HaveCount 5
        (Search-NatoIraqEvent 'oil policing' | Get-NatoIraqMention -Field Person).Text | Should -Be 'Bolani'
        $path = Join-Path $TestDrive 'hits.csv'
        Search-NatoIraqEvent summit | Export-Csv $path
        (Import-Csv $path)[0].Rank | Should -Be 1
        Get-Content $path -Raw | Should -Not -MatchExactly "System\.|NatoIraq\.[A-Z]|$([char]27)"
    }

    It 'highlights in <Rendering>: <Expected>' -ForEach @(
        @{ Rendering = 'Ansi'; Expected = $true }
        @{ Rendering = 'PlainText'; Expected = $false }
    ) {
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = $Rendering
            (Search-NatoIraqEvent Riga | Out-String).Contains("$($PSStyle.Bold)Riga$($PSStyle.BoldOff)") | Should -Be $Expected
        } finally {
            $PSStyle.OutputRendering = $before
        }
    }

    It 'writes no escape sequence to a file' {
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'Host'
            $path = Join-Path $TestDrive 'hits.txt'
            Search-NatoIraqEvent Riga > $path
            Get-Content $path -Raw | Should -Not -Match ([char]27)
        } finally {
            $PSStyle.OutputRendering = $before
        }
    }
}
