# The facts that the documentation shows, written by hand from the text of seeds/nato-iraq-timeline.txt and docs/examples. They stay as they
# are when Update-HelpExample.ps1 renews the output in the pages.
BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
    $examples = Join-Path $repository 'docs/examples'
    $seedText = [System.IO.File]::ReadAllText($seed)

    function New-KosovoStore {
        $path = Join-Path $TestDrive "$([guid]::NewGuid()).db"
        $null = New-NatoIraqStore $path -Empty -Connect
        $null = Import-NatoIraqChronology (Join-Path $examples kosovo.txt), (Join-Path $examples kosovo-second.txt)
    }

    function New-OwnStore {
        $path = Join-Path $TestDrive "$([guid]::NewGuid()).db"
        $null = New-NatoIraqStore $path -Connect
        $path
    }
}

AfterAll { Disconnect-NatoIraqStore }

Describe 'The questions of the README' {
    BeforeAll { Disconnect-NatoIraqStore }

    It 'shows the two approvals of 2018: 26 April and 22 June' {
        $approvals = Get-NatoIraqEvent -During 2018 | Where-Object Kind -eq Approval
        $approvals.Date | Should -Be '2018-04-26', '2018-06-22'
        $approvals[0].Title | Should -BeExactly 'North Atlantic Council approves Concept of Operations for a NATO mission in Iraq'
        $approvals[1].Title | Should -BeExactly 'North Atlantic Council approves Operations Plan for NATO Mission Iraq'
    }

    It 'has NTM-I, and no other mission, on 1 January 2010: established "End 2004", discontinued on 31 December 2011' {
        $mission = Get-NatoMission -ActiveOn 2010-01-01
        $mission.Acronym | Should -Be 'NTM-I'
        $mission.StartDate | Should -Be '2004-36'
        $mission.EndDate | Should -Be '2011-12-31'
        $mission.Status | Should -Be 'Ended'
    }

    It 'has the launch of NMI on 11 July 2018, 170 days after the request of 22 January' {
        ([datetime] '2018-07-11' - [datetime] '2018-01-22').Days | Should -Be 170
        $chain = Get-NatoIraqChain -Event 2018-07-11a
        $chain[0].Step, $chain[0].Date | Should -Be 'Request', '2018-01-22'
        $chain[-1].Step, $chain[-1].Date | Should -Be 'Establishment', '2018-07-11'
        $chain[-1].ElapsedMin, $chain[-1].ElapsedMax | Should -Be 170, 170
    }

    It 'has 10 to 37 days from 22 January 2018 to "February 2018"' {
        $decision = Get-NatoIraqChain -Event 2018-07-11a | Where-Object Step -eq Decision
        $decision.LagMin | Should -Be ([datetime] '2018-02-01' - [datetime] '2018-01-22').Days
        $decision.LagMax | Should -Be ([datetime] '2018-02-28' - [datetime] '2018-01-22').Days
    }

    It 'takes "End 2004" for possible in November 2004, and "November 2004" for certain' {
        (Get-NatoIraqEvent -During 2004-11).DateText.TrimEnd(':') | Should -Be 'End 2004', 'November 2004'
        (Get-NatoIraqEvent -During 2004-11 -Match Certain).DateText.TrimEnd(':') | Should -Be 'November 2004'
    }

    It 'has three Iraqi requests after 2014: of 31 July 2015, February 2018 and October 2020' {
        (Get-NatoIraqEvent -Requester '*Iraq*' -After 2014).Date | Should -Be '2015-07-31', '2018-02', '2020-10'
    }

    It 'finds "NATO Mission Iraq" at its characters in the seed itself' {
        $mention = Get-NatoIraqMention 2018-07-11a -Field Mission
        $mention.Line | Should -Be 11
        $seedText.Substring($mention.Start, $mention.Length) | Should -BeExactly 'NATO Mission Iraq'
        $seedText.IndexOf('NATO Mission Iraq will provide additional support', [System.StringComparison]::Ordinal) | Should -Be $mention.Start
    }

    It 'reads a text, a Word file, a PDF and a csv file of three or five entries each' {
        $path = Join-Path $TestDrive formats.db
        $null = New-NatoIraqStore $path -Empty
        $files = 'kosovo.txt', 'bosnia.docx', 'afghanistan.pdf', 'libya.csv' | ForEach-Object { Join-Path $examples $_ }
        (Import-NatoIraqChronology $files -Store $path).Created | Should -Be 5, 3, 3, 3
        (Get-NatoIraqEvent -Store $path -During 2014-12-28).Text | Should -BeExactly 'ISAF ends its mission at a ceremony in Kabul.'
        (Get-NatoIraqEvent -Store $path -During 1995-12-14).Text | Should -BeExactly 'The General Framework Agreement for Peace is signed in Paris.'
        (Get-NatoIraqEvent -Store $path -During 2011-10-31).Text | Should -Match '^NATO ends Operation Unified Protector'
    }

    It 'corrects "End 2003" to December 2003, keeps the words of the source, and undoes it' {
        New-KosovoStore
        $corrected = Set-NatoIraqEvent 2003-36a -Date 2003-12 -PassThru
        $corrected.Date, $corrected.DateText, $corrected.DateBasis | Should -Be '2003-12', 'End 2003', 'Corrected'
        $null = Get-NatoIraqHistory 2003-36a | Where-Object Field -eq Date | Undo-NatoIraqChange
        (Get-NatoIraqEvent 2003-36a).Date | Should -Be '2003-36'
        Disconnect-NatoIraqStore
    }
}

