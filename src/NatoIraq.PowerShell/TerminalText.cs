using System.Globalization;

namespace NatoIraq;

/// <summary>Text of a chronology as the views show it. A terminal obeys what it is sent; a chronology may hold anything.</summary>
public static class TerminalText
{
    /// <summary>The value as text, with a visible sign for each character that a terminal would obey; null for null.</summary>
    public static string? Of(object? value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? DisplayControl.Show(text) : null;

    /// <summary>The value as text of at most some length, cut with an ellipsis.</summary>
    public static string? Of(object? value, int most) =>
        Of(value) is { } text && text.Length > most ? string.Concat(text.AsSpan(0, most - 1), "\u2026") : Of(value);

    /// <summary>A snippet whose matches stand between two texts of the host's own.</summary>
    public static string Of(Snippet snippet, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(snippet);

        // A sign stands for a character, so that the places of the matches stay.
        return (snippet with { Text = DisplayControl.Show(snippet.Text) }).Mark(before, after);
    }
}
