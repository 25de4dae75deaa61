namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Weeks: "2018-W29-3", "week 23, 2010", "week of 3 May 2010", "weekend of 5 May"; and the days of a year by number: "2018-192".
/// </summary>
internal static class WeekDates
{
    private const int DaysInWeek = 7;
    private const int Thursday = 4;

    /// <summary>Reads a week date of ISO 8601-1:2019, 5.2.3: "2018-W29", "2018W293".</summary>
    public static bool TryReadIso(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        var year = cursor.TakeDigits(4);
        var hasHyphen = PhraseCursor.IsHyphen(cursor.Next);
        cursor.Position += hasHyphen ? 2 : 1;
        var digits = cursor.CountDigits();
        if (digits != 2 && !(digits == 3 && !hasHyphen))
        {
            return cursor.Back(start);
        }

        var weekStart = cursor.Position;
        var week = cursor.TakeDigits(2);
        int? day = null;
        if (digits == 3 || (PhraseCursor.IsHyphen(cursor.Next) && char.IsAsciiDigit(cursor.At(cursor.Position + 1))))
        {
            cursor.Position += digits == 3 ? 0 : 1;
            var dayDigits = cursor.CountDigits();
            day = cursor.TakeDigits(dayDigits);
            if (day is < 1 or > DaysInWeek || dayDigits > 1)
            {
                return cursor.Fail(cursor.Position - dayDigits, "the days of a week are 1 to 7");
            }
        }

        return !char.IsLetterOrDigit(cursor.Next) ? TryMake(ref cursor, year, week, day, start, weekStart, out date) : cursor.Back(start);
    }

    /// <summary>Makes the day of a year by its number (ISO 8601-1:2019, 5.2.2).</summary>
    public static bool TryMakeOrdinalDay(ref PhraseCursor cursor, int year, int number, int start, out PartialDate date)
    {
        var days = CivilCalendar.Year(year);
        var (_, month, day) = CivilCalendar.FromDayNumber(days.First + number - 1);
        date = new PartialDate { Form = DateForm.Day, Rule = DateRule.OrdinalDay, Start = start, Year = year, Month = month, Day = day };
        return (number >= 1 && days.First + number - 1 <= days.Last) || cursor.Fail(start, $"the year {year} has {days.Last - days.First + 1} days");
    }

    /// <summary>Reads on behind "week": a number and a year, or the day that names it.</summary>
    public static bool TryReadWeek(ref PhraseCursor cursor, int start, out PartialDate date)
    {
        date = default;
        if (cursor.TryTake(DateWordKind.WeekEdge, out var edge) || TryTakeEdge(ref cursor, out edge))
        {
            cursor.TryTake(DateWordKind.Lead, DateWordKind.Of);
            return TryReadOfDay(ref cursor, (PeriodPart)edge.Value, start, out date);
        }

        if (cursor.TryTake(DateWordKind.Of))
        {
            return TryReadOfDay(ref cursor, PeriodPart.WeekOf, start, out date);
        }

        var weekStart = cursor.Position + 1;
        if (cursor.IsProse || !cursor.TryTakeNumber(out var week) || week.IsOrdinal || week.Digits > 2)
        {
            return false;
        }

        if (!TrailingYears.TryTake(ref cursor, mayBeHyphenated: false, isSure: true, month: 0, hasDay: false, out var year) && !TryTakeSlashedYear(ref cursor, out year))
        {
            return cursor.IsAtPhraseEnd() && cursor.Fail(start, "a week needs its year, and it may be a week of something else");
        }

        return TryMake(ref cursor, year, week.Value, null, start, weekStart, out date);
    }

    /// <summary>Reads "week 29" behind its year: "2018 week 29", "2018 W29".</summary>
    public static bool TryReadWeekOfYear(ref PhraseCursor cursor, int year, int start, out PartialDate date)
    {
        date = default;
        var before = cursor.Position;
        cursor.SkipSpaces();
        var isLetter = cursor.Next == 'W' && char.IsAsciiDigit(cursor.At(cursor.Position + 1));
        if (isLetter)
        {
            cursor.Position++;
            var digits = cursor.CountDigits();
            var week = digits is 1 or 2 ? cursor.TakeDigits(digits) : -1;
            return week >= 0 && !char.IsLetterOrDigit(cursor.Next) ? TryMake(ref cursor, year, week, null, start, before, out date) : cursor.Back(before);
        }

        return (cursor.TryTake(DateWordKind.Week) && cursor.TryTakeNumber(out var number) && number is { IsOrdinal: false, Digits: <= 2 }
            && TryMake(ref cursor, year, number.Value, null, start, number.Start, out date)) || cursor.Back(before);
    }

