using System.Globalization;
using CsCheck;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Measuring;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Tests.Timeline;

/// <summary>What a picture promises, whatever is in it.</summary>
public sealed class PictureGeometryTests
{
    private const double Tolerance = 0.001;

    public static TheoryData<int> Widths => [320, 390, 1200, 1600, 4000];

    [Theory]
    [MemberData(nameof(Widths))]
    public void The_sample_keeps_every_promise(int width) => Keeps(Arrange(SampleChronology.Content, width));

    [Fact]
    public void Chronologies_at_random_keep_every_promise() =>
        RandomChronology.Any.Sample(content => Keeps(Arrange(content, 900)), iter: 150);

    [Fact]
    public void Ten_thousand_events_keep_every_promise_and_are_all_there()
    {
        var picture = Arrange(RandomChronology.Of(10_000), 1200);
        Keeps(picture);
        Assert.Equal(10_000, picture.Lanes.Sum(Shown));
        Assert.All(picture.Lanes, lane => Assert.True(lane.Bottom - lane.Top < 400));
    }

    [Fact]
    public void Every_event_of_the_sample_has_its_own_label() =>
        Assert.Equal(37, Arrange(SampleChronology.Content, 1200).Lanes.Sum(lane => lane.Flags.Count));

    [Fact]
    public void An_event_of_two_missions_is_labelled_once_and_seen_on_both()
    {
        var lanes = Arrange(SampleChronology.Content, 1200).Lanes;
        Assert.Equal("NTIM-I", lanes.Single(lane => lane.Flags.Any(flag => flag.Event.Id == "2004-12-16a")).Heading.Text);
        Assert.Equal("NTM-I", lanes.Single(lane => lane.Echoes.Any(echo => echo.Event.Id == "2004-12-16a")).Heading.Text);
    }

    [Fact]
    public void Marks_that_are_labelled_in_another_lane_are_explained()
    {
        Assert.Contains(Arrange(SampleChronology.Content, 1200).Legend, item => item.Label.Text == "Small: labelled in another lane");
        var one = SampleChronology.Content with { Events = [.. SampleChronology.Events.Where(@event => @event.Id == "2018-07-11a")] };
        Assert.DoesNotContain(Arrange(one, 1200).Legend, item => item.Sample == LegendSample.Echo);
    }

    [Fact]
    public void A_day_is_a_point_and_a_month_is_never_one()
    {
        var flags = Arrange(SampleChronology.Content, 1200).Lanes.SelectMany(lane => lane.Flags).ToDictionary(flag => flag.Event.Id);
        Assert.True(flags["2018-07-11a"].Extent.IsDay);
        Assert.False(flags["2018-02a"].Extent.IsDay);
        Assert.Null(flags["2018-02a"].Extent.Certain);
    }

    [Fact]
    public void A_span_is_certain_from_its_last_possible_beginning_to_its_first_possible_end()
    {
        var picture = Arrange(SampleChronology.Content, 1200);
        var scale = picture.Axis.Scale;
        var extent = picture.Lanes.SelectMany(lane => lane.Flags).Single(flag => flag.Event.Id == "2016-04-01a").Extent;
        Assert.Equal(scale.StartOf(Day(2016, 4, 1)), extent.Left);
        Assert.Equal(scale.StartOf(Day(2016, 4, 30)), extent.Certain!.Value.Left);
        Assert.Equal(scale.EndOf(Day(2016, 12, 1)), extent.Certain.Value.Right);
        Assert.Equal(scale.EndOf(Day(2016, 12, 31)), extent.Right);
    }

    [Fact]
    public void Silences_are_the_days_on_which_nothing_can_have_happened()
    {
        var picture = Arrange(SampleChronology.Content, 1200);

        // Dec 2008 to 5 Oct 2010; 24 Sep 2012 to 31 Jul 2015; 11 Jul 2018 to Oct 2020.
        Assert.Equal(
            [(Day(2009, 1, 1), Day(2010, 10, 5)), (Day(2012, 9, 25), Day(2015, 7, 31)), (Day(2018, 7, 12), Day(2020, 10, 1))],
            picture.Silences.Select(silence => (silence.Time.From, silence.Time.Until)));

        // From 31 or 1 December 2008 to 5 October 2010, as Get-NatoIraqGap says it.
        Assert.Equal("gap of 643–673 days in the source", picture.Silences[0].Time.Description);
    }

