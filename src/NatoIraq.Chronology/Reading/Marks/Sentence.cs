using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Where sentences end, as far as the reading of blocks needs to know.</summary>
internal static partial class Sentence
{
    /// <summary>The longest first sentence in which an entry's date is looked for.</summary>
    private const int Longest = 400;

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

    /// <summary>Whether a text ends in a word after which something has to come: a preposition, an article, a conjunction.</summary>
    public static bool IsBrokenOff(string text) => LeadsOn().IsMatch(text);

    [GeneratedRegex(@"(?<=\w )(?:by|on|in|of|at|to|from|until|since|between|before|after|for|with|the|a|an|and|or)$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsOn();

    /// <summary>Whether a sentence ends at a place; the point of "23. May 1992" ends none.</summary>
    public static bool EndsAt(string text, int index) =>
        SentenceSplitter.IsMark(text[index]) && SentenceSplitter.EndsSentence(text, index, Abbreviations.Default)
        && !(text[index] == '.' && index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 2 < text.Length && MonthName.Starts(text.AsSpan(index + 2)) && DayBefore().IsMatch(text[..index]));

    [GeneratedRegex(@"(?:^|\W)[0-9]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DayBefore();

    /// <summary>Length of the first sentence of a text.</summary>
    public static int FirstLength(string text)
    {
        var limit = Math.Min(text.Length, Longest);
        for (var index = 1; index < limit; index++)
        {
            if (EndsAt(text, index))
            {
                return index + 1;
            }
        }

        return limit;
    }
}
