namespace NatoIraq.Chronology.Dates;

/// <summary>Dates that name a month in words: "11 July 2018", "July 11, 2018", "3rd of June", "February 2018", "29MAR2016", "98 SEP 02".</summary>
internal static class MonthDates
{
    private const int LongestDayCount = 31;
    private const int May = 5;

    /// <summary>Reads a day and the month behind it, with its year if it has one.</summary>
    public static bool TryReadFromDay(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (!cursor.TryTakeNumber(out var number))
        {
            return TryReadGlued(ref cursor, out date);
        }

        if (cursor.NextVisible is 'o' or 'O' or 'd' or 'D')
        {
            TakeDayOf(ref cursor);
        }
        else if (cursor.Next == '.' && PhraseCursor.IsSpace(cursor.At(cursor.Position + 1)) && (!cursor.IsProse || cursor.At(start - 1) == '('))
        {
            // "12. April 1950".
            cursor.Position++;
        }

        var isHyphenated = PhraseCursor.IsHyphen(cursor.Next) || cursor.Next is '/' or '.';
        cursor.Position += isHyphenated ? 1 : 0;
        if ((isHyphenated && !char.IsLetter(cursor.Next)) || !cursor.TryTakeMonth(out var month) || (number.Value > LongestDayCount && IsYearFirst(cursor, number)))
        {
            return cursor.Back(start);
        }

        if (number.Value == 0)
        {
            return cursor.Back(start);
        }

        // "3/Mar/1999": the mark before the month stands behind it as well.
        var isMarked = isHyphenated && cursor.Next is '/' or '.' && char.IsAsciiDigit(cursor.At(cursor.Position + 1));
        cursor.Position += isMarked ? 1 : 0;
        // "May" is as short as it is full.
        var isShortMonth = month.Kind == DateWordKind.ShortMonth || month.Value == May;
        var hasYear = TrailingYears.TryTake(ref cursor, isHyphenated && !isMarked, isSure: false, month.Value, hasDay: true, out var year)
            || TrailingYears.TryTakeTwoDigits(ref cursor, isHyphenated, isShortMonth, out year);
        cursor.Position -= isMarked && !hasYear ? 1 : 0;
        if (!number.IsDay)
        {
            return cursor.Fail(number.Start, SingleDates.NoSuchDay);
        }

        date = Day(start, hasYear ? year : null, month.Value, number.Value, hasYear ? DateRule.DayMonthYear : DateRule.DayMonth);
        return true;
    }

    /// <summary>"3rd of June", "21st day of March".</summary>
    private static void TakeDayOf(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if ((cursor.Next | 0x20) == 'd' && !cursor.TakeLetters().Equals("day", StringComparison.OrdinalIgnoreCase))
        {
            // "5 de mayo".
            cursor.Position = start;
            cursor.TryTake(DateWordKind.Of);
        }
        else if (!cursor.TryTake(DateWordKind.Of))
        {
            cursor.Position = start;
        }
    }

    /// <summary>Reads on behind a month: its day or year, or both.</summary>
    public static bool TryReadFromMonth(ref PhraseCursor cursor, DateWord month, int start, out PartialDate date)
    {
        var afterMonth = cursor.Position;
        date = default;
        if (MayBeDay(cursor) && TryReadDayBehind(ref cursor, month.Value, start, out date))
        {
            return true;
        }

        if (cursor.Failure is null && (TrailingYears.TryTake(ref cursor, mayBeHyphenated: true, isSure: false, month.Value, hasDay: false, out var year)
            || TryTakeYearOfTable(ref cursor, month, out year)))
        {
            date = Month(start, year, month.Value, DateRule.MonthYear);
            return true;
        }

        if (cursor.Failure is not null)
        {
            return false;
        }

        cursor.Position = afterMonth;
        if (!NamedDays.TryReadMayDay(ref cursor, month, start, out date))
        {
            date = Month(start, null, month.Value, DateRule.Month);
        }

        return cursor.Failure is null;
    }

    /// <summary>Reads "98 SEP 02" and the date-time group "031405Z MAR 24", whose year has two digits.</summary>
    public static bool TryReadYearOfTwoDigitsFirst(ref PhraseCursor cursor, int digits, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.IsProse || cursor.IsInsideWord(start))
        {
            return false;
        }

