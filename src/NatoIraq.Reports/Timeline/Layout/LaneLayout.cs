using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Puts one lane together: name, labels or columns, strip, brackets, from top to bottom.</summary>
/// <param name="scale">Days to pixels.</param>
/// <param name="labelEdge">How far right a label may reach.</param>
/// <param name="decisions">The decision chains of all missions; none where they are not to be drawn.</param>
/// <param name="isList">Whether the labels stand below the strip as a list, as on a telephone.</param>
internal sealed class LaneLayout(TimeScale scale, double labelEdge, IReadOnlyList<DecisionChain> decisions, bool isList)
{
    private const double HeadingRow = 24;
    private const double StripTextRise = 5;
    private const double NoteLine = 14;
    private const double BracketGap = 2;

    /// <summary>The lane of these events, beginning at a height.</summary>
    public Lane Lay(LaneEvents events, double top)
    {
        var mission = events.Mission;
        var heading = Heading(mission?.Acronym ?? events.Name, top);
        var isColumns = events.Own.Count > PictureMetrics.MostLabelled;
        var flags = isColumns || isList ? null : new FlagLayout(events.Own, labelEdge);
        var columnHeight = isColumns ? ColumnLayout.Rows(events.Own.Count) * PictureMetrics.Row : 0;
        var above = flags is null ? columnHeight : flags.Rows * PictureMetrics.Row;
        var stripTop = heading.Bottom + above + (above > 0 ? PictureMetrics.StripGap : 0);
        var stripBottom = stripTop + (mission is null && !isList ? 0 : PictureMetrics.Strip);
        var chains = mission is null || isList ? [] : BracketLayout.Of(mission, decisions, scale, stripBottom + BracketGap);
        var bottom = stripBottom + (chains.Count > 0 ? BracketLayout.Room : 0);
        IReadOnlyList<Flag> shown = isColumns ? []
            : flags is null ? EventList.Of(events.Own, bottom + PictureMetrics.StripGap, labelEdge)
            : [.. flags.Flags.Select(flag => Flag(flag, stripTop)).Reverse()];
        return new Lane
        {
            Mission = mission,
            Top = top,
            Bottom = Math.Max(bottom, shown.Select(static flag => flag.LabelBox.Bottom).DefaultIfEmpty(bottom).Max()),
            StripTop = stripTop,
            StripBottom = stripBottom,
            Heading = heading.Name,
            Note = NoteOf(events, heading.Name),
            Lifecycle = mission is null ? [] : [.. LifecycleLayout.Drawn(LifecycleLayout.Of(mission, scale, stripBottom - StripTextRise)).Select(Segment)],
            Flags = shown,
            Clusters = isColumns ? ColumnLayout.Of(events.Own, scale, stripTop - PictureMetrics.StripGap, columnHeight) : [],
            Echoes = [.. events.Echoed.DistinctBy(static placed => (KindFamily.Of(placed.Event.Kind), Math.Round(placed.Place.Left), Math.Round(placed.Place.Right))).Select(placed => new Echo(placed.Event, placed.Place, (stripTop + stripBottom) / 2))],
            Brackets = AreTooMany(chains) ? [] : [.. chains.SelectMany(static chain => chain.Steps)],
            BracketCaptions = AreTooMany(chains)
                ? [CaptionLayout.Instead(chains, (scale.Left, labelEdge), stripBottom + NoteLine)]
                : CaptionLayout.Of(chains, (scale.Left, labelEdge), stripBottom + NoteLine),
        };
    }

    /// <summary>More brackets than labels could be read stand on one another.</summary>
    private static bool AreTooMany(IReadOnlyList<ChainBrackets> chains) => chains.Sum(static chain => chain.Steps.Count) > PictureMetrics.MostLabelled;

    /// <summary>On a strip with marks there is no room for words.</summary>
    private LifecycleSegment Segment(LifecycleSegment segment) => isList ? segment with { Label = null } : segment;

    private (PlacedText Name, double Bottom) Heading(string name, double top)
    {
        var shown = TextMetrics.Fit(DisplayText.Of(name), PictureMetrics.HeadingSize, (labelEdge - scale.Left) / TextMetrics.BoldFactor);
        var width = TextMetrics.Width(shown, PictureMetrics.HeadingSize, bold: true);
        return (new PlacedText(scale.Left, top + PictureMetrics.HeadingSize, shown, width, PictureMetrics.HeadingSize), top + HeadingRow);
    }

    /// <summary>The whole name and the count beside a heading; the count alone where there is no room for both.</summary>
    private PlacedText? NoteOf(LaneEvents events, PlacedText heading)
    {
        var count = events.Own.Count + events.Echoed.Count;
        var counted = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "event" : "events")}");
        var x = heading.X + heading.Width + PictureMetrics.Gap;
        string[] wordings = events.Mission is { Acronym: not null } mission ? [$"{DisplayText.Of(mission.Name)}, {counted}", counted] : [counted];
        return wordings
            .Select(words => new PlacedText(x, heading.Y, words, TextMetrics.Width(words, PictureMetrics.NoteSize), PictureMetrics.NoteSize))
            .FirstOrDefault(note => note.Box.Right <= labelEdge);
    }

    private static Flag Flag(FlagPlan plan, double stripTop)
    {
        var middle = stripTop - PictureMetrics.StripGap - ((plan.Row + 0.5) * PictureMetrics.Row);
        var baseline = middle + (PictureMetrics.LabelSize * 0.35);
        var label = plan.Label;
        return new Flag
        {
            Event = plan.Placed.Event,
            Extent = plan.Placed.Place,
            Y = middle,
            Date = new PlacedText(label.X, baseline, label.Date, label.DateWidth, PictureMetrics.LabelSize),
            Title = label.Title.Length == 0
                ? null
                : new PlacedText(label.TitleX, baseline, label.Title, label.TitleWidth, PictureMetrics.LabelSize),
        };
    }
}