Describe 'Events' {
    BeforeAll { Disconnect-NatoIraqStore }

    It 'Get-NatoIraqEvent has the 37 entries of the seed, from 22 June 2004 to February 2021' {
        $events = Get-NatoIraqEvent
        $events.Count | Should -Be 37
        $events[0].Date, $events[-1].Date | Should -Be '2004-06-22', '2021-02'
    }

    It 'Get-NatoIraqEvent has the deployment of 7 August as a sub-event of 30 July 2004' {
        $both = Get-NatoIraqEvent -On 2004-08-07 -IncludeSubEvent
        $both.Id | Should -Be '2004-07-30a', '2004-07-30a.1'
        $both[1].Date, $both[1].Kind | Should -Be '2004-08-07', 'Deployment'
    }

    It 'Search-NatoIraqEvent finds one text with "defence ministers" and without planning: that of February 2021' {
        (Search-NatoIraqEvent '"defence ministers" -planning').Date | Should -Be '2021-02'
    }

    It 'Search-NatoIraqEvent finds the five summits: Istanbul, Riga, Warsaw and twice Brussels' {
        @(Search-NatoIraqEvent summit).Id | Sort-Object | Should -Be '2004-06-28a', '2006a', '2016-07b', '2018-01-22a', '2018-07-11a'
    }

    It 'Get-NatoIraqMention has the eight quantities, among them nearly USD 300 million' {
        $texts = (Get-NatoIraqMention -Field Quantity).Text
        $texts.Count | Should -Be 8
        $texts | Should -Contain 'nearly USD 300 million'
        $texts | ForEach-Object { $seedText | Should -Match ([regex]::Escape($_)) }
    }

    It 'Get-NatoIraqQuantity has more than 7.5 million people as a lower bound' {
        $people = Get-NatoIraqQuantity people
        $people.Value, $people.Low, $people.High | Should -Be 7500000, 7500000, $null
    }

    It 'Get-NatoIraqCitation names the date as written, the line and the source' {
        $citation = Get-NatoIraqCitation 2018-06-22a
        $seedText.Split("`n")[12] | Should -Match '^22 June 2018'
        $citation | Should -Match '^“North Atlantic Council approves Operations Plan for NATO Mission Iraq\.” Entry for 22 June 2018, line 13, in “Relations with Iraq: timeline\.”'
    }

    It 'Get-NatoIraqSource has the seed, with the hash of its file' {
        $source = Get-NatoIraqSource
        $source.FileSha256 | Should -Be (Get-FileHash $seed -Algorithm SHA256).Hash
        $source.Events | Should -Be 37
    }

    It 'Get-NatoIraqCoverage has no name, number or date that was missed' {
        (Get-NatoIraqCoverage).Uncovered | Where-Object Class -in Name, Number, Date | Should -BeNullOrEmpty
    }
}

