namespace NatoIraq.Chronology.Dates;

/// <summary>The year behind a day or month: "11 July 2018", "March 15, 44 BC", "12 Mar 99", "30 January 1648/9".</summary>
internal static class TrailingYears
{
    /// <summary>A number that could be a day as well as a year of two digits.</summary>
    private const int LastDay = 31;

    private const int LeastWithThreeDigits = 100;
    private const int LastMonthOfDualYear = 3;

    /// <summary>Takes the year behind a day or month: "2018", ", 2018", "of 2018", "-2018" after a hyphenated month, "44 BC", "'18", "1731/2".</summary>
    /// <param name="cursor">Behind the day or month.</param>
    /// <param name="mayBeHyphenated">Whether a hyphen may stand before it.</param>
    /// <param name="isSure">Whether nothing but a year can stand there, as behind "March 20,"; "5 March, 2000 people …" has none.</param>
    /// <param name="month">The month, for what a dual year is allowed with; 0 for none.</param>
    /// <param name="hasDay">Whether a day is named.</param>
    /// <param name="year">The year.</param>
    public static bool TryTake(ref PhraseCursor cursor, bool mayBeHyphenated, bool isSure, int month, bool hasDay, out int year)
    {
        var start = cursor.Position;
        var hasComma = false;
        year = 0;
        if (mayBeHyphenated && PhraseCursor.IsHyphen(cursor.Next))
        {
            cursor.Position++;
        }
        else if (!MayStandBehind(cursor))
        {
            return false;
        }
        else if (hasDay && IsBehindStop(cursor))
        {
            cursor.Position++;
        }
        else
        {
            hasComma = cursor.NextVisible == ',' && cursor.TryTake(',');
            if (!hasComma && cursor.NextVisible is 'o' or 'O' or 'd' or 'D')
            {
                cursor.TryTake(DateWordKind.Of);
            }
        }

        var yearStart = cursor.Position;
        cursor.SkipSpaces();
        if (!char.IsAsciiDigit(cursor.Next))
        {
            var found = Years.TryReadBehindApostrophe(ref cursor, out var named) || (Years.TryReadBehindEra(ref cursor, out named) && named.Form == DateForm.Year);
            year = named.Year ?? 0;
            return found || cursor.Back(start);
        }

        if (TryTakeFourDigits(ref cursor, hasComma, isSure, out year))
        {
            return month == 0 || TryTakeDual(ref cursor, month, ref year);
        }

        cursor.Position = yearStart;
        if (Years.TryTakeWithEra(ref cursor, out year))
        {
            return true;
        }

        // "28 October 312": without an era three digits are a year where nothing is counted.
        cursor.Position = yearStart;
        if (cursor.TryTakeNumber(out var number) && number is { Digits: 3, IsOrdinal: false, Value: >= LeastWithThreeDigits }
            && (hasDay ? !cursor.IsBeforeCounted() && !CountedNoun.IsVerb(NeighbouringWord.After(cursor.Text, cursor.Position)) : !cursor.IsProse && cursor.IsAtPhraseEnd()))
        {
            year = number.Value;
            return true;
        }

        return cursor.Back(start);
    }

    /// <summary>
    /// Takes a year of two digits behind a day and month: "12 Mar 99", "12-Mar-99". Not inside prose; and what follows must show that it counts
    /// nothing: the end, a mark, or a capital, as in no "5 May 30 people". Behind a month in full a number that can be a day is no year.
    /// </summary>
    public static bool TryTakeTwoDigits(ref PhraseCursor cursor, bool isHyphenated, bool isShortMonth, out int year)
    {
        year = 0;
        if (cursor.IsProse)
        {
            return false;
        }

        var start = cursor.Position;
        if (isHyphenated && PhraseCursor.IsHyphen(cursor.Next))
        {
            cursor.Position++;
        }
        else
        {
            cursor.SkipSpaces();
        }

        if (cursor.Position == start || !cursor.IsTwoDigitsAt(cursor.Position) || !EndsTwoDigits(cursor, cursor.Position + 2))
        {
            return cursor.Back(start);
        }

        var isZero = cursor.Next == '0';
        var number = cursor.TakeDigits(2);
        if (!isHyphenated && !isShortMonth && !isZero && number <= LastDay)
        {
            return cursor.Back(start);
        }

        year = cursor.YearOfTwoDigits(number);
        return true;
    }

