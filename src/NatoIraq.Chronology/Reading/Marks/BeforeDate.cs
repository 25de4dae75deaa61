using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>What stands before a date at the head of a block and is no part of it: symbols, and words that say that a date comes.</summary>
internal static partial class BeforeDate
{
    /// <summary>The longest run of symbols before a date.</summary>
    private const int LongestMarker = 24;

    /// <summary>Where the symbols end that a text opens with.</summary>
    public static int SkipSymbols(string text)
    {
        var start = 0;
        while (start < text.Length && start < LongestMarker && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where the label that stands at an offset ends, and what divides it from the date; the offset where none does.</summary>
    public static int SkipLabel(string text, int start) => start < text.Length && char.IsLetter(text[start]) ? start + Label().Match(text, start).Length : start;

    /// <summary>"Date: …", "Year - …", and "Le 13 December 1997", an article that a translation has left, "do 4", where the place is that of the line above; "Year-end 1999" and "Day 5" are no labels.</summary>
    [GeneratedRegex(@"\G(?:(?:Le|El|Am|Il) |(?:[Dd]o\.?|[Dd]itto) (?=[0-9])|(?i:Dates?|Dated|When|Day|Year|Month|Time|Period|Years|Datum|Fecha|Data|Jahr|Año|Année|Anno|Дата|Год)(?::[^\p{L}\p{Nd}]*|(?!\s+[\p{L}\p{Nd}])[^\p{L}\p{Nd}]{2,}))", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
