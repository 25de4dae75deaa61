namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Dates of numbers alone: "2011-02-24", "24.02.2011", "03/24/1999", "20180704", "06/2013", "2018-W29-3", "2018-192", and with the month in Roman
/// numerals: "5.I.2020".
/// </summary>
internal static class NumericDates
{
    /// <summary>What is said of a month that no year has.</summary>
    public const string NoSuchMonth = "there is no such month";

    private const int MonthsInYear = Periods.MonthsInYear;
    private const int MostRomanLetters = 5;

    /// <summary>Reads a date that begins with a digit and has marks between its numbers, or is of eight digits.</summary>
    public static bool TryRead(ref PhraseCursor cursor, int digits, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.IsInsideWord(start))
        {
            return false;
        }

        if (digits == 8)
        {
            return TryReadCompact(ref cursor, out date);
        }

        var separator = cursor.At(start + digits);
        var isDigitNext = char.IsAsciiDigit(cursor.At(start + digits + 1));
        if (digits > 4 || (!IsSeparator(separator) && !(digits <= 2 && PhraseCursor.IsSpace(separator) && !cursor.IsProse && IsRomanBehind(cursor, start + digits))))
        {
            return digits == 4 && separator is 'W' && !cursor.IsProse && WeekDates.TryReadIso(ref cursor, out date);
        }

        if (!isDigitNext && separator == '.' && digits <= 2 && TryReadSpaced(ref cursor, digits, out date))
        {
            return true;
        }

        if (!isDigitNext)
        {
            return digits == 4
                ? cursor.At(start + digits + 1) == 'W' && !cursor.IsProse && WeekDates.TryReadIso(ref cursor, out date)
                : digits <= 2 && TryReadRoman(ref cursor, digits, separator, out date);
        }

