using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Actors;

/// <summary>Events → a chart of who appears when: a row an actor, a mark an event, in columns that are units of the calendar.</summary>
public static class ActorChartLayout
{
    /// <summary>The most rows; who appears less often is in the table only.</summary>
    public const int MostRows = 40;

    /// <summary>That there is nothing to draw.</summary>
    internal const string Nothing = "No one is named in an event with a date.";

    private const double LeastColumn = 16;
    private const double LeastName = 120;
    private const double MostName = 240;
    private const double NameShare = 0.26;
    private static readonly string[] Columns = ["Who", "Events", "First", "Last", "Part"];

    /// <summary>Arranges a chart.</summary>
    /// <param name="content">Whose events it shows.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    public static Chart Arrange(TimelineContent content, double width) => Pages(content, width, double.PositiveInfinity)[0];

    /// <summary>Arranges it on as many pages as it takes.</summary>
    /// <param name="content">Whose events it shows.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    /// <param name="pageHeight">How high a page may be.</param>
    public static IReadOnlyList<Chart> Pages(TimelineContent content, double width, double pageHeight)
    {
        ArgumentNullException.ThrowIfNull(content);
        var isList = width < PictureMetrics.ListWidth;
        var edge = width - ChartMetrics.Margin;
        var extents = content.Events.Order().Select(static happening => (Event: happening, Extent: TimeExtent.Of(happening)))
            .Where(static pair => pair.Extent.IsPlaced)
            .ToList();
        var left = ChartMetrics.Margin + (isList ? 0 : Math.Clamp(width * NameShare, LeastName, MostName));
        var scale = TimeScale.Over(extents.Select(static pair => pair.Extent), left, edge);
        var actors = ActorAppearances.In(extents.Select(pair => new PlacedEvent(pair.Event, pair.Extent, PlacedExtent.Of(pair.Extent, scale))));
        var shown = actors.Take(MostRows).ToList();
        var rows = new ActorRowLayout(scale, CalendarBins.On(scale, LeastColumn), isList, shown);
        var quiet = rows.Bins.From(scale.FirstDay, scale.LastDay).Select(bin => (bin, Time: QuietIn(QuietTime.Of(content), bin))).Where(static pair => pair.Time is not null).ToList();
        var head = new ChartHead(content.Title, Reading(actors.Count, rows), width);
        return new ChartPages(head, Legend(head, rows, quiet.Select(static pair => pair.Time!)), Grid).Of(
            [.. shown.Select(rows.Row)],
            new ChartTable(Columns, [.. actors.Select(RowOf)]),
            pageHeight);

        IEnumerable<ChartItem> Grid(double top, double bottom)
        {
            foreach (var (bin, time) in quiet)
            {
                yield return new ChartGroup(time!.Description, null, [new ChartBox(
                    new Box(scale.StartOf(bin.First), top, scale.EndOf(bin.Last), bottom), time.IsOfSource ? "f-quiet" : "f-unselected")]);
            }

            foreach (var tick in TimeAxis.Over(scale, top, bottom, edge).Ticks)
            {
                yield return new ChartLine(tick.X, top - 16, tick.X, bottom, "line s-grid");
                if (tick.Label.Text.Length > 0)
                {
                    yield return new ChartText(tick.Label, tick.IsYear ? "f-ink" : "f-muted");
                }
            }
        }
    }

    private static string Reading(int actors, ActorRowLayout rows) => actors == 0
        ? Nothing
        : "Who appears when"
            + (actors > MostRows ? FormattableString.Invariant($": the {MostRows} of {actors:N0} who appear most often.") : ", most frequent first.")
            + (rows.IsColumns ? $" A full column is {ChartMetrics.Counted(rows.Most, "event")}." : "");

    /// <summary>The quiet time that the whole of a unit of the calendar is in.</summary>
    private static QuietTime? QuietIn(IEnumerable<QuietTime> times, (int First, int Last) bin) =>
        times.FirstOrDefault(time => time.From <= bin.First && bin.Last < time.Until);

    private static ChartLegend Legend(ChartHead head, ActorRowLayout rows, IEnumerable<QuietTime> quiet)
    {
        var legend = new ChartLegend(head);
        foreach (var part in ActorPart.All.Where(rows.Parts.Contains))
        {
            if (rows.IsColumns)
            {
                legend.AddBar("f-" + part.Colour, null, part.Name);
            }
            else
            {
                legend.AddMark(part.Shape, part.Colour, part.Name);
            }
        }

        if (rows.HasPossible)
        {
            legend.AddBar("possible s-muted", "muted", "Hatched: in this column or in another");
        }

        var kinds = quiet.Select(static time => time.IsOfSource).ToHashSet();
        if (kinds.Contains(true))
        {
            legend.AddBar("f-quiet possible s-grid", null, "No event in the source");
        }

        if (kinds.Contains(false))
        {
            legend.AddBar("f-unselected possible s-grid", null, "Nothing selected");
        }

        return legend;
    }

    private static IReadOnlyList<string> RowOf(ActorAppearances actor) =>
    [
        DisplayText.Of(actor.Name),
        actor.Events.Count.ToString("N0", CultureInfo.InvariantCulture),
        actor.Events[0].Placed.Event.Date,
        actor.Events[^1].Placed.Event.Date,
        string.Join(", ", ActorPart.All
            .Select(part => (part.Name, Count: actor.Events.Count(appearance => appearance.Part == part)))
            .Where(static part => part.Count > 0)
            .Select(static part => FormattableString.Invariant($"{part.Name.ToLowerInvariant()} {part.Count:N0}"))),
    ];
}