Describe 'Names' {
    It 'Get-NatoIraqActor has the eight people of the seed, and Jens Stoltenberg in three entries' {
        $people = Get-NatoIraqActor -Type Person
        $people.Name | Should -Be 'Al-Abadi', 'Al-Maliki', 'Bolani', 'Fouad Massoum', 'Ibrahim Al-Jaafari', 'Ilyad Allawi', 'James Mattis', 'Jens Stoltenberg'
        [regex]::Matches($seedText, 'Jens Stoltenberg').Count | Should -Be 3
        ($people | Where-Object Name -eq 'Jens Stoltenberg').Count | Should -Be 3
    }

    It 'Get-NatoIraqPlace has Baghdad at 33 degrees north and 44 degrees east' {
        $baghdad = Get-NatoIraqPlace Baghdad
        [math]::Floor($baghdad.Latitude), [math]::Floor($baghdad.Longitude) | Should -Be 33, 44
        $baghdad.Last | Should -Be '2017-01a'
    }

    It 'Get-NatoIraqDocument has the concept of operations in November 2004 and on 26 April 2018' {
        $concept = Get-NatoIraqDocument CONOPS
        $concept.First, $concept.Last | Should -Be '2004-11a', '2018-04-26a'
    }

    It 'Get-NatoMission has NMI: requested on 22 January 2018, decided in February, approved twice, established on 11 July' {
        $phases = Get-NatoMission NMI -Lifecycle
        $phases[0..4].Phase | Should -Be 'Requested', 'Decided', 'Approved', 'Approved', 'Established'
        $phases[0..4].Date | Should -Be '2018-01-22', '2018-02', '2018-04-26', '2018-06-22', '2018-07-11'
    }

    It 'Get-NatoMission has the one-year cell of June 2012, which ends in 2013' {
        $cell = Get-NatoMission 'NATO Transition Cell'
        $cell.StartDate | Should -Be '2012-06'
        $cell.EndDate | Should -Match '^2013-06'
    }
}

Describe 'Time' {
    BeforeAll { Disconnect-NatoIraqStore }

    It 'Measure-NatoIraqLag has 133 to 160 days from February 2018 to 11 July 2018' {
        $lag = Measure-NatoIraqLag 2018-02a 2018-07-11a
        $lag.MinDays | Should -Be ([datetime] '2018-07-11' - [datetime] '2018-02-28').Days
        $lag.MaxDays | Should -Be ([datetime] '2018-07-11' - [datetime] '2018-02-01').Days
        $lag.MinDays, $lag.MaxDays | Should -Be 133, 160
    }

    It 'Get-NatoIraqGap has 1,040 days from 24 September 2012 to 31 July 2015, and two other gaps' {
        ([datetime] '2015-07-31' - [datetime] '2012-09-24').Days | Should -Be 1040
        $gaps = Get-NatoIraqGap
        $gaps.From | Should -Be '2008-12', '2012-09-24', '2018-07-11'
        $gaps[1].MinDays, $gaps[1].MaxDays | Should -Be 1040, 1040
    }

    It 'Get-NatoIraqSituation has, on 1 January 2010, NTM-I between December 2008 and 5 October 2010' {
        $situation = Get-NatoIraqSituation 2010-01-01
        $situation.Missions.Name | Should -Be 'NATO Training Mission-Iraq'
        $situation.Previous.Date, $situation.Next.Date | Should -Be '2008-12', '2010-10-05'
    }

    It 'Measure-NatoIraqEvent has seven entries under 2018 and none in 2019' {
        $years = Measure-NatoIraqEvent -By Year -IncludeEmpty
        ($years | Where-Object Name -eq 2018).Count | Should -Be 7
        ($years | Where-Object Name -eq 2019).Count | Should -Be 0
    }

    It 'Resolve-NatoIraqDate takes "End 2004" for its last quarter, and "8–9 July 2016" for two days' {
        $dates = 'End 2004', '8–9 July 2016' | Resolve-NatoIraqDate
        $dates[0].Edtf, $dates[0].Start.ToString('yyyy-MM-dd'), $dates[0].End.ToString('yyyy-MM-dd') | Should -Be '2004-36', '2004-10-01', '2004-12-31'
        $dates[1].Edtf | Should -Be '2016-07-08/2016-07-09'
    }
}

