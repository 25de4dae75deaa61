namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Where sentences end, as far as the reading of blocks needs to know.</summary>
internal static class Sentence
{
    /// <summary>The longest first sentence in which an entry's date is looked for.</summary>
    private const int Longest = 400;

    /// <summary>Abbreviations, of more than one letter, that a full stop follows inside a sentence.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Adm", "Amb", "Sen", "Rep", "Gov", "Prof", "Rev", "Hon", "St", "Jr", "Sr",
        "No", "Nos", "Vol", "Art", "Res", "vs", "etc", "approx", "ca", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    /// <summary>Whether a text ends as a sentence does.</summary>
    public static bool IsEnded(string text)
    {
        var index = text.Length - 1;
        while (index > 0 && text[index] is ')' or ']' or '"' or '”' or '’' or '\'')
        {
            index--;
        }

        return index >= 0 && text[index] is '.' or '!' or '?' or ':';
    }

    /// <summary>Length of the first sentence of a text.</summary>
    public static int FirstLength(string text)
    {
        var limit = Math.Min(text.Length, Longest);
        for (var index = 1; index < limit; index++)
        {
            if (text[index] is '.' or '!' or '?'
                && index + 2 < text.Length && text[index + 1] == ' ' && (char.IsUpper(text[index + 2]) || text[index + 2] is '"' or '“' or '(')
                && !(text[index] == '.' && IsAbbreviation(text, index)))
            {
                return index + 1;
            }
        }

        return limit;
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return stop - start == 1 || (stop > start && Abbreviations.Contains(text[start..stop]));
    }
}
