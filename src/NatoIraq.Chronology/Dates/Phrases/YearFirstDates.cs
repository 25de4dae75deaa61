namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The year, and then what it is the year of: "1990 August 2", "2018-Jul-04", "2011 end of December", "1994: June: …", "2019 Q3", "1940-1941 winter",
/// "1962 (15 August)".
/// </summary>
internal static class YearFirstDates
{
    private const int LongestSeparator = 4;

    /// <summary>Reads a year and the first date in it; further ones may follow, and take the year from it.</summary>
    public static bool TryRead(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;

        // In prose a year and a date behind it belong to two phrases: "in 1990 August Wilson …".
        if (cursor.IsProse || cursor.IsInYear || cursor.IsInsideWord(start))
        {
            return false;
        }

        var year = cursor.TakeDigits(4);
        var isNextLetterOrDigit = char.IsLetterOrDigit(cursor.Next);
        if (year is < Years.Least or > Years.Greatest || isNextLetterOrDigit || cursor.Next == '\0' || !TryTakeSeparator(ref cursor, out var isLoose))
        {
            return cursor.Back(start);
        }

        cursor.IsInYear = true;
        var isBracketed = cursor.At(cursor.Position - 1) == '(';
        if (isBracketed)
        {
            cursor.TryTake(DateWordKind.Lead, DateWordKind.In);
            cursor.SkipSpaces();
        }

        var found = TryReadWithin(ref cursor, year, start, isLoose, isBracketed, out date);
        cursor.IsInYear = false;
        if (found)
        {
            cursor.HasOpenBracket |= isBracketed;
            return true;
        }

        return cursor.Back(start);
    }

    private static bool TryReadWithin(ref PhraseCursor cursor, int year, int start, bool isLoose, bool isBracketed, out PartialDate date)
    {
        var inner = cursor.Position;
        if (WeekDates.TryReadWeekOfYear(ref cursor, year, start, out date) || TryReadSeason(ref cursor, year, start, out date))
        {
            return true;
        }

        var failure = cursor.Failure;
        if (failure is not null || !IsDateAhead(cursor) || !SingleDates.TryRead(ref cursor, mayBeDayOnly: true, out date) || date.HasYear || cursor.Failure is not null
            || IsFollowedByYear(cursor, date))
        {
            cursor.Failure = cursor.Failure is not null && date.HasYear ? failure : cursor.Failure;
            return cursor.Back(inner);
        }

        // "1917 October Revolution": a month alone is the date's only where no words go on from it.
        var isWeak = date.Form is DateForm.Month or DateForm.Group || date.Rule == DateRule.NamedDay;
        if (isWeak && !isBracketed && !cursor.IsAtPhraseEnd() && !IsJoined(cursor))
        {
            return cursor.Back(inner);
        }

        // "2003: May you …": behind a mark the date needs one as well.
        if (isLoose && date.Form == DateForm.Month && cursor.Next is '\'' or '\u2019')
        {
            return cursor.Back(inner);
        }

        date = date with { Year = year, Rule = DateRule.YearFirst, Start = start, IsMonthFirst = date.IsMonthFirst };
        return true;
    }

    /// <summary>A space, a comma, a bracket, a hyphen; or whatever marks a writer sets between the parts of a date.</summary>
    private static bool TryTakeSeparator(ref PhraseCursor cursor, out bool isLoose)
    {
        var start = cursor.Position;
        isLoose = false;
        while (cursor.Position - start < LongestSeparator && cursor.Next is not '\0' and not '\n' and not '\r' && !char.IsLetterOrDigit(cursor.Next))
        {
            isLoose |= !PhraseCursor.IsSpace(cursor.Next) && cursor.Next is not (',' or '(');
            cursor.Position++;
        }

        return cursor.Position > start;
    }

    /// <summary>"1940-1941 winter", "1940 winter".</summary>
    private static bool TryReadSeason(ref PhraseCursor cursor, int year, int start, out PartialDate date)
    {
        date = default;
        var before = cursor.Position;
        if (cursor.CountDigits() == 4 && cursor.TryTakeNumber(out var second) && second.Value != year + 1)
        {
            return cursor.Back(before);
        }

        var isDual = cursor.Position > before;
        if (!cursor.TryTake(DateWordKind.Season, out var season) || !(cursor.IsAtPhraseEnd() || IsJoined(cursor)) || (isDual && season.Value != SubYearGroup.Winter))
        {
            return cursor.Back(before);
        }

        date = new PartialDate { Form = DateForm.Group, Rule = DateRule.Season, Start = start, Year = year, Group = season.Value };
        return true;
    }

    private static bool IsDateAhead(PhraseCursor cursor) =>
        char.IsAsciiDigit(cursor.Next)
            ? cursor.IsMonthAhead() || (cursor.At(cursor.Position + 1) | 0x20) is 'q' or 'h'
            : cursor.TryTakeWord(out var word) && (word.IsMonth || word.Kind is DateWordKind.Part or DateWordKind.PeriodLetter or DateWordKind.Weekday
                or DateWordKind.Ordinal or DateWordKind.The or DateWordKind.NamedDay);

    /// <summary>"1985 – June 1987" and "1914 August 1914": the month has a year of its own.</summary>
    private static bool IsFollowedByYear(PhraseCursor cursor, PartialDate date) =>
        date.Form == DateForm.DayOnly && cursor.IsMonthAhead() && HasYearBehindMonth(cursor);

    private static bool HasYearBehindMonth(PhraseCursor cursor)
    {
        var last = cursor.Position + 48;
        while (cursor.Position < last && cursor.Next != '\0')
        {
            if (cursor.TryTakeMonth(out _))
            {
                cursor.SkipSpaces();
                cursor.TryTake(',');
                cursor.SkipSpaces();
                return cursor.CountDigits() == 4;
            }

            cursor.Position++;
        }

        return false;
    }

    /// <summary>Whether something joins the date to another: "2003 March-April".</summary>
    private static bool IsJoined(PhraseCursor cursor) =>
        cursor.TryTakeDash(out _) || cursor.Next == '/' || cursor.TryTake(DateWordKind.To, DateWordKind.Until) || cursor.TryTake(DateWordKind.And, DateWordKind.Or);
}
