using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Tests.Timeline;

/// <summary>The picture as programs other than browsers draw it: librsvg, Inkscape, ImageMagick.</summary>
public sealed class SvgInOtherProgramsTests
{
    // ImageMagick 6 is called convert, as a program of Windows is; Debian has this name for it, too.
    private static readonly string[] Magick = ["magick", "convert-im6.q16"];

    [Fact]
    public void Librsvg_draws_the_marks_in_their_colours() =>
        Draws("rsvg-convert", static (svg, png) => [svg, "-o", png]);

    [Fact]
    public void Inkscape_draws_the_marks_in_their_colours() =>
        Draws("inkscape", static (svg, png) => [svg, "--export-type=png", $"--export-filename={png}"]);

    [Fact]
    public void ImageMagick_draws_the_marks_in_their_colours() =>
        Draws(InstalledProgram.Find(Magick), static (svg, png) => [svg, png]);

    private static void Draws(string program, Func<string, string, IEnumerable<string>> arguments)
    {
        var drawer = InstalledProgram.Find(program);
        var reader = InstalledProgram.Find(Magick);
        var directory = Directory.CreateTempSubdirectory("natoiraq-");
        try
        {
            string At(string name) => Path.Combine(directory.FullName, name);
            using (var stream = File.Create(At("timeline.svg")))
            {
                SvgTimelineWriter.Write(TimelineLayout.Arrange(SampleChronology.Content, new TimelineOptions()), TimelineTheme.Light, stream);
            }

            Run(drawer, arguments(At("timeline.svg"), At("timeline.png")));
            var marks = Marks(XDocument.Load(At("timeline.svg"))).ToList();
            Assert.True(marks.Count > 20, $"The picture has {marks.Count} marks.");
            var pixels = string.Concat(marks.Select(static mark => $"%[hex:p{{{mark.X},{mark.Y}}}] "));
            var drawn = Run(reader, [At("timeline.png"), "-depth", "8", "-alpha", "off", "-format", pixels, "info:"]);
            Assert.Equal(marks.Select(static mark => mark.Colour), drawn.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            directory.Delete(recursive: true);
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