        return TryReadMarked(ref cursor, digits, separator, out date);
    }

    /// <summary>Reads "IX.2001": a month in Roman numerals and its year, with a mark tight between.</summary>
    public static bool TryReadRomanMonth(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.IsProse || cursor.IsInsideWord(start) || !TryTakeRoman(ref cursor, out var month) || !(cursor.Next is '.' or '/' || PhraseCursor.IsSpace(cursor.Next)))
        {
            return cursor.Back(start);
        }

        cursor.Position++;
        var digits = cursor.CountDigits();
        if (digits != 4)
        {
            return cursor.Back(start);
        }

        date = MonthOf(cursor.TakeDigits(digits), month, start, DateRule.RomanMonth);
        return month <= MonthsInYear ? !char.IsLetterOrDigit(cursor.Next) || cursor.Back(start) : cursor.Fail(start, NoSuchMonth);
    }

    /// <summary>Whether the character can stand between the numbers of a date.</summary>
    public static bool IsSeparator(char character) => character is '/' or '.' || PhraseCursor.IsHyphen(character);

    private static bool IsSameSeparator(char one, char two) => one == two || (PhraseCursor.IsHyphen(one) && PhraseCursor.IsHyphen(two));

    private static bool TryReadMarked(ref PhraseCursor cursor, int firstDigits, char separator, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        var first = cursor.TakeDigits(firstDigits);
        cursor.Position++;
        var secondStart = cursor.Position;
        var secondDigits = cursor.CountDigits();
        if (secondDigits > 4)
        {
            return cursor.Back(start);
        }

        var second = cursor.TakeDigits(secondDigits);
        var thirdStart = cursor.Position + 1;
        if (!IsSameSeparator(separator, cursor.Next) || !char.IsAsciiDigit(cursor.At(thirdStart)) || secondDigits > 2)
        {
            return TryMakeOfTwo(ref cursor, start, (first, firstDigits), (second, secondDigits), separator, out date) || cursor.Back(start);
        }

        cursor.Position++;
        var thirdDigits = cursor.CountDigits();
        if (thirdDigits > 4)
        {
            return cursor.Back(start);
        }

        var third = cursor.TakeDigits(thirdDigits);
        if (IsContinued(cursor, separator))
        {
            return cursor.Back(start);
        }

        if (firstDigits == 4 && thirdDigits <= 2)
        {
            date = new PartialDate { Form = DateForm.Day, Rule = DateRule.IsoDate, Start = start, Year = first, Month = second, Day = third };
            return IsDay(ref cursor, date, thirdStart, secondStart);
        }

        if (firstDigits > 2)
        {
            return cursor.Back(start);
        }

        if (!cursor.IsProse && third > 0 && Eras.TryTakeBehind(ref cursor, out var isBefore))
        {
            third = Eras.Astronomical(third, isBefore);
        }
        else if (thirdDigits != 4)
        {
            // "1.2.10" numbers a section as well as it dates, except in a cell, whose column shows which.
            if (cursor.IsProse || thirdDigits != 2 || (separator == '.' && (firstDigits != 2 || secondDigits != 2) && !(cursor.Place == DatePlace.Cell && !cursor.IsExpression && first is >= 1 and <= 31 && second is >= 1 and <= MonthsInYear))
                || char.IsLetterOrDigit(cursor.Next) || (IsSeparator(cursor.Next) && char.IsAsciiDigit(cursor.At(cursor.Position + 1))))
            {
                return cursor.Back(start);
            }

            third = cursor.YearOfTwoDigits(third);
        }

        date = Ordered(cursor.Order, first, second, third, separator) with { Start = start };
        return date.ToldOrder == DateOrder.MonthFirst
            ? IsDay(ref cursor, date, dayPosition: secondStart, monthPosition: start)
            : IsDay(ref cursor, date, dayPosition: start, monthPosition: secondStart);
    }

    /// <summary>Two numbers: "2003-11", "2018-192", "06/2013"; "2003-15" is no month, and so the years 2003 to 2015.</summary>
    private static bool TryMakeOfTwo(
        ref PhraseCursor cursor, int start, (int Value, int Digits) first, (int Value, int Digits) second, char separator, out PartialDate date)
    {
        date = default;
        var isHyphen = PhraseCursor.IsHyphen(separator);
        if (char.IsLetterOrDigit(cursor.Next) || (IsSeparator(cursor.Next) && cursor.Next != '/' && char.IsAsciiDigit(cursor.At(cursor.Position + 1)) && !IsIsoSecond(cursor)))
        {
            return false;
        }

        if (first.Digits == 4 && first.Value is >= Years.Least and <= Years.Greatest)
        {
            if (second.Digits == 2 && (isHyphen || !cursor.IsProse) && !(cursor.IsAboutRight && second.Value > first.Value % Years.InCentury))
            {
                // "2005/06" is the season from 2005 to 2006, "2013/06" cannot be one; "c. 1805-10" are years.
                date = MonthOf(first.Value, second.Value, start, DateRule.IsoMonth);
                return second.Value is >= 1 and <= MonthsInYear && (separator != '/' || second.Value != (first.Value + 1) % Years.InCentury);
            }

            // "1914-8" can be August or the war; "2024-3" cannot be a span.
            if (second.Digits == 1 && isHyphen && !cursor.IsProse && second.Value >= 1 && second.Value <= first.Value % 10)
            {
                date = MonthOf(first.Value, second.Value, start, DateRule.IsoMonth);
                return true;
            }

            return second.Digits == 3 && isHyphen && !cursor.IsProse && WeekDates.TryMakeOrdinalDay(ref cursor, first.Value, second.Value, start, out date);
        }

        // "24/9: …" at the head of a line, or alone, is a day where the document says which number is.
        if (separator == '/' && !cursor.IsExpression && ((cursor.Place == DatePlace.Cell && first.Digits == 2 && second.Digits == 2) || (cursor.Place == DatePlace.Head && cursor.Order != DateOrder.Auto && first.Digits <= 2 && second.Digits <= 2 && IsBeforeColon(cursor))))
        {
            date = Ordered(cursor.Order, first.Value, second.Value, null, separator) with { Start = start };
            return date.Month is >= 1 and <= MonthsInYear && date.Day >= 1 && date.IsReal;
        }

        if (first.Digits > 2 || second.Digits != 4 || second.Value is < Years.Least or > Years.Greatest)
        {
            return false;
        }

        date = MonthOf(second.Value, first.Value, start, DateRule.NumericMonth);
        return first.Value is >= 1 and <= MonthsInYear || (!cursor.IsProse && cursor.Fail(start, NoSuchMonth));
    }

    private static bool IsBeforeColon(in PhraseCursor cursor) => cursor.Next is ':' or '\0' || (cursor.NextVisible == ':' && cursor.At(cursor.Position + 1) is ':');

    private static PartialDate MonthOf(int year, int month, int start, string rule) =>
        new() { Form = DateForm.Month, Rule = rule, Start = start, Year = year, Month = month };

    /// <summary>"2003-04–05": the second month behind a dash of another length.</summary>
    private static bool IsIsoSecond(in PhraseCursor cursor) => PhraseCursor.IsDash(cursor.Next) && !PhraseCursor.IsHyphen(cursor.Next);

    /// <summary>Reads "20180704". Inside prose it is a number.</summary>
    private static bool TryReadCompact(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        var number = cursor.TakeDigits(8);
        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        var isTime = cursor.Next == 'T' && char.IsAsciiDigit(cursor.At(cursor.Position + 1));
        if (cursor.IsProse || year is < Years.Least or > Years.Greatest || (char.IsLetterOrDigit(cursor.Next) && !isTime))
        {
            return cursor.Back(start);
        }

        date = new PartialDate { Form = DateForm.Day, Rule = DateRule.IsoDate, Start = start, Year = year, Month = month, Day = day };
        return IsDay(ref cursor, date, start + 6, start + 4);
    }

    /// <summary>Reads "28. 10. 1967", as German and its neighbours set it.</summary>
    private static bool TryReadSpaced(ref PhraseCursor cursor, int digits, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.IsProse)
        {
            return false;
        }

        var day = cursor.TakeDigits(digits);
        cursor.Position++;
        var monthDigits = cursor.SkipSpaces() ? cursor.CountDigits() : 0;
        if (monthDigits is not (1 or 2))
        {
            return cursor.Back(start);
        }

        var month = cursor.TakeDigits(monthDigits);
        if (cursor.Next != '.' || !IsDayOfMonth(month, day))
        {
            return cursor.Back(start);
        }

        cursor.Position++;
        if (!cursor.SkipSpaces() || cursor.CountDigits() != 4)
        {
            return cursor.Back(start);
        }

        date = new PartialDate { Form = DateForm.Day, Rule = DateRule.NumericDate, Start = start, Year = cursor.TakeDigits(4), Month = month, Day = day };
        return !char.IsLetterOrDigit(cursor.Next) || cursor.Back(start);
    }

    /// <summary>Reads "5.I.2020", "3/IX/1939", "1 XII 1918".</summary>
    private static bool TryReadRoman(ref PhraseCursor cursor, int digits, char separator, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.IsProse)
        {
            return false;
        }

        var day = cursor.TakeDigits(digits);
        var isSpaced = cursor.SkipSpaces();
        cursor.Position += isSpaced ? 0 : 1;
        var monthStart = cursor.Position;
        if (!TryTakeRoman(ref cursor, out var month) || (isSpaced ? !cursor.SkipSpaces() : cursor.Next != separator))
        {
            return cursor.Back(start);
        }

        if (isSpaced && PhraseCursor.IsDash(cursor.Next))
        {
            date = new PartialDate { Form = DateForm.Day, Rule = DateRule.RomanMonth, Start = start, Month = month, Day = day };
            cursor.Position--;
            return IsDayOfMonth(month, day) || cursor.Back(start);
        }

        cursor.Position += isSpaced ? 0 : 1;
        cursor.SkipSpaces();
        if (cursor.CountDigits() != 4)
        {
            return cursor.Back(start);
        }

        var year = cursor.TakeDigits(4);
        date = new PartialDate { Form = DateForm.Day, Rule = DateRule.RomanMonth, Start = start, Year = year, Month = month, Day = day };
        return char.IsLetterOrDigit(cursor.Next) ? cursor.Back(start) : IsDay(ref cursor, date, start, monthStart);
    }

    private static bool IsDayOfMonth(int month, int day) => month is >= 1 and <= MonthsInYear && day is >= 1 and <= 31;

    /// <summary>Whether a day is a part of a span of days before a month in Roman numerals: the 27 of "27–28 VII 1930".</summary>
    public static bool IsRomanMonthAhead(PhraseCursor cursor)
    {
        if (cursor.IsProse || !cursor.TryTakeDash(out _))
        {
            return false;
        }

        cursor.SkipSpaces();
        var digits = cursor.CountDigits();
        var behind = cursor.Position + digits;
        return digits is 1 or 2 && (PhraseCursor.IsSpace(cursor.At(behind)) || cursor.At(behind) == '.') && IsRomanBehind(cursor, behind + (cursor.At(behind) == '.' ? 1 : 0));
    }

    /// <summary>Reads "??.03.1924", "??.03.24": the day is not known.</summary>
    public static bool TryReadWithoutDay(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        var separator = cursor.At(start + 2);
        if (cursor.IsProse || cursor.At(start + 1) != '?' || separator is not ('.' or '/' or '-') || !cursor.IsTwoDigitsAt(start + 3) || cursor.At(start + 5) != separator)
        {
            return false;
        }

        cursor.Position += 3;
        var month = cursor.TakeDigits(2);
        cursor.Position++;
        var digits = cursor.CountDigits();
        if (digits is not (2 or 4))
        {
            return cursor.Back(start);
        }

        var year = cursor.TakeDigits(digits);
        date = MonthOf(digits == 2 ? cursor.YearOfTwoDigits(year) : year, month, start, DateRule.NumericMonth);
        return (!char.IsLetterOrDigit(cursor.Next) || cursor.Back(start)) && (month is >= 1 and <= MonthsInYear || cursor.Fail(start + 3, NoSuchMonth));
    }

    private static bool IsRomanBehind(in PhraseCursor cursor, int index)
    {
        while (PhraseCursor.IsSpace(cursor.At(index)))
        {
            index++;
        }

        return IsRoman(cursor.At(index));
    }

    private static bool IsRoman(char character) => character is 'I' or 'V' or 'X';

    private static bool TryTakeRoman(ref PhraseCursor cursor, out int number)
    {
        var start = cursor.Position;
        number = 0;
        while (IsRoman(cursor.Next) && cursor.Position - start < MostRomanLetters)
        {
            var value = Value(cursor.Next);
            number += value < Value(cursor.At(cursor.Position + 1)) ? -value : value;
            cursor.Position++;
        }

        return cursor.Position > start;

        static int Value(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
    }

    /// <summary>Whether the third number is not the last: "1.2.3.4", "2018-07-11a".</summary>
    private static bool IsContinued(in PhraseCursor cursor, char separator)
    {
        var next = cursor.Next;
        var afterNext = cursor.At(cursor.Position + 1);
        return (char.IsLetter(next) && !(next == 'T' && char.IsAsciiDigit(afterNext)))
            || (next == separator && separator is '.' or '/' && char.IsAsciiDigit(afterNext));
    }

    private static PartialDate Ordered(DateOrder order, int first, int second, int? year, char separator)
    {
        var dayFirst = new PartialDate
        {
            Form = DateForm.Day, Rule = DateRule.NumericDate, Start = 0, Year = year, Month = second, Day = first, ToldOrder = DateOrder.DayFirst,
        };
        var monthFirst = dayFirst.Swapped with { ToldOrder = DateOrder.MonthFirst };
        if (order != DateOrder.Auto)
        {
            return order == DateOrder.DayFirst ? dayFirst : monthFirst;
        }

        if (first > MonthsInYear || second > MonthsInYear)
        {
            return first > MonthsInYear ? dayFirst : monthFirst;
        }

        return separator == '.' ? dayFirst : dayFirst with { IsAmbiguous = first != second, ToldOrder = DateOrder.Auto };
    }

    private static bool IsDay(ref PhraseCursor cursor, PartialDate date, int dayPosition, int monthPosition)
    {
        if (date.Month is < 1 or > MonthsInYear)
        {
            return cursor.Fail(monthPosition, NoSuchMonth);
        }

        return (date.Day >= 1 && date.Year >= 1 && date.IsReal) || cursor.Fail(dayPosition, SingleDates.NoSuchDay);
    }
}
