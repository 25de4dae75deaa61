using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Chronologies;

/// <summary>Word files and PDFs, read, stored and refused as a user meets them.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("libreoffice-titles.docx", "Docx")]
    [InlineData("pandoc-tables.odt", "Odt")]
    [InlineData("libreoffice-table.pdf", "Pdf")]
    public void Each_mention_of_a_stored_document_stands_at_its_place(string name, string format)
    {
        session.Output($"New-NatoIraqStore ./documents.db -Empty -Connect; Import-NatoIraqChronology -LiteralPath '{Sample(name)}'");

        Assert.Equal([format], session.Output("Get-NatoIraqSource").Texts("Format"));
        Assert.Equal(["True"], session.Output("Test-NatoIraqStore -Quiet").Select(static item => item.ToString()));
        Assert.NotEmpty(session.Output("Get-NatoIraqEvent | Get-NatoIraqMention"));
    }

    [Fact]
    public void Events_mentions_citations_and_reports_name_the_page_of_a_PDF()
    {
        session.Output($"New-NatoIraqStore ./pages.db -Empty -Connect; Import-NatoIraqChronology -LiteralPath '{Sample("libreoffice-table.pdf")}' -Uri https://example.org/t.pdf");

        Assert.Equal(["1"], session.Output("(Get-NatoIraqSource).Pages").Select(static item => item.ToString()));
        Assert.Equal(["1"], session.Output("(Get-NatoIraqEvent).Page | Select-Object -Unique").Select(static item => item.ToString()));
        Assert.Equal(["1"], session.Output("(Get-NatoIraqEvent | Get-NatoIraqMention).Page | Select-Object -Unique").Select(static item => item.ToString()));
        Assert.Contains(", p. 1, line ", session.Output("Get-NatoIraqEvent | Get-NatoIraqCitation")[0].ToString(), StringComparison.Ordinal);
        session.Output("Export-NatoIraqReport ./pages.md");
        Assert.Contains("[The page](<https\\://example.org/t.pdf\\#page=1>)", session.Output("Get-Content ./pages.md -Raw")[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_file_does_not_matter()
    {
        var found = session.Output($"Copy-Item '{Sample("libreoffice-titles.docx")}' ./notes.txt; ConvertFrom-NatoIraqChronology ./notes.txt");

        Assert.Equal(["1795", "1815", "1816/1822", "1967"], found.Texts("Date"));
    }

    [Fact]
    public void A_format_that_the_bytes_contradict_is_an_error() =>
        Assert.Equal(["SourceUnreadable"], session.Run($"ConvertFrom-NatoIraqChronology '{Sample("libreoffice-titles.docx")}' -Format Pdf").ErrorIds);

    [Fact]
    public void An_encrypted_PDF_is_read_with_its_password()
    {
        Assert.Equal(["SourceUnreadable"], session.Run($"ConvertFrom-NatoIraqChronology '{Sample("encrypted.pdf")}'").ErrorIds);
        Assert.Equal(3, session.Output($"ConvertFrom-NatoIraqChronology '{Sample("encrypted.pdf")}' -Password (ConvertTo-SecureString secret -AsPlainText -Force)").Count);
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Documents", name);
}
