using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Png;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Tests.Timeline;

public sealed class PngPictureTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_has_as_many_pixels_to_a_unit_as_asked_for(int scale)
    {
        var (png, missing) = Drawn(SampleChronology.Content, 400, scale);
        Assert.Equal("\u0089PNG\r\n\u001a\n", System.Text.Encoding.Latin1.GetString(png, 0, 8));
        Assert.Equal(400 * scale, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16, 4)));
        Assert.Equal("", missing);
    }

    [Fact]
    public void Words_are_drawn_though_the_machine_may_have_no_font()
    {
        // Without its letters a picture packs into less than half.
        var (words, _) = Drawn(new() { Title = new string('W', 30), Events = [] }, 400, 2);
        var (none, _) = Drawn(new() { Title = " ", Events = [] }, 400, 2);
        Assert.True(words.Length > none.Length * 1.2, $"{words.Length} and {none.Length} bytes");
    }

    [Fact]
    public void A_letter_that_no_font_has_is_told()
    {
        var (_, missing) = Drawn(new() { Title = "Iraq \U0001E7FE", Events = [] }, 400, 1);
        Assert.Equal("\U0001E7FE", missing);
    }

    [Fact]
    public void One_that_no_program_could_show_is_refused() => Assert.Contains(
        "20,000 a side are the most",
        Assert.Throws<PictureTooLargeException>(() => Drawn(SampleChronology.Content, 8000, 8)).Message,
        StringComparison.Ordinal);

    private static (byte[] Png, string Missing) Drawn(TimelineContent content, int width, double scale)
    {
        using var stream = new MemoryStream();
        var missing = PngPicture.Write(
            svg => SvgTimelineWriter.Write(TimelineLayout.Arrange(content, new TimelineOptions { Width = width }), TimelineTheme.Light, svg), scale, stream);
        return (stream.ToArray(), missing);
    }
}
