namespace NatoIraq;

/// <summary>The page that each character of a source stands on.</summary>
/// <param name="starts">Where in the text each page begins, in ascending order; empty for a source that has no pages.</param>
internal sealed class PageIndex(IReadOnlyList<int> starts)
{
    /// <summary>A source without pages.</summary>
    public static PageIndex None { get; } = new([]);

    /// <summary>The page of a character, from 1, as a reader of the file counts them; null where there are no pages.</summary>
    public int? PageAt(int position)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = starts[middle] <= position ? (middle + 1, high) : (low, middle);
        }

        return starts.Count == 0 ? null : Math.Max(low, 1);
    }
}
