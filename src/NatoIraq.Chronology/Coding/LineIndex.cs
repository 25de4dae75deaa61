using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding;

/// <summary>Offset → physical line, as the reader counts them.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    /// <summary>Finds where the lines of a text begin.</summary>
    public LineIndex(string text)
    {
        while (LineEnds.TryFind(text.AsSpan(starts[^1]), 0, isWhole: true, out _, out var next))
        {
            starts.Add(starts[^1] + next);
        }
    }

    /// <summary>The line, from 1, an offset lies on.</summary>
    public int LineAt(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