    [Fact]
    public void A_mission_runs_solid_while_that_is_certain_and_hatched_where_it_may()
    {
        var picture = Arrange(SampleChronology.Content, 1200);
        var scale = picture.Axis.Scale;
        var running = picture.Lanes.Single(lane => lane.Heading.Text == "NTM-I").Lifecycle.Where(segment => segment.Stage == MissionStage.Running).ToList();

        // Established some time in the last quarter of 2004; ended on 31 December 2011.
        Assert.Equal((scale.StartOf(Day(2004, 10, 1)), scale.EndOf(Day(2004, 12, 31)), false), (running[0].Left, running[0].Right, running[0].IsCertain));
        Assert.All(running.Skip(1), segment => Assert.True(segment.IsCertain));
        Assert.Equal(scale.EndOf(Day(2011, 12, 31)), running[^1].Right);

        // Of NATO Mission Iraq no end is told: after the last that is, it only may have gone on.
        var last = picture.Lanes.Single(lane => lane.Heading.Text == "NMI").Lifecycle[^1];
        Assert.Equal((scale.StartOf(Day(2021, 2, 1)), scale.Right, false), (last.Left, last.Right, last.IsCertain));
    }

    [Fact]
    public void The_way_to_a_mission_is_told_in_days()
    {
        var lane = Arrange(SampleChronology.Content, 1200).Lanes.Single(lane => lane.Heading.Text == "NMI");

        // 22 January to 11 July 2018 are 170 days; from 22 January to some day in February 10 to 37.
        Assert.Equal(["Request to establishment: 170 days", "Decision to decision: 93–150 days"], lane.BracketCaptions.Select(caption => caption.Text));
        Assert.Equal("Request 2018-01-22 → Decision 2018-02, 10–37 days", lane.Brackets[0].Description);
        Assert.False(lane.Brackets[0].IsCertain);
    }

    [Fact]
    public void A_step_that_may_have_come_before_the_one_it_follows_says_so()
    {
        var lane = Arrange(SampleChronology.Content, 1200).Lanes.Single(lane => lane.Heading.Text == "NTM-I");

        // From 16 December 2004 to some day of the last quarter of 2004: 1 October is 76 days earlier, 31 December 15 days later.
        Assert.Equal("Approval 2004-12-16 → Establishment 2004-36, −76 to 15 days", Assert.Single(lane.Brackets).Description);
    }

    [Fact]
    public void A_step_off_the_axis_is_not_drawn_at_its_edge()
    {
        var content = SampleChronology.Content;
        var lane = Arrange(content with { Events = [.. content.Events.Where(@event => @event.Id is "2018-06-22a" or "2018-07-11a")] }, 1200)
            .Lanes.Single(lane => lane.Heading.Text == "NMI");
        Assert.Equal("Approval 2018-06-22 → Establishment 2018-07-11, 19 days", Assert.Single(lane.Brackets).Description);
        Assert.Empty(lane.BracketCaptions);
    }

