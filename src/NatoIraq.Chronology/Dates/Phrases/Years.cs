using System.Globalization;

namespace NatoIraq.Chronology.Dates;

/// <summary>Years by themselves, and the second of two: "2007", "44 BC", "AD 43", "410:", "'98", "2003–11".</summary>
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

    /// <summary>The year that two digits mean: the one nearest to the years around them, or else as POSIX has it.</summary>
    /// <param name="year">The two digits.</param>
    /// <param name="around">The years that the text around them names; null for none.</param>
    public static int OfTwoDigits(int year, YearRange? around)
    {
        var usual = year + (year < FirstShortYearOfOldCentury ? 2000 : 1900);
        if (around is not { } years)
        {
            return usual;
        }

        var nearest = usual;
        for (var century = years.First / InCentury - 1; century <= years.Last / InCentury + 1; century++)
        {
            var candidate = (century * InCentury) + year;
            nearest = years.DistanceTo(candidate) < years.DistanceTo(nearest) ? candidate : nearest;
        }

        return nearest;
    }

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

        if (number.Value > 0 && HasEraAhead(cursor, out var isBeforeChrist))
        {
            date = Of(start, Eras.Astronomical(number.Value, isBeforeChrist), hasEra: true);
            return true;
        }

        if (number.Value > 0 && number.Value < Least && (number.Digits < 4 || !cursor.IsProse))
        {
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
        if (!Eras.TryTakeBefore(ref cursor, out var isBefore) || !cursor.TryTakeNumber(out var number) || number.Value == 0)
        {
            return cursor.Back(start);
        }

        if (number.IsOrdinal)
        {
            return Decades.TryReadBehindOrdinal(ref cursor, number.Value, start, out date) || cursor.Back(start);
        }

        date = Of(start, Eras.Astronomical(number.Value, isBefore), hasEra: true);
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

        date = Of(start, cursor.YearOfTwoDigits(number.Value), hasEra: false);
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
            || (PhraseCursor.IsDash(cursor.Next) && (PhraseCursor.IsHyphen(cursor.Next) ? char.IsLetterOrDigit(cursor.At(cursor.Position + 1)) : char.IsAsciiDigit(cursor.At(cursor.Position + 1)))) || number.Value == 0 && number.Digits != 2)
        {
            return cursor.Back(start);
        }

        var year = first.Year.Value;
        var unit = number.Digits switch { 1 => 10, 2 => InCentury, _ => 1000 };
        if (unit > year || (first.HasEra && number.Digits == DigitsOf(year)))
        {
            second = first with { Year = number.Value, Start = number.Start };
            return (number.Value > year && TakeEraOfBoth(ref cursor)) || cursor.Back(start);
        }

        var completed = (year / unit * unit) + number.Value;
        if (completed <= year && (number.Value == 0 || (!isHyphen && unit == InCentury)))
        {
            completed += unit;
        }

        second = first with { Year = completed, Start = number.Start };
        var isPlain = number.Digits == 2 || (!isHyphen && number.Digits == 1);
        return (isPlain && completed > year && (isSlashed ? completed == year + 1 : completed - year < InCentury / 2 || number.Value > year % InCentury) && TakeEraOfBoth(ref cursor))
            || cursor.Back(start);
    }

    /// <summary>"98-117 AD": the first year has taken its era from behind the second.</summary>
    private static bool TakeEraOfBoth(ref PhraseCursor cursor) => !Eras.TryTakeBehind(ref cursor, out var isBefore) || !isBefore;

    private static int DigitsOf(int year) => year < 10 ? 1 : year < InCentury ? 2 : year < Least ? 3 : 4;

    private static PartialDate Of(int start, int year, bool hasEra) =>
        new() { Form = DateForm.Year, Rule = DateRule.Year, Start = start, Year = year, HasEra = hasEra };

    /// <summary>"753–716 BC", "41–54 AD": the era behind the second year holds for the first.</summary>
    private static bool HasEraAhead(in PhraseCursor place, out bool isBefore)
    {
        isBefore = false;
        var next = place.NextVisible;
        if ((next | 0x20) is not ('t' or 'a' or 'o' or 'u') && next != '/' && !PhraseCursor.IsDash(next))
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

        if ((next == '(' && (cursor.At(position + 1) == DateQualifiers.Uncertain || cursor.At(position + 1) == 'c')) || cursor.Text[position..].StartsWith("ca.", StringComparison.Ordinal))
        {
            return number.Digits == 3;
        }

        if (next == '/')
        {
            // "893/94" is two winters' year; "893/5" may count anything.
            return number.Digits == 3 && cursor.Text.Length > position + 2
                && int.TryParse(cursor.Text.Slice(position + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var following)
                && following == (number.Value + 1) % InCentury && !char.IsLetterOrDigit(cursor.At(position + 3));
        }

        if (next == '\t' || next == ':' || PhraseCursor.IsDash(next))
        {
            return position > cursor.Position || next is ':' or '\t' || !char.IsLetter(cursor.At(position + 1)) || number.Digits == 3;
        }

        return number.Digits == 3 && (cursor.HasLead ? !cursor.IsBeforeCounted() : !char.IsLetterOrDigit(next) && next is not ('.' or ')' or '(' or '%'));
    }
}
