namespace NatoIraq.Chronology.Dates;

/// <summary>Decades, centuries and millennia: "the 1990s", "the '90s", "the 1800s", "the 19th century", "C18th", "3rd millennium BC".</summary>
internal static class Decades
{
    private const int YearsInDecade = 10;
    private const int MostCenturies = 99;

    /// <summary>From this year on a decade that ends in 00 is meant as such; before it "the 1800s" is the century.</summary>
    private const int FirstDecadeOfCentury = 1900;

    /// <summary>From this decade on '30s to '90s are of the twentieth century; which century the ones before are of is not said.</summary>
    private const int FirstShortDecade = 30;

    /// <summary>Reads "1990s", "1990's"; at a head or behind an era "490s" as well.</summary>
    public static bool TryRead(ref PhraseCursor cursor, int digits, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        var end = start + digits;
        end += cursor.At(end) is '\'' or '\u2019' ? 1 : 0;
        if ((cursor.At(end) | 0x20) != 's' || char.IsLetterOrDigit(cursor.At(end + 1)) || cursor.IsInsideWord(start) || cursor.At(start + digits - 1) != '0')
        {
            return false;
        }

        var year = cursor.TakeDigits(digits);
        cursor.Position = end + 1;
        var hasEra = Eras.TryTakeBehind(ref cursor, out var isBefore);
        if (year == 0 || (!hasEra && (digits < 4 ? cursor.IsProse : year is < Years.Least or > Years.Greatest)))
        {
            return cursor.Back(start);
        }

        if (isBefore && year % Years.InCentury != 0)
        {
            date = Of(start, Eras.Astronomical(year + YearsInDecade - 1, isBefore), 1, DateRule.Decade);
            return true;
        }

        if (isBefore)
        {
            // "200s BC" is the 3rd century BC; "1000s BC" may be a millennium.
            date = OfOrdinal(start, (year / Years.InCentury) + 1, openDigits: 2, isBefore);
            return year % Years.Least != 0 || cursor.Back(start);
        }

        var isCentury = year % Years.InCentury == 0 && year < FirstDecadeOfCentury;
        date = Of(start, year, isCentury ? 2 : 1, isCentury ? DateRule.Century : DateRule.Decade);
        return true;
    }

    /// <summary>Reads "'90s".</summary>
    public static bool TryReadBehindApostrophe(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position++;
        return TryReadTwoDigits(ref cursor, 1900, FirstShortDecade, start, out date) || cursor.Back(start);
    }

    /// <summary>Reads the second decade of a range: the "70s" of "1960s–70s".</summary>
    public static bool TryReadSecond(ref PhraseCursor cursor, in PartialDate first, out PartialDate second)
    {
        var start = cursor.Position;
        second = default;
        if (first.OpenDigits != 1)
        {
            return false;
        }

        cursor.SkipSpaces();
        cursor.Position += cursor.Next is '\'' or '\u2019' ? 1 : 0;
        return (first is { OpenDigits: 1, Year: > 0 and var year, Part: PeriodPart.Whole }
            && TryReadTwoDigits(ref cursor, year / Years.InCentury * Years.InCentury, year % Years.InCentury + YearsInDecade, start, out second)) || cursor.Back(start);
    }

    /// <summary>Reads on behind an ordinal number: "19th century", "3rd millennium BC", and the "18th" of "18th–19th centuries".</summary>
    public static bool TryReadBehindOrdinal(ref PhraseCursor cursor, int ordinal, int start, out PartialDate date)
    {
        date = default;
        var before = cursor.Position;
        if (ordinal is < 1 or > MostCenturies)
        {
            return false;
        }

        cursor.Position += !cursor.IsProse && PhraseCursor.IsHyphen(cursor.Next) ? 1 : 0;
        if (TryTakeCentury(ref cursor, out var openDigits))
        {
            var isBefore = false;
            if (Eras.MayFollow(cursor))
            {
                Eras.TryTakeBehind(ref cursor, out isBefore);
            }

            date = OfOrdinal(start, ordinal, openDigits, isBefore);
            return true;
        }

        cursor.Position = before;
        if (IsJoinedToCentury(cursor))
        {
            date = OfOrdinal(start, ordinal, openDigits: 2, isBefore: false);
            return true;
        }

        return false;
    }

