using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Puts one lane together: name, labels, strip, arcs, from top to bottom.</summary>
/// <param name="scale">Days to pixels.</param>
/// <param name="labelEdge">How far right a label may reach.</param>
/// <param name="decisions">The decision chains of all missions.</param>
internal sealed class LaneLayout(TimeScale scale, double labelEdge, IReadOnlyList<DecisionChain> decisions)
{
    private const double HeadingRow = 22;
    private const double HeadingGap = 16;
    private const double StripTextRise = 4;
    private const double NoteLine = 14;
    private const double ArcGap = 2;
    private const double CountSize = 10;
    private const double CountRise = 3;

    /// <summary>The lane of these events, beginning at a height.</summary>
    public Lane Lay(LaneEvents events, double top)
    {
        var flags = new FlagLayout(events.Own, scale, labelEdge);
        var mission = events.Mission;
        var name = DisplayText.Of(mission?.Acronym ?? events.Name);
        var nameWidth = TextMetrics.Width(name, PictureMetrics.HeadingSize, bold: true);
        var note = NoteOf(events);
        var noteWidth = TextMetrics.Width(note, PictureMetrics.NoteSize);

        var lifecycle = mission is null ? [] : LifecycleLayout.Of(mission, scale, 0);
        var content = Leftmost(events, flags, lifecycle);
        var room = content - scale.Left - HeadingGap;
        var isBeside = Math.Max(nameWidth, noteWidth) <= room;
        var stripTop = top + (isBeside ? Math.Max(0, HeadingRow - PictureMetrics.Strip) : HeadingRow)
            + (flags.Rows * PictureMetrics.Row) + (flags.Rows > 0 ? PictureMetrics.StripGap : 0);
        var stripBottom = stripTop + PictureMetrics.Strip;
        var headingY = isBeside ? stripBottom - StripTextRise : top + PictureMetrics.HeadingSize;

        var chains = mission is null ? [] : ArcLayout.Of(mission, decisions, scale, stripBottom + ArcGap);
        var bottom = stripBottom + (chains.Count > 0 ? ArcLayout.GreatestDepth : isBeside ? NoteLine : 0);
        var noteX = isBeside ? scale.Left : scale.Left + nameWidth + PictureMetrics.Gap;
        return new Lane
        {
            Mission = mission,
            Top = top,
            Bottom = bottom,
            StripTop = stripTop,
            StripBottom = stripBottom,
            Heading = new PlacedText(scale.Left, headingY, name, nameWidth, PictureMetrics.HeadingSize),
            Note = noteX + noteWidth > labelEdge
                ? null
                : new PlacedText(noteX, isBeside ? headingY + NoteLine : headingY, note, noteWidth, PictureMetrics.NoteSize),
            Lifecycle = mission is null ? [] : LifecycleLayout.Of(mission, scale, stripBottom - StripTextRise - 1),
            Flags = [.. flags.Flags.Select(flag => Flag(flag, stripTop)).Reverse()],
            Clusters = Clusters(flags.Columns, stripTop),
            Echoes = [.. events.Echoed.Select(placed => new Echo(placed.Event, placed.Place, (stripTop + stripBottom) / 2))],
            Arcs = [.. chains.SelectMany(static chain => chain.Arcs)],
            ArcCaptions = CaptionLayout.Of(
                chains, (isBeside ? scale.Left + noteWidth + PictureMetrics.Gap : scale.Left, labelEdge), stripBottom + NoteLine),
        };
    }

    private static double Leftmost(LaneEvents events, FlagLayout flags, IReadOnlyList<LifecycleSegment> lifecycle) => events.Own
        .Concat(events.Echoed)
        .Select(static placed => placed.Place.Left)
        .Concat(lifecycle.Select(static segment => segment.Left))
        .Concat(flags.Columns.Select(static column => column.Left))
        .Min() - PictureMetrics.Mark;

    private static string NoteOf(LaneEvents events)
    {
        var count = events.Own.Count + events.Echoed.Count;
        var counted = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "event" : "events")}");
        return events.Mission is { Acronym: not null } mission ? $"{DisplayText.Of(mission.Name)}, {counted}" : counted;
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

    private static IReadOnlyList<Cluster> Clusters(List<ColumnPlan> columns, double stripTop)
    {
        if (columns.Count == 0)
        {
            return [];
        }

        var most = columns.Max(static column => column.Members.Count);
        const double Tallest = (PictureMetrics.ColumnRows * PictureMetrics.Row) - CountSize - (2 * CountRise);
        return
        [
            .. columns.Select(column =>
            {
                var bottom = stripTop - PictureMetrics.StripGap - (column.Row * PictureMetrics.Row);
                var height = Tallest * column.Members.Count / most;
                var count = column.Members.Count.ToString("N0", CultureInfo.InvariantCulture);
                var width = TextMetrics.Width(count, CountSize);
                return new Cluster
                {
                    Events = [.. column.Members.Select(static member => member.Event)],
                    Column = new Box(column.Left, bottom - height, column.Right - PictureMetrics.ColumnGap, bottom),
                    Right = column.Right,
                    Uncertain = column.Members.Count(member => member.Place.Left < column.Left || member.Place.Right > column.Right),
                    Extent = new PlacedExtent(
                        Math.Min(column.Left, column.Members.Min(static member => member.Place.Left)),
                        Math.Max(column.Right, column.Members.Max(static member => member.Place.Right)),
                        null,
                        IsDay: false),
                    Count = new PlacedText(
                        ((column.Left + column.Right - PictureMetrics.ColumnGap) / 2) - (width / 2),
                        bottom - height - CountRise,
                        count,
                        width,
                        CountSize),
                };
            }).Reverse(),
        ];
    }
}