    /// <summary>Reads "W29 2018", "w/c 3 May 2010", "w/e 9 May 2010".</summary>
    public static bool TryReadLetterFirst(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.At(start + 1) == '/' && (cursor.At(start + 2) | 0x20) is 'c' or 'e' && !char.IsLetterOrDigit(cursor.At(start + 3)))
        {
            var part = (cursor.At(start + 2) | 0x20) == 'c' ? PeriodPart.WeekFrom : PeriodPart.WeekTo;
            cursor.Position += 3;
            return TryReadOfDay(ref cursor, part, start, out date) || cursor.Back(start);
        }

        if (!char.IsAsciiDigit(cursor.At(start + 1)) || cursor.IsInsideWord(start))
        {
            return false;
        }

        cursor.Position++;
        var digits = cursor.CountDigits();
        var week = cursor.TakeDigits(digits);
        return (digits <= 2 && !char.IsLetterOrDigit(cursor.Next)
            && (TrailingYears.TryTake(ref cursor, mayBeHyphenated: true, isSure: false, month: 0, hasDay: false, out var year) || TryTakeSlashedYear(ref cursor, out year))
            && TryMake(ref cursor, year, week, null, start, start + 1, out date)) || cursor.Back(start);
    }

    /// <summary>Reads on behind "weekend": "of 5 May 2010", "of 5–6 May".</summary>
    public static bool TryReadWeekend(ref PhraseCursor cursor, int start, out PartialDate date)
    {
        date = default;
        return cursor.TryTake(DateWordKind.Of) && TryReadOfDay(ref cursor, PeriodPart.WeekendOf, start, out date);
    }

    private static bool TryReadOfDay(ref PhraseCursor cursor, PeriodPart part, int start, out PartialDate date)
    {
        cursor.TryTake(DateWordKind.The);
        if (!SingleDates.TryRead(ref cursor, mayBeDayOnly: false, out date) || date.Form != DateForm.Day || date.IsAmbiguous)
        {
            return false;
        }

        if (part == PeriodPart.WeekendOf && date.Year is { } year && PeriodPartMeaning.DayOfWeek(CivilCalendar.DayNumber(year, date.Month, date.Day)) < 6)
        {
            return cursor.Fail(date.Start, "this is no day of a weekend");
        }

        date = date with { Form = DateForm.Week, Rule = DateRule.Week, Part = part, Start = start };
        return true;
    }

    /// <summary>"week beginning 3 May": "beginning" is a part of a period as well.</summary>
    private static bool TryTakeEdge(ref PhraseCursor cursor, out DateWord edge)
    {
        edge = new DateWord(DateWordKind.WeekEdge, (int)PeriodPart.WeekFrom);
        var start = cursor.Position;
        return (cursor.TryTake(DateWordKind.Part, out var part) && part.Value == (int)PeriodPart.Beginning) || cursor.Back(start);
    }

    private static bool TryTakeSlashedYear(ref PhraseCursor cursor, out int year)
    {
        var start = cursor.Position;
        year = 0;
        if (cursor.Next is '/' or '-' && char.IsAsciiDigit(cursor.At(start + 1)))
        {
            cursor.Position++;
            if (cursor.TryTakeNumber(out var number) && number.IsYear)
            {
                year = number.Value;
                return true;
            }
        }

        return cursor.Back(start);
    }

    /// <summary>Makes a week, or a day of it. The first week of a year is that of its first Thursday (ISO 8601-1:2019, 3.1.1.23).</summary>
    private static bool TryMake(ref PhraseCursor cursor, int year, int week, int? day, int start, int weekStart, out PartialDate date)
    {
        var firstMonday = FirstMonday(year);
        var weeks = (int)((FirstMonday(year + 1) - firstMonday) / DaysInWeek);
        var monday = firstMonday + ((week - 1) * DaysInWeek);
        var run = day is { } number ? new DayRange(monday + number - 1, monday + number - 1) : new DayRange(monday, monday + DaysInWeek - 1);
        date = new PartialDate { Form = DateForm.Days, Rule = DateRule.Week, Start = start, Year = year, Run = run };
        return (week >= 1 && week <= weeks) || cursor.Fail(weekStart, $"the year {year} has {weeks} weeks");
    }

    private static long FirstMonday(int year)
    {
        var fourth = CivilCalendar.DayNumber(year, 1, Thursday);
        return fourth - PeriodPartMeaning.DayOfWeek(fourth) + 1;
    }
}
