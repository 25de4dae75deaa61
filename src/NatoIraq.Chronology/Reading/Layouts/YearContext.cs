using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>
/// The heading an entry stands under, and the year that a date without one inherits: the heading's, or else that of the entry above, carried
/// into the next year (or the one before, where the chronology runs backwards) when the months wrap around.
/// </summary>
/// <param name="dates">Reads the dates in headings.</param>
/// <param name="runsBackwards">Whether the latest entry stands first, as far as the document's head shows.</param>
internal sealed class YearContext(DatePhraseReader dates, bool runsBackwards)
{
    /// <summary>How far an entry may stand out of order before its month is taken to belong to another year.</summary>
    private const int DisorderDays = 45;

    private EdtfDate? headingDate;
    private int headingLevel;
    private EdtfDate? yearOfHeadings;
    private EdtfDate? yearAbove;
    private DateTime? dateAbove;
    private bool isDescending = runsBackwards;

    /// <summary>The heading; null where there is none.</summary>
    public string? Section { get; private set; }

    /// <summary>The date whose year a date without one takes; null where nothing above has a year.</summary>
    public EdtfDate? Reference => headingDate ?? yearAbove;

    /// <summary>The year that the heading is; null where it is none.</summary>
    public EdtfDate? YearOfSection => headingDate is { Precision: DatePrecision.Year } ? headingDate : null;

    /// <summary>Goes in under a heading.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="level">Its rank, from 1; 0 where it has none.</param>
    /// <param name="date">The date it is, if it is one.</param>
    public void EnterHeading(string text, int level, EdtfDate? date)
    {
        Section = text;
        date ??= OnlyDateIn(text);
        if (date is not null)
        {
            date = InYearOfHeadings(text, date);
            headingLevel = level;
            headingDate = IsWithinOneYear(date) ? date : null;
            if (headingDate is null && date.Start is { } start)
            {
                yearAbove = YearOf(isDescending && date.End is { } end ? end : start);
                dateAbove = null;
            }
        }
        else if (level > 0 && level <= headingLevel)
        {
            headingDate = null;
        }
    }

    /// <summary>
    /// A month under the heading of a year is of that year, though another year's would be nearer to the month above it ("1989", "May",
    /// "November"); unless it runs against the order of the chronology.
    /// </summary>
    private EdtfDate InYearOfHeadings(string text, EdtfDate date)
    {
        const int YearDigits = 4;
        if (text.Count(char.IsAsciiDigit) >= YearDigits)
        {
            yearOfHeadings = IsWithinOneYear(date) ? YearOf(date.Start!.Value) : null;
            return date;
        }

        return yearOfHeadings is { } year && date.Precision == DatePrecision.Month && date.Start is { } start && headingDate?.Start is { } above
            && start.Year != year.Start!.Value.Year && year.Start.Value.AddMonths(start.Month - 1) is var inYear
            && (isDescending ? inYear <= above : inYear >= above)
            ? EdtfDate.Parse(inYear.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            : date;
    }

    /// <summary>Notes the date of an entry, and puts it right where its year was inherited from the entry above and the year has turned.</summary>
    /// <param name="date">The date as read.</param>
    /// <param name="readAgain">Reads it again with another year.</param>
    public EdtfDate Enter(EdtfDate date, Func<EdtfDate, EdtfDate?>? readAgain)
    {
        if (date.Start is not { } start)
        {
            return date;
        }

        if (headingDate is null && readAgain is not null && dateAbove is { } above
            && Turn(start, above) is var turn and not 0 && above.Year + turn is >= 1 and <= 9999
            && readAgain(YearOf(above.AddYears(turn))) is { Start: { } turned } again)
        {
            date = again;
            start = turned;
        }
        else if (readAgain is null && dateAbove is { } previous && previous != start)
        {
            isDescending = start < previous;
        }

        if (dateAbove is null || dateAbove.Value.Year != start.Year)
        {
            yearAbove = YearOf(start);
        }

        dateAbove = start;
        return date;
    }

    private int Turn(DateTime date, DateTime above) =>
        isDescending
            ? (date - above).TotalDays > DisorderDays ? -1 : 0
            : (above - date).TotalDays > DisorderDays ? 1 : 0;

    private EdtfDate? OnlyDateIn(string text)
    {
        const int LongestHeading = 200;
        if (text.Length > LongestHeading || text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        EdtfDate? only = null;
        foreach (var phrase in dates.Find(text))
        {
            if (only is not null)
            {
                return null;
            }

            only = phrase.Date;
        }

        return only;
    }

    private static bool IsWithinOneYear(EdtfDate date) => date.Start is { } start && date.End is { } end && start.Year == end.Year;

    private static EdtfDate YearOf(DateTime day) => EdtfDate.Parse(day.Year.ToString("D4", CultureInfo.InvariantCulture));
}
