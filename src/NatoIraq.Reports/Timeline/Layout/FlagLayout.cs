namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// A lane's labels: each event's own where there is room, a column with a count where there is not. Rows count from the strip upwards.
/// </summary>
internal sealed class FlagLayout
{
    private readonly TimeScale scale;
    private readonly double labelEdge;
    private readonly int mostRows;
    private readonly SortedDictionary<int, List<PlacedEvent>> bins = [];
    private readonly HashSet<int> clustered = [];

    /// <summary>Lays out the labels of a lane.</summary>
    /// <param name="events">Its events.</param>
    /// <param name="scale">Days to pixels.</param>
    /// <param name="labelEdge">How far right a label may reach.</param>
    public FlagLayout(IReadOnlyList<PlacedEvent> events, TimeScale scale, double labelEdge)
    {
        this.scale = scale;
        this.labelEdge = labelEdge;
        mostRows = events.Count <= PictureMetrics.MostLabelled ? PictureMetrics.MostLabelled : PictureMetrics.MostRows;
        foreach (var placed in events)
        {
            var bin = BinOf(placed);
            if (!bins.TryGetValue(bin, out var members))
            {
                bins[bin] = members = [];
            }

            members.Add(placed);
        }

        foreach (var (bin, members) in bins)
        {
            members.Sort(static (one, other) =>
                PoleOf(one) != PoleOf(other) ? PoleOf(one).CompareTo(PoleOf(other)) : one.Event.CompareTo(other.Event));
            if (members.Count > mostRows)
            {
                clustered.Add(bin);
            }
        }

        while (!TryStack() && Densest() is { } bin)
        {
            clustered.Add(bin);
        }
    }

    /// <summary>The labels, from right to left.</summary>
    public List<FlagPlan> Flags { get; } = [];

    /// <summary>The columns, from right to left.</summary>
    public List<ColumnPlan> Columns { get; } = [];

    /// <summary>How many rows they take.</summary>
    public int Rows { get; private set; }

    /// <summary>Where an event's pole stands: at its day, or where its possible days begin.</summary>
    internal static double PoleOf(PlacedEvent placed) => placed.Place.IsDay ? placed.Place.Middle : placed.Place.Left;

    private int LastBin => Math.Max(0, (int)((scale.Right - scale.Left) / PictureMetrics.ColumnWidth) - 1);

    private int BinOf(PlacedEvent placed) => Math.Min((int)((PoleOf(placed) - scale.Left) / PictureMetrics.ColumnWidth), LastBin);

    /// <summary>The fullest bin that is not a column yet; null where every one holds a single event.</summary>
    private int? Densest()
    {
        var (bin, members) = bins
            .Where(pair => !clustered.Contains(pair.Key))
            .DefaultIfEmpty()
            .MaxBy(static pair => pair.Value?.Count ?? 0);
        return members is { Count: > 1 } ? bin : null;
    }

    private bool TryStack()
    {
        Flags.Clear();
        Columns.Clear();
        Rows = 0;
        var rows = new FlagRows();
        foreach (var (bin, members) in bins.Reverse())
        {
            if (clustered.Contains(bin))
            {
                var left = scale.Left + (bin * PictureMetrics.ColumnWidth);
                var right = bin == LastBin ? scale.Right : left + PictureMetrics.ColumnWidth;
                var row = rows.FreeRow(right - PictureMetrics.ColumnGap);
                rows.Settle(left, row, PictureMetrics.ColumnRows);
                Columns.Add(new ColumnPlan(members, left, right, row));
                Rows = Math.Max(Rows, row + PictureMetrics.ColumnRows);
                continue;
            }

            for (var index = members.Count - 1; index >= 0; index--)
            {
                var flag = Stacked(members[index], rows);
                Flags.Add(flag);
                Rows = Math.Max(Rows, flag.Row + 1);
            }
        }

        return Rows <= mostRows;
    }

    private FlagPlan Stacked(PlacedEvent placed, FlagRows rows)
    {
        var label = FlagLabel.Of(placed, labelEdge);
        var row = rows.FreeRow(label.Right);
        foreach (var shorter in label.Shortened())
        {
            if (rows.FreeRow(shorter.Right) is var lower && lower < row)
            {
                (label, row) = (shorter, lower);
            }
        }

        rows.Settle(PoleOf(placed) - PictureMetrics.Mark, row, 1);
        return new FlagPlan(placed, label, row);
    }
}

/// <summary>An event's label and its row.</summary>
internal sealed record FlagPlan(PlacedEvent Placed, FlagLabel Label, int Row);

/// <summary>A column's events, its sides and its lowest row.</summary>
internal sealed record ColumnPlan(IReadOnlyList<PlacedEvent> Members, double Left, double Right, int Row);
