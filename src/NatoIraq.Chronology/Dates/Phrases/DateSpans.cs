namespace NatoIraq.Chronology.Dates;

/// <summary>A date, or a span from one to another: "8–9 July 2016", "August 1870–September 1871", "2003–11", "2018–present", "first three months of 2019".</summary>
internal static class DateSpans
{
    /// <summary>What is said of a range whose end lies before its beginning.</summary>
    public const string RunsBackwards = "the range runs backwards";
    private const string Contradicts = "the two dates are written in different orders of day and month";
    private const int MonthsInYear = Periods.MonthsInYear;

    /// <summary>Reads a date, or a range or list of dates.</summary>
    public static bool TryRead(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        var start = cursor.Position;
        var found = TryReadAny(ref cursor, years, out reading);
        if (!cursor.HasOpenBracket)
        {
            return found;
        }

        // "1962 (15 August)" needs its second bracket; "1962 (in August)" is the year alone.
        cursor.HasOpenBracket = false;
        if (found && cursor.TryTake(')'))
        {
            return true;
        }

        cursor.Position = start;
        cursor.Failure = null;
        cursor.IsInYear = true;
        found = TryReadAny(ref cursor, years, out reading);
        cursor.IsInYear = false;
        return found;
    }

    private static bool TryReadAny(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        var kind = cursor.PeekKind();
        if ((kind == DateWordKind.Part && TryReadTwoParts(ref cursor, years, out reading))
            || (kind is DateWordKind.Ordinal or DateWordKind.The && TryReadFirstUnits(ref cursor, years, out reading)))
        {
            return true;
        }

        if (!SingleDates.TryRead(ref cursor, mayBeDayOnly: true, out var first))
        {
            return false;
        }

        TakeWeekdayBeforeDash(ref cursor, ref first);
        if (TryTakeOpenEnd(ref cursor, years, first, out reading))
        {
            return true;
        }

        if (TryReadRangeTo(ref cursor, first, out var second, out var isSlashed))
        {
            if (MayElide(first) && !second.HasYear && second.Form == DateForm.DayOnly && DateLists.TryRead(ref cursor, years, first, second, out reading))
            {
                return true;
            }

            Weekdays.TakeBehind(ref cursor, ref second);
            var rule = first.Rule is DateRule.YearFirst or DateRule.ShortYear ? first.Rule : DateRule.Range;
            return TryMakeRange(ref cursor, years, first, second, rule, out reading, isSlashed);
        }

        if (cursor.Failure is not null || DateLists.TryRead(ref cursor, years, first, null, out reading))
        {
            return cursor.Failure is null;
        }

        return cursor.Failure is null && first.Form != DateForm.DayOnly && TryMakeSingle(ref cursor, years, first, out reading);
    }

    /// <summary>"2019-06-03 Mon–2019-06-07 Fri".</summary>
    private static void TakeWeekdayBeforeDash(ref PhraseCursor cursor, ref PartialDate first)
    {
        var (start, date) = (cursor.Position, first);
        if (cursor.PeekKind() != DateWordKind.Weekday)
        {
            return;
        }

        Weekdays.TakeBehind(ref cursor, ref first);
        if (!PhraseCursor.IsDash(cursor.NextVisible))
        {
            (cursor.Position, first) = (start, date);
        }
    }

    /// <summary>Reads the second date, which can be a mere day with the year of both behind it: "July 8–9, 2016".</summary>
    public static bool TryReadSecond(ref PhraseCursor cursor, in PartialDate first, out PartialDate second)
    {
        if (!SingleDates.TryRead(ref cursor, MayElide(first), out second, isAfterMonth: true) || !CanJoin(first, second))
        {
            return false;
        }

        if (second.Form == DateForm.DayOnly && !first.HasYear && TrailingYears.TryTake(ref cursor, mayBeHyphenated: false, isSure: true, first.Month, hasDay: true, out var year))
        {
            second = second with { Year = year };
        }

        return true;
    }

    /// <summary>Whether the second date can be a mere day: where the first has named the month, and the year is still to come or stood before.</summary>
    public static bool MayElide(in PartialDate first) => first is { Form: DateForm.Day, IsMonthFirst: true } && (!first.HasYear || first.Rule == DateRule.YearFirst);

