namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Fiscal years: "FY2016-17", "FY 2003", "fiscal year 2019", "Q3 FY2019". They begin in a month that only the user can tell; a single year names the
/// one that the fiscal year ends in.
/// </summary>
internal static class FiscalYears
{
    private const string Unknown =
        "the month that the fiscal year starts in is not known: give it with -FiscalYearStart, or write the months that are meant";

    private const int MonthsInYear = Periods.MonthsInYear;

    /// <summary>Reads on behind "FY" or "fiscal".</summary>
    public static bool TryRead(ref PhraseCursor cursor, DateWordKind kind, int start, out PartialDate date)
    {
        date = default;
        if (kind == DateWordKind.Fiscal)
        {
            cursor.TryTake(DateWordKind.Year);
        }

        if (!TryTakeYears(ref cursor, out var lastYear))
        {
            return false;
        }

        // "FY2019 Q4": the quarter may stand behind.
        var quarter = TakeQuarter(ref cursor);
        if (cursor.FiscalYearStart == 0)
        {
            return cursor.Fail(start, Unknown);
        }

        date = Of(start, lastYear, cursor.FiscalYearStart);
        return quarter == 0 || TryNarrow(PeriodPart.FirstQuarter + quarter - 1, date, out date);
    }

    /// <summary>A quarter or half of a fiscal year.</summary>
    public static bool TryNarrow(PeriodPart part, PartialDate year, out PartialDate date)
    {
        date = year;
        if (year.Rule != DateRule.FiscalYear)
        {
            return false;
        }

        var (index, months) = part switch
        {
            PeriodPart.FirstHalf or PeriodPart.SecondHalf => (part - PeriodPart.FirstHalf, MonthsInYear / 2),
            >= PeriodPart.FirstQuarter and <= PeriodPart.LastQuarter => (part - PeriodPart.FirstQuarter, MonthsInYear / Periods.QuartersInYear),
            _ => (-1, 0),
        };
        if (index < 0)
        {
            return false;
        }

        var first = CivilCalendar.FromDayNumber(year.Run.First);
        date = year with { Run = MonthsFrom((int)first.Year, first.Month + (index * months), months), Part = part };
        return true;
    }

    private static PartialDate Of(int start, int lastYear, int firstMonth)
    {
        // A fiscal year that starts in January is the year itself.
        var firstYear = firstMonth == 1 ? lastYear : lastYear - 1;
        return new PartialDate { Form = DateForm.Days, Rule = DateRule.FiscalYear, Start = start, Year = firstYear, Run = MonthsFrom(firstYear, firstMonth, MonthsInYear) };
    }

    private static DayRange MonthsFrom(int year, int month, int count)
    {
        var first = (year * MonthsInYear) + month - 1;
        var last = first + count - 1;
        return new DayRange(
            CivilCalendar.DayNumber(first / MonthsInYear, (first % MonthsInYear) + 1, 1),
            CivilCalendar.Month(last / MonthsInYear, (last % MonthsInYear) + 1).Last);
    }

    /// <summary>Takes "2016-17", "2016/2017", "2019", "19"; gives the year it ends in.</summary>
    private static bool TryTakeYears(ref PhraseCursor cursor, out int lastYear)
    {
        lastYear = 0;
        var start = cursor.Position;
        cursor.TryTake(DateWordKind.Of);
        cursor.SkipSpaces();
        cursor.Position += cursor.Next is '\'' or '\u2019' or '-' or '/' ? 1 : 0;
        var digits = cursor.CountDigits();
        if (digits is not (2 or 4))
        {
            return cursor.Back(start);
        }

        var number = cursor.TakeDigits(digits);
        lastYear = digits == 2 ? cursor.YearOfTwoDigits(number) : number;
        var end = cursor.Position;
        if (cursor.Next == '/' || PhraseCursor.IsDash(cursor.Next))
        {
            cursor.Position++;
            var secondDigits = cursor.CountDigits();
            var second = secondDigits is 2 or 4 ? cursor.TakeDigits(secondDigits) : -1;
            if (second == (lastYear + 1) % (secondDigits == 2 ? Years.InCentury : 10_000))
            {
                lastYear++;
                end = cursor.Position;
            }
        }

        cursor.Position = end;
        return !char.IsLetterOrDigit(cursor.Next) || cursor.Back(start);
    }

    private static int TakeQuarter(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        cursor.Position += PhraseCursor.IsHyphen(cursor.Next) ? 1 : 0;
        cursor.SkipSpaces();
        var quarter = cursor.At(cursor.Position + 1) - '0';
        if ((cursor.Next | 0x20) == 'q' && quarter is >= 1 and <= Periods.QuartersInYear && !char.IsLetterOrDigit(cursor.At(cursor.Position + 2)))
        {
            cursor.Position += 2;
            return quarter;
        }

        cursor.Position = start;
        return 0;
    }
}
