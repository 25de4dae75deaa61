BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    $store = Join-Path $TestDrive 'own.db'
    $null = New-NatoIraqStore $store -Empty
    Set-Content (Join-Path $TestDrive 'one.txt') @'
1 May 2015: Prime Minister Haider al-Abadi visits Ankara.
2 May 2015: Secretary General Jens Stoltenberg visits Baghdad.
'@
    Set-Content (Join-Path $TestDrive 'other.txt') @'
1 July 2016: Prime Minister Haydar Al-Abadi visits Rome.
2 July 2016: Secretary General J. Stoltenberg visits Rome.
'@
    $null = Import-NatoIraqChronology (Join-Path $TestDrive '*.txt') -Store $store
}

Describe 'Find-NatoIraqAlias' {
    It 'proposes spellings and initials, with the rule' {
        $found = Find-NatoIraqAlias -Store $store -Type Person | Sort-Object Name
        $found.Rule | Should -Be 'Spelling', 'Initial'
        $found[1].Name | Should -Be 'Jens Stoltenberg'
        $found[1].Alias | Should -Be 'J. Stoltenberg'
        $found.Basis | Should -Be 'Inferred', 'Inferred'
    }

    It 'filters by name and rule' {
        (Find-NatoIraqAlias *stolt* -Store $store).Rule | Should -Be 'Initial'
        (Find-NatoIraqAlias -Rule Spelling -Store $store).Type | Should -Be 'Person'
        Find-NatoIraqAlias 'Nobody' -Store $store -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failed[0].FullyQualifiedErrorId | Should -BeLike 'NameNotFound,*'
    }

    It 'reads events that are of no store' {
        (Get-ChildItem (Join-Path $TestDrive '*.txt') | ConvertFrom-NatoIraqChronology | Find-NatoIraqAlias -Type Person).Count | Should -Be 2
    }

    It 'fits 80 columns' {
        Find-NatoIraqAlias -Store $store | Out-String -Width 80 -Stream | ForEach-Object { $_.TrimEnd().Length | Should -BeLessOrEqual 80 }
    }
}

Describe 'Add-NatoIraqAlias and Remove-NatoIraqAlias' {
    It 'make one entity of what is proposed, for every question' {
        Find-NatoIraqAlias *stolt* | Should -BeNullOrEmpty
        Find-NatoIraqAlias *stolt* -Store $store | Add-NatoIraqAlias -Reason 'One man'
        $actor = Get-NatoIraqActor 'J. Stoltenberg' -Store $store
        $actor.Name | Should -Be 'Jens Stoltenberg'
        $actor.Count | Should -Be 2
        $actor.Aliases | Should -Contain 'J. Stoltenberg'
        (Get-NatoIraqEvent -Actor 'J. Stoltenberg' -Store $store).Count | Should -Be 2
        (Search-NatoIraqEvent '"Jens Stoltenberg"' -Store $store).Count | Should -Be 2
        (Measure-NatoIraqEvent Person -Store $store | Where-Object Name -eq 'Jens Stoltenberg').Count | Should -Be 2
        (Get-NatoIraqMention -Event 2016-07-02a -Field Person -Store $store).Text | Should -Be 'J. Stoltenberg'
        Find-NatoIraqAlias *stolt* -Store $store | Should -BeNullOrEmpty
        (Get-NatoIraqHistory -Store $store | Select-Object -Last 1).Reason | Should -Be 'One man'
    }

    It 'can be asked as it was, and undone' {
        $last = (Get-NatoIraqHistory -Store $store | Select-Object -Last 1).Revision
        (Get-NatoIraqActor *stolt* -AsOf ($last - 1) -Store $store).Count | Should -Be 2
        Undo-NatoIraqChange $last -Store $store
        (Get-NatoIraqActor *stolt* -Store $store).Name | Should -Be 'J. Stoltenberg', 'Jens Stoltenberg'
        (Get-NatoIraqActor 'Jens Stoltenberg' -Store $store).Aliases | Should -Not -Contain 'J. Stoltenberg'
    }

    It 'keep apart what is not one' {
        Find-NatoIraqAlias *stolt* -Store $store | Remove-NatoIraqAlias -Confirm:$false
        Find-NatoIraqAlias *stolt* -Store $store | Should -BeNullOrEmpty
    }

    It 'refuse a name that nothing has, and a name as its own alias' {
        Add-NatoIraqAlias 'Nobody' 'No one' -Store $store -ErrorVariable failed -ErrorAction SilentlyContinue
        $failed[0].FullyQualifiedErrorId | Should -BeLike 'NameNotFound,*'
        Add-NatoIraqAlias 'Jens Stoltenberg' 'jens stoltenberg' -Store $store -ErrorVariable failed -ErrorAction SilentlyContinue
        $failed[0].FullyQualifiedErrorId | Should -BeLike 'AliasOfItself,*'
    }

    It 'are one revision each, whatever the spelling and the order of the names, and one undo' {
        $own = Join-Path $TestDrive one-undo.db
        New-NatoIraqStore $own | Out-Null
        $count = { (Get-NatoIraqActor 'Jens Stoltenberg' -Store $own).Count }
        $last = { (Get-NatoIraqHistory -Store $own | Select-Object -Last 1).Revision }
        $people = & $count
        $first = & $last
        Add-NatoIraqAlias 'Jens Stoltenberg' 'The Secretary', 'Al-Abadi' -Store $own
        & $last | Should -Be ($first + 1)
        $merged = & $count
        $merged | Should -BeGreaterThan $people
        Remove-NatoIraqAlias 'al-abadi' 'jens stoltenberg' -Store $own
        & $last | Should -Be ($first + 2)
        & $count | Should -Be $people
        (Get-NatoIraqActor 'Jens Stoltenberg' -Store $own).Aliases | Should -Contain 'The Secretary'
        Undo-NatoIraqChange ($first + 2) -Store $own
        & $count | Should -Be $merged
        Undo-NatoIraqChange ($first + 1) -Store $own
        & $count | Should -Be $people
    }

    It 'do nothing with -WhatIf' {
        $before = (Get-NatoIraqHistory -Store $store | Measure-Object).Count
        Add-NatoIraqAlias 'Haider al-Abadi' HAA -Store $store -WhatIf
        (Get-NatoIraqHistory -Store $store | Measure-Object).Count | Should -Be $before
    }
}
