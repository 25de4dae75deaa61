BeforeDiscovery {
    . (Join-Path $PSScriptRoot 'Read-HelpPage.ps1')
    $repository = Split-Path (Split-Path $PSScriptRoot)
    $pages = Get-HelpPage | ForEach-Object { [System.IO.Path]::GetRelativePath($repository, $_.FullName) }
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    . (Join-Path $PSScriptRoot 'Read-HelpPage.ps1')
}

Describe 'The commands of <_>' -ForEach $pages {
    It 'run without an error and print what the page shows' {
        foreach ($step in Invoke-HelpPage (Join-Path $repository $_)) {
            if ($null -ne $step.Shown -and $step.Marks -notcontains 'varies') {
                $step.Printed | Should -BeExactly (Format-HelpOutput $step.Shown) -Because $step.Command
            }
        }
    }
}

Describe 'The documentation' {
    It 'has at least 157 commands that are run' {
        $commands = Get-HelpPage | ForEach-Object { Read-HelpPage $_.FullName } | Where-Object Marks -NotContains manual
        ($commands | ForEach-Object { Measure-HelpStatement $_.Command } | Measure-Object -Sum).Sum | Should -BeGreaterOrEqual 157
    }

    It 'names only cmdlets and parameters that exist, in its sentences too' {
        $wrong = foreach ($page in Get-ChildItem $repository -Recurse -Filter *.md | Where-Object FullName -NotMatch '[\\/](bin|obj|out|node_modules)[\\/]') {
            foreach ($span in [regex]::Matches([System.IO.File]::ReadAllText($page.FullName), '`([^`\r\n]*-Nato(?:Iraq)?[A-Z][^`\r\n]*)`')) {
                $parsed = [System.Management.Automation.Language.Parser]::ParseInput($span.Groups[1].Value, [ref] $null, [ref] $null)
                foreach ($command in $parsed.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)) {
                    # `Set-`, `Add- and Remove-NatoIraqEvent`, `Get-Nato*` stand for several.
                    $name = $command.GetCommandName()
                    if ($name -notmatch '^[A-Z]\w+-Nato\w+$') { continue }
                    $known = Get-Command $name -Module NatoIraq -ErrorAction Ignore
                    if (-not $known) { "$($page.Name): $name"; continue }
                    foreach ($parameter in $command.CommandElements.Where({ $_ -is [System.Management.Automation.Language.CommandParameterAst] }) | ForEach-Object ParameterName) {
                        try { $null = $known.ResolveParameter($parameter) } catch { "$($page.Name): $name -$parameter" }
                    }
                }
            }
        }

        $wrong | Should -BeNullOrEmpty
    }

    It 'leads to files that exist' {
        $missing = foreach ($page in Get-HelpPage) {
            foreach ($link in [regex]::Matches([System.IO.File]::ReadAllText($page.FullName), '\]\((?!https?:)([^)#]+)(#[^)]*)?\)|(?:src|srcset)="([^"]+)"')) {
                $target = $link.Groups[1].Value + $link.Groups[3].Value
                if (-not (Test-Path -LiteralPath (Join-Path $page.DirectoryName $target))) { "$($page.Name): $target" }
            }
        }

        $missing | Should -BeNullOrEmpty
    }
}

Describe 'The runner of documented commands' {
    It 'finds output that differs from the page' {
        Set-Content TestDrive:/page.md '```powershell', 'PS> 1 + 1', '', '3', '```'
        $step = Invoke-HelpPage (Join-Path $TestDrive page.md)
        $step.Printed | Should -BeExactly '2'
        Format-HelpOutput $step.Shown | Should -BeExactly '3'
    }

    It 'fails for a command with an error' {
        Set-Content TestDrive:/page.md '```powershell', 'Get-NatoIraqEvent 1066-10-14a', '```'
        { Invoke-HelpPage (Join-Path $TestDrive page.md) } | Should -Throw -ErrorId 'EventNotFound*'
    }

    It 'does not run a manual command' {
        Set-Content TestDrive:/page.md '```powershell manual', 'throw 1', '```'
        Invoke-HelpPage (Join-Path $TestDrive page.md) | Should -BeNullOrEmpty
    }
}
