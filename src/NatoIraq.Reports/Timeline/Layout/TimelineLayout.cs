using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Events and missions → a picture with every place decided.</summary>
public static class TimelineLayout
{
    private const double TitleSize = 24;
    private const double TitleY = 36;
    private const double SummaryY = 58;
    private const double SummarySize = 13;
    private const double AxisGap = 44;
    private const double SilenceRise = 24;
    private const double Foot = 28;
    private const double FootWithoutEvents = 20;

    /// <summary>Room to the right of the axis for the labels of what happened last, as a part of the width.</summary>
    private const double LabelRoom = 0.19;

    /// <summary>The least room in which a date and some words of a title can stand.</summary>
    private const double LeastLabelRoom = 210;

    /// <summary>Arranges a picture.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="options">How wide it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is not one that can be drawn.</exception>
    public static TimelinePicture Arrange(TimelineContent content, TimelineOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        return Arrange(content, TimedContent.Of(content), options);
    }

    /// <summary>The same, where several pictures are drawn of one content.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="timed">Its events with their times.</param>
    /// <param name="options">How wide it is.</param>
    internal static TimelinePicture Arrange(TimelineContent content, TimedContent timed, TimelineOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, TimelineOptions.LeastWidth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Width, TimelineOptions.GreatestWidth);

        double width = options.Width;
        var isList = width < PictureMetrics.ListWidth;
        var labelEdge = width - PictureMetrics.Margin;
        var placeable = timed.Events.Where(static pair => pair.Extent.IsPlaced).ToList();
        var right = labelEdge - (isList ? PictureMetrics.Fade : Math.Max(LeastLabelRoom, width * LabelRoom));
        var scale = TimeScale.Over(placeable.Select(static pair => pair.Extent), PictureMetrics.Margin, right);
        var placed = placeable.Select(pair => new PlacedEvent(pair.Event, pair.Extent, PlacedExtent.Of(pair.Extent, scale))).ToList();

        var silences = placed.Count == 0 ? [] : SilenceLayout.On(scale, timed.Quiet, 0);
        var layout = new LaneLayout(scale, labelEdge, options.ShowsChains ? content.Chains : [], isList);
        var assigned = LaneEvents.Assign(placed, content.Missions);

        // The legend stands above the lanes and says what is in them: they are laid out once to know it, and once below it.
        var legend = LegendLayout.Of([.. assigned.Select(lane => layout.Lay(lane, 0))], silences, labelEdge);
        var axisTop = legend.Bottom + AxisGap;
        var lanes = new List<Lane>();
        var y = axisTop + PictureMetrics.Gap;
        foreach (var lane in assigned)
        {
            lanes.Add(layout.Lay(lane, y));
            y = lanes[^1].Bottom + PictureMetrics.LaneGap;
        }

        var title = TextMetrics.FitSomehow(DisplayText.Of(content.Title), TitleSize, (labelEdge - PictureMetrics.Margin) / TextMetrics.BoldFactor);
        var summary = Summary(timed.Events.Count, placeable.Count, scale);
        return new TimelinePicture
        {
            Width = width,
            Height = placed.Count == 0 ? SummaryY + FootWithoutEvents : y + Foot,
            Title = new PlacedText(PictureMetrics.Margin, TitleY, title, TextMetrics.Width(title, TitleSize, bold: true), TitleSize),
            Summary = new PlacedText(PictureMetrics.Margin, SummaryY, summary, TextMetrics.Width(summary, SummarySize), SummarySize),
            Description = Description(summary, lanes),
            Legend = legend.Items,
            Axis = placed.Count == 0 ? new TimeAxis(scale, SummaryY, SummaryY, []) : TimeAxis.Over(scale, axisTop, y, labelEdge),
            Silences = [.. silences.Select(silence => silence with { Label = silence.Label is { } label ? label with { Y = axisTop - SilenceRise } : null })],
            ShadesSilences = SilenceLayout.AreShaded(scale, silences),
            Lanes = lanes,
            Unplaced = timed.Events.Count - placeable.Count,
        };
    }

    private static string Summary(int events, int placed, TimeScale scale)
    {
        if (placed == 0)
        {
            return events == 0
                ? "No events to draw."
                : string.Create(CultureInfo.InvariantCulture, $"{events:N0} {(events == 1 ? "event" : "events")}, none with a date that can be drawn.");
        }

        var (from, to) = (DateOnly.FromDayNumber(scale.FirstDay).Year, DateOnly.FromDayNumber(scale.LastDay).Year);
        var years = from == to ? $"{from:D4}" : $"{from:D4}–{to:D4}";
        var unplaced = events == placed ? "" : $", {events - placed:N0} without a date that can be drawn";
        return string.Create(CultureInfo.InvariantCulture, $"{events:N0} {(events == 1 ? "event" : "events")}, {years}{unplaced}");
    }

    private static string Description(string summary, List<Lane> lanes)
    {
        var missions = lanes.Where(static lane => lane.Mission is not null).Select(static lane => lane.Heading.Text).ToList();
        return "A timeline. " + summary.TrimEnd('.') + "."
            + (missions.Count == 0 ? "" : " Missions, by their beginnings: " + string.Join("; ", missions) + ".")
            + (lanes.Count == 0 ? "" : " What is certain is solid; what is only possible is hatched over the whole time it may have taken.");
    }
}
