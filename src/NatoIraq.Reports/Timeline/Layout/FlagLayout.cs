namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>A lane's labels, one an event. Rows count from the strip upwards.</summary>
internal sealed class FlagLayout
{
    private readonly double labelEdge;
    private readonly FlagRows rows = new();

    /// <summary>Lays out the labels of a lane.</summary>
    /// <param name="events">Its events.</param>
    /// <param name="labelEdge">How far right a label may reach.</param>
    public FlagLayout(IEnumerable<PlacedEvent> events, double labelEdge)
    {
        this.labelEdge = labelEdge;
        foreach (var placed in events.OrderByDescending(PoleOf).ThenByDescending(static placed => placed.Event))
        {
            var flag = Stacked(placed);
            Flags.Add(flag);
            Rows = Math.Max(Rows, flag.Row + 1);
        }
    }

    /// <summary>The labels, from right to left.</summary>
    public List<FlagPlan> Flags { get; } = [];

    /// <summary>How many rows they take.</summary>
    public int Rows { get; }

    /// <summary>Where an event's pole stands: at its day, or where its possible days begin.</summary>
    internal static double PoleOf(PlacedEvent placed) => placed.Place.IsDay ? placed.Place.Middle : placed.Place.Left;

    private FlagPlan Stacked(PlacedEvent placed)
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
