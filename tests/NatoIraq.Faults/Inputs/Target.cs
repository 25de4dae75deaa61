using System.Text;

namespace NatoIraq.Faults.Inputs;

/// <summary>Something that takes what a user types or brings: a command, and inputs that it takes well, to be changed at random.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Each">The command for one input, which it has in <c>$_</c>; for a file, its path.</param>
/// <param name="Samples">Inputs that it takes.</param>
/// <param name="Extension">Of the file that an input is put into; null where it is an argument.</param>
internal sealed record Target(string Name, string Each, IReadOnlyList<string> Samples, string? Extension = null)
{
    private const string Convert = "ConvertFrom-NatoIraqChronology -LiteralPath $_";

    /// <summary>Makes the file of an input. Halves of surrogate pairs become what an editor makes of them.</summary>
    public Func<string, byte[]> ToFile { get; private init; } = Encoding.UTF8.GetBytes;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new("dates", "Resolve-NatoIraqDate $_", ["2018-07", "2016-04/2016-12", "End 2004", "11 July 2018", "1985-04-12T23:20:30Z", "[1667..1668]", "Y17E7S3", "199X?", "between April and December 2016", "early 19th century", "44 BC", "(2004-06-01)/..", "FY2016-17", "week 3 of 2010", "12 or 13 May 1999"]),
        new("searches", "Search-NatoIraqEvent $_", ["training -Baghdad", "\"NATO Mission\" OR polic*", "NEAR(a b)", "title:x", "*", "a AND b NOT c", "(a OR b) c", "-x"]),
        new("patterns", "Get-NatoIraqEvent -Mission $_; Get-NatoIraqEvent -Text $_; Get-NatoIraqSource $_; Get-NatoIraqActor $_", ["N*", "[N]MI", "?", "NTM-[I-J]", "`[x", "*a*b*c*", "Ñ*"]),
        new("ids", "Get-NatoIraqEvent $_; Get-NatoIraqCitation $_; Get-NatoIraqHistory $_", ["2018-07-11a", "2004-07-30a.1", "2018*", "undateda", "2018-07", "1"]),
        new("drive", "Get-ChildItem \"NatoIraq:/$_\"; Get-Content \"NatoIraq:/$_\"; Test-Path \"NatoIraq:/$_\"; Resolve-Path \"NatoIraq:/$_\"", ["Missions/NMI", "Years/2018", "Events/2018-07-11a", "Sources/*", "..", "Missions/[N]*", "a:b", "Years//2018/"]),
        new("documents", "$_ | ConvertFrom-NatoIraqChronology", [
            "11 July 2018: NATO launches a mission.\n\nOctober 2018: Canada takes command.",
            "# 2004\n\n- 22 June: Iraq asks for help.\n- 30 July: The mission begins.\n",
            "| Date | Event |\n|---|---|\n| 2004-06-22 | Iraq asks. |\n| 2004 | The mission begins. |\n",
            "<table><tr><td>5 May 2004</td><td>NATO meets.</td></tr></table>",
            "date,event\n2004-06-22,Iraq asks\n2004-07,\"The \"\"mission\"\" begins\"\n",
            "2004\n  June\n    22  Iraq asks.\n    30  NATO meets.\n",
            "{\\rtf1 5 May 2004 NATO meets.}",
            "'''1999''' [[NATO]] meets.\n* 5 May: it ends.",
        ]),
        new("events in json", "Import-NatoIraqEvent $_", ["""[{"Id":"2018-07-11a","Source":"s","Line":1,"DateText":"11 July 2018","Date":"2018-07-11","Start":"2018-07-11","End":"2018-07-11","Precision":"Day","Kind":"Visit","Title":"t","Text":"t x","Mentions":[{"Event":"2018-07-11a","Field":"Place","Start":0,"Length":1,"Text":"t","Name":"t"}]}]"""], ".json"),
        new("lexicons", "'5 May 2004: NATO meets in Baghdad.' | ConvertFrom-NatoIraqChronology -Lexicon $_", ["""{"missions":[{"name":"NATO Mission","acronym":"NM","aliases":["x"]}],"places":[{"name":"Baghdad","latitude":33.3,"longitude":44.4}],"persons":[{"name":"A B"}],"kinds":{"Visit":["meets"]}}"""], ".json"),
        new("PDF files", Convert, [SampleFile.Bytes("uncompressed.pdf"), SampleFile.Bytes("libreoffice-table.pdf")], ".pdf") { ToFile = Encoding.Latin1.GetBytes },
        new("packages", Convert, [SampleFile.Bytes("pandoc-nested-list.docx"), SampleFile.Bytes("pandoc-tables.odt")], ".docx") { ToFile = Encoding.Latin1.GetBytes },
        new("text of Word files", Convert, [SampleFile.Part("pandoc-nested-list.docx", "word/document.xml")], ".docx")
        {
            ToFile = static text => SampleFile.WithPart("pandoc-nested-list.docx", "word/document.xml", text),
        },
        new("text of OpenDocument", Convert, [SampleFile.Part("pandoc-tables.odt", "content.xml")], ".odt") { ToFile = static text => SampleFile.WithPart("pandoc-tables.odt", "content.xml", text) },
        new("templates", "Get-NatoIraqEvent 2018-07-11a | Export-NatoIraqReport ./out.html -Template $_ -Force", ["{{title}} {{#each events}}{{id}} {{date}}{{/each}}", "{{#if title}}a{{else}}b{{/if}} {{{title}}} {{> part}}", "{{#each events}}{{#each mentions}}{{this}}{{/each}}{{/each}} {{@index}} {{../title}}"], ".hbs"),
    ];
}