    [Fact]
    public void Forty_eight_events_of_no_mission_have_a_label_each()
    {
        var events = Enumerable.Range(0, 48).Select(index => SampleChronology.Event(
            (new DateOnly(2004, 1, 1).AddDays(index * 9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "a", EventKind.Visit, [], "King Hussein: private visit"), index)).ToList();
        var lane = Assert.Single(Arrange(new TimelineContent { Title = "Visits", Events = events }, 1200).Lanes);
        Assert.Equal(48, lane.Flags.Count);
        Assert.Equal("Events", lane.Heading.Text);
    }

    [Fact]
    public void On_a_long_axis_only_long_silences_are_shaded()
    {
        List<Event> events = [Visit("1800-01-01"), Visit("1803-01-01"), Visit("1990-01-01"), Visit("2010-01-01")];

        // A fiftieth of 211 years are four. Silences count from date to date, as Get-NatoIraqGap does.
        Assert.Equal(
            ["gap of 187 years", "gap of 20 years"],
            Arrange(new TimelineContent { Title = "Long", Events = events }, 1200).Silences.Select(silence => silence.Label?.Text));
    }

    [Fact]
    public void Columns_are_units_of_the_calendar_solid_for_the_certain_and_hatched_for_the_possible()
    {
        // Forty-nine visits on the days of 2018, and one known to the year: of eighteen months' axis the bins are months.
        var events = Enumerable.Range(0, 49).Select(index => Visit(new DateOnly(2018, 1, 1).AddDays(index * 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Append(Visit("2018")).ToList();
        var picture = Arrange(new TimelineContent { Title = "Visits", Events = events }, 1200);
        var columns = Assert.Single(picture.Lanes).Clusters;
        Assert.Equal(Enumerable.Range(1, 12).Select(month => Day(2018, month, 1)), columns.Select(column => column.FirstDay));
        Assert.All(columns, column => Assert.Single(column.Possible));

        // Mondays: 1, 8, 15, 22, 29 January; 5, 12, 19, 26 February.
        Assert.Equal((5, 4), (columns[0].Events.Count, columns[1].Events.Count));
        Assert.Equal("5–6", columns[0].Count!.Text);
        Assert.Equal(columns[0].Column.Top, columns[0].PossibleColumn.Bottom);
        Assert.Equal((columns[0].Column.Bottom - columns[0].Column.Top) / 5, columns[0].PossibleColumn.Bottom - columns[0].PossibleColumn.Top, Tolerance);
    }

    [Fact]
    public void The_height_of_a_lane_grows_with_its_columns_and_never_jumps()
    {
        double HeightOf(int count) => Arrange(EveryWeek(count), 1200).Lanes[0].Bottom - Arrange(EveryWeek(count), 1200).Lanes[0].Top;
        var heights = ((List<int>)[49, 60, 100, 200, 500, 1000, 5000]).Select(HeightOf).ToList();
        Assert.Equal(heights.Order(), heights);
        Assert.True(heights[^1] < heights[0] * 2);
    }

    [Fact]
    public void A_span_known_to_the_day_is_solid_and_one_of_years_for_a_meeting_is_not()
    {
        var flags = Arrange(new TimelineContent { Title = "T", Events = [Visit("1993-06-16/1993-06-25"), Visit("2016/2018")] }, 1200).Lanes[0].Flags;
        Assert.True(flags.Single(flag => flag.Event.Date == "1993-06-16/1993-06-25").Extent.IsSolid);
        Assert.Null(flags.Single(flag => flag.Event.Date == "2016/2018").Extent.Certain);
    }

    [Fact]
    public void Since_and_until_are_open_on_opposite_sides()
    {
        var flags = Arrange(new TimelineContent { Title = "T", Events = [Visit("2015/.."), Visit("../2020")] }, 1200).Lanes[0].Flags;
        var (since, until) = (flags.Single(flag => flag.Event.Date == "2015/..").Extent, flags.Single(flag => flag.Event.Date == "../2020").Extent);
        Assert.Equal((false, true), (since.IsOpenToPast, since.IsOpenToFuture));
        Assert.Equal((true, false), (until.IsOpenToPast, until.IsOpenToFuture));
    }

    [Fact]
    public void A_selection_has_the_silences_of_its_source_and_no_others()
    {
        var whole = Arrange(SampleChronology.Content, 1200).Silences.Select(silence => silence.Time).ToList();
        var gaps = new GapFinder();
        foreach (var @event in SampleChronology.Events)
        {
            gaps.Add(@event);
        }

        var selected = SampleChronology.Content with
        {
            Events = [.. SampleChronology.Events.Where(@event => @event.Id is "2004-06-22a" or "2021-02a")],
            Gaps = [.. gaps.Find(365, MatchMode.Certain)],
        };
        var times = Arrange(selected, 1200).Silences.Select(silence => silence.Time).ToList();
        Assert.Equal(whole, times.Where(time => time.IsOfSource));

        // 2004 to 2008, October 2010 to September 2012, July 2015 to July 2018; October 2020 to February 2021 is less than a fiftieth of the axis.
        Assert.Equal(3, times.Count(time => !time.IsOfSource));
        Assert.Contains(Arrange(selected, 1200).Legend, item => item.Label.Text == "Nothing selected");
    }

    [Fact]
    public void An_axis_says_the_year_even_within_one() =>
        Assert.Equal("Jul 2018", Arrange(new TimelineContent { Title = "T", Events = [Visit("2018-07-11")] }, 1200).Axis.Ticks[0].Label.Text);

    [Fact]
    public void A_title_that_is_cut_ends_with_an_ellipsis() => Assert.All(
        Arrange(SampleChronology.Content, 500).Lanes.SelectMany(lane => lane.Flags),
        flag => Assert.True(flag.Title!.Text == flag.Event.Title || flag.Title.Text.EndsWith('…')));

    [Fact]
    public void No_events_are_a_picture_all_the_same()
    {
        var picture = Arrange(new TimelineContent { Title = "Nothing", Events = [] }, 390);
        Assert.Equal("No events to draw.", picture.Summary.Text);
        Assert.Empty(picture.Axis.Ticks);
        Assert.Empty(picture.Legend);
        Assert.Empty(picture.Lanes);
    }

    [Fact]
    public void A_date_that_cannot_be_drawn_is_counted_and_not_placed()
    {
        var far = SampleChronology.Event(("Y-170000002", "a", EventKind.Other, [], "Before all days"), 1);
        var picture = Arrange(new TimelineContent { Title = "Far", Events = [far, SampleChronology.Events[0]] }, 390);
        Assert.Equal(1, picture.Unplaced);
        Assert.Single(picture.Lanes.SelectMany(lane => lane.Flags));
    }

    [Theory]
    [InlineData(319)]
    [InlineData(8001)]
    public void A_width_that_cannot_be_drawn_is_refused(int width) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Arrange(SampleChronology.Content, width));

    private static TimelineContent EveryWeek(int count) => new()
    {
        Title = "Weeks",
        Events = [.. Enumerable.Range(0, count).Select(index => Visit(new DateOnly(1900, 1, 1).AddDays(index * 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))],
    };

    private static Event Visit(string date) => SampleChronology.Event((date, "a", EventKind.Visit, [], "Visit"), 1);

    private static TimelinePicture Arrange(TimelineContent content, int width) =>
        TimelineLayout.Arrange(content, new TimelineOptions { Width = width });

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static int Shown(Lane lane) =>
        lane.Flags.Count + lane.Clusters.Sum(cluster => cluster.Events.Count) + lane.Clusters.SelectMany(cluster => cluster.Possible).Distinct().Count();

    [Fact]
    public void More_brackets_than_can_be_told_apart_are_a_number()
    {
        TimelinePicture Of(int chains) => Arrange(
            SampleChronology.Content with { Chains = [.. Enumerable.Repeat(SampleChronology.Content.Chains[1], chains)] }, 1200);
        Lane Mission(TimelinePicture picture) => picture.Lanes.Single(static lane => lane.Mission?.Acronym == "NMI");

        // A chain has four brackets, and a lane at most 48.
        Assert.Equal(48, Mission(Of(12)).Brackets.Count);
        var crowded = Of(300);
        Assert.Empty(Mission(crowded).Brackets);
        Assert.Equal(["1,200 steps of 300 decision chains, too many to draw"], Mission(crowded).BracketCaptions.Select(static caption => caption.Text));
        Assert.DoesNotContain(crowded.Legend, static item => item.Sample == LegendSample.Step);
    }

    [Fact]
    public void Phases_too_brief_to_be_seen_are_one_segment_and_none_of_the_time_is_lost()
    {
        var mission = SampleChronology.Missions.Single(static mission => mission.Acronym == "NMI");
        var extended = mission with
        {
            Lifecycle = new(mission.Lifecycle.Concat(Enumerable.Range(0, 400).Select(index => mission.Lifecycle[^1] with
            {
                Phase = index % 2 == 0 ? "Staffed" : "Expanded", Date = new DateOnly(2018, 8, 1).AddDays(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }))),
        };
        var lane = Arrange(SampleChronology.Content with { Missions = [extended] }, 1200).Lanes.Single(static lane => lane.Mission is not null);
        AssertTouching(lane.Lifecycle);
        var plain = Arrange(SampleChronology.Content with { Missions = [mission] }, 1200).Lanes.Single(static lane => lane.Mission is not null);
        Assert.Equal((plain.Lifecycle[0].Left, plain.Lifecycle[^1].Right), (lane.Lifecycle[0].Left, lane.Lifecycle[^1].Right));
        Assert.InRange(lane.Lifecycle.Count, plain.Lifecycle.Count, plain.Lifecycle.Count + 2);
    }

    private static void Keeps(TimelinePicture picture)
    {
        var scale = picture.Axis.Scale;
        foreach (var lane in picture.Lanes)
        {
            Assert.True(lane.Flags.Count == 0 || lane.Clusters.Count == 0);
            var labels = lane.Flags.Select(flag => flag.LabelBox).Concat(lane.Clusters.Select(cluster => cluster.Count?.Box).OfType<Box>()).Append(lane.Heading.Box).ToList();
            AssertApart(labels);
            Assert.All(labels, label => Assert.InRange(label.Right, 0, picture.Width));
            foreach (var flag in lane.Flags)
            {
                Assert.InRange(flag.Extent.Left, scale.Left - Tolerance, scale.Right + Tolerance);
                Assert.InRange(flag.Extent.Right, flag.Extent.Left, scale.Right + Tolerance);
                AssertCovers(flag.Extent, flag.Event, scale);
                Assert.NotNull(flag.Title);
                if (flag.ListX is null)
                {
                    Assert.True(flag.LabelBox.Left >= flag.Extent.Right - Tolerance || flag.Extent.IsDay);
                    AssertPoleIsClear(flag, lane);
                }
            }

            AssertApart([.. lane.BracketCaptions.Append(lane.Note).OfType<PlacedText>().Select(text => text.Box)]);
            AssertTouching(lane.Lifecycle);
            Assert.InRange(lane.StripBottom, lane.Top, lane.Bottom);
        }

        for (var index = 1; index < picture.Lanes.Count; index++)
        {
            Assert.True(picture.Lanes[index].Top >= picture.Lanes[index - 1].Bottom);
        }

        AssertApart([.. picture.Axis.Ticks.Select(tick => tick.Label.Box)]);
        AssertApart([.. picture.Silences.Select(silence => silence.Label?.Box).OfType<Box>()]);
        Assert.All(picture.Axis.Ticks, tick => Assert.InRange(tick.X, scale.Left, scale.Right));
    }

    private static void AssertApart(List<Box> boxes)
    {
        for (var one = 0; one < boxes.Count; one++)
        {
            for (var other = one + 1; other < boxes.Count; other++)
            {
                Assert.False(boxes[one].Overlaps(boxes[other]), $"{boxes[one]} overlaps {boxes[other]}");
            }
        }
    }

    /// <summary>What is possible is covered to the day.</summary>
    private static void AssertCovers(PlacedExtent extent, Event @event, TimeScale scale)
    {
        if (@event.Start is { } start)
        {
            Assert.True(extent.Left <= scale.StartOf(DateOnly.FromDateTime(start).DayNumber) + Tolerance);
        }

        if (@event.End is { } end)
        {
            Assert.True(extent.Right >= scale.EndOf(DateOnly.FromDateTime(end).DayNumber) - Tolerance);
        }
    }

    private static void AssertPoleIsClear(Flag flag, Lane lane)
    {
        var pole = flag.Extent.IsDay ? flag.Extent.Middle : flag.Extent.Left;
        var box = new Box(pole, flag.Y, pole + Tolerance, lane.StripTop);
        Assert.DoesNotContain(lane.Flags, other => other != flag && other.LabelBox.Overlaps(box));
        Assert.DoesNotContain(lane.Clusters, cluster => cluster.Column.Overlaps(box));
    }

    private static void AssertTouching(IReadOnlyList<LifecycleSegment> segments)
    {
        for (var index = 1; index < segments.Count; index++)
        {
            Assert.True(segments[index].Left >= segments[index - 1].Right - Tolerance);
        }
    }
}
