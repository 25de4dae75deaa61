using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>
/// Finds the date that a heading names beside its other words: "1915 Bethune, August and September", "The war of 1991"; above years, also the day of each of
/// them: "On this day: 21 May".
/// </summary>
internal static class HeadingDate
{
    /// <summary>The longest heading that is looked through.</summary>
    private const int Longest = 200;

    /// <summary>The date it opens with, or the only one in it; null where it has none or several.</summary>
    public static EdtfDate? Find(Block block, DateMarkFinder finder, DateLevel entryLevel)
    {
        var text = block.Text;
        if (text.Length > Longest || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        if (finder.FindHead(block) is { Form: MarkForm.Full, Phrase: { } opening })
        {
            return opening.Date;
        }

        if (entryLevel == DateLevel.Year && (finder.FindHead(block) ?? new TrailingDateFinder(finder).Find(block)) is { Form: MarkForm.NeedsYear, Level: DateLevel.Day, Phrase: { } day })
        {
            return day.Date;
        }

        var told = finder.Dates.Find(text).Take(2).ToList();
        return told is [var only] ? only.Date : told.Count == 0 && IsSetApart(text) ? YearAtEnd(text, finder.Dates)?.Date : null;
    }

    /// <summary>The bare year that a title ends with: "Timeline 1915", "CHAPTER IV. THE RETURN, 1912."; null where it ends otherwise.</summary>
    public static DatePhrase? YearAtEnd(string text, DatePhraseReader dates)
    {
        const int YearDigits = 4;
        var start = text.TrimEnd(')', ']', '.', ':').Length - YearDigits;
        return start > 0 && text[start - 1] is ' ' or '(' or '[' && dates.ReadAt(text, start, null, DatePlace.Cell) is { NeedsYear: false, Length: YearDigits, Date.Precision: DatePrecision.Year } year ? year : null;
    }

    /// <summary>Whether the last word of a heading is set apart from the others, or the heading by its capitals.</summary>
    private static bool IsSetApart(string text) => UndatedHeading.IsCapitals(text) || text.LastIndexOf(' ') is > 0 and var space && text[space - 1] is ',' or ':' or '–' or '—' or '-';
}
