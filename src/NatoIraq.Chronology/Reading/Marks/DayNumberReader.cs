using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Reads the day of a month that is named elsewhere: "12", "12th", "Mon 12", "12 Monday", "12–14".</summary>
internal static class DayNumberReader
{
    private const int LongestMonth = 31;
    private const int ShortestWeekday = 3;

    /// <summary>The days that begin at <paramref name="start"/>, and where they end; null where there are none.</summary>
    public static DayNumbers? ReadAt(string text, int start, out int end)
    {
        end = start;
        end += WeekdayLength(text, end);
        var isSure = end > start;
        if (!TryReadDay(text, ref end, out var first))
        {
            return null;
        }

        if (ReadList(text, first, ref end) is { } others)
        {
            return new DayNumbers(first, others[^1], others, IsSure: true);
        }

        isSure |= char.IsLetter(text[end - 1]);
        var last = first;
        var beforeLast = end;
        while (beforeLast < text.Length && text[beforeLast] == ' ')
        {
            beforeLast++;
        }

        if (beforeLast < text.Length && text[beforeLast] is '-' or '–' or '—' or '/' or '&')
        {
            beforeLast++;
            while (beforeLast < text.Length && text[beforeLast] == ' ')
            {
                beforeLast++;
            }

            if (TryReadDay(text, ref beforeLast, out var second) && second > first)
            {
                (last, end) = (second, beforeLast);
            }
        }

        var weekday = end;
        while (weekday < text.Length && text[weekday] is ' ' or ',')
        {
            weekday++;
        }

        if (weekday > end && WeekdayLength(text, weekday) is > 0 and var length)
        {
            end = weekday + length;
            isSure = true;
            while (!char.IsLetter(text[end - 1]))
            {
                end--;
            }
        }

        var question = QuestionLength(text, end);
        end += question;
        return new DayNumbers(first, last, IsSure: isSure) { IsUncertain = question > 0 };
    }

    /// <summary>Length of the question mark behind a day: "15(?)", "15 ?".</summary>
    private static int QuestionLength(string text, int end) =>
        text.AsSpan(end) switch { ['(', '?', ')', ..] => 3, [' ', '(', '?', ')', ..] => 4, ['?', ..] => 1, _ => 0 };

    /// <summary>Days of a month named above, and the day of another month that they last until: "29 to Nov. 23".</summary>
    public static DayNumbers? ReadAt(DatePhraseReader dates, string text, int start, out int end)
    {
        if (ReadAt(text, start, out end) is not { } days)
        {
            return null;
        }

        var rest = text.AsSpan(end);
        var dash = rest.TrimStart();
        var length = rest.StartsWith(" to ") ? " to ".Length : dash is ['-' or '–' or '—', ..] ? rest.Length - dash[1..].TrimStart().Length : 0;
        if (length == 0 || days.First != days.Last || dates.ReadAt(text, end + length, DateMarkFinder.AnyYear, DatePlace.Head) is not { Date.Precision: DatePrecision.Day, Time: null } until)
        {
            return days;
        }

        end = until.End;
        return days with { Until = until };
    }

    /// <summary>Whether a number is the day of a date that is none, "31 September 1848", or has a slip, "19 Febuary 1846": then it is no day of the month above.</summary>
    public static bool IsOfDate(DatePhraseReader dates, string text, int start, int end, TextAfter after)
    {
        const int LongestDate = 24;
        if (after.Separator is not (DateSeparator.Space or DateSeparator.Sentence) || end - start > 2)
        {
            return false;
        }

        if (!dates.TryReadAt(text, start, DateMarkFinder.AnyYear, DatePlace.Head, out _, out var error) && error is not null)
        {
            return true;
        }

        var words = text[start..Math.Min(text.Length, start + LongestDate)];
        var stop = words.AsSpan(end - start).IndexOfAny('.', ':', ',');
        return dates.Diagnose(stop < 0 ? words : words[..(end - start + stop)]) is not null;
    }

    /// <summary>The days behind the first in "22, 23, 24th", which must rise and end in an ordinal, for a list of numbers may be anything; null where there is none.</summary>
    private static List<int>? ReadList(string text, int first, ref int end)
    {
        var days = new List<int>();
        var position = end;
        while (position + 1 < text.Length && text[position] == ',' && text[position + 1] == ' ')
        {
            position += 2;
            if (!TryReadDay(text, ref position, out var day) || day <= (days.Count > 0 ? days[^1] : first))
            {
                return null;
            }

            days.Add(day);
        }

        if (days.Count == 0 || !char.IsLetter(text[position - 1]))
        {
            return null;
        }

        end = position;
        return days;
    }

    private static bool TryReadDay(string text, ref int position, out int day)
    {
        var index = position;
        day = 0;
        while (index < text.Length && char.IsAsciiDigit(text[index]) && index - position < 3)
        {
            day = (day * 10) + text[index++] - '0';
        }

        if (day is < 1 or > LongestMonth || index - position > 2)
        {
            return false;
        }

        index += OrdinalEnding.LengthAt(text, index, day);

        if (index < text.Length && (char.IsLetterOrDigit(text[index]) || (text[index] is '.' or ',' or ':' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]))))
        {
            return false;
        }

        position = index;
        return true;
    }

    /// <summary>Length of a weekday's name and what divides it from the day.</summary>
    private static int WeekdayLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        if (word.Length < ShortestWeekday || !IsWeekday(word))
        {
            return 0;
        }

        while (end < text.Length && text[end] is ' ' or ',' or '.')
        {
            end++;
        }

        return end - start;
    }

    private static bool IsWeekday(ReadOnlySpan<char> word)
    {
        foreach (var name in CultureInfo.InvariantCulture.DateTimeFormat.DayNames)
        {
            if (name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
