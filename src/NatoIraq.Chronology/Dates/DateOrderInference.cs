namespace NatoIraq.Chronology.Dates;

/// <summary>Tells from all the dates of numbers in a document in which order it writes them.</summary>
public static class DateOrderInference
{
    private const int MonthsInYear = 12;
    private const int LongestDay = 31;

    /// <summary>
    /// The order that every date of the document allows and at least one demands: one with a number above 12 does. <see
    /// cref="DateOrder.Auto"/> where none demands one, or where they contradict each other. Takes time linear in the text.
    /// </summary>
    public static DateOrder Infer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new Dictionary<char, (int Day, int Month)>();
        var position = 0;
        while (position < text.Length)
        {
            if (!char.IsAsciiDigit(text[position]))
            {
                position++;
                continue;
            }

            var isInside = position > 0 && (char.IsLetterOrDigit(text[position - 1]) || IsSeparator(text[position - 1]));
            if (!isInside && TryReadDate(text, ref position, out var first, out var second))
            {
                // Dates between strokes and between hyphens may have two hands: a text and the page that it stands on.
                var separator = text[text.AsSpan(0, position).LastIndexOfAnyExceptInRange('0', '9')];
                var (day, month) = found.GetValueOrDefault(separator);
                found[separator] = (day + (first > MonthsInYear && second <= MonthsInYear ? 1 : 0), month + (second > MonthsInYear && first <= MonthsInYear ? 1 : 0));
            }

            while (position < text.Length && char.IsAsciiDigit(text[position]))
            {
                position++;
            }
        }

        var (dayFirst, monthFirst) = found.Values.Where(static count => count.Day == 0 || count.Month == 0).Append(default).MaxBy(static count => count.Day + count.Month);
        return found.Values.Any(static count => count is { Day: > 0, Month: > 0 }) ? DateOrder.Auto : (dayFirst > 0, monthFirst > 0) switch
        {
            (true, false) => DateOrder.DayFirst,
            (false, true) => DateOrder.MonthFirst,
            _ => DateOrder.Auto,
        };
    }

    private static bool TryReadDate(string text, ref int position, out int first, out int second)
    {
        second = 0;
        if (!TryReadNumber(text, ref position, 2, out first) || !TrySkipSeparator(text, ref position, out var separator)
            || !TryReadNumber(text, ref position, 2, out second) || !TrySkipSeparator(text, ref position, out var again))
        {
            return false;
        }

        return separator == again && first is >= 1 and <= LongestDay && second is >= 1 and <= LongestDay
            && TryReadYear(text, ref position, out var digits) && (digits == 4 || (digits == 2 && separator == '/'));
    }

    private static bool TryReadYear(string text, ref int position, out int digits)
    {
        var start = position;
        var isYear = TryReadNumber(text, ref position, 4, out _) && text[start] != '0' | position - start == 2;
        digits = position - start;
        return isYear;
    }

    private static bool TryReadNumber(string text, ref int position, int mostDigits, out int number)
    {
        var start = position;
        number = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]) && position - start < mostDigits)
        {
            number = (number * 10) + text[position++] - '0';
        }

        return position > start && (position == text.Length || !char.IsLetterOrDigit(text[position]));
    }

    private static bool TrySkipSeparator(string text, ref int position, out char separator)
    {
        separator = position < text.Length ? text[position] : '\0';
        position += IsSeparator(separator) ? 1 : 0;
        return IsSeparator(separator);
    }

    private static bool IsSeparator(char character) => character is '/' or '.' or '-';
}
