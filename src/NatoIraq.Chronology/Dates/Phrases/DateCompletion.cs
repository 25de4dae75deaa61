namespace NatoIraq.Chronology.Dates;

/// <summary>What the dates of a phrase take from each other, and from around it: the month, the year.</summary>
internal static class DateCompletion
{
    private const int GreatestYear = 9999;

    /// <summary>Gives a date its year, and sees that it exists in it.</summary>
    public static bool TryComplete(ref PhraseCursor cursor, YearContext years, in PartialDate date, out PartialDate completed)
    {
        completed = date;
        return TryComplete(ref cursor, years, new Span<PartialDate>(ref completed));
    }

    /// <summary>Gives every date of the phrase its month and its year, and sees that it exists.</summary>
    public static bool TryComplete(ref PhraseCursor cursor, YearContext years, scoped Span<PartialDate> dates)
    {
        ShareMonths(dates);
        if (!TryShareYears(ref cursor, years, dates))
        {
            return false;
        }

        foreach (ref readonly var date in dates)
        {
            if (!date.IsReal)
            {
                return cursor.Fail(date.Start, SingleDates.NoSuchDay);
            }
        }

        return true;
    }

    /// <summary>A mere day takes its month from the left ("March 19 and 22"), else from the right ("8–9 July").</summary>
    private static void ShareMonths(scoped Span<PartialDate> dates)
    {
        for (var index = 1; index < dates.Length; index++)
        {
            if (dates[index].Form == DateForm.DayOnly && dates[index - 1].Form != DateForm.DayOnly)
            {
                dates[index] = dates[index] with { Form = DateForm.Day, Month = dates[index - 1].Month, Year = dates[index].Year ?? dates[index - 1].Year };
            }
        }

        for (var index = dates.Length - 2; index >= 0; index--)
        {
            if (dates[index].Form == DateForm.DayOnly)
            {
                dates[index] = dates[index] with { Form = DateForm.Day, Month = dates[index + 1].Month, Year = dates[index].Year ?? dates[index + 1].Year };
            }
        }
    }

    /// <summary>
    /// A date without a year takes that of the next one that has one, or the year before where it would else come later than that
    /// ("28 December to 3 January 2012"); or that of the one before it, or the year after. Where none has one, the reference gives it.
    /// </summary>
    private static bool TryShareYears(ref PhraseCursor cursor, YearContext years, scoped Span<PartialDate> dates)
    {
        var dated = -1;
        for (var index = dates.Length - 1; index >= 0; index--)
        {
            dated = dates[index].HasYear ? index : dated;
        }

        cursor.NeedsYear = dated < 0;
        if (dated < 0)
        {
            if (years.Nearest(dates[0]) is not { } nearest)
            {
                return years.MayBeOpen;
            }

            dates[0] = dates[0] with { Year = nearest };
            dated = 0;
        }

        for (var index = dated - 1; index >= 0; index--)
        {
            var next = dates[index + 1];
            var isLater = dates[index].OrderInYear > next.OrderInYear && next.Form is not DateForm.Year;
            dates[index] = dates[index] with { Year = next.Year - (isLater ? 1 : 0) };
        }

        for (var index = dated + 1; index < dates.Length; index++)
        {
            if (!dates[index].HasYear)
            {
                var before = dates[index - 1];
                var isEarlier = dates[index].OrderInYear < before.OrderInYear;
                dates[index] = dates[index] with { Year = before.Year + (isEarlier ? 1 : 0) };
            }
        }

        foreach (ref readonly var date in dates)
        {
            if (date.Year > GreatestYear || (date.Year < -GreatestYear && date.Form != DateForm.Year))
            {
                return false;
            }
        }

        return true;
    }
}
