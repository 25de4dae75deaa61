namespace NatoIraq.Chronology.Dates;

/// <summary>The text is not a date.</summary>
public sealed class DateFormatException : FormatException
{
    /// <summary>Says what is wrong with <paramref name="text"/>, and where.</summary>
    public DateFormatException(string text, int position, string reason)
        : base($"'{text}' is not a date: {reason} (at position {position + 1}).")
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
