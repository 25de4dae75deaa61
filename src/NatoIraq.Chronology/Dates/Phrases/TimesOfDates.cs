namespace NatoIraq.Chronology.Dates;

/// <summary>The time of day that stands with a date: "8:46 a.m., Sept. 11, 2001", "2018-07-05 14:30:00 +0300", "1 March 2024, noon".</summary>
internal static class TimesOfDates
{
    /// <summary>Takes a time and what joins it to the date behind it. Without a date the phrase is none, which the caller finds.</summary>
    /// <param name="cursor">Where the phrase begins.</param>
    /// <param name="close">The bracket that is to be closed; none once it is: "(9:03 a.m.) September 11".</param>
    public static bool TryTakeBefore(ref PhraseCursor cursor, ref char close)
    {
        var start = cursor.Position;
        if (!cursor.IsProse && cursor.TryTake(DateWordKind.Circa))
        {
            cursor.SkipSpaces();
        }

        if (!TimeGrammar.MayBegin(cursor))
        {
            return cursor.Back(start);
        }

        if (!TimeGrammar.TryRead(ref cursor, allowBare: true, out var time, out _))
        {
            return cursor.Back(start);
        }

        // In prose "5.30 3 May" and "1500 on 3 May" may be counts: a mark or a half of the day shows that it is a time.
        var isDotted = cursor.At(start + 1) == '.' || cursor.At(start + 2) == '.';
        var isMarked = cursor.At(start + 1) == ':' || cursor.At(start + 2) == ':' || char.IsLetter(cursor.At(cursor.Position - 1)) || cursor.At(cursor.Position - 1) == '.';
        var isClosed = cursor.TryTake(')');
        var isJoined = cursor.TryTake(',') || cursor.TryTake(';') || cursor.TryTakeDash(out _);
        var hasOn = cursor.TryTake(DateWordKind.Lead);
        if (!(isMarked || (isDotted && (hasOn || !cursor.IsProse))) || !(isJoined || hasOn || cursor.SkipSpaces()))
        {
            return cursor.Back(start);
        }

        cursor.SkipSpaces();
        if (!IsDateAhead(cursor))
        {
            return cursor.Back(start);
        }

        close = isClosed ? '\0' : close;
        cursor.Time = time;
        return true;
    }

    /// <summary>Takes the time behind a date, if one is there. False where what looks like a time is not valid: that is a fault of the date.</summary>
    public static bool TryTakeBehind(ref PhraseCursor cursor)
    {
        if (cursor.Time is not null)
        {
            return true;
        }

        var start = cursor.Position;
        var isBracketed = false;
        var isSure = true;
        if (cursor.Next == 'T' && char.IsAsciiDigit(cursor.At(start + 1)))
        {
            cursor.GluedAt = ++cursor.Position;
            return TryTakeBasic(ref cursor, start) || TryTake(ref cursor, start, isSure: true, allowBare: false);
        }

        if (cursor.IsProse && !MayFollowInProse(cursor))
        {
            return true;
        }

        if (!PhraseCursor.IsSpace(cursor.Next) && cursor.Next is not (',' or ':' or ';' or '(' or '@') && !PhraseCursor.IsDash(cursor.Next))
        {
            return true;
        }

        if (!cursor.TryTake(',') && !cursor.TryTake('@'))
        {
            isBracketed = cursor.TryTake('(');
            isSure = !isBracketed && !(cursor.TryTakeDash(out _) || cursor.TryTake(':') || cursor.TryTake(';'));
        }

        var hasWord = cursor.TryTake(DateWordKind.Lead);
        hasWord |= cursor.TryTake(DateWordKind.Circa);
        cursor.SkipSpaces();
        if (!TimeGrammar.MayBegin(cursor) || (cursor.IsProse && !hasWord && cursor.At(start) != ','))
        {
            cursor.Position = start;
            return true;
        }

        // "5 May 1999 10.30: …" needs the mark behind it; "2.5 million" has none.
        var isDotted = cursor.At(cursor.Position + 1) == '.' || cursor.At(cursor.Position + 2) == '.';
        return TryTake(ref cursor, start, isSure, allowBare: hasWord || isDotted) 
            && (hasWord || !isDotted || cursor.IsAtPhraseEnd() || Skip(ref cursor, start))
            && (!isBracketed || cursor.TryTake(')') || Skip(ref cursor, start));
    }

    private static bool TryTake(ref PhraseCursor cursor, int start, bool isSure, bool allowBare)
    {
        var timeStart = cursor.Position;
        if (TimeGrammar.TryRead(ref cursor, allowBare && !cursor.IsProse, out var time, out var error))
        {
            cursor.Time = time;
            return true;
        }

        if (error is not null && isSure && !cursor.IsProse)
        {
            return cursor.Fail(timeStart, error);
        }

        return Skip(ref cursor, start);
    }

    private static bool Skip(ref PhraseCursor cursor, int start)
    {
        cursor.Position = start;
        cursor.Time = null;
        return true;
    }

    /// <summary>"20180704T1430", "20180704T143000Z" (ISO 8601-1:2019, 5.3.1.2, basic format).</summary>
    private static bool TryTakeBasic(ref PhraseCursor cursor, int start)
    {
        var digits = cursor.CountDigits();
        if (digits is not (4 or 6))
        {
            return cursor.Back(start + 1);
        }

        var number = cursor.TakeDigits(digits);
        var (hour, minute, second) = digits == 4 ? (number / 100, number % 100, (int?)null) : (number / 10_000, number / 100 % 100, number % 100);
        var zone = cursor.Position;
        cursor.Position += cursor.Next == 'Z' ? 1 : 0;
        if (hour > 23 || minute > 59 || second > 59 || char.IsLetterOrDigit(cursor.Next))
        {
            return cursor.Back(start + 1);
        }

        cursor.Time = new TimeReading(new TimeOfDay(hour, minute, second), zone, cursor.Position);
        return true;
    }

    /// <summary>", 10:30" or " at 10:30"; quick, for it is asked behind every date.</summary>
    private static bool MayFollowInProse(in PhraseCursor cursor) =>
        cursor.Next == ','
            ? PhraseCursor.IsSpace(cursor.At(cursor.Position + 1)) && char.IsAsciiDigit(cursor.At(cursor.Position + 2))
            : (cursor.NextVisible | 0x20) == 'a';

    private static bool IsDateAhead(PhraseCursor cursor) => char.IsAsciiDigit(cursor.Next) || cursor.TryTakeWord(out _);
}
