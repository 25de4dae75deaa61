namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// Gives rows to things that stand on poles side by side, so that neither two of them nor a pole and a thing meet: whatever
/// reaches over the pole of one further right stands above it. From right to left this settles every row at once, and reading from the top
/// goes forward in time.
/// </summary>
internal sealed class FlagRows
{
    private readonly List<(double Left, int Top)> settled = [];

    /// <summary>
    /// The lowest row that is free for something that reaches from its pole to <paramref name="right"/>, over all settled so far.
    /// </summary>
    public int FreeRow(double right)
    {
        var row = 0;
        for (var index = settled.Count - 1; index >= 0 && settled[index].Left < right; index--)
        {
            row = Math.Max(row, settled[index].Top);
        }

        return row;
    }

    /// <summary>Settles something no further right than all before.</summary>
    /// <param name="left">Where its pole is, or its left edge.</param>
    /// <param name="row">Its lowest row.</param>
    /// <param name="height">How many rows it takes.</param>
    public void Settle(double left, int row, int height) => settled.Add((left, row + height));
}
