using System.Diagnostics;
using Microsoft.Playwright;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>A4 (ISO 216) as a browser lays it out, at 96 pixels an inch.</summary>
internal static class PrintedPage
{
    private const double PixelsPerMillimetre = 96 / 25.4;
    private const int Width = 210;
    private const int Height = 297;

    /// <summary>Lays a page out as it is for printing, as wide as the paper within its margins.</summary>
    public static async Task Lay(IPage page, int marginMillimetres)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync((int)((Width - (2 * marginMillimetres)) * PixelsPerMillimetre), (int)HeightWithin(marginMillimetres));
        await page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");
    }

    /// <summary>The words of a PDF, as pdftotext reads them.</summary>
    public static string TextOf(byte[] pdf)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("natoiraq-").FullName, "page.pdf");
        try
        {
            File.WriteAllBytes(file, pdf);
            using var process = Process.Start(new ProcessStartInfo(InstalledProgram.Find("pdftotext"), [file, "-"]) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd();
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    /// <summary>How much room a page has.</summary>
    public static double HeightWithin(int marginMillimetres) => (Height - (2 * marginMillimetres)) * PixelsPerMillimetre;
}
