using System.Globalization;

namespace NatoIraq.Chronology.Dates;

/// <summary>Days of the week beside a date: they tell the order of day and month, and are compared with the calendar.</summary>
internal static class Weekdays
{
    /// <summary>Takes a weekday behind a day: ", Monday", "(Mon)", " Fri". Where no mark sets it off from the text, only the right one is taken.</summary>
    public static void TakeBehind(ref PhraseCursor cursor, ref PartialDate date)
    {
        var start = cursor.Position;
        if (cursor.IsProse || date.Form != DateForm.Day || date.Weekday > 0 || !(PhraseCursor.IsSpace(cursor.Next) || cursor.Next is ',' or '('))
        {
            return;
        }

        cursor.TryTake(',');
        var isBracketed = cursor.TryTake('(');
        if (cursor.TryTake(DateWordKind.Weekday, out var weekday) && (!isBracketed || cursor.TryTake(')'))
            && (isBracketed || cursor.IsAtPhraseEnd() || IsRight(date, weekday.Value)))
        {
            date = date with { Weekday = weekday.Value };
            return;
        }

        cursor.Position = start;
    }

    /// <summary>The one reading of an ambiguous date that falls on its weekday; the date as it is where none or both do.</summary>
    public static PartialDate Settle(in PartialDate date)
    {
        if (!date.IsAmbiguous || date.Weekday == 0 || IsRight(date.DayFirst, date.Weekday) == IsRight(date.Swapped, date.Weekday))
        {
            return date;
        }

        return IsRight(date.DayFirst, date.Weekday) ? date.DayFirst : date.Swapped;
    }

    /// <summary>What is said of a weekday that contradicts its date; null where it does not.</summary>
    public static string? Remark(in PartialDate date)
    {
        if (date.Weekday == 0 || date.Form != DateForm.Day || date.Year is not { } year || IsRight(date, date.Weekday)
            || (date.IsAmbiguous && IsRight(date.Swapped, date.Weekday)))
        {
            return null;
        }

        var day = CivilCalendar.DayNumber(year, date.Month, date.Day);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{date.Day} {DateVocabulary.Months[date.Month - 1]} {year} was a {Name(PeriodPartMeaning.DayOfWeek(day))}, not a {Name(date.Weekday)}");
    }

    private static bool IsRight(in PartialDate date, int weekday) =>
        date.Year is { } year && date.IsReal && PeriodPartMeaning.DayOfWeek(CivilCalendar.DayNumber(year, date.Month, date.Day)) == weekday;

    private static string Name(int weekday) => DateVocabulary.Weekdays[weekday - 1];
}
