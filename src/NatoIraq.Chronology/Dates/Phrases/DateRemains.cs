namespace NatoIraq.Chronology.Dates;

/// <summary>
/// What is left over behind a date at a head: a further piece of a date ("11 June 31", "2003-04-05/", "2019-Q5") means that the date was not read as it
/// was meant, and no shorter date may stand for it.
/// </summary>
internal static class DateRemains
{
    /// <summary>What is said of a piece that is left over.</summary>
    public const string DoesNotBelong = "what follows looks like a part of the date and does not belong to it";
    private const string Unclear = "this number can be a year or a second day: write the year in four digits";

    /// <summary>Whether no piece of a date is left over; it is a fault where one is.</summary>
    public static bool AreNone(ref PhraseCursor cursor, DateReading reading, bool hasBracket)
    {
        var next = cursor.Next;
        var afterNext = cursor.At(cursor.Position + 1);
        if (char.IsLetterOrDigit(next) && !hasBracket)
        {
            return false;
        }

        var isDigit = char.IsAsciiDigit(afterNext);
        if (next == '/' && (isDigit || afterNext == '\0' || PhraseCursor.IsSpace(afterNext)))
        {
            return cursor.Fail(cursor.Position, DoesNotBelong);
        }

        if (isDigit && !hasBracket
            && (next is ',' or ':' || PhraseCursor.IsDash(next) || (next == '.' && char.IsAsciiDigit(cursor.At(cursor.Position - 1)) && !IsFootnote(cursor))))
        {
            return cursor.Fail(cursor.Position, DoesNotBelong);
        }

        if (PhraseCursor.IsDash(next) && char.IsAsciiLetter(afterNext))
        {
            return !IsPeriodNumber(cursor) || cursor.Fail(cursor.Position + 1, DoesNotBelong);
        }

        if (PhraseCursor.IsSpace(next) && cursor.NeedsYear && IsMisreadYear(cursor))
        {
            return cursor.Fail(cursor.Position + 1, "this looks like a year with a letter in the place of a digit");
        }

        return !PhraseCursor.IsSpace(next) || !cursor.NeedsYear || !IsNumberLeft(cursor) || cursor.Fail(cursor.Position + 1, Unclear);
    }

    /// <summary>"12 March 1999.3 Strikes begin": the number of a note.</summary>
    private static bool IsFootnote(in PhraseCursor cursor)
    {
        var end = cursor.Position + 1;
        while (char.IsAsciiDigit(cursor.At(end)) && end < cursor.Position + 4)
        {
            end++;
        }

        return end < cursor.Position + 4 && cursor.At(end) != '.' && !char.IsLetterOrDigit(cursor.At(end))
            && char.IsAsciiDigit(cursor.At(cursor.Position - 4)) && PhraseCursor.IsSpace(cursor.At(cursor.Position - 5));
    }

    /// <summary>"2019-Q5", "2018-W60".</summary>
    private static bool IsPeriodNumber(in PhraseCursor cursor) =>
        (cursor.At(cursor.Position + 1) | 0x20) is 'q' or 'h' or 'w' && char.IsAsciiDigit(cursor.At(cursor.Position + 2));

    /// <summary>"2 May 2O10", "24 March I999": what a scanner makes of 0 and 1.</summary>
    private static bool IsMisreadYear(PhraseCursor cursor)
    {
        cursor.SkipSpaces();
        var digits = 0;
        var index = 0;
        for (; index < 4; index++)
        {
            var character = cursor.At(cursor.Position + index);
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            if (!char.IsAsciiDigit(character) && !LookAlikes.IsLikeDigit(character))
            {
                return false;
            }
        }

        return digits is >= 2 and < 4 && !char.IsLetterOrDigit(cursor.At(cursor.Position + index));
    }

    /// <summary>"11 June 31", "12 March 19993": a number that counts nothing and ends the head.</summary>
    private static bool IsNumberLeft(PhraseCursor cursor)
    {
        cursor.SkipSpaces();
        var digits = cursor.CountDigits();
        if (digits == 0)
        {
            return false;
        }

        cursor.TakeDigits(digits);
        var next = cursor.Next;
        return next is not (',' or '.' or ':' or '%' or '/') || !char.IsAsciiDigit(cursor.At(cursor.Position + 1))
            ? !char.IsLetter(next) && cursor.IsAtPhraseEnd() && !PhraseCursor.IsDash(next) && next != '%'
            : false;
    }
}
