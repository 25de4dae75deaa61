using System.Xml.Linq;
using NatoIraq.Reports.Tests.Timeline.Browser;
using NatoIraq.Reports.Tests.Timeline.Charts;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Png;
using NatoIraq.Reports.Timeline.Svg;
using NatoIraq.Reports.Timeline.Terminal;

namespace NatoIraq.Reports.Tests.Timeline;

/// <summary>What is drawn of chronologies that pictures are bad at.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, ChartStyle> Pictures
    {
        get
        {
            var all = new TheoryData<string, ChartStyle>();
            foreach (var name in BadInput.All.Keys)
            {
                foreach (var style in Enum.GetValues<ChartStyle>())
                {
                    all.Add(name, style);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void It_is_a_file_whose_words_are_apart_and_a_png(string name, ChartStyle style)
    {
        foreach (var width in new[] { 320, 1200 })
        {
            if (style != ChartStyle.Lanes)
            {
                ChartGround.IsClear(ChartLayout.Arrange(style, BadInput.All[name], width));
            }

            using var svg = new MemoryStream();
            Write(svg, width);
            svg.Position = 0;
            Assert.Equal("svg", XDocument.Load(svg).Root!.Name.LocalName);
            using var png = new MemoryStream();
            PngPicture.Write(stream => Write(stream, width), 1, png);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png.ToArray()[..4]);
        }

        void Write(Stream stream, int width)
        {
            if (style == ChartStyle.Lanes)
            {
                SvgTimelineWriter.Write(TimelineLayout.Arrange(BadInput.All[name], new TimelineOptions { Width = width }), TimelineTheme.Light, stream);
            }
            else
            {
                SvgChartWriter.Write(ChartLayout.Arrange(style, BadInput.All[name], width), TimelineTheme.Light, stream);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void In_a_terminal_no_line_is_too_wide_or_steers_it(string name, ChartStyle style)
    {
        if (style == ChartStyle.Map)
        {
            return;
        }

        var lines = TerminalText.Lines(style, BadInput.All[name], 80, TerminalGlyphs.Unicode, colour: false, labels: true);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.InRange(new Spectre.Console.Text(line).Length, 0, 80));
        Assert.DoesNotContain(string.Concat(lines), RandomText.Steers);
    }

    [Fact]
    public void Nothing_to_draw_is_a_sentence_without_an_axis()
    {
        var sentences = new Dictionary<ChartStyle, string>
        {
            [ChartStyle.Lags] = "No decision chain of two steps or more with dates.",
            [ChartStyle.Actors] = "No one is named in an event with a date.",
            [ChartStyle.Map] = "Where the source says that it happened: 0 events at a place, 0 in a state and no more, 0 without a place.",
        };
        Assert.All(sentences, pair =>
        {
            var chart = ChartLayout.Arrange(pair.Key, BadInput.All["no events"], 1200);
            Assert.Equal(pair.Value, chart.Reading);
            Assert.Empty(chart.Items);
        });
    }

    [Fact]
    public void Twelve_hundred_years_between_two_events_are_drawn_to_scale()
    {
        var lanes = TimelineLayout.Arrange(BadInput.All["year 0800 beside 2020"], new TimelineOptions()).Lanes;
        Assert.Equal(["Charlemagne", "NATO"], lanes.Select(static lane => lane.Heading.Text));

        // The axis is 932 pixels long for the years 800 to 2020: from 25 December 800 to 1 January 2020 are all but two of these 1,221 years.
        Assert.Equal(932.0 * 1219 / 1221, lanes[1].Flags[0].Extent.Left - lanes[0].Flags[0].Extent.Left, 0.1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_and_runs_nothing(string name, int width)
    {
        await using var opened = await ChromiumPage.OpenTimeline(BadInput.All[name], width);
        await opened.Page.EvaluateAsync("() => document.querySelectorAll('#views details').forEach(details => details.open = true)");
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Requests.Skip(1));
        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.NotEqual("run", await opened.Page.TitleAsync());
        Assert.Equal(0, await opened.Page.Locator("img, svg script").CountAsync());
    }

    public static TheoryData<string, int> Pages
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var name in BadInput.All.Keys)
            {
                all.Add(name, 390);
                all.Add(name, 1024);
            }

            return all;
        }
    }
}
