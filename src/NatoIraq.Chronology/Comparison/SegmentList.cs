using System.Text;

namespace NatoIraq.Chronology.Comparison;

/// <summary>
/// Segments as they are found; what lies side by side and is of one kind is put together, and of a change what was removed comes first.
/// </summary>
internal sealed class SegmentList
{
    private readonly List<DifferenceSegment> segments = [];
    private readonly StringBuilder same = new();
    private readonly StringBuilder removed = new();
    private readonly StringBuilder added = new();

    /// <summary>Adds what stands in both texts.</summary>
    public void AddSame(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            CloseChange();
            same.Append(text);
        }
    }

    /// <summary>Adds what stands in the first text only.</summary>
    public void AddRemoved(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            CloseSame();
            removed.Append(text);
        }
    }

    /// <summary>Adds what stands in the second text only.</summary>
    public void AddAdded(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            CloseSame();
            added.Append(text);
        }
    }

    /// <summary>All of them.</summary>
    public WordDifference ToDifference()
    {
        CloseChange();
        CloseSame();
        return new WordDifference(segments);
    }

    private void CloseSame() => Close(same, SegmentKind.Same);

    /// <summary>White space that both sides of a change end with has not changed.</summary>
    private void CloseChange()
    {
        var common = 0;
        while (common < Math.Min(removed.Length, added.Length)
            && removed[^(common + 1)] == added[^(common + 1)]
            && char.IsWhiteSpace(removed[^(common + 1)]))
        {
            common++;
        }

        if (common > 0)
        {
            same.Append(removed, removed.Length - common, common);
            removed.Length -= common;
            added.Length -= common;
        }

        Close(removed, SegmentKind.Removed);
        Close(added, SegmentKind.Added);
    }

    private void Close(StringBuilder text, string kind)
    {
        if (text.Length > 0)
        {
            segments.Add(new DifferenceSegment(kind, text.ToString()));
            text.Clear();
        }
    }
}
