namespace NatoIraq.Chronology.Dates;

/// <summary>Doubt and nearness, before a date and behind it: "circa 2005", "c1150", "~1190", "possibly 2005", "2005?", "1210 (approx.)".</summary>
internal static class DateQualifiers
{
    /// <summary>The mark of EDTF for what is near a date.</summary>
    public const char Approximate = '~';

    /// <summary>The mark of EDTF for what is in doubt.</summary>
    public const char Uncertain = '?';

    /// <summary>How many qualifiers stand before a date at most.</summary>
    private const int Most = 3;

    /// <summary>Reads a date or span with what qualifies it.</summary>
    public static bool TryRead(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        var start = cursor.Position;
        var (isApproximate, isUncertain) = (false, false);
        for (var count = 0; count < Most && MayBegin(ref cursor); count++)
        {
            if (TryTakeCirca(ref cursor))
            {
                isApproximate = cursor.IsAboutRight = true;
            }
            else if (TryTakePossibly(ref cursor))
            {
                isUncertain = true;
            }
            else
            {
                break;
            }
        }

        if (cursor.Position > start && !cursor.IsProse)
        {
            cursor.HasLead = true;
        }

        if (!DateRelations.TryRead(ref cursor, years, out reading) || (cursor.IsProse && (isApproximate || isUncertain) && cursor.IsBeforeCounted()))
        {
            return cursor.Back(start);
        }

        // In prose a question mark ends a question; of an entry's date it says that it is in doubt.
        if (!cursor.IsProse && cursor.Next != '\0')
        {
            TakeBehind(ref cursor, ref isApproximate, ref isUncertain);
        }

        reading = isApproximate ? reading.Qualify(Approximate, DateRule.Circa) : reading;
        reading = isUncertain ? reading.Qualify(Uncertain, DateRule.Possibly) : reading;
        return true;
    }

    /// <summary>Takes "circa", "about", "c.", "ca"; outside prose "~", and "c" tight before a number.</summary>
    public static bool TryTakeCirca(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        if (!char.IsAsciiLetter(cursor.NextVisible) && cursor.NextVisible is not ('~' or '\u2248' or '\u223C'))
        {
            return false;
        }

        if (!cursor.IsProse && (cursor.TryTake('~') || cursor.TryTake('\u2248') || cursor.TryTake('\u223C')))
        {
            cursor.SkipSpaces();
            return char.IsLetterOrDigit(cursor.Next) || cursor.Back(start);
        }

        if (!cursor.TryTakeWord(out var word))
        {
            return false;
        }

        if (word.Kind == DateWordKind.Circa)
        {
            return true;
        }

        if (word.Kind != DateWordKind.ShortCirca)
        {
            return cursor.Back(start);
        }

        var hasStop = cursor.At(cursor.Position - 1) == '.';
        if (hasStop)
        {
            return true;
        }

        // "c 1150", "c1150"; but "C19" is a century, and inside prose "c" is anything.
        var isCentury = cursor.At(cursor.Position - 1) == 'C' && cursor.CountDigits() is 1 or 2;
        if (cursor.IsProse || isCentury)
        {
            return cursor.Back(start);
        }

        var end = cursor.Position;
        cursor.SkipSpaces();
        var isBeforeDate = char.IsAsciiDigit(cursor.Next) || cursor.TryTakeMonth(out _) || cursor.TryTake(DateWordKind.The);
        cursor.Position = end;
        cursor.GluedAt = end;
        return isBeforeDate || cursor.Back(start);
    }

    private static bool MayBegin(ref PhraseCursor cursor) => char.IsAsciiLetter(cursor.NextVisible)
        ? cursor.PeekKind() is DateWordKind.Circa or DateWordKind.ShortCirca or DateWordKind.Possibly
        : !char.IsAsciiDigit(cursor.Next);

    private static bool TryTakePossibly(ref PhraseCursor cursor)
    {
        if (!cursor.IsProse && cursor.Next == Uncertain && char.IsAsciiDigit(cursor.At(cursor.Position + 1)))
        {
            cursor.Position++;
            return true;
        }

        return cursor.TryTake(DateWordKind.Possibly);
    }

    private static void TakeBehind(ref PhraseCursor cursor, ref bool isApproximate, ref bool isUncertain)
    {
        for (var count = 0; count < Most; count++)
        {
            var start = cursor.Position;
            if (cursor.Next == Uncertain)
            {
                cursor.Position++;
                isUncertain = true;
                continue;
            }

            if (!PhraseCursor.IsSpace(cursor.Next) && cursor.Next is not ('(' or '[' or ','))
            {
                return;
            }

            cursor.TryTake(',');
            var close = cursor.TryTake('(') ? ')' : cursor.TryTake('[') ? ']' : '\0';
            if (cursor.TryTake(Uncertain) && close != '\0' && cursor.TryTake(close))
            {
                isUncertain = true;
                continue;
            }

            var isSetOff = cursor.Position > start;
            if (cursor.TryTakeWord(out var word) && word.Kind == DateWordKind.DayPart && isSetOff && (close == '\0' ? cursor.IsAtPhraseEnd() : cursor.TryTake(close)))
            {
                // "6 June 1944 (dawn)": a part of the day belongs to the date and makes it no more exact.
                continue;
            }

            if (word.Kind is DateWordKind.Circa or DateWordKind.ShortCirca or DateWordKind.Possibly
                && (close == '\0' ? (word.Kind == DateWordKind.Circa && cursor.IsAtPhraseEnd()) || (word.Kind == DateWordKind.ShortCirca && cursor.Text[start..cursor.Position].EndsWith("ca.", StringComparison.Ordinal)) : cursor.TryTake(close)))
            {
                isApproximate |= word.Kind != DateWordKind.Possibly;
                isUncertain |= word.Kind == DateWordKind.Possibly;
                continue;
            }

            cursor.Position = start;
            return;
        }
    }
}
