using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>The time zone behind a time of day.</summary>
internal static class TimeZones
{
    private const int LongestWord = 12;
    private const int MostWords = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Zones = FrozenSet.ToFrozenSet(
        [
            "Z", "UTC", "GMT", "BST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MSK", "TRT", "AST", "ADT", "EST", "EDT", "CST", "CDT", "MST",
            "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "NST", "NDT", "JST", "KST", "HKT", "SGT", "IST", "PKT", "AFT", "IRST", "SAST", "EAT", "WAT", "CAT",
            "AEST", "AEDT", "ACST", "ACDT", "AWST", "NZST", "NZDT", "BRT", "ART", "ET", "CT", "MT", "PT",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes "Z", "UTC", "(UTC+3)", "+03:00", "EDT", "local time", "Moscow time".</summary>
    public static (int Start, int End) Take(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        var isBracketed = cursor.Next == '(';
        cursor.Position += isBracketed ? 1 : 0;
        var zoneStart = cursor.Position;
        if (TryTakeOffset(ref cursor) || TryTakeZoneName(ref cursor))
        {
            var zoneEnd = cursor.Position;
            if (!isBracketed || cursor.TryTake(')'))
            {
                return (zoneStart, zoneEnd);
            }
        }

        cursor.Position = start;
        return (start, start);
    }

    private static bool TryTakeOffset(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Next == '+' || PhraseCursor.IsHyphen(cursor.Next))
        {
            cursor.Position++;
            var digits = cursor.CountDigits();
            if (digits is 1 or 2 or 4)
            {
                var number = cursor.TakeDigits(digits);
                var hours = digits == 4 ? number / 100 : number;
                var minutes = digits == 4 ? number % 100 : 0;
                if (digits <= 2 && cursor.Next == ':' && cursor.IsTwoDigitsAt(cursor.Position + 1))
                {
                    cursor.Position++;
                    minutes = cursor.TakeDigits(2);
                }

                if (hours <= 23 && minutes <= 59 && !char.IsLetterOrDigit(cursor.Next))
                {
                    return true;
                }
            }
        }

        return cursor.Back(start);
    }

    private static bool TryTakeZoneName(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        var word = cursor.TakeLetters();
        if (Zones.Contains(word) && !char.IsLetterOrDigit(cursor.Next))
        {
            // "UTC+3": an offset may stand tight behind the name.
            TryTakeOffset(ref cursor);
            return true;
        }

        for (var words = 0; words < MostWords && word.Length is > 0 and <= LongestWord; words++)
        {
            if (word is "time" or "Time")
            {
                return words > 0;
            }

            if (word is not "local" && !char.IsAsciiLetterUpper(word[0]))
            {
                break;
            }

            cursor.SkipSpaces();
            word = cursor.TakeLetters();
        }

        return cursor.Back(start);
    }
}
