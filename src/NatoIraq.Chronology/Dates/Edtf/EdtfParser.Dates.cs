namespace NatoIraq.Chronology.Dates;

/// <content>Single dates: years, months, days and their marks.</content>
internal ref partial struct EdtfParser
{
    private SingleDate? ParseDate(bool mayHaveTime)
    {
        var qualification = default(Qualification);
        var isMarked = TakeLeftMark(ref qualification, 0);
        if (Peek() == 'Y')
        {
            return ParseLetteredYear(qualification, isMarked);
        }

        var start = position;
        var isNegative = Take('-');
        if (!TryTakeDigits(4, "a year has four digits", out var year))
        {
            return null;
        }

        if (char.IsAsciiDigit(Peek()))
        {
            return FailDate(position, "a year has four digits; a longer one is written with Y: Y12345");
        }

        if (isNegative && year.Maximum == 0)
        {
            return FailDate(start, "there is no year -0000");
        }

        if (Peek() == 'S' && year.IsNumber)
        {
            return ParseSignificantDigits(isLettered: false, isNegative, year.Minimum, exponent: 0, qualification, isMarked);
        }

        return TryTakeRightMark(ref qualification, 0, isMarked) ? ParseMonth(isNegative, year, qualification, mayHaveTime) : null;
    }

    private SingleDate? ParseMonth(bool isNegative, DigitPattern year, Qualification qualification, bool mayHaveTime)
    {
        if (!Take('-'))
        {
            return CalendarDate.TryCreate(isNegative, year, default, default, qualification, time: null);
        }

        TakeLeftMark(ref qualification, 1);
        var start = position;
        if (!TryTakeDigits(2, "a month has two digits", out var month))
        {
            return null;
        }

        var isGroup = month.IsNumber && SubYearGroup.IsGroup(month.Minimum);
        if (!isGroup && !IsMonth(month))
        {
            return FailDate(start, "there is no such month (01 to 12, or 21 to 41 for a season, quarter, third or half)");
        }

        if (!TryTakeRightMark(ref qualification, 1))
        {
            return null;
        }

        if (isGroup && Peek() == '-')
        {
            return FailDate(position, "a season, quarter, third or half has no day");
        }

        return ParseDay(isNegative, year, month, qualification, mayHaveTime);
    }

    private SingleDate? ParseDay(
        bool isNegative, DigitPattern year, DigitPattern month, Qualification qualification, bool mayHaveTime)
    {
        if (!Take('-'))
        {
            return CalendarDate.TryCreate(isNegative, year, month, default, qualification, time: null);
        }

        TakeLeftMark(ref qualification, 2);
        var start = position;
        if (!TryTakeDigits(2, "a day has two digits", out var day) || !TryTakeRightMark(ref qualification, 2))
        {
            return null;
        }

        string? time = null;
        if (Peek() == 'T')
        {
            if (!mayHaveTime || !qualification.IsNone || !year.IsNumber || !month.IsNumber || !day.IsNumber)
            {
                return FailDate(position, "a time of day belongs to a whole, unqualified day outside intervals and sets");
            }

            if (!TryTakeTime(out time))
            {
                return null;
            }
        }

        return CalendarDate.TryCreate(isNegative, year, month, day, qualification, time) ?? FailDate(start, "there is no such day");
    }

    private LongYear? ParseLetteredYear(Qualification qualification, bool isMarked)
    {
        var start = position++;
        var isNegative = Take('-');
        var digitsPosition = position;
        if (!TryTakeNumber("a year after Y is a number", out var mantissa, out var digits))
        {
            return null;
        }

        if (text[digitsPosition] == '0')
        {
            return Fail<LongYear>(digitsPosition, "a year after Y has no leading zero");
        }

        var exponent = 0L;
        if (Take('E'))
        {
            var exponentPosition = position;
            if (!TryTakeNumber("an exponent is a number", out exponent, out _))
            {
                return null;
            }

            if (exponent == 0)
            {
                return Fail<LongYear>(exponentPosition, "an exponent is greater than 0");
            }

            if (exponent + digits - 1 > 15 || mantissa * Math.Pow(10, exponent) > CivilCalendar.MaximumYear)
            {
                return Fail<LongYear>(start, "years beyond 10 to the 15th are not counted");
            }
        }
        else if (digits <= 4)
        {
            return Fail<LongYear>(start, "a year after Y has more than four digits; a year of four is written without Y");
        }

        return ParseSignificantDigits(isLettered: true, isNegative, mantissa, (int)exponent, qualification, isMarked);
    }

    private LongYear? ParseSignificantDigits(
        bool isLettered, bool isNegative, long mantissa, int exponent, Qualification qualification, bool isMarked)
    {
        var significantDigits = 0L;
        if (Take('S'))
        {
            var start = position;
            if (!TryTakeNumber("after S stands how many digits are significant", out significantDigits, out _))
            {
                return null;
            }

            if (text[start] == '0' || significantDigits > int.MaxValue)
            {
                return Fail<LongYear>(start, "at least one digit is significant, and the count has no leading zero");
            }
        }

        return TryTakeRightMark(ref qualification, 0, isMarked)
            ? new LongYear(isLettered, isNegative, mantissa, exponent, (int)significantDigits, qualification)
            : null;
    }

    private static bool IsMonth(DigitPattern month)
    {
        for (var number = 1; number <= 12; number++)
        {
            if (month.Matches(number))
            {
                return true;
            }
        }

        return false;
    }
}
