namespace NatoIraq.Chronology.Dates;

/// <content>Dates of numbers alone: "2011-02-24", "24.02.2011", "03/24/1999".</content>
internal ref partial struct DatePhraseParser
{
    private const int MonthsInYear = 12;

    private bool TryReadNumeric(out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (char.IsLetterOrDigit(cursor.At(start - 1))
            || !TryTakeDigits(start, out var first, out var firstEnd) || !IsSeparator(cursor.At(firstEnd))
            || !TryTakeDigits(firstEnd + 1, out var second, out var secondEnd) || secondEnd - firstEnd > 3)
        {
            return false;
        }

        var separator = cursor.At(firstEnd);
        var hasThird = TryTakeDigits(secondEnd + 1, out var third, out var thirdEnd) && IsSameSeparator(separator, cursor.At(secondEnd));
        var firstDigits = firstEnd - start;
        if (!hasThird)
        {
            return firstDigits == 4 && secondEnd - firstEnd == 3 && PhraseCursor.IsHyphen(separator)
                && TryMakeIsoMonth(first, second, start, secondEnd, out date);
        }

        var thirdDigits = thirdEnd - secondEnd - 1;
        if (IsContinued(thirdEnd, separator))
        {
            return false;
        }

        if (firstDigits == 4 && thirdDigits <= 2)
        {
            date = new PartialDate
            {
                Form = PartialDateForm.Day, Rule = DateRule.IsoDate, Start = start, Year = first, Month = second, Day = third,
            };
            return TryTakeDay(date, dayPosition: secondEnd + 1, monthPosition: firstEnd + 1, thirdEnd);
        }

        if (firstDigits > 2)
        {
            return false;
        }

        if (thirdDigits != 4)
        {
            // "1.2.10" numbers a section as well as it dates.
            if (isProse || thirdDigits != 2 || (separator == '.' && (firstDigits != 2 || secondEnd - firstEnd != 3)) || !EndsShortYear(thirdEnd))
            {
                return false;
            }

            third = OfShortYear(third);
        }

        date = Ordered(first, second, third, separator) with { Start = start };
        return date.IsMonthFirst
            ? TryTakeDay(date, dayPosition: firstEnd + 1, monthPosition: start, thirdEnd)
            : TryTakeDay(date, dayPosition: start, monthPosition: firstEnd + 1, thirdEnd);
    }

    private static bool IsSeparator(char character) => character is '/' or '.' || PhraseCursor.IsHyphen(character);

    private static bool IsSameSeparator(char one, char two) => one == two || (PhraseCursor.IsHyphen(one) && PhraseCursor.IsHyphen(two));

    private readonly bool IsContinued(int end, char separator) =>
        char.IsAsciiDigit(cursor.At(end))
        || (char.IsLetter(cursor.At(end)) && !(cursor.At(end) == 'T' && char.IsAsciiDigit(cursor.At(end + 1))))
        || (IsSameSeparator(separator, cursor.At(end)) && char.IsAsciiDigit(cursor.At(end + 1)) && !PhraseCursor.IsHyphen(separator));

    private readonly bool TryTakeDigits(int start, out int value, out int end)
    {
        value = 0;
        end = start;
        while (char.IsAsciiDigit(cursor.At(end)) && end - start <= 4)
        {
            value = (value * 10) + cursor.At(end++) - '0';
        }

        return end - start is > 0 and <= 4;
    }

    private readonly PartialDate Ordered(int first, int second, int year, char separator)
    {
        var dayFirst = new PartialDate
        {
            Form = PartialDateForm.Day, Rule = DateRule.NumericDate, Start = 0, Year = year, Month = second, Day = first,
        };
        return order switch
        {
            DateOrder.DayFirst => dayFirst,
            DateOrder.MonthFirst => dayFirst.Swapped,
            _ when second > MonthsInYear && first <= MonthsInYear => dayFirst.Swapped,
            _ => dayFirst with { IsAmbiguous = separator != '.' && first <= MonthsInYear && second <= MonthsInYear && first != second },
        };
    }

    private bool TryTakeDay(PartialDate date, int dayPosition, int monthPosition, int end)
    {
        cursor.Position = TimeEnd(end);
        if (date.Month is < 1 or > MonthsInYear)
        {
            return Fail(monthPosition, "there is no such month");
        }

        return (date.Day >= 1 && date.Year >= 1 && date.IsReal) || Fail(dayPosition, NoSuchDay);
    }

    /// <summary>Behind a time of day in the manner of ISO 8601 or RFC 3339 (5.6), which is passed over: T10:30:00Z, or 10:30 behind a space.</summary>
    private readonly int TimeEnd(int end)
    {
        var isSpaced = cursor.At(end) == ' ' && char.IsAsciiDigit(cursor.At(end + 1)) && char.IsAsciiDigit(cursor.At(end + 2))
            && cursor.At(end + 3) == ':' && char.IsAsciiDigit(cursor.At(end + 4)) && char.IsAsciiDigit(cursor.At(end + 5));
        if (cursor.At(end) != 'T' && !isSpaced)
        {
            return end;
        }

        end++;
        while (char.IsAsciiDigit(cursor.At(end)) || cursor.At(end) is ':' or '.' or '+' or '-' or 'Z')
        {
            end++;
        }

        return end;
    }

    /// <summary>"2003-11" is a month; "2003-15" is no month, and so the years 2003 to 2015.</summary>
    private bool TryMakeIsoMonth(int year, int month, int start, int end, out PartialDate date)
    {
        date = new PartialDate { Form = PartialDateForm.Month, Rule = DateRule.IsoMonth, Start = start, Year = year, Month = month };
        if (month is < 1 or > MonthsInYear || year is < LeastYearInProse or > GreatestYearInProse
            || char.IsLetterOrDigit(cursor.At(end)) || (IsSeparator(cursor.At(end)) && char.IsAsciiDigit(cursor.At(end + 1))))
        {
            return false;
        }

        cursor.Position = end;
        return true;
    }
}
