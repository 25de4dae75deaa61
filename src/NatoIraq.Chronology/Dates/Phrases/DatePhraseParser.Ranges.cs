namespace NatoIraq.Chronology.Dates;

/// <content>Spans from one date to another: "8–9 July 2016", "August 1870–September 1871", "2003–11".</content>
internal ref partial struct DatePhraseParser
{
    private const string RunsBackwards = "the range runs backwards";

    /// <summary>A date, or a range or list of dates.</summary>
    private bool TryReadSpan(out DateReading reading)
    {
        if (TryReadPartsOfOne(out reading))
        {
            return true;
        }

        if (!TryReadDate(mayBeDayOnly: true, out var first))
        {
            return false;
        }

        if (TryTakeOpenEnd(first, out reading))
        {
            return true;
        }

        if (TryReadRangeTo(first, out var second))
        {
            return TryMakeRange(first, second, DateRule.Range, out reading);
        }

        if (Failure is not null || TryReadList(first, out reading))
        {
            return Failure is null;
        }

        return first.Form != PartialDateForm.DayOnly && TryMakeSingle(first, out reading);
    }

    /// <summary>Reads the connector and the second date of a range.</summary>
    private bool TryReadRangeTo(PartialDate first, out PartialDate second)
    {
        var start = cursor.Position;
        var failure = Failure;
        var isTight = false;
        if (cursor.TryTakeDash(out isTight) || TryTakeSlash(out isTight))
        {
            if (isTight && first.Form == PartialDateForm.Year && TryReadShortYear(first, isSlashed: cursor.At(start) == '/', out second))
            {
                return true;
            }
        }
        else if (!cursor.TryTake(DateWordKind.To, DateWordKind.Until))
        {
            second = default;
            return false;
        }

        // "Day 11 - 3 April": days of one month that run backwards are no range.
        if (TryReadSecond(first, out second)
            && !(first.Form == PartialDateForm.DayOnly && first.Day >= second.Day)
            && (isTight || second.Form != PartialDateForm.DayOnly || second.HasYear || IsAtPhraseEnd())
            && (isTight || !first.HasYear || second.HasYear || !isProse))
        {
            return true;
        }

        // "5 March 2018 - 31 November …": what does not make a range is not part of this phrase, and no fault of it.
        Failure = failure;
        cursor.Position = start;
        return false;
    }

    /// <summary>"5/6 March", "January/February", "2003/2004": without spaces a slash is a dash.</summary>
    private bool TryTakeSlash(out bool isTight)
    {
        isTight = cursor.Next == '/' && char.IsLetterOrDigit(cursor.At(cursor.Position + 1));
        cursor.Position += isTight ? 1 : 0;
        return isTight;
    }

    /// <summary>"2003–11": the century is that of the first year. Behind a slash it is the next year ("2003/04") or none.</summary>
    private bool TryReadShortYear(PartialDate first, bool isSlashed, out PartialDate second)
    {
        var start = cursor.Position;
        second = first;
        if (cursor.TryTakeNumber(out var number) && number is { Digits: 2, IsOrdinal: false } && !PhraseCursor.IsDash(cursor.Next)
            && number.Value > first.Year % YearsInCentury && (!isSlashed || number.Value == (first.Year % YearsInCentury) + 1))
        {
            second = first with { Year = (first.Year / YearsInCentury * YearsInCentury) + number.Value, Start = number.Start };
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads the second date, which can be a mere day with the year of both behind it: "July 8–9, 2016".</summary>
    private bool TryReadSecond(PartialDate first, out PartialDate second)
    {
        if (!TryReadDate(MayElide(first), out second, isAfterMonth: true) || !CanJoin(first, second))
        {
            return false;
        }

        if (second.Form == PartialDateForm.DayOnly && TryTakeYear(mayBeHyphenated: false, isSure: true, out var year))
        {
            second = second with { Year = year };
        }

        return true;
    }

    /// <summary>Whether the second date can be a mere day: where the first has named the month, and the year is still to come.</summary>
    private static bool MayElide(PartialDate first) => first is { Form: PartialDateForm.Day, Rule: DateRule.MonthDay };

    private static bool CanJoin(PartialDate first, PartialDate second) => (first.Form, second.Form) switch
    {
        (PartialDateForm.DayOnly, PartialDateForm.Day) => second.Rule is DateRule.DayMonth or DateRule.DayMonthYear,
        (PartialDateForm.DayOnly, _) => false,
        (PartialDateForm.Group, not PartialDateForm.Group) when !first.HasYear => false,
        (_, PartialDateForm.DayOnly) => MayElide(first),
        (PartialDateForm.Year or PartialDateForm.Years, _) => second.HasYear,
        (_, PartialDateForm.Year or PartialDateForm.Years) => first.HasYear,
        _ => true,
    };

    private bool TryMakeRange(PartialDate first, PartialDate second, string rule, out DateReading reading)
    {
        reading = default;
        Span<PartialDate> dates = [first, second];
        if (!TryComplete(dates))
        {
            return false;
        }

        Settle(dates);
        if (dates[0].IsAmbiguous)
        {
            return TryMakeAmbiguousRange(dates[0], dates[1], rule, out reading);
        }

        var expression = Interval(dates[0], dates[1]);
        reading = new DateReading(expression!, rule, dates[1].Year);
        return expression is not null || Fail(first.Start, RunsBackwards);
    }

    private static DateInterval? Interval(PartialDate first, PartialDate second)
    {
        var start = IntervalEnd.At(first.ToRangeStart());
        var end = IntervalEnd.At(second.ToRangeEnd());
        return DateInterval.RunsBackwards(start, end) ? null : new DateInterval(start, end);
    }

    /// <summary>Both ends of a range of numbers are written in one order; where one tells it, it tells it for both.</summary>
    private static void Settle(scoped Span<PartialDate> dates)
    {
        if (dates[0].IsAmbiguous == dates[1].IsAmbiguous)
        {
            return;
        }

        var told = dates[0].IsAmbiguous ? 1 : 0;
        if (dates[told].Rule != DateRule.NumericDate)
        {
            return;
        }

        dates[1 - told] = dates[told].IsMonthFirst ? dates[1 - told].Swapped : dates[1 - told].DayFirst;
    }

    private bool TryMakeAmbiguousRange(PartialDate first, PartialDate second, string rule, out DateReading reading)
    {
        var dayFirst = Interval(first.DayFirst, second.DayFirst);
        var monthFirst = Interval(first.Swapped, second.IsAmbiguous ? second.Swapped : second);
        var readings = new[] { dayFirst, monthFirst }.OfType<DateInterval>().ToList();
        reading = readings.Count == 0
            ? default
            : new DateReading(readings[0], rule, second.Year, Alternatives: readings.Count > 1 ? readings : null);
        return readings.Count > 0 || Fail(first.Start, RunsBackwards);
    }
}