    /// <summary>Makes an interval of two dates.</summary>
    public static bool TryMakeRange(
        ref PhraseCursor cursor, YearContext years, in PartialDate first, in PartialDate second, string rule, out DateReading reading, bool isSlashed = false)
    {
        reading = default;
        Span<PartialDate> dates = [first, second];
        if (!DateCompletion.TryComplete(ref cursor, years, dates))
        {
            return false;
        }

        if (!TrySettle(dates))
        {
            return cursor.Fail(first.Start, Contradicts);
        }

        if (isSlashed && TwoCalendars.AreOneDay(dates[0], dates[1]))
        {
            return cursor.Fail(first.Start, TwoCalendars.Unclear);
        }

        if (dates[0].Weekday + dates[1].Weekday > 0)
        {
            cursor.Remark ??= Weekdays.Remark(dates[0]) ?? Weekdays.Remark(dates[1]);
        }

        if (dates[0].IsAmbiguous)
        {
            return TryMakeAmbiguousRange(ref cursor, dates[0], dates[1], rule, out reading);
        }

        var expression = Interval(dates[0], dates[1]);
        reading = new DateReading(expression!, rule, dates[1].Year);
        return expression is not null || cursor.Fail(first.Start, RunsBackwards);
    }

    /// <summary>Takes "onwards", "and after", "on".</summary>
    public static bool TryTakeOnwards(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TryTake(DateWordKind.Onwards) || (!cursor.IsProse && cursor.At(cursor.VisibleAt) is 'o' && cursor.At(cursor.VisibleAt + 1) is 'n' && cursor.TryTake(DateWordKind.Lead) && cursor.IsAtTextEnd()))
        {
            return true;
        }