    /// <summary>Reads "C18th", "C19".</summary>
    public static bool TryReadCenturyBehindLetter(ref PhraseCursor cursor, int start, out PartialDate date)
    {
        date = default;
        var isGlued = cursor.Position == start + 1 && cursor.At(start) == 'C' && !cursor.IsProse;
        if (!isGlued || !char.IsAsciiDigit(cursor.Next))
        {
            return false;
        }

        var digits = cursor.CountDigits();
        if (digits > 2)
        {
            return false;
        }

        var century = cursor.TakeDigits(digits);
        var ending = OrdinalEnding.Of(century);
        cursor.Position += (cursor.Next | 0x20) == ending[0] && (cursor.At(cursor.Position + 1) | 0x20) == ending[1] ? 2 : 0;
        date = OfOrdinal(start, century, openDigits: 2, isBefore: false);
        return century > 0 && !char.IsLetterOrDigit(cursor.Next);
    }

    /// <summary>"the turn of the century" has no meaning that is agreed on.</summary>
    public static bool FailTurn(ref PhraseCursor cursor, int start)
    {
        if (cursor.TryTake(DateWordKind.Of))
        {
            cursor.TryTake(DateWordKind.The);
            var isCentury = cursor.TryTake(DateWordKind.Century);
            if (isCentury || SingleDates.TryRead(ref cursor, mayBeDayOnly: false, out _))
            {
                return cursor.Fail(start, "the turn of a century or year has no agreed length: write the years that are meant");
            }
        }

        return false;
    }

    private static bool TryTakeCentury(ref PhraseCursor cursor, out int openDigits)
    {
        var start = cursor.Position;
        if (cursor.TryTake(DateWordKind.Century, out var word))
        {
            openDigits = word.Value;
            return true;
        }

        // "19th c." is short for century only with its full stop, or where nothing else can be meant.
        openDigits = 2;
        return (!cursor.IsProse && cursor.TryTake(DateWordKind.ShortCirca) && (cursor.At(cursor.Position - 1) == '.' || cursor.IsAtPhraseEnd())) || cursor.Back(start);
    }

    private static bool IsJoinedToCentury(PhraseCursor cursor) =>
        (cursor.TryTakeDash(out _) || cursor.TryTake('/') || cursor.TryTake(DateWordKind.To, DateWordKind.Until) || cursor.TryTake(DateWordKind.And, DateWordKind.Or))
        && cursor.PeekKind() != DateWordKind.Century && cursor.IsCenturyAhead();

    private static bool TryReadTwoDigits(ref PhraseCursor cursor, int century, int least, int start, out PartialDate date)
    {
        date = default;
        if (!cursor.IsTwoDigitsAt(cursor.Position))
        {
            return false;
        }

        var year = cursor.TakeDigits(2);
        cursor.Position += cursor.Next is '\'' or '\u2019' ? 1 : 0;
        if (year % YearsInDecade != 0 || year < least || (cursor.Next | 0x20) != 's' || char.IsLetterOrDigit(cursor.At(cursor.Position + 1)))
        {
            return false;
        }

        cursor.Position++;
        date = Of(start, century + year, 1, DateRule.Decade);
        return true;
    }

    /// <summary>The first century begins with the year 1, and the others, as everybody counts, with a year that ends in 00.</summary>
    private static PartialDate OfOrdinal(int start, int ordinal, int openDigits, bool isBefore)
    {
        var years = openDigits == 2 ? Years.InCentury : 1000;
        var date = Of(start, (ordinal - 1) * years, openDigits, DateRule.Century);
        return isBefore
            ? date with { Year = Eras.Astronomical(ordinal * years, isBefore: true), LastYear = Eras.Astronomical(((ordinal - 1) * years) + 1, isBefore: true) }
            : date with { Year = Math.Max(1, (ordinal - 1) * years) };
    }

    private static PartialDate Of(int start, int year, int openDigits, string rule)
    {
        var years = openDigits switch { 1 => YearsInDecade, 2 => Years.InCentury, _ => 1000 };
        return new PartialDate
        {
            Form = DateForm.Years, Rule = rule, Start = start, Year = year, LastYear = year + years - 1, OpenDigits = openDigits,
        };
    }
}
