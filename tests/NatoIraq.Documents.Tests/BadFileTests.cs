using System.Globalization;
using System.Text;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Documents.Tests;

/// <summary>What cannot be read is refused with a sentence that says what to do; nothing else is ever thrown.</summary>
public sealed class BadFileTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples");

    [Fact]
    public void A_file_of_Word_97_says_how_to_save_it()
    {
        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.FormatOf(CompoundFile("WordDocument")));

        Assert.Contains("save a copy as .docx", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("encrypted", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_Word_file_says_that_a_password_does_not_open_it()
    {
        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.FormatOf(CompoundFile("EncryptedPackage")));

        Assert.Contains("The Word file is encrypted. -Password opens PDFs only", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>The head of a compound file, and the entry of its directory that names a stream.</summary>
    private static byte[] CompoundFile(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), 0, 0];

    [Fact]
    public void An_archive_of_something_else_is_refused()
    {
        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.FormatOf(WordFile.Zip(("notes.txt", "1 May 2004"))));

        Assert.Contains("not a Word file (.docx) or OpenDocument text (.odt)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_left_to_the_reader_of_texts() => Assert.Null(DocumentReader.FormatOf(Encoding.UTF8.GetBytes("1 May 2004: text")));

    [Fact]
    public void An_archive_that_unpacks_to_more_than_is_read_is_refused()
    {
        // A megabyte of blanks packs to a kilobyte: the archive is small, what it unpacks to is not.
        var part = new string(' ', 1024 * 1024);
        var entries = Enumerable.Range(0, 600).Select(index => ($"word/{index}.xml", part)).Prepend(("word/document.xml", "<w/>")).ToArray();

        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.FormatOf(WordFile.Zip(entries)));
        Assert.Contains("the limit is 512 MB", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_a_page_says_to_run_OCR()
    {
        var pdf = PdfOf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>");

        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.Read(pdf, SourceFormat.Pdf, cancellation: TestContext.Current.CancellationToken));
        Assert.Contains("no text layer", fault.Message, StringComparison.Ordinal);
        Assert.Contains("ocrmypdf", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_stand_a_world_apart_are_read()
    {
        var pdf = PdfOf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            Stream("BT /F 10 Tf 10 100 Td (5 May 2004: NATO meets.) Tj 99999999999999999999 0 Td (far) Tj ET"),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");

        Assert.Contains("5 May 2004: NATO meets.", DocumentReader.Read(pdf, SourceFormat.Pdf, cancellation: TestContext.Current.CancellationToken).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<0000> <FFFFFFFF> <0041>")]
    [InlineData("<0041> <0042> <0041> <0050> <0001> <0043>")]
    public void A_range_of_a_character_map_that_does_not_end_is_a_damaged_file(string ranges)
    {
        var pdf = PdfOf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            Stream("BT /F 10 Tf 10 100 Td (5 May 2004: NATO meets.) Tj ET"),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>",
            Stream($"1 begincodespacerange <00> <FFFFFFFF> endcodespacerange 1 beginbfrange {ranges} endbfrange"));

        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.Read(pdf, SourceFormat.Pdf, cancellation: TestContext.Current.CancellationToken));
        Assert.StartsWith("The PDF is damaged: a range in a character map has no end.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_font_program_that_ends_in_the_middle_of_a_number_is_read_to_its_end_only(bool isPacked)
    {
        var program = "%!PS-AdobeFont-1.0: Cut\n/FontName /Cut def\n/FontMatrix [0.001 0 0 0.001 0 0] def\n/Encoding StandardEncoding def\ncurrentfile eexec\n" + Encrypted("0000dup /Private 8 dict dup begin /lenIV 4");
        var font = isPacked ? Convert.ToHexString(Encoding.Latin1.GetBytes(program)) + ">" : program;
        var filter = isPacked ? "/Filter/ASCIIHexDecode" : "";
        var pdf = PdfOf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            Stream("BT /F 10 Tf 10 100 Td (5 May 2004: NATO meets.) Tj ET"),
            $"<</Type/Font/Subtype/Type1/BaseFont/Cut/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 126/Widths[{string.Join(' ', Enumerable.Repeat(500, 95))}]/FontDescriptor 6 0 R>>",
            "<</Type/FontDescriptor/FontName/Cut/Flags 32/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontFile 7 0 R>>",
            $"<</Length {font.Length}{filter}/Length1 {program.IndexOf("eexec", StringComparison.Ordinal) + 6}/Length2 0/Length3 0>>stream\n{font}\nendstream ");

        var before = GC.GetTotalAllocatedBytes();
        var read = DocumentReader.Read(pdf, SourceFormat.Pdf, cancellation: TestContext.Current.CancellationToken);
        Assert.Contains("5 May 2004: NATO meets.", read.Text, StringComparison.Ordinal);

        // The number without end took 4 GB.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 2_000_000_000);
    }

    /// <summary>Bytes as the second part of a Type 1 font holds them ("Adobe Type 1 Font Format", 7.1).</summary>
    private static string Encrypted(string text)
    {
        ushort key = 55665;
        return string.Concat(text.Select(character =>
        {
            var cipher = (byte)(character ^ (key >> 8));
            key = (ushort)((cipher + key) * 52845 + 22719);
            return (char)cipher;
        }));
    }

    [Fact]
    public void A_width_in_a_cross_reference_stream_that_no_stack_holds_is_a_damaged_file()
    {
        var pdf = Encoding.Latin1.GetBytes($"%PDF-1.5\n1 0 obj<</Type/XRef/Size 2/W[1 99999999 1]/Root 2 0 R/Length 10>>stream\n0123456789\nendstream endobj\nstartxref\n9\n%%EOF");

        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.Read(pdf, SourceFormat.Pdf, cancellation: TestContext.Current.CancellationToken));
        Assert.StartsWith("The PDF is damaged: the widths of its cross-reference stream are not possible.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ends_for_whoever_cancels_it()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var pdf = File.ReadAllBytes(Path.Combine(Folder, "latex-tables.pdf"));
        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(pdf, SourceFormat.Pdf, cancellation: cancelled.Token));
    }

    [Theory]
    [InlineData("text:start-value")]
    [InlineData("text:outline-level")]
    [InlineData("table:number-rows-spanned")]
    public void A_number_that_no_number_holds_is_a_damaged_file(string attribute)
    {
        const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";
        var body = $"<text:list><text:list-item text:start-value=\"1\"><text:h text:outline-level=\"1\">2004</text:h></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell table:number-rows-spanned=\"1\"><text:p>5 May 2004: NATO meets.</text:p></table:table-cell></table:table-row></table:table>";
        var odt = WordFile.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", $"<office:document-content {Names}><office:body><office:text>{body.Replace($"{attribute}=\"1\"", $"{attribute}=\"99999999999\"", StringComparison.Ordinal)}</office:text></office:body></office:document-content>"));

        var fault = Assert.Throws<SourceUnreadableException>(() => DocumentReader.Read(odt, SourceFormat.Odt, cancellation: TestContext.Current.CancellationToken));
        Assert.StartsWith("The file is damaged", fault.Message, StringComparison.Ordinal);
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>stream\n{content}\nendstream ";

    /// <summary>A PDF of some objects, numbered from 1; the first is the root.</summary>
    private static byte[] PdfOf(params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var index = 0; index < objects.Length; index++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj{objects[index]}endobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    [Theory]
    [InlineData("libreoffice-columns.docx")]
    [InlineData("pandoc-tables.odt")]
    [InlineData("libreoffice-table.pdf")]
    public void A_damaged_file_is_read_or_refused_and_never_fails_otherwise(string name)
    {
        var whole = File.ReadAllBytes(Path.Combine(Folder, name));
        var random = new Random(20_261_128);
        for (var round = 0; round < 150; round++)
        {
            var bytes = round % 3 == 0 ? whole[..random.Next(1, whole.Length)] : (byte[])whole.Clone();
            for (var flips = random.Next(1, 8); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            try
            {
                if (DocumentReader.FormatOf(bytes) is { } format)
                {
                    _ = new ChronologyReader().Read(DocumentReader.Read(bytes, format, cancellation: TestContext.Current.CancellationToken), new ReadingOptions()).Count();
                }
            }
            catch (SourceUnreadableException exception)
            {
                Assert.NotEmpty(exception.Message);
            }
        }
    }
}
