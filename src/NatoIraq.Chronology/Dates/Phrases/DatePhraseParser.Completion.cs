namespace NatoIraq.Chronology.Dates;

/// <content>What the dates of a phrase take from each other, and from around it: the month, the year.</content>
internal ref partial struct DatePhraseParser
{
    private bool TryMakeSingle(PartialDate date, out DateReading reading)
    {
        reading = default;
        if (!TryDate(date, out var dated))
        {
            return false;
        }

        reading = new DateReading(
            dated.ToExpression(),
            date.Rule,
            dated.Year,
            date,
            dated.IsAmbiguous ? [dated.DayFirst.ToExpression(), dated.Swapped.ToExpression()] : null);
        return true;
    }

    /// <summary>Gives a date its year, and sees that it exists in it.</summary>
    private bool TryDate(PartialDate date, out PartialDate dated)
    {
        Span<PartialDate> dates = [date];
        var found = TryComplete(dates);
        dated = dates[0];
        return found;
    }

    /// <summary>Gives every date of the phrase its month and its year, and sees that it exists.</summary>
    private bool TryComplete(scoped Span<PartialDate> dates)
    {
        ShareMonths(dates);
        if (!TryShareYears(dates))
        {
            return false;
        }

        foreach (var date in dates)
        {
            if (!date.IsReal)
            {
                return Fail(date.Start, NoSuchDay);
            }
        }

        return true;
    }

    /// <summary>A mere day takes its month from the left ("March 19 and 22"), else from the right ("8–9 July").</summary>
    private static void ShareMonths(scoped Span<PartialDate> dates)
    {
        for (var index = 1; index < dates.Length; index++)
        {
            if (dates[index].Form == PartialDateForm.DayOnly && dates[index - 1].Form != PartialDateForm.DayOnly)
            {
                dates[index] = dates[index] with { Form = PartialDateForm.Day, Month = dates[index - 1].Month };
            }
        }

        for (var index = dates.Length - 2; index >= 0; index--)
        {
            if (dates[index].Form == PartialDateForm.DayOnly)
            {
                dates[index] = dates[index] with { Form = PartialDateForm.Day, Month = dates[index + 1].Month };
            }
        }
    }

    /// <summary>
    /// A date without a year takes that of the next one that has one, or the year before where it would else come later than that
    /// ("28 December to 3 January 2012"); or that of the one before it, or the year after. Where none has one, the reference gives it.
    /// </summary>
    private readonly bool TryShareYears(scoped Span<PartialDate> dates)
    {
        var dated = -1;
        for (var index = dates.Length - 1; index >= 0; index--)
        {
            dated = dates[index].HasYear ? index : dated;
        }

        if (dated < 0)
        {
            if (!years.IsKnown)
            {
                return false;
            }

            dates[0] = dates[0] with { Year = years.Nearest(dates[0]) };
            dated = 0;
        }

        for (var index = dated - 1; index >= 0; index--)
        {
            var next = dates[index + 1];
            var isLater = dates[index].OrderInYear > next.OrderInYear && next.Form is not PartialDateForm.Year;
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

        foreach (var date in dates)
        {
            if (date.Year is < 1 or > 9999)
            {
                return false;
            }
        }

        return true;
    }
}
