namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The legend: everything that is drawn, and nothing else.</summary>
internal static class LegendLayout
{
    private const double FirstLine = 84;
    private const double Size = 12;
    private const double LineHeight = 18;
    private const double ItemGap = 18;

    /// <summary>Width of the samples of bars.</summary>
    internal const double BarSample = 22;

    /// <summary>The legend of lanes and gaps.</summary>
    /// <param name="lanes">The lanes.</param>
    /// <param name="silences">The times without an event.</param>
    /// <param name="edge">How far right it may reach.</param>
    public static (IReadOnlyList<LegendItem> Items, double Bottom) Of(
        IReadOnlyList<Lane> lanes, IReadOnlyList<Silence> silences, double edge)
    {
        var items = new List<LegendItem>();
        var (x, y) = (PictureMetrics.Margin, FirstLine);
        foreach (var (sample, family, text) in Samples(lanes, silences))
        {
            var mark = sample is LegendSample.Mark or LegendSample.Echo ? PictureMetrics.Mark * 2 : BarSample;
            var width = TextMetrics.Width(text, Size);
            if (x + mark + PictureMetrics.Gap + width > edge)
            {
                (x, y) = (PictureMetrics.Margin, y + LineHeight);
            }

            items.Add(new LegendItem(sample, family, x + (mark / 2), new PlacedText(x + mark + PictureMetrics.Gap, y, text, width, Size)));
            x += mark + PictureMetrics.Gap + width + ItemGap;
        }

        return (items, y);
    }

    private static IEnumerable<(LegendSample Sample, KindFamily? Family, string Text)> Samples(
        IReadOnlyList<Lane> lanes, IReadOnlyList<Silence> silences)
    {
        var extents = lanes.SelectMany(static lane => lane.Flags.Select(static flag => flag.Extent).Concat(lane.Echoes.Select(static echo => echo.Extent))).ToList();
        var life = lanes.SelectMany(static lane => lane.Lifecycle).ToList();
        var families = lanes.SelectMany(ShownIn).Select(static happening => KindFamily.Of(happening.Kind)).ToHashSet();
        foreach (var family in KindFamily.All.Where(families.Contains))
        {
            yield return (LegendSample.Mark, family, family.Name);
        }

        if (lanes.SelectMany(static lane => lane.Echoes).FirstOrDefault() is { } echo)
        {
            yield return (LegendSample.Echo, KindFamily.Of(echo.Event.Kind), "Small: labelled in another lane");
        }

        if (life.Exists(static segment => segment.Stage == MissionStage.Running && segment.IsCertain))
        {
            yield return (LegendSample.Running, null, "Mission running");
        }

        if (life.Exists(static segment => segment.Stage == MissionStage.Prepared))
        {
            yield return (LegendSample.Prepared, null, "In preparation");
        }

        if (lanes.Any(static lane => lane.Brackets.Count > 0))
        {
            yield return (LegendSample.Step, null, "Step of a decision chain");
        }

        if (lanes.FirstOrDefault(static lane => lane.Clusters.Count > 0) is { } columns)
        {
            yield return (LegendSample.Column, null, "Column: events that began in " + CalendarBins.NameOf(columns.Clusters[0].FirstDay, columns.Clusters[0].LastDay));
        }

        if (lanes.Any(static lane => lane.Clusters.Any(static column => column.Possible.Count > 0))
            || extents.Exists(static extent => !extent.IsDay && !extent.IsSolid)
            || life.Exists(static segment => !segment.IsCertain))
        {
            yield return (LegendSample.Hatched, null, "Hatched: only possible");
        }

        if (extents.Exists(static extent => extent.IsOpenToPast || extent.IsOpenToFuture))
        {
            yield return (LegendSample.Open, null, "Fading: no end or no beginning stated");
        }

        if (silences.Any(static silence => silence.Time.IsOfSource))
        {
            yield return (LegendSample.Silence, null, "Gap in the source");
        }

        if (silences.Any(static silence => !silence.Time.IsOfSource))
        {
            yield return (LegendSample.Unselected, null, "Nothing selected");
        }
    }

    private static IEnumerable<Event> ShownIn(Lane lane) => lane.Flags
        .Select(static flag => flag.Event)
        .Concat(lane.Clusters.SelectMany(static column => column.Events.Concat(column.Possible)))
        .Concat(lane.Echoes.Select(static echo => echo.Event));
}
