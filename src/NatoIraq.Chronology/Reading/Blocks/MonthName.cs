namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>Whether a word is the English name of a month or an abbreviation of it.</summary>
internal static class MonthName
{
    private static readonly string[] Names =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Whether <paramref name="text"/> begins with a month: at least three letters of its name, the whole word.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        if (length is < 3 or > 9)
        {
            return false;
        }

        foreach (var name in Names)
        {
            if (name.AsSpan().StartsWith(text[..length], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
