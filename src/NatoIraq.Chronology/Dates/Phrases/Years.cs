namespace NatoIraq.Chronology.Dates;

/// <summary>Years by themselves, and years behind a day or month: "2007", "44 BC", "AD 43", "410:", "'98", "1648/9".</summary>
internal static class Years
{
    /// <summary>The least number that is a year without further evidence.</summary>
    public const int Least = 1000;

    /// <summary>The greatest.</summary>
    public const int Greatest = 2100;

    /// <summary>How many years a century has.</summary>
    public const int InCentury = 100;

    /// <summary>'69 to '99 are of the twentieth century, '00 to '68 of the twenty-first (POSIX, strptime, %y).</summary>
    private const int FirstShortYearOfOldCentury = 69;

    /// <summary>A number that could be a day as well as a year of two digits.</summary>
    private const int LastDay = 31;

    private const int LeastWithThreeDigits = 100;
    private const int LastMonthOfDualYear = 3;

    /// <summary>The year that two digits mean.</summary>
    public static int OfTwoDigits(int year) => year + (year < FirstShortYearOfOldCentury ? 2000 : 1900);

    /// <summary>Reads a year that begins with a digit.</summary>
    public static bool TryRead(ref PhraseCursor cursor, out PartialDate date)
    {
        var start = cursor.Position;
        date = default;
        if (TryTakeWithEra(ref cursor, out var year))
        {
            date = Of(start, year, hasEra: true);
            return true;
        }

        if (cursor.Failure is not null || !cursor.TryTakeNumber(out var number) || number.IsOrdinal)
        {
            return cursor.Back(start);
        }

        if (number.Digits == 4 && number.Value is >= Least and <= Greatest)
        {
            date = Of(start, HasEraAhead(cursor, out var isBefore) ? Eras.Astronomical(number.Value, isBefore) : number.Value, hasEra: false);
            return true;
        }

        if (number.Value > 0 && number.Value < Least && (number.Digits < 4 || !cursor.IsProse))
        {
            if (HasEraAhead(cursor, out var isBefore))
            {
                date = Of(start, Eras.Astronomical(number.Value, isBefore), hasEra: true);
                return true;
            }

            if (number.Digits == 4 || (!cursor.IsProse && !cursor.IsExpression && IsShortYearThere(cursor, number)))
            {
                date = Of(start, number.Value, hasEra: true) with { Rule = number.Digits == 4 ? DateRule.Year : DateRule.ShortYear };
                return true;
            }
        }

        return cursor.Back(start);
    }

    /// <summary>Reads a year behind its era: "AD 43".</summary>
    public static bool TryReadBehindEra(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (!Eras.TryTakeBefore(ref cursor) || !cursor.TryTakeNumber(out var number) || number.Value == 0)
        {
            return cursor.Back(start);
        }

        if (number.IsOrdinal)
        {
            return Decades.TryReadBehindOrdinal(ref cursor, number.Value, start, out date) || cursor.Back(start);
        }

        date = Of(start, number.Value, hasEra: true);
        return true;
    }

    /// <summary>Reads a year of two digits behind an apostrophe: "'98".</summary>
    public static bool TryReadBehindApostrophe(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (!cursor.TryTakeApostrophe() || !cursor.TryTakeNumber(out var number) || number.Digits != 2 || number.IsOrdinal)
        {
            return cursor.Back(start);
        }

        date = Of(start, OfTwoDigits(number.Value), hasEra: false);
        return true;
    }

    /// <summary>Takes a year with its era behind it, which may then have one to five digits: "44 BC", "10,000 BC".</summary>
    public static bool TryTakeWithEra(ref PhraseCursor cursor, out int year)
    {
        var start = cursor.Position;
        year = 0;
        cursor.SkipSpaces();
        var digits = cursor.CountDigits();
        if (digits is 0 or > 5 || cursor.IsInsideWord(cursor.Position))
        {
            return cursor.Back(start);
        }

        year = cursor.TakeDigits(digits);
        if (cursor.Next == ',' && digits <= 2 && char.IsAsciiDigit(cursor.At(cursor.Position + 1)))
        {
            cursor.Position++;
            if (cursor.CountDigits() != 3)
            {
                return cursor.Back(start);
            }

            year = (year * 1000) + cursor.TakeDigits(3);
        }

        if (!Eras.TryTakeBehind(ref cursor, out var isBefore))
        {
            return cursor.Back(start);
        }

        if (year == 0)
        {
            return cursor.Fail(start, "there is no year 0 of an era: 1 BC is followed by AD 1");
        }

        year = Eras.Astronomical(year, isBefore);
        return true;
    }

    /// <summary>Takes the year behind a day or month: "2018", ", 2018", "of 2018", "-2018" after a hyphenated month, "44 BC", "'18", "1731/2".</summary>
    /// <param name="cursor">Behind the day or month.</param>
    /// <param name="mayBeHyphenated">Whether a hyphen may stand before it.</param>
    /// <param name="isSure">Whether nothing but a year can stand there, as behind "March 20,"; "5 March, 2000 people …" has none.</param>
    /// <param name="month">The month, for what a dual year is allowed with; 0 for none.</param>
    /// <param name="hasDay">Whether a day is named.</param>
    /// <param name="year">The year.</param>
    public static bool TryTakeBehind(ref PhraseCursor cursor, bool mayBeHyphenated, bool isSure, int month, bool hasDay, out int year)
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
        else
        {
            hasComma = cursor.NextVisible == ',' && cursor.TryTake(',');
            if (!hasComma && cursor.NextVisible is 'o' or 'O')
            {
                cursor.TryTake(DateWordKind.Of);
            }
        }

