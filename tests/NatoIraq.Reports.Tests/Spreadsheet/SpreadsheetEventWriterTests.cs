using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace NatoIraq.Reports.Tests.Spreadsheet;

/// <summary>What Excel gets: read with nothing but a zip reader and a parser of XML (ECMA-376, SpreadsheetML).</summary>
public sealed class SpreadsheetEventWriterTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void A_row_an_event_below_a_heading_that_stays_in_sight_and_filters()
    {
        var sheet = Sheet(SampleEvents.Full);
        var rows = sheet.Descendants(Main + "row").ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal(["Id", "Date", "Start", "End"], Cells(rows[0]).Take(4).Select(Text));
        Assert.Equal(30, Cells(rows[0]).Count);
        Assert.Equal("frozen", sheet.Descendants(Main + "pane").Single().Attribute("state")?.Value);
        Assert.Equal("1", sheet.Descendants(Main + "pane").Single().Attribute("ySplit")?.Value);
        Assert.Equal("A1:AD1048576", sheet.Descendants(Main + "autoFilter").Single().Attribute("ref")?.Value);
        Assert.Equal("2004-07-30a", Text(Cells(rows[1])[0]));
        Assert.Equal("12", Text(Cells(rows[1])[27]));
    }

    [Fact]
    public void Days_are_dates_and_those_that_Excel_does_not_know_are_text()
    {
        var rows = Sheet(
            SampleEvents.Full,
            SampleEvents.With("old") with { Start = new DateTime(1899, 12, 31), End = new DateTime(1900, 2, 28) },
            SampleEvents.With("first") with { Start = new DateTime(1900, 3, 1), End = null }).Descendants(Main + "row").ToList();

        // Excel's number of 30 July 2004 is 38198, that of 1 March 1900 is 61.
        Assert.Equal(("n", "38198"), Typed(Cells(rows[1])[2]));
        Assert.Equal(("inlineStr", "1899-12-31"), Typed(Cells(rows[2])[2]));
        Assert.Equal(("inlineStr", "1900-02-28"), Typed(Cells(rows[2])[3]));
        Assert.Equal(("n", "61"), Typed(Cells(rows[3])[2]));
        Assert.Equal("", Text(Cells(rows[3])[3]));
        Assert.Contains("yyyy", Part("xl/styles.xml", SampleEvents.Full).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")", "=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+1+cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0")]
    [InlineData(" two  blanks ", " two  blanks ")]
    [InlineData("a < b & c > \"d\"", "a < b & c > \"d\"")]
    [InlineData("\u001b[31mred\u0000", "\u241b[31mred\u2400")]
    [InlineData("_x0041_ and _x004_", "_x005F_x0041_ and _x004_")]
    public void Text_is_text_and_never_a_formula(string text, string cell)
    {
        var sheet = Sheet(SampleEvents.With(text));
        Assert.Empty(sheet.Descendants(Main + "f"));
        Assert.Equal(("inlineStr", cell), Typed(Cells(sheet.Descendants(Main + "row").ElementAt(1))[7]));
    }

    [Fact]
    public void What_XML_forbids_is_replaced_and_letters_beyond_the_basic_plane_stay()
    {
        var sheet = Sheet(SampleEvents.With("half \ud800 pair \U0001F600 \uffff"));
        Assert.Equal("half \ufffd pair \U0001F600 \ufffd", Text(Cells(sheet.Descendants(Main + "row").ElementAt(1))[7]));
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_counted()
    {
        using var stream = new MemoryStream();
        using var writer = EventWriter.For("xlsx", stream, new EventWriterOptions())!;
        writer.Write(SampleEvents.With(new string('x', 32_767)));
        Assert.Equal(0, writer.CutCells);
        writer.Write(SampleEvents.With("short") with { Text = new string('x', 32_768) });
        Assert.Equal(1, writer.CutCells);
        writer.Complete();
        var cut = Text(Cells(In(stream, "xl/worksheets/sheet1.xml").Descendants(Main + "row").Last())[7]);
        Assert.Equal(32_767, cut.Length);
        Assert.EndsWith("xx…", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_of_the_session_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Sheet(SampleEvents.Full).ToString();
            foreach (var name in (string[])["de-DE", "tr-TR", "ar-SA", "fa-IR", "th-TH"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
                Assert.Equal(expected, Sheet(SampleEvents.Full).ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Rows_reach_the_stream_while_others_are_still_to_come()
    {
        using var stream = new MemoryStream();
        using var writer = EventWriter.For("xlsx", stream, new EventWriterOptions())!;
        var random = new Random(1);
        for (var index = 0; index < 4_000; index++)
        {
            writer.Write(SampleEvents.With(string.Concat(Enumerable.Range(0, 300).Select(_ => (char)random.Next('a', 'z')))));
        }

        var early = stream.Length;
        writer.Complete();
        Assert.InRange(stream.Length, 500_000, long.MaxValue);
        Assert.InRange(stream.Length - early, 0, 200_000);
    }

    [Fact]
    public void No_event_makes_a_whole_workbook_with_its_heading() => Assert.Single(Sheet().Descendants(Main + "row"));

    private static XDocument Sheet(params Event[] events) => Part("xl/worksheets/sheet1.xml", events);

    private static XDocument Part(string name, params Event[] events)
    {
        using var stream = new MemoryStream(SampleEvents.Written("xlsx", new EventWriterOptions(), events));
        return In(stream, name);
    }

    private static XDocument In(MemoryStream stream, string name)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static List<XElement> Cells(XElement row) => [.. row.Elements(Main + "c")];

    private static string Text(XElement cell) => cell.Value;

    private static (string Type, string Text) Typed(XElement cell) => (cell.Attribute("t")?.Value ?? "n", cell.Value);
}
