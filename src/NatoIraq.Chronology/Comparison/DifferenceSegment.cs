namespace NatoIraq;

/// <summary>What became of the words of a segment.</summary>
public static class SegmentKind
{
    /// <summary>They stand in both texts.</summary>
    public const string Same = "Same";

    /// <summary>They stand in the first text only.</summary>
    public const string Removed = "Removed";

    /// <summary>They stand in the second text only.</summary>
    public const string Added = "Added";
}

/// <summary>Words that stand side by side and share their fate.</summary>
/// <param name="Kind">One of <see cref="SegmentKind"/>.</param>
/// <param name="Text">The words as written, with the white space around them.</param>
public sealed record DifferenceSegment(string Kind, string Text)
{
    /// <summary>The words, with the marks of <c>git diff --word-diff</c> where they were removed or added.</summary>
    public override string ToString() => WordDifference.Plain([this]);
}
