using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding;

/// <summary>Offset → line.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    /// <summary>Finds where the lines of a text begin.</summary>
    public LineIndex(string text)
    {
        for (var start = 0; LineEnds.TryFind(text.AsSpan(start), 0, isWhole: true, out _, out var next);)
        {
            start += next;
            starts.Add(start);
        }
    }

    /// <summary>The line, from 1, an offset lies on.</summary>
    public int LineAt(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
