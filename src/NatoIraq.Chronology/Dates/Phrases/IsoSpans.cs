namespace NatoIraq.Chronology.Dates;

/// <summary>The second end of a span of numbers, which leaves out what it has in common with the first: "2023-06-27/28", "2003-04/05" (ISO 8601-1:2019, 5.5.2.2).</summary>
internal static class IsoSpans
{
    /// <summary>Reads the second end.</summary>
    public static bool TryReadSecond(ref PhraseCursor cursor, in PartialDate first, out PartialDate second)
    {
        second = default;
        var start = cursor.Position;
        if (first.Rule is not (DateRule.IsoDate or DateRule.IsoMonth) || !cursor.IsTwoDigitsAt(start))
        {
            return false;
        }

        var number = cursor.TakeDigits(2);
        second = first with { Start = start };
        if (first.Form == DateForm.Day && PhraseCursor.IsHyphen(cursor.Next) && cursor.IsTwoDigitsAt(cursor.Position + 1))
        {
            cursor.Position++;
            second = second with { Month = number, Day = cursor.TakeDigits(2) };
        }
        else
        {
            second = first.Form == DateForm.Day ? second with { Day = number } : second with { Month = number };
        }

        if (char.IsLetterOrDigit(cursor.Next) || PhraseCursor.IsDash(cursor.Next) || cursor.Next == '/')
        {
            return cursor.Back(start);
        }

        if (second.Month is < 1 or > Periods.MonthsInYear)
        {
            return cursor.Fail(start, NumericDates.NoSuchMonth);
        }

        return first.Form != DateForm.Day || (second.Day >= 1 && second.IsReal) || cursor.Fail(start, SingleDates.NoSuchDay);
    }
}
