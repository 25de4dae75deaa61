BeforeAll {
    . (Join-Path $PSScriptRoot 'Import-BuiltModule.ps1')
}

Describe 'Export-NatoIraqTimeline' {
    It 'draws all of the store as SVG' {
        $path = Join-Path $TestDrive 'all.svg'
        Export-NatoIraqTimeline $path
        ([xml](Get-Content $path -Raw)).svg.title | Should -Be (Get-NatoIraqSource).Title
    }

    It 'writes one page of less than 400 KB' {
        $file = Export-NatoIraqTimeline (Join-Path $TestDrive 'all.html') -PassThru
        $file.Length | Should -BeLessThan 400000
    }

    It 'says what it can write where the name calls for something else' {
        { Export-NatoIraqTimeline (Join-Path $TestDrive 'all.gif') } | Should -Throw -ErrorId 'UnknownFormat,*'
    }

    It 'draws <_> as svg, png and page' -ForEach @('Lanes', 'Lags', 'Actors', 'Map') {
        foreach ($extension in 'svg', 'png', 'html') {
            $file = Export-NatoIraqTimeline (Join-Path $TestDrive "$_.$extension") -Style $_ -PassThru
            $file.Length | Should -BeGreaterThan 10000
        }
    }

    It 'warns of a chart without anything in it' {
        Get-NatoIraqEvent -Kind Visit | Export-NatoIraqTimeline (Join-Path $TestDrive 'none.png') -Style Lags -WarningVariable warning -WarningAction SilentlyContinue
        $warning | Should -Be 'The picture has a title and no chart. No decision chain of two steps or more with dates.'
    }

    It 'takes the mission that all selected events name as the title, and the source of all events' {
        $path = Join-Path $TestDrive 'titled.svg'
        Get-NatoIraqEvent -Mission NMI | Export-NatoIraqTimeline $path
        ([xml](Get-Content $path -Raw)).svg.title | Should -Be 'NATO Mission Iraq'
        Get-NatoIraqEvent -During 2018 | Export-NatoIraqTimeline $path
        ([xml](Get-Content $path -Raw)).svg.title | Should -Be (Get-NatoIraqSource).Title
    }

    It 'draws a png with -Scale pixels to each of its width' {
        $path = Join-Path $TestDrive 'scaled.png'
        Export-NatoIraqTimeline $path -Width 400 -Scale 3
        $bytes = [System.IO.File]::ReadAllBytes($path)[19..16]
        [System.BitConverter]::ToInt32($bytes, 0) | Should -Be 1200
    }

    It 'refuses a png that no program could show' {
        { Export-NatoIraqTimeline (Join-Path $TestDrive 'large.png') -Width 8000 -Scale 8 } | Should -Throw -ErrorId 'PictureTooLarge,*'
        Join-Path $TestDrive 'large.png' | Should -Not -Exist
    }

    It 'writes ten thousand events in less than 8 MB' {
        $events = Get-NatoIraqEvent
        $path = Join-Path $TestDrive 'many.html'
        1..271 | ForEach-Object { $n = $_; $events | ForEach-Object { $_.WithId("$($_.Id)-$n") } } | Export-NatoIraqTimeline $path
        (Get-Item $path).Length | Should -BeLessThan 8000000
    }
}

Describe 'Show-NatoIraqTimeline' {
    It 'shows a lane for each mission' {
        $lines = Show-NatoIraqTimeline -Width 100
        foreach ($mission in (Get-NatoMission -Type Mission).Acronym | Where-Object { $_ }) {
            $lines | Where-Object { $_.StartsWith("$mission ") } | Should -HaveCount 1
        }
    }

    It 'shows decision chains with their days, and actors' {
        Show-NatoIraqTimeline -Style Lags -Width 100 | Where-Object { $_ -match '^NMI .* 170 days$' } | Should -HaveCount 1
        (Show-NatoIraqTimeline -Style Actors -Width 100)[3] | Should -Match '^Iraq '
        { Show-NatoIraqTimeline -Style Map } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*'
    }

    It 'has no colours in a file' {
        $path = Join-Path $TestDrive 'timeline.txt'
        Show-NatoIraqTimeline > $path
        Get-Content $path -Raw | Should -Not -Match "`e"
    }
}

Describe 'Export-NatoIraqReport' {
    It 'writes a page with an article for each event' {
        $path = Join-Path $TestDrive 'report.html'
        Export-NatoIraqReport $path
        (Select-String -Path $path -Pattern '<article id=' -AllMatches).Matches | Should -HaveCount 37
    }

    It 'writes Markdown' {
        $path = Join-Path $TestDrive 'report.md'
        Export-NatoIraqReport $path -Title 'Weekly'
        Get-Content $path -TotalCount 1 | Should -Be '# Weekly'
    }

    It 'writes a Word document with the citations as footnotes' {
        $path = Join-Path $TestDrive 'report.docx'
        Export-NatoIraqReport $path -Title 'Weekly'
        Expand-Archive -LiteralPath $path -DestinationPath (Join-Path $TestDrive 'report')
        $body = [xml](Get-Content (Join-Path $TestDrive 'report/word/document.xml') -Raw)
        $notes = [xml](Get-Content (Join-Path $TestDrive 'report/word/footnotes.xml') -Raw)
        $body.GetElementsByTagName('w:footnoteReference') | Should -HaveCount 37
        $body.DocumentElement.InnerText | Should -BeLike 'Weekly37 events, 2004*2021Contents*NATO Mission Iraq (NMI)*Request to establishment: 170 days*'
        $notes.DocumentElement.InnerText | Should -BeLike '*Entry for 11 July 2018, line 11, in *topics_88247.htm. Characters 431*'
    }

    It 'makes no Word document by a template' {
        $template = Join-Path $TestDrive 'mine.handlebars'
        Set-Content $template '{{title}}'
        { Export-NatoIraqReport (Join-Path $TestDrive 'mine.docx') -Template $template -ErrorAction Stop } | Should -Throw -ErrorId 'InvalidTemplate*'
        Join-Path $TestDrive 'mine.docx' | Should -Not -Exist
    }
}