Describe 'Several sources' {
    BeforeAll { New-KosovoStore }

    AfterAll { Disconnect-NatoIraqStore }

    It 'ConvertFrom-NatoIraqChronology reads the five entries of kosovo.txt' {
        (ConvertFrom-NatoIraqChronology (Join-Path $examples kosovo.txt)).Date | Should -Be '1998-09-23', '1999-03-24', '1999-06-09', '1999-06-12', '2003-36'
    }

    It 'Compare-NatoIraqChronology finds the added entry of 10 June 1999 and the reworded one of 24 March' {
        $changes = Compare-NatoIraqChronology (Join-Path $examples kosovo.txt) (Join-Path $examples kosovo-amended.txt)
        $changes.Change | Should -Be 'Reworded', 'Added'
        $changes.Date | Should -Be '1999-03-24', '1999-06-10'
        ($changes[0].Difference | Where-Object Kind -eq Added).Text.Trim() | Should -BeExactly 'After talks at Rambouillet fail,'
    }

    It 'Find-NatoIraqConflict finds 9 or 11 June 1999, and 17,500 or 19,000 troops' {
        $conflicts = Find-NatoIraqConflict
        $conflicts.About | Should -Be 'Date', 'Figure'
        $conflicts[0].FirstValue, $conflicts[0].SecondValue, $conflicts[0].DaysApart | Should -Be '1999-06-09', '1999-06-11', 2
        $conflicts[1].FirstValue, $conflicts[1].SecondValue | Should -Be '17,500 troops', '19,000 troops'
    }

    It 'Get-NatoIraqHappening has two sources for the agreement of Kumanovo' {
        $happening = Get-NatoIraqHappening 1999-06-09a
        $happening.Sources | Should -Be 'kosovo', 'kosovo-second'
        $happening.InConflict | Should -BeTrue
    }

    It 'Resolve-NatoIraqConflict, Split- and Join-NatoIraqEvent decide about it' {
        Resolve-NatoIraqConflict 1999-06-09a -Prefer 1999-06-11a
        (Get-NatoIraqHappening 1999-06-09a).Date | Should -Be '1999-06-11'
        Split-NatoIraqEvent 1999-06-09a, 1999-06-11a
        (Get-NatoIraqHappening 1999-06-09a).Witnesses | Should -Be 1
        Join-NatoIraqEvent 1999-06-09a, 1999-06-11a
        (Get-NatoIraqHappening 1999-06-09a).Witnesses, (Get-NatoIraqHappening 1999-06-09a).Basis | Should -Be 2, 'Stated'
    }
}

Describe 'Stores of your own' {
    AfterAll { Disconnect-NatoIraqStore }

    It 'New-, Get-, Connect- and Disconnect-NatoIraqStore: 37 events to start with, none with -Empty' {
        $own = New-OwnStore
        (Get-NatoIraqStore).Events | Should -Be 37
        Disconnect-NatoIraqStore
        (Get-NatoIraqStore).Path | Should -Not -Be $own
        (Connect-NatoIraqStore $own).Path | Should -Be $own
        (New-NatoIraqStore (Join-Path $TestDrive empty.db) -Empty).Events | Should -Be 0
    }

    It 'Import-NatoIraqChronology keeps the ids of an amended edition: one new entry, one reworded, four the same' {
        $path = Join-Path $TestDrive editions.db
        $null = New-NatoIraqStore $path -Empty
        $null = Import-NatoIraqChronology (Join-Path $examples kosovo.txt) -Title Kosovo -Store $path
        $again = Import-NatoIraqChronology (Join-Path $examples kosovo-amended.txt) -Title Kosovo -Store $path
        $again.Created, $again.Updated, $again.Unchanged, $again.Removed | Should -Be 1, 1, 4, 0
    }

    It 'Remove-NatoIraqSource takes out what was imported' {
        $null = New-OwnStore
        $null = Import-NatoIraqChronology (Join-Path $examples kosovo.txt)
        (Get-NatoIraqStore).Events | Should -Be 42
        Remove-NatoIraqSource kosovo -Confirm:$false
        (Get-NatoIraqStore).Events | Should -Be 37
    }

    It 'Add-, Remove-NatoIraqEvent, Undo-NatoIraqChange and Get-NatoIraqHistory' {
        $null = New-OwnStore
        (Add-NatoIraqEvent -Date 2019-05 -Title 'NATO Mission Iraq opens an office' -Mission NMI).Missions | Should -Be 'NATO Mission Iraq'
        Remove-NatoIraqEvent 2019-05a -Confirm:$false
        Get-NatoIraqEvent -During 2019 | Should -BeNullOrEmpty
        (Get-NatoIraqHistory).Action | Select-Object -Unique | Should -Be 'Create', 'Import', 'Add', 'Remove'
        (Undo-NatoIraqChange 4).Action | Should -Be 'Undo'
        (Get-NatoIraqEvent -During 2019).Title | Should -BeExactly 'NATO Mission Iraq opens an office'
    }

    It 'Backup-, Test-, Update-, Protect-NatoIraqStore and Clear-NatoIraqHistory' {
        $own = New-OwnStore
        $backup = Backup-NatoIraqStore (Join-Path $TestDrive 'a backup.db')
        (Get-NatoIraqStore -Store $backup.FullName).Events | Should -Be 37
        Test-NatoIraqStore -Quiet | Should -BeTrue
        (Update-NatoIraqStore).Backup | Should -BeNullOrEmpty
        (Clear-NatoIraqHistory -Confirm:$false).Revision.Action | Should -Be 'Purge'
        Disconnect-NatoIraqStore
        (Protect-NatoIraqStore $own -Confirm:$false).ReadOnly | Should -BeTrue
    }
}

