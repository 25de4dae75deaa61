using DiffPlex;

namespace NatoIraq.Chronology.Comparison;

/// <summary>
/// Reads what changed from one text to another, word by word: the shortest script of removed and added words (Myers, "An O(ND) Difference
/// Algorithm and Its Variations", 1986, in its form that needs linear space, as DiffPlex has it). White space does not count where texts
/// are compared, and is kept to the letter in what comes of it.
/// </summary>
internal sealed class WordDifferenceReader
{
    /// <summary>
    /// Texts with more words than this, both together, and between their common beginning and end, are called replaced as a whole: the time
    /// of the algorithm grows with the square of what differs, and nobody reads a list of ten thousand changes.
    /// </summary>
    private const int MostPieces = 10_000;

    private readonly string before;
    private readonly string after;
    private readonly List<TextPiece> beforePieces;
    private readonly List<TextPiece> afterPieces;
    private readonly SegmentList segments = new();

    private WordDifferenceReader(string before, string after)
    {
        this.before = before;
        this.after = after;
        beforePieces = TextPiece.Of(before);
        afterPieces = TextPiece.Of(after);
    }

    /// <summary>What changed.</summary>
    public static WordDifference Read(string before, string after) => new WordDifferenceReader(before, after).Read();

    private WordDifference Read()
    {
        var start = 0;
        var shorter = Math.Min(beforePieces.Count, afterPieces.Count);
        while (start < shorter && AreEqual(start, start))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && AreEqual(beforePieces.Count - 1 - end, afterPieces.Count - 1 - end))
        {
            end++;
        }

        AppendSpace(LeadOf(before, beforePieces), LeadOf(after, afterPieces));
        AppendSame(0, 0, start);
        AppendMiddle(start, beforePieces.Count - end, afterPieces.Count - end);
        AppendSame(beforePieces.Count - end, afterPieces.Count - end, end);
        return segments.ToDifference();
    }

    private void AppendMiddle(int start, int beforeEnd, int afterEnd)
    {
        if (beforeEnd - start + afterEnd - start > MostPieces)
        {
            AppendChange(start, beforeEnd, start, afterEnd);
            return;
        }

        var chunker = new PieceChunker(start, before, beforePieces, beforeEnd, afterPieces, afterEnd);
        var (beforeIndex, afterIndex) = (start, start);
        foreach (var block in Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker).DiffBlocks)
        {
            var same = start + block.DeleteStartA - beforeIndex;
            AppendSame(beforeIndex, afterIndex, same);
            beforeIndex += same + block.DeleteCountA;
            afterIndex += same + block.InsertCountB;
            AppendChange(beforeIndex - block.DeleteCountA, beforeIndex, afterIndex - block.InsertCountB, afterIndex);
        }

        AppendSame(beforeIndex, afterIndex, beforeEnd - beforeIndex);
    }

    private void AppendChange(int beforeStart, int beforeEnd, int afterStart, int afterEnd)
    {
        for (var index = beforeStart; index < beforeEnd; index++)
        {
            segments.AddRemoved(Whole(before, beforePieces[index]));
        }

        for (var index = afterStart; index < afterEnd; index++)
        {
            segments.AddAdded(Whole(after, afterPieces[index]));
        }
    }

    private void AppendSame(int beforeStart, int afterStart, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var one = beforePieces[beforeStart + index];
            var other = afterPieces[afterStart + index];
            segments.AddSame(before.AsSpan(one.Start, one.Length));
            AppendSpace(before.AsSpan(one.Start + one.Length, one.Space), after.AsSpan(other.Start + other.Length, other.Space));
        }
    }

    private void AppendSpace(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.SequenceEqual(other))
        {
            segments.AddSame(one);
            return;
        }

        segments.AddRemoved(one);
        segments.AddAdded(other);
    }

    private bool AreEqual(int one, int other) => Word(before, beforePieces[one]).SequenceEqual(Word(after, afterPieces[other]));

    private static ReadOnlySpan<char> Word(string text, TextPiece piece) => text.AsSpan(piece.Start, piece.Length);

    private static ReadOnlySpan<char> Whole(string text, TextPiece piece) => text.AsSpan(piece.Start, piece.Length + piece.Space);

    private static ReadOnlySpan<char> LeadOf(string text, List<TextPiece> pieces) =>
        text.AsSpan(0, pieces.Count > 0 ? pieces[0].Start : text.Length);

    /// <summary>Gives DiffPlex the pieces of each text that lie between the common beginning and the common end.</summary>
    private sealed class PieceChunker(
        int start, string before, List<TextPiece> beforePieces, int beforeEnd, List<TextPiece> afterPieces, int afterEnd)
        : IChunker
    {
        // Two equal texts have no middle, so that which of the two is asked for does not matter then.
        public IReadOnlyList<string> Chunk(string text) =>
            ReferenceEquals(text, before) ? Words(text, beforePieces, beforeEnd) : Words(text, afterPieces, afterEnd);

        private string[] Words(string text, List<TextPiece> pieces, int end) =>
            [.. pieces.Take(start..end).Select(piece => text.Substring(piece.Start, piece.Length))];
    }
}
