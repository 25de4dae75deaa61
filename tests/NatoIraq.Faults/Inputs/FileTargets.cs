using System.Text;

namespace NatoIraq.Faults.Inputs;

/// <content>The targets of files.</content>
internal sealed partial record Target
{
    private const string ReadFile = "ConvertFrom-NatoIraqChronology -LiteralPath $_";
    private const string List = "pandoc-nested-list.docx";
    private const string Tables = "pandoc-tables.odt";
    private const string Bullets = "libreoffice-bullets.odt";

    private static readonly string[] Encodings = ["utf-8", "utf-16", "utf-16BE", "utf-32", "latin1", "us-ascii"];

    private static IEnumerable<Target> Files =>
    [
        new("files by encoding", $"{ReadFile}; {ReadFile} -Encoding (@('utf8', 'unicode', 'bigendianunicode', 'windows-1251', 'ascii', 'latin1', 'shift_jis')[(Get-Item $_).Length % 7])",
            ["date,event\n2004-06-22,Iraq asks for café\n2004-07,\"The mission begins\"\n", "5 мая 2004: НАТО встречается.\n6 May 2004: NATO – “meets”.\n", "11 July 2018: NATO launches a mission.\n"], ".csv")
        {
            // The encoding that an input is written with is chosen by the input, so that its number tells all.
            ToFile = static text => [.. Encoding.GetEncoding(Encodings[text.Length % 6]).GetPreamble(), .. Encoding.GetEncoding(Encodings[text.Length % 6]).GetBytes(text)],
        },
        new("events in json", "Import-NatoIraqEvent $_", ["""[{"Id":"2018-07-11a","Source":"s","Line":1,"DateText":"11 July 2018","Date":"2018-07-11","Start":"2018-07-11","End":"2018-07-11","Precision":"Day","Kind":"Visit","Title":"t","Text":"t x","Mentions":[{"Event":"2018-07-11a","Field":"Place","Start":0,"Length":1,"Text":"t","Name":"t"}]}]"""], ".json") { Change = Mutation.OfJson },
        new("events in Parquet", "Import-NatoIraqEvent $_", [SampleFile.Bytes("events.parquet")], ".parquet") { ToFile = Encoding.Latin1.GetBytes },
        new("lexicons", "'5 May 2004: NATO meets in Baghdad.' | ConvertFrom-NatoIraqChronology -Lexicon $_", ["""{"missions":[{"name":"NATO Mission","acronym":"NM","aliases":["x"]}],"places":[{"name":"Baghdad","latitude":33.3,"longitude":44.4}],"persons":[{"name":"A B"}],"kinds":{"Visit":["meets"]}}""", """{"people":[{"name":"A B","aliases":["C"]}],"verbs":[{"verb":"meet","forms":["meets"],"kind":"Visit"}],"kindNouns":[{"noun":"visit","kind":"Visit"}],"nounClasses":[{"noun":"battalion","class":"force"}],"titles":["boss"]}"""], ".json") { Share = 0.2, Change = Mutation.OfJson },
        new("templates", "Get-NatoIraqEvent 2018-07-11a | Export-NatoIraqReport ./out.html -Template $_ -Force", ["{{title}} {{#each events}}{{id}} {{date}}{{/each}}", "{{#if title}}a{{else}}b{{/if}} {{{title}}} {{> part}}", "{{#each events}}{{#each mentions}}{{this}}{{/each}}{{/each}} {{@index}} {{../title}}"], ".hbs"),

        Pdf("PDF: text and fonts of LaTeX", "uncompressed.pdf"),
        Pdf("PDF: object streams", "object-streams.pdf"),
        Pdf("PDF: fonts of Chromium", "fonts.pdf"),
        Pdf("PDF: compressed", "libreoffice-table.pdf", Mutation.Of),

        new("packages", ReadFile, [SampleFile.Bytes(List), SampleFile.Bytes(Tables)], ".docx") { ToFile = Encoding.Latin1.GetBytes },
        Part("Word: text", List, "word/document.xml", RichDocuments.Word),
        Part("Word: styles", List, "word/styles.xml"),
        Part("Word: numbering", List, "word/numbering.xml"),
        Part("Word: footnotes", List, "word/footnotes.xml", RichDocuments.Footnotes),
        Part("Word: settings", List, "word/settings.xml"),
        Part("Word: relations", List, "word/_rels/document.xml.rels"),
        Part("Word: content types", List, "[Content_Types].xml"),
        Part("OpenDocument: tables", Tables, "content.xml"),
        Part("OpenDocument: lists", Bullets, "content.xml", RichDocuments.OpenDocument),
        Part("OpenDocument: styles", Bullets, "styles.xml"),
        Part("OpenDocument: manifest", Bullets, "META-INF/manifest.xml"),
    ];

    private static Target Pdf(string name, string file, Func<string, Random, string>? change = null) =>
        new(name, ReadFile, [SampleFile.Bytes(file)], ".pdf") { ToFile = Encoding.Latin1.GetBytes, Change = change ?? Mutation.OfPdf };

    private static Target Part(string name, string file, string part, params string[] more) =>
        new(name, ReadFile, [SampleFile.Part(file, part), .. more], Path.GetExtension(file)) { ToFile = text => SampleFile.WithPart(file, part, text), Change = Mutation.OfMarkup };
}
