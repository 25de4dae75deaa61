namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The events of a lane as a list below its strip, in chronological order, where there is no room for labels beside the marks.</summary>
internal static class EventList
{
    private const double LineHeight = 15;
    private const double Air = 4;
    private const int MostLines = 3;
    private const double Indent = (PictureMetrics.Mark * 2) + PictureMetrics.Gap;

    /// <summary>The list, beginning at a height.</summary>
    public static IReadOnlyList<Flag> Of(IReadOnlyList<PlacedEvent> events, double top, double edge)
    {
        var list = new List<Flag>(events.Count);
        foreach (var placed in events)
        {
            var flag = FlagOf(placed, top, edge);
            list.Add(flag);
            top += ((flag.MoreLines.Count + 1) * LineHeight) + Air;
        }

        return list;
    }

    private static Flag FlagOf(PlacedEvent placed, double top, double edge)
    {
        const double Size = PictureMetrics.LabelSize;
        var x = PictureMetrics.Margin + Indent;
        var date = FlagLabel.DateOf(placed.Event, edge - x);
        var dateWidth = TextMetrics.Width(date, Size);
        var titleX = x + dateWidth + PictureMetrics.Gap;
        var baseline = top + LineHeight - Air;
        var lines = TextMetrics.Wrap(DisplayText.Of(placed.Event.Title), Size, edge - titleX, edge - x, MostLines);
        return new Flag
        {
            Event = placed.Event,
            Extent = placed.Place,
            Y = baseline - (Size * 0.35),
            ListX = PictureMetrics.Margin + PictureMetrics.Mark,
            Date = new PlacedText(x, baseline, date, dateWidth, Size),
            Title = lines.Count == 0 || lines[0].Length == 0 ? null : Line(titleX, baseline, lines[0]),
            MoreLines = [.. lines.Skip(1).Select((line, index) => Line(x, baseline + ((index + 1) * LineHeight), line))],
        };
    }

    private static PlacedText Line(double x, double baseline, string text) =>
        new(x, baseline, text, TextMetrics.Width(text, PictureMetrics.LabelSize), PictureMetrics.LabelSize);
}