        var yearStart = cursor.Position;
        cursor.SkipSpaces();
        if (!char.IsAsciiDigit(cursor.Next))
        {
            var found = TryReadBehindApostrophe(ref cursor, out var named) || (TryReadBehindEra(ref cursor, out named) && named.Form == DateForm.Year);
            year = named.Year ?? 0;
            return found || cursor.Back(start);
        }

        if (TryTakeFourDigits(ref cursor, hasComma, isSure, out year))
        {
            return month == 0 || TryTakeDual(ref cursor, month, ref year);
        }

        cursor.Position = yearStart;
        if (TryTakeWithEra(ref cursor, out year))
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

        year = OfTwoDigits(number);
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

    /// <summary>Reads the second year of a range, of fewer digits: "2003–11", "1998/99", "AD 41–54".</summary>
    /// <param name="cursor">Behind the dash.</param>
    /// <param name="first">The first year.</param>
    /// <param name="isSlashed">Whether a slash stands between: then it is the next year or none.</param>
    /// <param name="isHyphen">Whether a hyphen does, which numbers months as well.</param>
    /// <param name="second">The second year.</param>
    public static bool TryReadSecond(ref PhraseCursor cursor, in PartialDate first, bool isSlashed, bool isHyphen, out PartialDate second)
    {
        var start = cursor.Position;
        second = first;
        if (first.Year is not > 0 || !cursor.TryTakeNumber(out var number) || number.IsOrdinal || number.Digits > 3
            || (PhraseCursor.IsDash(cursor.Next) && char.IsLetterOrDigit(cursor.At(cursor.Position + 1))) || number.Value == 0 && number.Digits != 2)
        {
            return cursor.Back(start);
        }

        var year = first.Year.Value;
        var unit = number.Digits switch { 1 => 10, 2 => InCentury, _ => 1000 };
        if (unit > year || (first.HasEra && number.Digits == DigitsOf(year)))
        {
            second = first with { Year = number.Value, Start = number.Start };
            return number.Value > year || cursor.Back(start);
        }

        var completed = (year / unit * unit) + number.Value;
        if (completed <= year && (number.Value == 0 || (!isHyphen && unit == InCentury)))
        {
            completed += unit;
        }

        second = first with { Year = completed, Start = number.Start };
        var isPlain = number.Digits == 2 || (!isHyphen && number.Digits == 1);
        return (isPlain && completed > year && (isSlashed ? completed == year + 1 : completed - year < InCentury / 2 || number.Value > year % InCentury))
            || cursor.Back(start);
    }

    /// <summary>Whether a year, "of", an era, a comma or a line break can begin so; quick, for it is asked behind every day and month.</summary>
    private static bool MayStandBehind(in PhraseCursor cursor)
    {
        var next = cursor.NextVisible;
        return char.IsAsciiDigit(next) || next is ',' or 'o' or 'O' or 'A' or 'C' or '\'' or '\u2019' or '\u2018' or '\r' or '\n'
            || (next is 'a' or 'c' && cursor.At(cursor.Position + 2) == '.');
    }

    private static int DigitsOf(int year) => year < 10 ? 1 : year < InCentury ? 2 : year < Least ? 3 : 4;

    private static PartialDate Of(int start, int year, bool hasEra) =>
        new() { Form = DateForm.Year, Rule = DateRule.Year, Start = start, Year = year, HasEra = hasEra };

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

        var isPlausible = cursor.IsProse ? year is >= Least and <= Greatest : year > 0;
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

        var unit = digits switch { 1 => 10, 2 => InCentury, _ => 10_000 };
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

    /// <summary>"753–716 BC", "41–54 AD": the era behind the second year holds for the first.</summary>
    private static bool HasEraAhead(in PhraseCursor place, out bool isBefore)
    {
        isBefore = false;
        var next = PhraseCursor.IsSpace(place.Next) ? place.At(place.Position + 1) : place.Next;
        if (next is not ('t' or 'a' or 'o' or 'u' or '/') && !PhraseCursor.IsDash(next))
        {
            return false;
        }

        var cursor = place;
        var isJoined = cursor.TryTakeDash(out _) || cursor.TryTake('/') || cursor.TryTake(DateWordKind.To, DateWordKind.And)
            || cursor.TryTake(DateWordKind.Or, DateWordKind.Until);
        if (!isJoined)
        {
            return false;
        }

        cursor.SkipSpaces();
        var digits = cursor.CountDigits();
        if (digits is 0 or > 4)
        {
            return false;
        }

        cursor.TakeDigits(digits);
        return Eras.TryTakeBehind(ref cursor, out isBefore);
    }

    /// <summary>Whether a number of one to three digits is set off as a date: "410: …", "878 – …", not "43. …" nor "12 people".</summary>
    private static bool IsShortYearThere(in PhraseCursor cursor, PhraseNumber number)
    {
        var position = cursor.Position;
        while (PhraseCursor.IsSpace(cursor.At(position)) && cursor.At(position) != '\t')
        {
            position++;
        }

        var next = cursor.At(position);
        if (position >= cursor.Text.Length)
        {
            return cursor.Place == DatePlace.Cell ? number.Digits > 1 : number.Digits == 3;
        }

        if (next == '\t' || next == ':' || PhraseCursor.IsDash(next))
        {
            return position > cursor.Position || next is ':' or '\t' || !char.IsLetter(cursor.At(position + 1)) || number.Digits == 3;
        }

        return number.Digits == 3 && (cursor.HasLead ? !cursor.IsBeforeCounted() : !char.IsLetterOrDigit(next) && next is not ('.' or ')' or '/' or '(' or '%'));
    }
}
