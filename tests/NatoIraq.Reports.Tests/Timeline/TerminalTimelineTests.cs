using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Terminal;

namespace NatoIraq.Reports.Tests.Timeline;

public sealed class TerminalTimelineTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(137)]
    public void No_line_is_wider_than_the_console(int width) =>
        Assert.All(Lines(SampleChronology.Content, width, TerminalGlyphs.Unicode), line => Assert.InRange(line.Length, 0, width));

    [Fact]
    public void Without_colour_there_is_no_escape_sequence() =>
        Assert.DoesNotContain(Lines(SampleChronology.Content, 100, TerminalGlyphs.Unicode), line => line.Contains('\u001B', StringComparison.Ordinal));

    [Fact]
    public void With_colour_there_is() =>
        Assert.Contains(TerminalText.Lines(ChartStyle.Lanes, SampleChronology.Content, 100, TerminalGlyphs.Unicode, colour: true), line => line.Contains('\u001B', StringComparison.Ordinal));

    [Fact]
    public void Ascii_is_ascii() => Assert.All(
        Lines(SampleChronology.Content, 100, TerminalGlyphs.Ascii), line => Assert.All(line, character => Assert.InRange(character, ' ', '~')));

    [Fact]
    public void A_year_fills_every_column_it_may_lie_in_and_a_day_is_one_mark()
    {
        var events = new[] { ("2006", "Year"), ("2009-07-11", "Day") }
            .Select(row => SampleChronology.Event((row.Item1, "a", EventKind.Decision, [], row.Item2), 1)).ToList();
        var lane = Lines(new TimelineContent { Title = "T", Events = events }, 80, TerminalGlyphs.Ascii).Single(line => line.StartsWith("Events", StringComparison.Ordinal));

        // 80 columns less the name and a blank are 57 for four years: 14 or 15 a year.
        Assert.InRange(lane.Count(character => character == ':'), 14, 15);
        Assert.Equal(1, lane.Count(character => character == '*'));
    }

    [Fact]
    public void Events_in_one_place_are_counted()
    {
        var events = Enumerable.Range(1, 3).Select(day => SampleChronology.Event(($"2006-01-0{day}", "a", EventKind.Visit, [], "Visit"), day))
            .Append(SampleChronology.Event(("2019-01-01", "a", EventKind.Visit, [], "Visit"), 9)).ToList();
        var lane = Lines(new TimelineContent { Title = "T", Events = events }, 80, TerminalGlyphs.Ascii).Single(line => line.StartsWith("Events", StringComparison.Ordinal));
        Assert.Contains('3', lane);
    }

    [Fact]
    public void Two_events_and_two_events_are_not_twenty_two()
    {
        var events = "2006-01-01 2006-01-02 2006-02-10 2006-02-11 2010-12-31".Split(' ')
            .Select((date, index) => SampleChronology.Event((date, "a", EventKind.Visit, [], "Visit"), index)).ToList();
        var lane = Lines(new TimelineContent { Title = "T", Events = events }, 80, TerminalGlyphs.Unicode).Single(line => line.StartsWith("Events", StringComparison.Ordinal));
        Assert.DoesNotContain(lane, char.IsAsciiDigit);
        Assert.Contains('▂', lane);
    }

    [Fact]
    public void Chains_are_rows_of_days_with_their_totals()
    {
        var lines = TerminalText.Lines(ChartStyle.Lags, SampleChronology.Content, 100, TerminalGlyphs.Ascii, colour: false);
        Assert.Equal(2, lines.Count(line => line.StartsWith("NMI ", StringComparison.Ordinal)));
        var row = lines.First(line => line.StartsWith("NMI ", StringComparison.Ordinal));
        Assert.EndsWith("170 days", row, StringComparison.Ordinal);

        // The request is on day 0, the decision on one of 28 days of February, two approvals and the establishment are on known days.
        Assert.Equal("^ : * * #", string.Join(' ', Regex.Replace(row[24..^10].Replace(" ", "", StringComparison.Ordinal), ":+", ":").AsEnumerable()));
    }

    [Theory]
    [InlineData(100, 180)]
    [InlineData(80, 100)]
    [InlineData(61, 1000)]
    public void The_last_days_of_an_axis_are_named_whole_or_not_at_all(int width, long days)
    {
        var chain = SampleChronology.Content.Chains[1];
        var lengthened = chain with { Steps = new(chain.Steps.SkipLast(1).Append(chain.Steps[^1] with { ElapsedMin = days, ElapsedMax = days })) };
        var axis = TerminalText.Lines(ChartStyle.Lags, SampleChronology.Content with { Chains = [lengthened] }, width, TerminalGlyphs.Ascii, colour: false)
            .First(static line => Regex.IsMatch(line, "^[ 0-9,]+$"));
        var labels = axis.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static label => long.Parse(label, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToList();

        // Each is one step further than the one before, which a number without its last digits is not.
        Assert.All(labels.Index().Skip(1), label => Assert.Equal(labels[1] * label.Index, label.Item));
        Assert.InRange(axis.Length, 0, width);
    }

    [Fact]
    public void Actors_are_rows_the_most_frequent_first()
    {
        var lines = TerminalText.Lines(ChartStyle.Actors, Charts.ChartSample.Content, 100, TerminalGlyphs.Ascii, colour: false);
        var names = lines.Skip(3).TakeWhile(line => line.Length > 0).Select(line => line[..24].Trim());
        Assert.Equal(["NATO", "Allied leaders", "Iraq", "NATO defence ministers"], names);
        Assert.Contains(lines, line => line.Contains("# Acts", StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_stand_below_within_the_width()
    {
        var lines = TerminalText.Lines(ChartStyle.Lanes, SampleChronology.Content, 80, TerminalGlyphs.Unicode, colour: false, labels: true);
        Assert.Contains("◆ 24 Sep 2012  NATO-Iraq IPCP is signed", lines);
        Assert.Contains(lines, line => line.StartsWith("▲ 22 Jun 2004  Interim Iraqi", StringComparison.Ordinal) && line.EndsWith('…'));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Whatever_a_source_says_steers_no_terminal() => RandomText.Any.Sample(
        text => Assert.DoesNotContain(
            string.Concat(Lines(new TimelineContent { Title = text, Events = [SampleEvents.With(text)], Missions = MentionedMissions.Link([SampleEvents.With(text)]) }, 80, TerminalGlyphs.Unicode)),
            RandomText.Steers),
        iter: 300);

    private static IReadOnlyList<string> Lines(TimelineContent content, int width, TerminalGlyphs glyphs) =>
        TerminalText.Lines(ChartStyle.Lanes, content, width, glyphs, colour: false);
}
