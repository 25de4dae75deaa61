namespace NatoIraq.Chronology.Dates;

/// <summary>One date of any form: what it begins with tells which forms can read it.</summary>
internal static class SingleDates
{
    /// <summary>What is said of a day that its month does not have.</summary>
    public const string NoSuchDay = "there is no such day";

    /// <summary>How many dates stand one in the other at most: "possibly the end of the 1990s" has three.</summary>
    public const int MostNested = 5;

    /// <summary>Reads one date.</summary>
    /// <param name="cursor">Where it begins, perhaps behind spaces.</param>
    /// <param name="mayBeDayOnly">Whether it can be a mere day, whose month another date of the phrase names.</param>
    /// <param name="date">The date.</param>
    /// <param name="isAfterMonth">Whether the date before it has named a month.</param>
    public static bool TryRead(ref PhraseCursor cursor, bool mayBeDayOnly, out PartialDate date, bool isAfterMonth = false)
    {
        date = default;
        if (cursor.Depth == MostNested)
        {
            return false;
        }

        cursor.Depth++;
        var start = cursor.Position;
        cursor.SkipSpaces();
        var digits = cursor.CountDigits();
        var found = digits > 0 ? TryReadFromNumber(ref cursor, digits, mayBeDayOnly, isAfterMonth, out date)
            : cursor.MayBeginWord(cursor.Next) ? TryReadFromWord(ref cursor, mayBeDayOnly, out date)
            : cursor.Next == '?' ? NumericDates.TryReadWithoutDay(ref cursor, out date)
            : cursor.Next is '\'' or '\u2019' or '\u2018'
                && (Decades.TryReadBehindApostrophe(ref cursor, out date) || Years.TryReadBehindApostrophe(ref cursor, out date));
        cursor.Depth--;
        if (found && !date.IsReal)
        {
            found = cursor.Fail(date.Start, NoSuchDay);
        }

        return (found && cursor.Failure is null) || cursor.Back(start);
    }

    private static bool TryReadFromNumber(ref PhraseCursor cursor, int digits, bool mayBeDayOnly, bool isAfterMonth, out PartialDate date)
    {
        if (NumericDates.TryRead(ref cursor, digits, out date))
        {
            return true;
        }

        if (cursor.Failure is not null)
        {
            return false;
        }

        if (digits == 4)
        {
            return Periods.TryReadGluedToYear(ref cursor, out date) || Decades.TryRead(ref cursor, 4, out date) || YearFirstDates.TryRead(ref cursor, out date)
                || Years.TryRead(ref cursor, out date);
        }

        if (digits == 3 && Decades.TryRead(ref cursor, digits, out date))
        {
            return true;
        }

        if (digits <= 2)
        {
            var next = cursor.At(cursor.Position + digits);
            if (((char.IsAsciiLetter(next) || PhraseCursor.IsSpace(next) || NumericDates.IsSeparator(next) || next is '\r' or '\n')
                    && MonthDates.TryReadFromDay(ref cursor, out date))
                || (char.IsAsciiLetter(next) && cursor.Failure is null && Periods.TryReadFromNumber(ref cursor, out date)))
            {
                return true;
            }
        }

        if (cursor.Failure is not null)
        {
            return false;
        }

        if (digits <= 2 && mayBeDayOnly && TryReadDayOnly(ref cursor, isAfterMonth, out date))
        {
            return true;
        }

        return Years.TryRead(ref cursor, out date) || (digits is 2 or 6 && MonthDates.TryReadYearOfTwoDigitsFirst(ref cursor, digits, out date));
    }

    private static bool TryReadDayOnly(ref PhraseCursor cursor, bool isAfterMonth, out PartialDate date)
    {
        var start = cursor.Position;
        date = default;
        if (!cursor.TryTakeNumber(out var number) || !number.IsDay || !(isAfterMonth || cursor.IsMonthAhead() || NumericDates.IsRomanMonthAhead(cursor)))
        {
            return cursor.Back(start);
        }

        date = new PartialDate { Form = DateForm.DayOnly, Rule = DateRule.DayMonth, Start = number.Start, Day = number.Value };
        return true;
    }

