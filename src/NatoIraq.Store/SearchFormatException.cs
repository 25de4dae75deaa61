namespace NatoIraq.Store;

/// <summary>A text that was to be a search cannot be understood.</summary>
public sealed class SearchFormatException : FormatException
{
    /// <summary>Says what is wrong with <paramref name="text"/>, and where.</summary>
    public SearchFormatException(string text, int position, string reason)
        : base(FormattableString.Invariant($"The query '{text}' is not valid: {reason} (at position {position + 1})."))
    {
        Text = text;
        Position = position;
        Reason = reason;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where in the text the trouble is, from 0.</summary>
    public int Position { get; }

    /// <summary>What the trouble is.</summary>
    public string Reason { get; }
}
