namespace NatoIraq.Faults.Inputs;

/// <content>The targets of arguments and texts.</content>
internal sealed partial record Target
{
    private const string Read = "$_ | ConvertFrom-NatoIraqChronology";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new("dates", "Resolve-NatoIraqDate $_", ["2018-07", "2016-04/2016-12", "End 2004", "11 July 2018", "1985-04-12T23:20:30Z", "[1667..1668]", "Y17E7S3", "199X?", "between April and December 2016", "early 19th century", "44 BC", "(2004-06-01)/..", "FY2016-17", "week 3 of 2010", "12 or 13 May 1999"]) { Share = 50 },
        new("searches", "Search-NatoIraqEvent $_", ["training -Baghdad", "\"NATO Mission\" OR polic*", "NEAR(a b)", "title:x", "*", "a AND b NOT c", "(a OR b) c", "-x"]) { Share = 5 },
        new("patterns", "Get-NatoIraqEvent -Mission $_; Get-NatoIraqEvent -Text $_; Get-NatoIraqSource $_; Get-NatoIraqActor $_", ["N*", "[N]MI", "?", "NTM-[I-J]", "`[x", "*a*b*c*", "Ñ*"]) { Share = 2 },
        new("ids", "Get-NatoIraqEvent $_; Get-NatoIraqCitation $_; Get-NatoIraqHistory $_", ["2018-07-11a", "2004-07-30a.1", "2018*", "undateda", "2018-07", "1"]) { Share = 5 },
        new("arguments", "Get-NatoIraqEvent -During $_; Get-NatoIraqSituation $_; Measure-NatoIraqLag $_ $_; Measure-NatoIraqEvent $_; Find-NatoIraqAlias $_", ["2004", "2018-07-11a", "Year, Actor", "NATO", "2004/2006", "{ $true }", "11 July 2018"]) { Share = 5 },
        new("drive", "Get-ChildItem \"NatoIraq:/$_\"; Get-Content \"NatoIraq:/$_\"; Test-Path \"NatoIraq:/$_\"; Resolve-Path \"NatoIraq:/$_\"", ["Missions/NMI", "Years/2018", "Events/2018-07-11a", "Sources/*", "..", "Missions/[N]*", "a:b", "Years//2018/"]),
        new("added events", "Add-NatoIraqEvent -Date 2019-05 -Title $_ -Store ./store.db; Add-NatoIraqEvent -Date $_ -Title x -Store ./store.db", ["An office opens in Baghdad", "NATO meets on 5 May 2004", "2019-05", "May 2019"])
        {
            Share = 0.5,
            Before = "$null = New-NatoIraqStore ./store.db -Force",
        },
        new("text", Read, [
            "11 July 2018: NATO launches a mission.\n\nOctober 2018: Canada takes command.",
            "2004\n  June\n    22  Iraq asks.\n    30  NATO meets.\n",
            "Chronology\n\nJune 2004 - Iraq asks NATO for help.\nJuly - The mission begins in Baghdad with 40 soldiers.\n14-16 August. A visit.\n",
            "1999-03-24  NATO begins air strikes.\n1999-06-09  The agreement is signed in Kumanovo, Gen. Jackson says.\n1999-06-10  The strikes end.\n",
            "{\\rtf1 5 May 2004 NATO meets.}",
            "'''1999''' [[NATO]] meets.\n* 5 May: it ends.",
        ]) { Share = 10 },
        new("Markdown", Read, [
            "# 2004\n\n- 22 June: Iraq asks for help.\n- 30 July: The mission begins.\n",
            "| Date | Event |\n|---|---|\n| 2004-06-22 | Iraq asks. |\n| 2004 | The mission begins. |\n",
            "## 1999\n\n**24 March** Air strikes begin.[^1]\n\n> **10 June** They end.\n\n1. a\n   1. b\n\n[^1]: See [here](https://example.org).\n",
        ]) { Share = 10 },
        new("HTML", Read, [
            "<table><tr><td>5 May 2004</td><td>NATO meets.</td></tr></table>",
            "<html><head><title>t</title></head><body><nav><ul><li><a href=\"#a\">1999</a></li></ul></nav><h2 id=\"a\">1999</h2><ul><li><time datetime=\"1999-03-24\">24 March</time>: strikes <b>begin</b>.</li><li>10 June<br>They end.</li></ul></body></html>",
            "<table><thead><tr><th>Date</th><th>Event</th></tr></thead><tr><td rowspan=\"2\">1999</td><td colspan=\"1\">A</td></tr><tr><td>B&nbsp;&eacute;</td></tr></table><dl><dt>2004</dt><dd>x</dd></dl>",
        ]) { Share = 10, Change = Mutation.OfMarkup },
        new("CSV", Read, [
            "date,event\n2004-06-22,Iraq asks\n2004-07,\"The \"\"mission\"\" begins\"\n",
            "Year;Month;Day;What\n2004;6;22;Iraq asks\n2004;7;;The mission begins\n",
            "start\tend\ttitle\ttext\n2004-06-22\t2004-06-23\ta\tb\n1999\t\tc\td\n",
        ]) { Share = 10 },
        new("JSON", Read, [
            """[{"date":"2004-06-22","title":"Iraq asks","text":"NATO is asked."},{"date":"2004-07","title":"It begins"}]""",
            "{\"date\":\"2004-06-22\",\"event\":\"Iraq asks\"}\n{\"date\":\"2004\",\"event\":\"x\",\"tags\":[\"a\",1,null]}\n",
            """{"events":[{"start_date":{"year":"2004","month":"6","day":"22"},"text":{"headline":"h","text":"<p>t</p>"}}]}""",
        ]) { Share = 10, Change = Mutation.OfJson },
        new("YAML", Read, [
            "- date: 2004-06-22\n  event: Iraq asks\n- date: 2004-07\n  event: |\n    The mission\n    begins.\n",
            "---\nevents:\n  - &a {date: 1999, text: x}\n  - *a\n  - date: !!timestamp 2001-12-14\n    text: 'y'\n",
        ]) { Share = 10 },
        new("XML", Read, [
            "<?xml version=\"1.0\"?><events><event date=\"2004-06-22\"><title>Iraq asks</title></event><event><date>2004-07</date><text>It <i>begins</i>.</text></event></events>",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE r [<!ENTITY a \"b\">]><r><p>5 May 2004: NATO &a; meets.</p><![CDATA[6 May 2004: x]]></r>",
        ]) { Share = 10, Change = Mutation.OfMarkup },
        .. Files,
    ];
}