    private static bool TryReadFromWord(ref PhraseCursor cursor, bool mayBeDayOnly, out PartialDate date)
    {
        var start = cursor.Position;
        if (cursor.TryTakeWord(out var word))
        {
            switch (word.Kind)
            {
                case DateWordKind.Month or DateWordKind.ShortMonth:
                    return MonthDates.TryReadFromMonth(ref cursor, word, start, out date);
                case DateWordKind.Weekday:
                    return TryReadFromWeekday(ref cursor, word.Value, mayBeDayOnly, out date);
                case DateWordKind.The:
                    return TryReadFromArticle(ref cursor, mayBeDayOnly, out date);
                case DateWordKind.Part:
                    return Periods.TryReadPart(ref cursor, (PeriodPart)word.Value, start, out date);
                case DateWordKind.Ordinal:
                    return Periods.TryReadOrdinal(ref cursor, word.Value, start, out date);
                case DateWordKind.PeriodLetter:
                    return Periods.TryReadPeriodLetter(ref cursor, start, out date);
                case DateWordKind.Season:
                    return Periods.TryReadSeason(ref cursor, word.Value, start, out date);
                case DateWordKind.Week:
                    return WeekDates.TryReadWeek(ref cursor, start, out date);
                case DateWordKind.Weekend:
                    return WeekDates.TryReadWeekend(ref cursor, start, out date);
                case DateWordKind.ShortCirca:
                    return Decades.TryReadCenturyBehindLetter(ref cursor, start, out date);
                case DateWordKind.Turn:
                    date = default;
                    return Decades.FailTurn(ref cursor, start);
                case DateWordKind.Fiscal or DateWordKind.FiscalYear:
                    return FiscalYears.TryRead(ref cursor, word.Kind, start, out date);
                case DateWordKind.NamedDay:
                    return NamedDays.TryRead(ref cursor, word.Value, start, out date);
                default:
                    break;
            }
        }

        cursor.Position = start;
        return Years.TryReadBehindEra(ref cursor, out date) || (cursor.Failure is null && cursor.Next is 'I' or 'V' or 'X' && NumericDates.TryReadRomanMonth(ref cursor, out date))
            || (cursor.Next is 'W' or 'w' && !cursor.IsProse && WeekDates.TryReadLetterFirst(ref cursor, out date));
    }

    private static bool TryReadFromWeekday(ref PhraseCursor cursor, int weekday, bool mayBeDayOnly, out PartialDate date)
    {
        weekday = TryTakeFurther(ref cursor) ? 0 : weekday;
        cursor.TryTake(',');
        cursor.TryTake(DateWordKind.The);
        if (!TryRead(ref cursor, mayBeDayOnly, out date) || date.Form is not (DateForm.Day or DateForm.DayOnly))
        {
            return false;
        }

        date = date with { Weekday = weekday };
        return true;
    }

    /// <summary>"Tuesday &amp; Wednesday 15 &amp; 16 February": the weekdays of several days stand together.</summary>
    private static bool TryTakeFurther(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        var isDivided = cursor.TryTake('&') || cursor.TryTake('/') || cursor.TryTake(DateWordKind.And);
        if (!cursor.IsProse && isDivided && cursor.TryTake(DateWordKind.Weekday, out _))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>"the" stands before days as ordinals, decades, centuries, seasons and parts, not before a bare year or month; "the year 1455" is one.</summary>
    private static bool TryReadFromArticle(ref PhraseCursor cursor, bool mayBeDayOnly, out PartialDate date) =>
        !cursor.IsProse && cursor.TryTake(DateWordKind.Year) ? Years.TryRead(ref cursor, out date)
        : TryRead(ref cursor, mayBeDayOnly, out date)
        && (date.Form != DateForm.Year || date.HasEra) && date.Rule is not (DateRule.Month or DateRule.MonthYear);
}