    /// <summary>Whether what follows two digits shows that they are a year.</summary>
    public static bool EndsTwoDigits(PhraseCursor cursor, int position)
    {
        cursor.Position = position;
        var next = cursor.Next;
        if (!PhraseCursor.IsSpace(next))
        {
            return next is '\0' or '\r' or '\n'
                || (next is ',' or ':' or ';' or '.' or ')' or ']' or '>' or '|' or '?' or '*' && !char.IsAsciiDigit(cursor.At(position + 1)))
                || (PhraseCursor.IsDash(next) && !char.IsLetterOrDigit(cursor.At(position + 1)));
        }

        var isOfNext = cursor.IsMonthAhead();
        cursor.SkipSpaces();
        next = cursor.Next;
        return !isOfNext && !char.IsLower(next) && (!char.IsAsciiDigit(next) || cursor.At(cursor.Position + 2) == ':' || cursor.At(cursor.Position + 1) == ':');
    }

    /// <summary>Whether a year, "of", an era, a comma or a line break can begin so; quick, for it is asked behind every day and month.</summary>
    private static bool MayStandBehind(in PhraseCursor cursor)
    {
        var next = cursor.NextVisible;
        return char.IsAsciiDigit(next) || IsBehindStop(cursor) || next is ',' or 'o' or 'O' or 'd' or 'D' or 'A' or 'C' or '\'' or '\u2019' or '\u2018' or '\r' or '\n'
            || (next is 'a' or 'c' && cursor.At(cursor.VisibleAt + 1) == '.');
    }

    /// <summary>"June 1. 1918.": a full stop stands where others write a comma.</summary>
    private static bool IsBehindStop(in PhraseCursor cursor) =>
        !cursor.IsProse && cursor.Next == '.' && PhraseCursor.IsSpace(cursor.At(cursor.Position + 1)) && char.IsAsciiDigit(cursor.At(cursor.Position + 5))
        && char.IsAsciiDigit(cursor.At(cursor.Position + 2)) && !char.IsLetterOrDigit(cursor.At(cursor.Position + 6));

    /// <summary>Takes four digits. A footnote's number may stand behind a full stop: "May 2003.2".</summary>
    private static bool TryTakeFourDigits(ref PhraseCursor cursor, bool hasComma, bool isSure, out int year)
    {
        var start = cursor.Position;
        year = 0;
        if (cursor.CountDigits() != 4)
        {
            return false;
        }

        var end = start + 4;
        var isFootnoted = cursor.At(end) == '.' && char.IsAsciiDigit(cursor.At(end + 1)) && !char.IsAsciiDigit(cursor.At(end + 3));
        if (isFootnoted)
        {
            year = cursor.TakeDigits(4);
        }
        else if (cursor.TryTakeNumber(out var number) && number.IsYear)
        {
            year = number.Value;
        }

        var isPlausible = cursor.IsProse ? year is >= Years.Least and <= Years.Greatest : year > 0;
        if (!isPlausible || (cursor.IsProse && hasComma && !isSure && cursor.IsBeforeCounted()))
        {
            return cursor.Back(start);
        }

        if (Eras.TryTakeBehind(ref cursor, out var isBefore))
        {
            year = Eras.Astronomical(year, isBefore);
        }

        return true;
    }

    /// <summary>"1731/2": the year that began on 25 March, and the year that begins on 1 January, which is meant.</summary>
    private static bool TryTakeDual(ref PhraseCursor cursor, int month, ref int year)
    {
        var start = cursor.Position;
        if (cursor.Next != '/' || !char.IsAsciiDigit(cursor.At(start + 1)))
        {
            return true;
        }

        cursor.Position++;
        var digits = cursor.CountDigits();
        if (digits is 3 or > 4)
        {
            return cursor.Fail(start, "a dual year is two years that follow each other");
        }

        var unit = digits switch { 1 => 10, 2 => Years.InCentury, _ => 10_000 };
        var number = cursor.TakeDigits(digits);
        if (char.IsLetterOrDigit(cursor.Next) || cursor.Next == '/' || number != (year + 1) % unit)
        {
            return cursor.Fail(start, "a dual year is two years that follow each other");
        }

        if (month > LastMonthOfDualYear)
        {
            return cursor.Fail(start, "a dual year belongs to a date from January to March");
        }

        year++;
        return true;
    }
}