        return digits == 6 ? TryReadDateTimeGroup(ref cursor, start, out date) : TryReadYearMonthDay(ref cursor, start, out date);
    }

    private static bool TryReadYearMonthDay(ref PhraseCursor cursor, int start, out PartialDate date)
    {
        date = default;
        if (!cursor.TryTakeNumber(out var year) || !cursor.TryTakeMonth(out var month) || !cursor.TryTakeNumber(out var day) || day.Digits > 2
            || !TrailingYears.EndsTwoDigits(cursor, cursor.Position))
        {
            return cursor.Back(start);
        }

        date = Day(start, cursor.YearOfTwoDigits(year.Value), month.Value, day.Value, DateRule.YearFirst);
        return day.IsDay || cursor.Fail(day.Start, SingleDates.NoSuchDay);
    }

    /// <summary>Day, hour and minute, zone, month and year, as the armed forces write them (ACP 121, "date-time group").</summary>
    private static bool TryReadDateTimeGroup(ref PhraseCursor cursor, int start, out PartialDate date)
    {
        date = default;
        var group = cursor.TakeDigits(6);
        if (!char.IsAsciiLetterUpper(cursor.Next) || char.IsLetterOrDigit(cursor.At(cursor.Position + 1)))
        {
            return cursor.Back(start);
        }

        var zone = cursor.Position++;
        if (!cursor.TryTakeMonth(out var month))
        {
            return cursor.Back(start);
        }

        cursor.SkipSpaces();
        var digits = cursor.CountDigits();
        if (digits is not (2 or 4))
        {
            return cursor.Back(start);
        }

        var year = cursor.TakeDigits(digits);
        var (day, hour, minute) = (group / 10_000, group / 100 % 100, group % 100);
        if (hour > 23 || minute > 59)
        {
            return cursor.Fail(start + 2, "there is no such time of day");
        }

        cursor.Time = new TimeReading(new TimeOfDay(hour, minute), zone, zone + 1);
        date = Day(start, digits == 2 ? cursor.YearOfTwoDigits(year) : year, month.Value, day, DateRule.DateTimeGroup);
        return day is >= 1 and <= LongestDayCount || cursor.Fail(start, SingleDates.NoSuchDay);
    }

    /// <summary>"29MAR2016", "29MAR16".</summary>
    private static bool TryReadGlued(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.IsInsideWord(start))
        {
            return false;
        }

        var day = cursor.TakeDigits(cursor.CountDigits());
        var word = DateVocabulary.Find(cursor.TakeLetters());
        var digits = cursor.CountDigits();
        if (!word.IsMonth || digits is not (2 or 4) || (digits == 2 && cursor.IsProse))
        {
            return cursor.Back(start);
        }

        var year = cursor.TakeDigits(digits);
        date = Day(start, digits == 2 ? cursor.YearOfTwoDigits(year) : year, word.Value, day, DateRule.DayMonthYear);
        return char.IsLetterOrDigit(cursor.Next) ? cursor.Back(start)
            : (day is >= 1 and <= LongestDayCount && year > 0) || cursor.Fail(start, SingleDates.NoSuchDay);
    }

    private static bool TryReadDayBehind(ref PhraseCursor cursor, int month, int start, out PartialDate date)
    {
        date = default;
        var afterMonth = cursor.Position;
        cursor.Position += cursor.IsInYear && PhraseCursor.IsHyphen(cursor.Next) ? 1 : 0;
        var hasComma = !cursor.IsProse && cursor.Next == ',' && cursor.TryTake(',');
        if (cursor.NextVisible is 't' or 'T')
        {
            cursor.TryTake(DateWordKind.The);
        }

        if (!cursor.TryTakeNumber(out var number) || number.Digits > 2 || number.Value == 0 || IsCountAfterMonth(cursor, number, start)
            || (Eras.MayFollow(cursor) && Eras.TryTakeBehind(ref cursor, out _)))
        {
            return cursor.Back(afterMonth);
        }

        var hasYear = TrailingYears.TryTake(ref cursor, mayBeHyphenated: false, isSure: true, month, hasDay: true, out var year);
        if (hasComma && !hasYear)
        {
            return cursor.Back(afterMonth);
        }

        if (!number.IsDay)
        {
            return hasYear ? cursor.Fail(number.Start, SingleDates.NoSuchDay) : cursor.Back(afterMonth);
        }

        date = Day(start, hasYear ? year : null, month, number.Value, hasYear ? DateRule.MonthDayYear : DateRule.MonthDay) with { IsMonthFirst = true };
        return cursor.Failure is null;
    }

    /// <summary>"Jul-18" is July 2018, as spreadsheets write a month ("mmm-yy"; a day is written "18-Jul").</summary>
    private static bool TryTakeYearOfTable(ref PhraseCursor cursor, DateWord month, out int year)
    {
        year = 0;
        return month.Kind == DateWordKind.ShortMonth && !cursor.IsInYear && PhraseCursor.IsHyphen(cursor.Next) && char.IsLetter(cursor.At(cursor.Position - 1))
            && TrailingYears.TryTakeTwoDigits(ref cursor, isHyphenated: true, isShortMonth: true, out year);
    }

    /// <summary>Whether a day can come next, "the" before it or not, and no year of three or four digits; quick, for it is asked behind every month.</summary>
    private static bool MayBeDay(in PhraseCursor cursor)
    {
        var start = cursor.VisibleAt;
        return (cursor.Next == ',' && !cursor.IsProse) || cursor.NextVisible is 't' or 'T' or '\r' or '\n' || (cursor.IsInYear && PhraseCursor.IsHyphen(cursor.Next))
            || (char.IsAsciiDigit(cursor.NextVisible)
                && !(char.IsAsciiDigit(cursor.At(start)) && char.IsAsciiDigit(cursor.At(start + 1)) && char.IsAsciiDigit(cursor.At(start + 2))));
    }

    /// <summary>Whether the number behind a month counts something: "In May 20 people …"; but "On May 20 people …".</summary>
    private static bool IsCountAfterMonth(in PhraseCursor cursor, PhraseNumber number, int monthStart) =>
        cursor.IsProse && !number.IsOrdinal && cursor.IsBeforeCounted()
        && NeighbouringWord.Before(cursor.Text, monthStart).Equals("in", StringComparison.OrdinalIgnoreCase);

    /// <summary>"98 SEP 02": the number is the year, if a day stands behind the month.</summary>
    private static bool IsYearFirst(PhraseCursor cursor, PhraseNumber number) =>
        !cursor.IsProse && !number.IsOrdinal && cursor.TryTakeNumber(out var day) && day.Digits <= 2;

    private static PartialDate Day(int start, int? year, int month, int day, string rule) =>
        new() { Form = DateForm.Day, Rule = rule, Start = start, Year = year, Month = month, Day = day };

    private static PartialDate Month(int start, int? year, int month, string rule) =>
        new() { Form = DateForm.Month, Rule = rule, Start = start, Year = year, Month = month };
}
