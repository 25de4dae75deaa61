using System.Diagnostics;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Tests.Timeline;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace NatoIraq.Reports.Tests.Report;

/// <summary>The report as a word processor prints it; skipped where there is none, because the validator of the format is in <see cref="WordReportTests"/>.</summary>
public sealed class WordReportInLibreOfficeTests
{
    [Fact]
    public void LibreOffice_prints_contents_tables_notes_and_page_numbers_within_the_page()
    {
        using var pdf = PdfDocument.Open(Printed());
        var pages = pdf.GetPages().ToList();
        Assert.InRange(pages.Count, 6, 20);
        Assert.StartsWith("NATO and Iraq", Text(pages[0]), StringComparison.Ordinal);
        Assert.Contains("NATO Mission Iraq – Request to establishment: 170 days", Text(pages[0]), StringComparison.Ordinal);
        var all = string.Join(' ', pages.Select(Text));
        Assert.Contains("Requested 2018-01-22 Stated 2018-01-22a", all, StringComparison.Ordinal);
        Assert.Contains("Entry for 2018-07-11, line 35", all, StringComparison.Ordinal);
        Assert.All(pages, page => Assert.EndsWith($"Page {page.Number} of {pages.Count}", Text(page), StringComparison.Ordinal));
        Assert.All(pages, static page => Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, page.Width)));
    }

    private static string Text(Page page) => string.Join(' ', page.GetWords().Select(static word => word.Text));

    private static byte[] Printed()
    {
        var program = InstalledProgram.FindOrSkip("soffice");
        var directory = Directory.CreateTempSubdirectory("natoiraq-");
        try
        {
            var file = Path.Combine(directory.FullName, "report.docx");
            using (var stream = File.Create(file))
            {
                ReportWriter.Write(SampleReport.Of(SampleChronology.Content), "docx", template: null, stream);
            }

            // A profile of its own: with that of the user it would hand the work to an office that is open.
            using var process = Process.Start(new ProcessStartInfo(
                program, [$"-env:UserInstallation=file://{directory.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", directory.FullName, file])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            })!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output.Result + errors);
            return File.ReadAllBytes(Path.ChangeExtension(file, ".pdf"));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
