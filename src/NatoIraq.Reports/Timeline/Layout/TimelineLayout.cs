using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Events and missions → a picture with every place decided.</summary>
public static class TimelineLayout
{
    private const double TitleSize = 24;
    private const double TitleY = 36;
    private const double SummaryY = 58;
    private const double SummarySize = 13;
    private const double LegendY = 84;
    private const double LegendSize = 12;
    private const double LegendLine = 18;
    private const double LegendGap = 18;
    private const double AxisGap = 44;
    private const double SilenceRise = 24;
    private const double Foot = 28;

    /// <summary>Room to the right of the axis for the labels of what happened last, as a part of the width.</summary>
    private const double LabelRoom = 0.19;

    /// <summary>On a narrow picture dates alone are written.</summary>
    private const double NarrowWidth = 640;

    private const double NarrowLabelRoom = 72;

    /// <summary>Arranges a picture.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="options">How wide it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is not one that can be drawn.</exception>
    public static TimelinePicture Arrange(TimelineContent content, TimelineOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, TimelineOptions.LeastWidth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Width, TimelineOptions.GreatestWidth);

        double width = options.Width;
        var labelEdge = width - PictureMetrics.Margin;
        var events = content.Events.Order().Select(static @event => (Event: @event, Extent: TimeExtent.Of(@event.Date))).ToList();
        var placeable = events.Where(static pair => pair.Extent.IsPlaced).ToList();
        var right = labelEdge - (width < NarrowWidth ? NarrowLabelRoom : width * LabelRoom);
        var scale = TimeScale.Over(placeable.Select(static pair => pair.Extent), PictureMetrics.Margin, right);
        var placed = placeable.Select(pair => new PlacedEvent(pair.Event, pair.Extent, PlacedExtent.Of(pair.Extent, scale))).ToList();

        var assigned = LaneEvents.Assign(placed, content.Missions);
        var (legend, legendBottom) = Legend(placed, assigned.Any(static lane => lane.Mission is not null), labelEdge);
        var axisTop = legendBottom + AxisGap;
        var lanes = new List<Lane>();
        var y = axisTop + PictureMetrics.Gap;
        var layout = new LaneLayout(scale, labelEdge, content.Chains);
        foreach (var lane in assigned)
        {
            lanes.Add(layout.Lay(lane, y));
            y = lanes[^1].Bottom + PictureMetrics.LaneGap;
        }

        var title = TextMetrics.Fit(DisplayText.Of(content.Title), TitleSize, (labelEdge - PictureMetrics.Margin) / BoldFactor);
        var summary = Summary(events.Count, placeable.Count, scale);
        return new TimelinePicture
        {
            Width = width,
            Height = y + Foot,
            Title = new PlacedText(PictureMetrics.Margin, TitleY, title, TextMetrics.Width(title, TitleSize, bold: true), TitleSize),
            Summary = new PlacedText(PictureMetrics.Margin, SummaryY, summary, TextMetrics.Width(summary, SummarySize), SummarySize),
            Description = Description(summary, lanes),
            Legend = legend,
            Axis = TimeAxis.Over(scale, axisTop, y),
            Silences = SilenceLayout.Between(placed.Select(static item => item.Extent), scale, axisTop - SilenceRise),
            Lanes = lanes,
            Unplaced = events.Count - placeable.Count,
        };
    }

    private const double BoldFactor = 1.07;

    private static string Summary(int events, int placed, TimeScale scale)
    {
        if (placed == 0)
        {
            return "No events";
        }

        var (from, to) = (DateOnly.FromDayNumber(scale.FirstDay).Year, DateOnly.FromDayNumber(scale.LastDay).Year);
        var years = from == to ? $"{from:D4}" : $"{from:D4}–{to:D4}";
        var unplaced = events == placed ? "" : $", {events - placed:N0} without a date that can be drawn";
        return string.Create(CultureInfo.InvariantCulture, $"{events:N0} {(events == 1 ? "event" : "events")}, {years}{unplaced}");
    }

    private static string Description(string summary, List<Lane> lanes)
    {
        var missions = lanes.Where(static lane => lane.Mission is not null).Select(static lane => lane.Heading.Text).ToList();
        return "A timeline. " + summary + "."
            + (missions.Count == 0 ? "" : " Missions, by their beginnings: " + string.Join("; ", missions) + ".")
            + " What is certain is solid; what is only possible is hatched over the whole time it may have taken.";
    }

    private static (IReadOnlyList<LegendItem> Items, double Bottom) Legend(List<PlacedEvent> placed, bool hasMissions, double edge)
    {
        var families = placed.Select(static item => KindFamily.Of(item.Event.Kind)).ToHashSet();
        var samples = KindFamily.All
            .Where(families.Contains)
            .Select(static family => (Family: (KindFamily?)family, IsHatched: false, Text: family.Name))
            .ToList();
        if (hasMissions)
        {
            samples.Add((null, false, "Mission running"));
        }

        samples.Add((null, true, "Hatched: only possible"));
        var items = new List<LegendItem>();
        var (x, y) = (PictureMetrics.Margin, LegendY);
        foreach (var (family, isHatched, text) in samples)
        {
            var mark = family is null ? BarSample : PictureMetrics.Mark * 2;
            var width = TextMetrics.Width(text, LegendSize);
            if (x + mark + PictureMetrics.Gap + width > edge)
            {
                (x, y) = (PictureMetrics.Margin, y + LegendLine);
            }

            items.Add(new LegendItem(
                family, isHatched, x + (mark / 2), new PlacedText(x + mark + PictureMetrics.Gap, y, text, width, LegendSize)));
            x += mark + PictureMetrics.Gap + width + LegendGap;
        }

        return (items, y);
    }

    /// <summary>Width of the legend's pieces of bars.</summary>
    internal const double BarSample = 22;
}
