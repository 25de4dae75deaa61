using System.Globalization;

namespace NatoIraq;

/// <summary>Values as the views show them.</summary>
public static class ViewText
{
    private const string Ellipsis = "\u2026";

    /// <summary>
    /// The value as text of at most some length, cut with an ellipsis, so that no column leaves the last one without room; null for null.
    /// </summary>
    public static string? Cut(object? value, int most) => Convert.ToString(value, CultureInfo.InvariantCulture) switch
    {
        null or "" => null,
        // Not within a pair of surrogates.
        var text when text.Length > most => string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1), Ellipsis),
        var text => text,
    };

    /// <summary>A number of days that is known to lie between two: <c>170</c>, <c>143–197</c>, <c>143–</c> without an upper bound.</summary>
    public static string? Days(long? least, long? most) => (least, most) switch
    {
        (null, null) => null,
        _ when least == most => string.Create(CultureInfo.InvariantCulture, $"{least}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{least}\u2013{most}"),
    };
}
