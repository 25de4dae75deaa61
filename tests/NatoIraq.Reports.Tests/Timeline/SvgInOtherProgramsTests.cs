using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using NatoIraq.Reports.Tests.Timeline.Browser;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Png;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Tests.Timeline;

/// <summary>Pictures as librsvg, Inkscape, ImageMagick and our own png draw them, beside what Chromium does.</summary>
public sealed class SvgInOtherProgramsTests
{
    /// <summary>
    /// The root of the mean square of what two programs differ in, of 1, in pictures of an eighth of the size, where the edges of letters no longer
    /// count. Measured are 0.003 to 0.012; a picture whose style sheet is not read differs by 0.3 and more.
    /// </summary>
    private const double MostDifference = 0.03;

    // ImageMagick 6 is called convert, as a program of Windows is; Debian has this name for it, too.
    private static readonly string[] Magick = ["magick", "convert-im6.q16"];

    public static TheoryData<string, ChartStyle, TimelineTheme> Pictures
    {
        get
        {
            var all = new TheoryData<string, ChartStyle, TimelineTheme>();
            foreach (var program in new[] { "rsvg-convert", "inkscape", "ImageMagick", "png" })
            {
                foreach (var style in Enum.GetValues<ChartStyle>())
                {
                    all.Add(program, style, TimelineTheme.Light);
                    all.Add(program, style, TimelineTheme.Dark);
                }

                all.Add(program, ChartStyle.Lanes, TimelineTheme.Auto);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_program_draws_what_Chromium_draws(string program, ChartStyle style, TimelineTheme theme)
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-");
        try
        {
            string At(string name) => Path.Combine(directory.FullName, name);
            using (var stream = File.Create(At("picture.svg")))
            {
                Write(style, theme, stream);
            }

            Draw(program, At("picture.svg"), At("other.png"), style, theme);
            await ChromiumPage.Screenshot(At("picture.svg"), At("chromium.png"));
            var size = Run(InstalledProgram.Find(Magick), [At("other.png"), "-format", "%wx%h", "info:"]);
            Assert.Equal(size, Run(InstalledProgram.Find(Magick), [At("chromium.png"), "-format", "%wx%h", "info:"]));
            var difference = Run(
                InstalledProgram.Find(Magick),
                [At("chromium.png"), At("other.png"), "-alpha", "off", "-resize", "12.5%", "-metric", "RMSE", "-compare", "-format", "%[distortion]", "info:"]);
            Assert.InRange(double.Parse(difference, CultureInfo.InvariantCulture), 0, MostDifference);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("rsvg-convert")]
    [InlineData("inkscape")]
    [InlineData("ImageMagick")]
    [InlineData("png")]
    public void A_program_draws_the_marks_in_their_colours(string program)
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-");
        try
        {
            string At(string name) => Path.Combine(directory.FullName, name);
            using (var stream = File.Create(At("picture.svg")))
            {
                Write(ChartStyle.Lanes, TimelineTheme.Light, stream);
            }

            Draw(program, At("picture.svg"), At("picture.png"), ChartStyle.Lanes, TimelineTheme.Light);
            var marks = Marks(XDocument.Load(At("picture.svg"))).ToList();
            Assert.True(marks.Count > 20, $"The picture has {marks.Count} marks.");
            var pixels = string.Concat(marks.Select(static mark => $"%[hex:p{{{mark.X},{mark.Y}}}] "));
            var drawn = Run(InstalledProgram.Find(Magick), [At("picture.png"), "-depth", "8", "-alpha", "off", "-format", pixels, "info:"]);
            Assert.Equal(marks.Select(static mark => mark.Colour), drawn.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void Write(ChartStyle style, TimelineTheme theme, Stream stream)
    {
        if (style == ChartStyle.Lanes)
        {
            SvgTimelineWriter.Write(TimelineLayout.Arrange(SampleChronology.Content, new TimelineOptions()), theme, stream);
        }
        else
        {
            SvgChartWriter.Write(ChartLayout.Arrange(style, Charts.ChartSample.Content, 1200), theme, stream);
        }
    }

    private static void Draw(string program, string svg, string png, ChartStyle style, TimelineTheme theme)
    {
        switch (program)
        {
            case "png":
                using (var stream = File.Create(png))
                {
                    PngPicture.Write(source => Write(style, theme == TimelineTheme.Auto ? TimelineTheme.Light : theme, source), 1, stream);
                }

                break;
            case "inkscape":
                Run(InstalledProgram.Find(program), [svg, "--export-type=png", $"--export-filename={png}"]);
                break;
            case "ImageMagick":
                Run(InstalledProgram.Find(Magick), [svg, png]);
                break;
            default:
                Run(InstalledProgram.Find(program), [svg, "-o", png]);
                break;
        }
    }

    /// <summary>The centres of the marks, in whole pixels, with the colours of their kinds on light ground.</summary>
    private static IEnumerable<(int X, int Y, string Colour)> Marks(XDocument svg) =>
        from mark in svg.Descendants()
        let colour = ((string?)mark.Attribute("class"))?.Split(' ') switch
        {
            ["mark", "f-asked", ..] => "B97A00",
            ["mark", "f-decided", ..] => "0072B2",
            ["mark", "f-done", ..] => "008C66",
            ["mark", "f-met", ..] => "B8608F",
            _ => null,
        }
        where colour is not null
        let centre = (string?)mark.Attribute("d") is { } path ? path.Split('M', 'm')[1].Split(' ') : [mark.Attribute("cx")!.Value, mark.Attribute("cy")!.Value]
        select (Whole(centre[0]), Whole(centre[1]), colour);

    private static int Whole(string coordinate) => (int)double.Parse(coordinate, CultureInfo.InvariantCulture);

    private static string Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result + errors);
        return output.Result;
    }
}
