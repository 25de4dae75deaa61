namespace NatoIraq.Chronology.Dates;

/// <summary>A number in a date phrase.</summary>
/// <param name="Value">The number.</param>
/// <param name="Digits">With how many digits it is written.</param>
/// <param name="IsOrdinal">Whether it is written as an ordinal: 3rd.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct PhraseNumber(int Value, int Digits, bool IsOrdinal, int Start)
{
    /// <summary>Whether it is written like a day of the month.</summary>
    public bool IsDay => Digits <= 2 && Value is >= 1 and <= 31;

    /// <summary>Whether it is written like a year.</summary>
    public bool IsYear => Digits == 4 && !IsOrdinal && Value > 0;
}

/// <summary>The endings of ordinal numbers.</summary>
internal static class OrdinalEnding
{
    /// <summary>"st", "nd", "rd" or "th".</summary>
    public static string Of(int value) => (value % 10, value / 10 % 10 == 1) switch
    {
        (1, false) => "st",
        (2, false) => "nd",
        (3, false) => "rd",
        _ => "th",
    };

    /// <summary>Length of the ending that stands behind a number, of the older "d" of "2d" and "3d", or of "1er" and "1º"; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index, int value, bool isForeign = false)
    {
        var ending = Of(value);
        if (isForeign && value == 1 && text[index..] is ['e', 'r', ' ', ..] or ['º', ' ', ..])
        {
            return text[index] == 'e' ? 2 : 1;
        }

        if (isForeign && value == 1 && text[index..] is [' ', 'e', 'r', ' ', ..])
        {
            // "1 er mai": as text is in which the letters were raised.
            return 3;
        }

        var length = text[index..].StartsWith(ending, StringComparison.OrdinalIgnoreCase) ? ending.Length : ending[1] == 'd' && text[index..] is ['d' or 'D', ..] ? 1 : 0;
        return index + length < text.Length && char.IsLetterOrDigit(text[index + length]) ? 0 : length;
    }
}