        return (!cursor.IsProse && cursor.TryTake(DateWordKind.And)
            && (cursor.TryTake(DateWordKind.After, DateWordKind.Later) || cursor.TryTake(DateWordKind.Onwards)) && cursor.IsAtPhraseEnd()) || cursor.Back(start);
    }

    /// <summary>Takes the end of what continues: "present", "the present", "date".</summary>
    public static bool TryTakePresent(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        cursor.TryTake(DateWordKind.The);
        return cursor.TryTake(DateWordKind.Present) || cursor.Back(start);
    }

    private static bool TryMakeSingle(ref PhraseCursor cursor, YearContext years, in PartialDate date, out DateReading reading)
    {
        reading = default;

        // "May be remembered": a bare name is a date where no words go on from it, or a word leads to it. In prose the words around it decide.
        if (!cursor.IsProse && !date.HasYear && !cursor.HasLead && date.Form is DateForm.Month or DateForm.Group && !cursor.IsAtPhraseEnd())
        {
            return false;
        }

        if (!DateCompletion.TryComplete(ref cursor, years, date, out var dated))
        {
            return false;
        }

        Weekdays.TakeBehind(ref cursor, ref dated);
        if (dated.Weekday > 0)
        {
            dated = Weekdays.Settle(dated);
            cursor.Remark ??= Weekdays.Remark(dated);
        }

        reading = new DateReading(
            dated.ToExpression(),
            dated.Rule,
            dated.Year,
            dated.Form,
            dated.IsAmbiguous ? [dated.DayFirst.ToExpression(), dated.Swapped.ToExpression()] : null) { OrderInYear = cursor.IsProse ? dated.OrderInYear : 0 };
        return true;
    }

    private static bool TryReadTwoParts(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        if (!Periods.TryReadTwoParts(ref cursor, out var first, out var second))
        {
            return false;
        }

        // "end / mid ’90s": the second part ends before the first begins.
        if (first.Form == DateForm.Years && second.LastYear < first.Year)
        {
            return cursor.Fail(first.Start, RunsBackwards);
        }

        return first.Form == DateForm.Years
            ? TryMakeSingle(ref cursor, years, first with { LastYear = second.LastYear }, out reading)
            : TryMakeRange(ref cursor, years, first, second, DateRule.Range, out reading);
    }

    /// <summary>"first three quarters of 2019", "last six months of 1944": from the first month to the last of them.</summary>
    private static bool TryReadFirstUnits(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        cursor.TryTake(DateWordKind.The);
        if (!cursor.TryTake(DateWordKind.Ordinal, out var ordinal) || ordinal.Value > 1)
        {
            return cursor.Back(start);
        }

        var count = cursor.TryTake(DateWordKind.Cardinal, out var cardinal) ? cardinal.Value : cursor.TryTakeNumber(out var number) ? number.Value : 0;
        if (count == 0 || !cursor.TryTake(DateWordKind.Units, out var units) || count > units.Value || !cursor.TryTake(DateWordKind.Of, DateWordKind.In)
            || !SingleDates.TryRead(ref cursor, mayBeDayOnly: false, out var year) || year.Form != DateForm.Year)
        {
            return cursor.Back(start);
        }

        var months = MonthsInYear / units.Value * count;
        var firstMonth = ordinal.Value == 1 ? 1 : MonthsInYear - months + 1;
        var first = year with { Form = DateForm.Month, Month = firstMonth, Start = start };
        return TryMakeRange(ref cursor, years, first, first with { Month = firstMonth + months - 1 }, DateRule.Range, out reading);
    }

    /// <summary>"2018–present", "1998 to date", "2002 onwards", "2002 and after"; as a whole text "2001-".</summary>
    private static bool TryTakeOpenEnd(ref PhraseCursor cursor, YearContext years, in PartialDate first, out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        if (first.Form == DateForm.DayOnly || cursor.Next == '\0' || !((cursor.NextVisible | 0x20) is 't' or 'u' or 'o' or 'a' || PhraseCursor.IsDash(cursor.NextVisible)))
        {
            return false;
        }

        var isOpen = PhraseCursor.IsDash(cursor.NextVisible)
            ? TryTakeToPresent(ref cursor) || TryTakeTrailingDash(ref cursor, first)
            : TryTakeToPresent(ref cursor) || TryTakeOnwards(ref cursor);
        return (isOpen && DateRelations.TryMakeOpen(ref cursor, years, first, isStart: true, out reading)) || cursor.Back(start);
    }

    private static bool TryTakeToPresent(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        return ((cursor.TryTakeDash(out _) || cursor.TryTake(DateWordKind.To, DateWordKind.Until)) && char.IsAsciiLetter(cursor.NextVisible) && TryTakePresent(ref cursor))
            || cursor.Back(start);
    }

    private static bool TryTakeTrailingDash(ref PhraseCursor cursor, in PartialDate first)
    {
        var start = cursor.Position;
        return (cursor.Place == DatePlace.Cell && first.Form is DateForm.Year or DateForm.Month or DateForm.Day && cursor.TryTakeDash(out _) && cursor.IsAtTextEnd())
            || cursor.Back(start);
    }

    /// <summary>Reads the connector and the second date of a range.</summary>
    private static bool TryReadRangeTo(ref PhraseCursor cursor, in PartialDate first, out PartialDate second, out bool isSlashed)
    {
        second = default;
        isSlashed = false;
        var start = cursor.Position;
        var failure = cursor.Failure;
        var isTight = false;
        if (cursor.Next == '\0')
        {
            return false;
        }

        if (cursor.TryTakeDash(out isTight) || TryTakeSlash(ref cursor, out isTight))
        {
            isSlashed = cursor.At(start) == '/';
            var isHyphen = isTight && PhraseCursor.IsHyphen(cursor.At(start));
            if (isTight
                && ((first.Form == DateForm.Year && Years.TryReadSecond(ref cursor, first, isSlashed, isHyphen, out second))
                    || IsoSpans.TryReadSecond(ref cursor, first, out second)))
            {
                return true;
            }
        }
        else if ((cursor.IsProse && cursor.NextVisible is not ('t' or 'T' or 'u' or 'U')) || !cursor.TryTake(DateWordKind.To, DateWordKind.Until))
        {
            return false;
        }

        if (first.HasEra && first.Form == DateForm.Year && Years.TryReadSecond(ref cursor, first, isSlashed: false, isHyphen: false, out second))
        {
            return true;
        }

        if (Decades.TryReadSecond(ref cursor, first, out second))
        {
            return true;
        }

        // "1968 - 70" in a column of dates.
        if (!isTight && cursor.Place == DatePlace.Cell && first.Form == DateForm.Year && Years.TryReadSecond(ref cursor, first, isSlashed: false, isHyphen: false, out second))
        {
            return cursor.IsAtPhraseEnd() || cursor.Back(start);
        }

        // "Day 11 - 3 April": days of one month that run backwards are no range where spaces set them apart.
        var isApproximate = DateQualifiers.TryTakeCirca(ref cursor);
        if (TryReadSecond(ref cursor, first, out second)
            && (isTight || !(first.Form == DateForm.DayOnly && first.Day >= second.Day))
            && (isTight || second.Form != DateForm.DayOnly || second.HasYear || cursor.IsAtPhraseEnd())
            && (isTight || !first.HasYear || second.HasYear || !cursor.IsProse)
            && !IsNumberBehind(first, second, isTight))
        {
            second = second with { IsApproximate = isApproximate };
            return true;
        }

        // "5 March 2018 - 31 November …": what does not make a range is not part of this phrase, and no fault of it; "28/29 February" is.
        cursor.Failure = isTight ? cursor.Failure : failure;
        return cursor.Back(start);
    }

    /// <summary>"5 May 1999 - 1400 hours", "1999 - 12: …": a number behind a dash that is no year beside such a date.</summary>
    private static bool IsNumberBehind(in PartialDate first, in PartialDate second, bool isTight) => second.Form == DateForm.Year
        && ((second.Rule == DateRule.ShortYear && !first.HasEra) || (!isTight && first.Form != DateForm.Year && second.Year < first.Year));

    /// <summary>"5/6 March", "January/February", "2003/2004": without spaces a slash is a dash.</summary>
    private static bool TryTakeSlash(ref PhraseCursor cursor, out bool isTight)
    {
        isTight = cursor.Next == '/' && char.IsLetterOrDigit(cursor.At(cursor.Position + 1));
        cursor.Position += isTight ? 1 : 0;
        return isTight;
    }

    private static bool CanJoin(in PartialDate first, in PartialDate second) => (first.Form, second.Form) switch
    {
        (DateForm.DayOnly, DateForm.Day) => !second.IsMonthFirst && second.Rule is DateRule.DayMonth or DateRule.DayMonthYear or DateRule.RomanMonth,
        (DateForm.DayOnly, _) => false,
        (DateForm.Group, not DateForm.Group) when !first.HasYear => false,
        (_, DateForm.DayOnly) => MayElide(first),
        (DateForm.Year or DateForm.Years, _) => second.HasYear,
        (_, DateForm.Year or DateForm.Years) => first.HasYear,
        _ => true,
    };

    private static DateInterval? Interval(in PartialDate first, in PartialDate second)
    {
        var start = IntervalEnd.At(first.ToRangeStart());
        var end = IntervalEnd.At(second.ToRangeEnd());
        end = second.IsApproximate ? end.Qualify(DateQualifiers.Approximate) : end;
        return DateInterval.RunsBackwards(start, end) ? null : new DateInterval(start, end);
    }

    /// <summary>Both ends of a range of numbers are written in one order; where one tells it, it tells it for both. False where they contradict each other.</summary>
    private static bool TrySettle(scoped Span<PartialDate> dates)
    {
        var (first, second) = (dates[0].ToldOrder, dates[1].ToldOrder);
        if (first != DateOrder.Auto && second != DateOrder.Auto)
        {
            return first == second || dates[0].Rule != dates[1].Rule;
        }

        for (var index = 0; index < 2; index++)
        {
            var told = dates[1 - index].ToldOrder;
            if (dates[index].IsAmbiguous && told != DateOrder.Auto)
            {
                dates[index] = told == DateOrder.MonthFirst ? dates[index].Swapped : dates[index].DayFirst;
            }
        }

        return true;
    }

    private static bool TryMakeAmbiguousRange(ref PhraseCursor cursor, PartialDate first, PartialDate second, string rule, out DateReading reading)
    {
        var dayFirst = Interval(first.DayFirst, second.DayFirst);
        var monthFirst = Interval(first.Swapped, second.IsAmbiguous ? second.Swapped : second);
        List<DateInterval> readings = [.. new[] { dayFirst, monthFirst }.OfType<DateInterval>()];
        reading = readings.Count == 0
            ? default
            : new DateReading(readings[0], rule, second.Year, Alternatives: readings.Count > 1 ? readings : null);
        return readings.Count > 0 || cursor.Fail(first.Start, RunsBackwards);
    }
}
