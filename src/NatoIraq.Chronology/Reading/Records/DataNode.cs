namespace NatoIraq.Chronology.Reading.Records;

/// <summary>A value of a data file: a scalar, a sequence or a mapping, with the key it stands under.</summary>
/// <param name="key">The key with its place in the source; null outside a mapping.</param>
/// <param name="line">The physical line of the key or, without one, of the value.</param>
/// <param name="start">Offset in the source of the key or, without one, of the value.</param>
internal sealed class DataNode(FoldedText? key, int line, int start)
{
    /// <summary>The key; empty outside a mapping.</summary>
    public string Key => key?.Text ?? "";

    /// <summary>The key with its place in the source.</summary>
    public FoldedText KeyWords => key ?? FoldedText.Empty;

    /// <summary>The physical line it starts on.</summary>
    public int Line => line;

    /// <summary>Its characters, key included. The end of a value that breaks off is the start of what cannot be read.</summary>
    public TextSpan Span { get; private set; } = new(start, 0);

    /// <summary>The words of a scalar; null for a sequence or a mapping.</summary>
    public FoldedText? Scalar { get; init; }

    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping { get; init; }

    /// <summary>The values of a sequence or a mapping.</summary>
    public List<DataNode> Children { get; } = [];

    /// <summary>Whether the file breaks off inside it.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Sets where it ends.</summary>
    public void End(int end) => Span = TextSpan.FromBounds(start, Math.Max(start, end));
}