Describe 'Files' {
    BeforeAll { Disconnect-NatoIraqStore }

    It 'Export- and Import-NatoIraqEvent: seven events of NMI, there and back' {
        Get-NatoIraqEvent -Mission NMI | Export-NatoIraqEvent (Join-Path $TestDrive nmi.jsonl)
        (Import-NatoIraqEvent (Join-Path $TestDrive nmi.jsonl)).Count | Should -Be 7
        Get-NatoIraqEvent -Mission NMI | Export-NatoIraqEvent (Join-Path $TestDrive nmi.csv)
        (Import-Csv (Join-Path $TestDrive nmi.csv))[-1].Date | Should -Be '2021-02'
        Get-NatoIraqEvent | Export-NatoIraqEvent (Join-Path $TestDrive decades) -PartitionBy Decade
        (Get-ChildItem (Join-Path $TestDrive decades)).Name | Should -Be 'decade=2000', 'decade=2010', 'decade=2020'
    }

    It 'Export-NatoIraqReport has the 170 days from the request to the establishment of NMI' {
        Export-NatoIraqReport (Join-Path $TestDrive report.md)
        [System.IO.File]::ReadAllText((Join-Path $TestDrive report.md)) | Should -Match 'Request to establishment: 170 days'
    }

    It 'Export-NatoIraqTimeline and Show-NatoIraqTimeline have a lane for each of the eight missions' {
        Export-NatoIraqTimeline (Join-Path $TestDrive iraq.svg)
        $svg = [System.IO.File]::ReadAllText((Join-Path $TestDrive iraq.svg))
        $lines = (Show-NatoIraqTimeline -Width 120) -join "`n"
        foreach ($lane in 'NTIM-I', 'NTM-I', 'IPCP', 'NATO Transition Cell', 'DCB', 'NATO AWACS support', 'NATO Core Team', 'NMI') {
            $svg | Should -Match $lane
            $lines | Should -Match $lane
        }
    }
}

Describe 'Aliases' {
    It 'Find-NatoIraqAlias proposes J. Stoltenberg for Jens Stoltenberg; Add- and Remove-NatoIraqAlias merge and separate them' {
        New-NatoIraqStore (Join-Path $TestDrive alias.db) -Connect | Out-Null
        try {
            Set-Content (Join-Path $TestDrive visit.txt) '3 May 2016: Secretary General J. Stoltenberg visits Ankara.'
            Import-NatoIraqChronology (Join-Path $TestDrive visit.txt) | Out-Null
            $proposal = Find-NatoIraqAlias 'Jens Stoltenberg'
            "$($proposal.Alias), $($proposal.Rule)" | Should -Be 'J. Stoltenberg, Initial'

            # He is named in the events of 1 March 2016, 18 October 2016 and 5 March 2018, and now in the one of 3 May 2016.
            $proposal | Add-NatoIraqAlias
            (Get-NatoIraqActor 'Jens Stoltenberg').Count | Should -Be 4
            Remove-NatoIraqAlias 'Jens Stoltenberg' 'J. Stoltenberg'
            (Get-NatoIraqActor 'Jens Stoltenberg').Count | Should -Be 3
        } finally {
            Disconnect-NatoIraqStore
        }
    }
}

Describe 'The facts of the documentation' {
    It 'are about every cmdlet' {
        $named = [System.IO.File]::ReadAllText((Join-Path $PSScriptRoot 'Facts.Tests.ps1'))
        (Get-Command -Module NatoIraq -CommandType Cmdlet).Name | Where-Object { $named -notmatch "$_\b" } | Should -BeNullOrEmpty
    }
}
