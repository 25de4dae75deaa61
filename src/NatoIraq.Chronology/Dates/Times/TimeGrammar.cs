using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>The forms of a time of day. What cannot be read leaves the cursor where it was.</summary>
internal static class TimeGrammar
{
    private const int HoursInHalfDay = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = FrozenSet.ToFrozenSet(
        ["at", "about", "around", "approximately", "approx", "circa", "c", "ca", "by"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a time can begin here; quick, for it is asked before and behind every date.</summary>
    public static bool MayBegin(in PhraseCursor cursor)
    {
        if (!char.IsAsciiDigit(cursor.Next))
        {
            return ((cursor.Next | 0x20), (cursor.At(cursor.Position + 1) | 0x20)) is ('n', 'o') or ('m', 'i') && char.IsAsciiLetter(cursor.At(cursor.Position + 3));
        }

        var digits = cursor.CountDigits();
        var next = cursor.At(cursor.Position + digits);
        if (digits <= 2)
        {
            var letter = (char)(VisibleFrom(cursor, cursor.Position + digits) | 0x20);
            return next is ':' or '.' || letter is 'a' or 'p' or 'h' or 'n' or 'm' || (PhraseCursor.IsDash(next) && IsTimeBehindDash(cursor, digits));
        }

        return digits <= 4 && (PhraseCursor.IsSpace(next) || char.IsAsciiLetter(next));
    }

    /// <summary>"10-11:30 a.m.", not "10–11 May".</summary>
    private static bool IsTimeBehindDash(in PhraseCursor cursor, int digits)
    {
        var index = cursor.Position + digits + 1;
        while (char.IsAsciiDigit(cursor.At(index)))
        {
            index++;
        }

        return cursor.At(index) is ':' or '.' || (VisibleFrom(cursor, index) | 0x20) is 'a' or 'p';
    }

    private static char VisibleFrom(in PhraseCursor cursor, int index)
    {
        while (PhraseCursor.IsSpace(cursor.At(index)))
        {
            index++;
        }

        return cursor.At(index);
    }

    /// <summary>Passes "at", "about", "c." and "~" before a time.</summary>
    public static void SkipLeads(ref PhraseCursor cursor)
    {
        while (true)
        {
            var start = cursor.Position;
            var word = cursor.TakeLetters();
            if (cursor.TryTake('~') || (Leads.Contains(word) && (cursor.TryTake('.') || PhraseCursor.IsSpace(cursor.Next))))
            {
                cursor.SkipSpaces();
                continue;
            }

            cursor.Position = start;
            return;
        }
    }

    /// <summary>Reads a time or a range of times, and the zone.</summary>
    /// <param name="cursor">Where it must begin.</param>
    /// <param name="allowBare">Whether "0846" and "9.30" are times by themselves.</param>
    /// <param name="reading">The first time, and where the zone stands.</param>
    /// <param name="error">Why what looks like a time is not valid.</param>
    public static bool TryRead(ref PhraseCursor cursor, bool allowBare, out TimeReading reading, out string? error)
    {
        reading = default;
        var start = cursor.Position;
        if (!TryReadClock(ref cursor, allowBare, out var first, out error))
        {
            cursor.Position = start;
            return TryReadShortRange(ref cursor, ref reading, ref error);
        }

        if (first.Time.Second is null && TryTakeSeconds(ref cursor, out var seconds))
        {
            first = first with { Time = new TimeOfDay(first.Time.Hour, first.Time.Minute, seconds) };
        }

        TryReadEnd(ref cursor, allowBare);
        var (zoneStart, zoneEnd) = TimeZones.Take(ref cursor);
        if (zoneEnd > zoneStart && !first.IsMarked)
        {
            TryReadEnd(ref cursor, allowBare);
        }

        if (first.NeedsZone && zoneEnd == zoneStart)
        {
            cursor.Position = start;
            return false;
        }

        reading = new TimeReading(first.Time, zoneStart, zoneEnd);
        return true;
    }

    /// <summary>"10-11:30 a.m.": the first hour takes its half of the day from the second.</summary>
    private static bool TryReadShortRange(ref PhraseCursor cursor, ref TimeReading reading, ref string? error)
    {
        var start = cursor.Position;
        if (error is null && TryTakeHour(ref cursor, out var hour) && hour is >= 1 and <= HoursInHalfDay && TakeRangeMark(ref cursor))
        {
            var end = cursor.Position;
            if (TryReadClock(ref cursor, allowBare: false, out var second, out _) && second.IsMarked)
            {
                var isAfternoon = second.Time.Hour >= HoursInHalfDay && hour <= (second.Time.Hour + HoursInHalfDay - 1) % HoursInHalfDay + 1;
                var (zoneStart, zoneEnd) = TimeZones.Take(ref cursor);
                reading = new TimeReading(new TimeOfDay((hour % HoursInHalfDay) + (isAfternoon ? HoursInHalfDay : 0), 0), zoneStart, zoneEnd);
                return end > start;
            }
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryTakeHour(ref PhraseCursor cursor, out int hour)
    {
        var digits = cursor.CountDigits();
        hour = digits is 1 or 2 ? cursor.TakeDigits(digits) : 0;
        return hour > 0;
    }

    /// <summary>"2:10 a.m. and 5 seconds".</summary>
    private static bool TryTakeSeconds(ref PhraseCursor cursor, out int seconds)
    {
        var start = cursor.Position;
        seconds = 0;
        if (!cursor.TryTake(DateWordKind.And) || !cursor.TryTakeNumber(out var number) || number.Value > 59)
        {
            return cursor.Back(start);
        }

        seconds = number.Value;
        cursor.SkipSpaces();
        return cursor.TakeLetters() is "seconds" or "second" or "secs" or "sec" || cursor.Back(start);
    }

    private static void TryReadEnd(ref PhraseCursor cursor, bool allowBare)
    {
        var start = cursor.Position;
        if (!TakeRangeMark(ref cursor) || !TryReadClock(ref cursor, allowBare, out _, out _))
        {
            cursor.Position = start;
        }
    }

    private static bool TakeRangeMark(ref PhraseCursor cursor)
    {
        if (cursor.TryTakeDash(out _) || cursor.TryTake(DateWordKind.To, DateWordKind.Until))
        {
            cursor.SkipSpaces();
            return true;
        }

        return false;
    }

    private static bool TryReadClock(ref PhraseCursor cursor, bool allowBare, out Clock clock, out string? error)
    {
        clock = default;
        error = null;
        var start = cursor.Position;
        if (char.IsAsciiLetter(cursor.Next))
        {
            return TryReadNamed(ref cursor, out clock);
        }

        var digits = cursor.CountDigits();
        if (digits is 0 or > 4 || cursor.IsInsideWord(start))
        {
            return false;
        }

        var number = cursor.TakeDigits(digits);
        if (digits >= 3)
        {
            return TryReadMilitary(ref cursor, number, digits, allowBare, out clock, out error) || cursor.Back(start);
        }

        var mark = cursor.Next;
        var isFrench = mark is 'h' && cursor.IsTwoDigitsAt(cursor.Position + 1);
        if ((mark is ':' or '.' || isFrench) && cursor.IsTwoDigitsAt(cursor.Position + 1))
        {
            cursor.Position++;
            var minute = cursor.TakeDigits(2);
            int? second = null;
            if (mark != 'h' && cursor.Next == mark && cursor.IsTwoDigitsAt(cursor.Position + 1) && mark == ':')
            {
                cursor.Position++;
                second = cursor.TakeDigits(2);
                SkipFraction(ref cursor);
            }

            var hasHalf = TryTakeHalfOfDay(ref cursor, out var isAfternoon);
            if (char.IsDigit(cursor.Next) || (mark == '.' && !hasHalf && !(allowBare && cursor.Next != '.')))
            {
                return cursor.Back(start);
            }

            return TryMake(number, minute, second, hasHalf, isAfternoon, out clock, out error) || cursor.Back(start);
        }

        if (TryTakeHalfOfDay(ref cursor, out var isLater))
        {
            return TryMake(number, 0, null, true, isLater, out clock, out error) || cursor.Back(start);
        }

        if (number == HoursInHalfDay && cursor.SkipSpaces() && TryReadNamed(ref cursor, out clock))
        {
            return true;
        }

        return cursor.Back(start);
    }

    /// <summary>"0846 hours", "1405Z", "1400 GMT"; "0846" where a bare number may be a time.</summary>
    private static bool TryReadMilitary(ref PhraseCursor cursor, int number, int digits, bool allowBare, out Clock clock, out string? error)
    {
        clock = default;
        error = null;
        var end = cursor.Position;
        var hasHours = false;
        if (!char.IsDigit(cursor.Next))
        {
            cursor.SkipSpaces();
            hasHours = cursor.TakeLetters() is "hours" or "hrs" or "h" or "Hours" or "HOURS" or "HRS";
            hasHours = hasHours && (cursor.Next == '.' ? ++cursor.Position > 0 : true);
        }

        cursor.Position = hasHours ? cursor.Position : end;
        var hasHalf = !hasHours && TryTakeHalfOfDay(ref cursor, out var isAfternoon) ? isAfternoon : (bool?)null;
        if (digits == 3 && !hasHours && hasHalf is null)
        {
            return false;
        }

        if (!TryMake(number / 100, number % 100, null, hasHalf is not null, hasHalf == true, out clock, out error))
        {
            error = hasHours || hasHalf is not null ? error : null;
            return false;
        }

        clock = clock with { NeedsZone = !hasHours && hasHalf is null && !allowBare };
        return true;
    }

    private static bool TryReadNamed(ref PhraseCursor cursor, out Clock clock)
    {
        var start = cursor.Position;
        clock = default;
        var word = cursor.TakeLetters();
        if (word.Equals("noon", StringComparison.OrdinalIgnoreCase) || word.Equals("midday", StringComparison.OrdinalIgnoreCase))
        {
            clock = new Clock(new TimeOfDay(HoursInHalfDay, 0));
            return true;
        }

        if (word.Equals("midnight", StringComparison.OrdinalIgnoreCase))
        {
            clock = new Clock(new TimeOfDay(0, 0));
            return true;
        }

        return cursor.Back(start);
    }

    private static bool TryMake(int hour, int minute, int? second, bool hasHalf, bool isAfternoon, out Clock clock, out string? error)
    {
        clock = default;
        error = hour > 24 ? $"there is no hour {hour}"
            : minute > 59 ? $"there is no minute {minute}"
            : second > 59 ? $"there is no second {second}"
            : hour == 24 && (minute > 0 || second > 0) ? "the day ends at 24:00"
            : hasHalf && (hour is 0 or > HoursInHalfDay) ? $"hour {hour} does not go with a.m. or p.m."
            : null;
        if (error is not null)
        {
            return false;
        }

        var ofDay = hasHalf ? (hour % HoursInHalfDay) + (isAfternoon ? HoursInHalfDay : 0) : hour;
        clock = new Clock(new TimeOfDay(ofDay, minute, second)) { IsMarked = hasHalf };
        return true;
    }

    /// <summary>Takes "a.m.", "pm", "P.M.", "p. m.".</summary>
    private static bool TryTakeHalfOfDay(ref PhraseCursor cursor, out bool isAfternoon)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        var letter = (char)(cursor.Next | 0x20);
        isAfternoon = letter == 'p';
        if (letter is 'a' or 'p')
        {
            cursor.Position++;
            var hasStop = cursor.Next == '.';
            cursor.Position += hasStop ? 1 : 0;
            if (hasStop)
            {
                cursor.SkipSpaces();
            }

            if ((cursor.Next | 0x20) == 'm' && !char.IsLetterOrDigit(cursor.At(cursor.Position + 1)))
            {
                cursor.Position++;
                cursor.Position += hasStop && cursor.Next == '.' ? 1 : 0;
                return true;
            }
        }

        return cursor.Back(start);
    }

    private static void SkipFraction(ref PhraseCursor cursor)
    {
        if (cursor.Next is '.' or ',' && char.IsAsciiDigit(cursor.At(cursor.Position + 1)))
        {
            cursor.Position++;
            cursor.TakeDigits(cursor.CountDigits());
        }
    }

    /// <param name="Time">The time.</param>
    private readonly record struct Clock(TimeOfDay Time)
    {
        /// <summary>Whether a.m. or p.m. stands with it.</summary>
        public bool IsMarked { get; init; }

        /// <summary>Whether only a zone behind it makes it a time: 1400 GMT.</summary>
        public bool NeedsZone { get; init; }
    }
}

/// <summary>A time of day that was read, and where its zone stands.</summary>
/// <param name="Time">The time; the first of a range.</param>
/// <param name="ZoneStart">Where the zone begins.</param>
/// <param name="ZoneEnd">Where it ends; the same where there is none.</param>
internal readonly record struct TimeReading(TimeOfDay Time, int ZoneStart, int ZoneEnd)
{
    /// <summary>The zone as written, or null.</summary>
    public string? ZoneIn(string text) => ZoneEnd > ZoneStart ? text[ZoneStart..ZoneEnd] : null;
}
