namespace NatoIraq.Chronology.Coding;

/// <summary>Offset → physical line. Lines end with CR LF, LF or CR.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    /// <summary>Finds where the lines of a text begin.</summary>
    public LineIndex(string text)
    {
        var index = text.AsSpan().IndexOfAny('\r', '\n');
        while (index >= 0)
        {
            var next = index + (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1);
            starts.Add(next);
            var more = text.AsSpan(next).IndexOfAny('\r', '\n');
            index = more < 0 ? -1 : next + more;
        }
    }

    /// <summary>The line, from 1, an offset lies on.</summary>
    public int LineAt(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
