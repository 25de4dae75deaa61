using System.Globalization;
using System.Text;
using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>
/// How events are called: the date, then a letter (<c>2018-07-11a</c>, <c>2018-02b</c>, <c>2004-36a</c>). Made of letters, digits and
/// hyphens only, so that an id is a file name on every system.
/// </summary>
public static class EventIdentifier
{
    private const int DaysIn400Years = 146097;
    private const int LettersInAlphabet = 26;

    /// <summary>
    /// The date's part of an id: the canonical EDTF expression without qualifiers (<c>?</c>, <c>~</c>, <c>%</c>) and time of day; for a
    /// span or a set its first day, or its last if it has no first; for a span without a year its beginning (<c>XXXX-04-02</c>);
    /// <c>undated</c> if it has none of these.
    /// </summary>
    public static string Stem(EdtfDate date)
    {
        var text = date.ToString();
        if (text.AsSpan().IndexOfAny("/[{") >= 0)
        {
            return date.KnownBounds.EarliestStart is { } first ? FormatDay(first)
                : date.KnownBounds.LatestEnd is { } last ? FormatDay(last)
                : text.StartsWith("XXXX", StringComparison.Ordinal) ? Stem(EdtfDate.Parse(text[..text.IndexOf('/', StringComparison.Ordinal)]))
                : "undated";
        }

        var stem = new StringBuilder(text.Length);
        foreach (var character in text.AsSpan(0, text.IndexOf('T', StringComparison.Ordinal) is >= 0 and var time ? time : text.Length))
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '-')
            {
                stem.Append(character);
            }
        }

        return stem.ToString();
    }

    /// <summary>The letters of the <paramref name="number"/>th event (from 1) of a stem: a … z, aa, ab …</summary>
    public static string Letters(long number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Span<char> letters = stackalloc char[16];
        var start = letters.Length;
        for (; number > 0; number = (number - 1) / LettersInAlphabet)
        {
            letters[--start] = (char)('a' + ((number - 1) % LettersInAlphabet));
        }

        return letters[start..].ToString();
    }

    /// <summary>A day number (see <see cref="DateBounds"/>) as a calendar date, in any year; beyond 9999 with EDTF's Y.</summary>
    private static string FormatDay(long day)
    {
        // A whole number of 400-year cycles leaves month and day as they are.
        var cycles = Math.DivRem(day, DaysIn400Years, out var rest);
        if (rest < 0)
        {
            cycles--;
            rest += DaysIn400Years;
        }

        var date = DateOnly.FromDayNumber((int)rest);
        var year = date.Year + (cycles * 400);
        var prefix = Math.Abs(year) > 9999 ? "Y" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{year:0000}-{date:MM-dd}");
    }
}
