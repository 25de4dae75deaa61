namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Days with a name: "Christmas Day 1914" is the same day every year; "Easter 1916" is not, and its date is not computed: churches and calendars
/// differ. That is an error which says what to write instead.
/// </summary>
internal static class NamedDays
{
    private const string Movable = "this feast falls on another day each year: write the day or month that is meant";
    private const string Term = "a term has no agreed months: write the months that are meant";

    /// <summary>Month and day; 0 for what has no fixed day. Of those that begin alike the longer stands first.</summary>
    private static readonly (string Name, int Month, int Day)[] Days =
    [
        ("new year's day", 1, 1), ("new year's eve", 12, 31), ("new year's", 1, 1), ("new year", 1, 1), ("epiphany", 1, 6), ("valentine's day", 2, 14), ("candlemas", 2, 2),
        ("lady day", 3, 25), ("midsummer day", 6, 24), ("bastille day", 7, 14), ("halloween", 10, 31), ("all saints' day", 11, 1),
        ("all souls' day", 11, 2), ("armistice day", 11, 11), ("christmas eve", 12, 24), ("christmas day", 12, 25), ("christmas", 12, 25),
        ("boxing day", 12, 26), ("michaelmas", 0, 0), ("easter sunday", 0, 0), ("easter monday", 0, 0), ("easter week", 0, 0), ("easter", 0, 0),
        ("good friday", 0, 0), ("holy week", 0, 0), ("holy saturday", 0, 0), ("palm sunday", 0, 0), ("maundy thursday", 0, 0), ("shrove tuesday", 0, 0),
        ("ash wednesday", 0, 0), ("lent", 0, 0), ("mardi gras", 0, 0), ("whit sunday", 0, 0), ("whit monday", 0, 0), ("whitsun", 0, 0), ("whitsunday", 0, 0),
        ("pentecost", 0, 0), ("ascension day", 0, 0), ("ascension", 0, 0), ("trinity sunday", 0, 0), ("trinity", 0, 0), ("corpus christi", 0, 0), ("advent", 0, 0),
        ("thanksgiving day", 0, 0), ("thanksgiving", 0, 0), ("hilary", 0, 0), ("labor day", 0, 0), ("memorial day", 0, 0), ("ramadan", 0, 0), ("eid al-fitr", 0, 0),
        ("eid al-adha", 0, 0), ("eid", 0, 0), ("ashura", 0, 0), ("muharram", 0, 0), ("hajj", 0, 0), ("passover", 0, 0), ("pesach", 0, 0), ("yom kippur", 0, 0),
        ("rosh hashanah", 0, 0), ("hanukkah", 0, 0), ("chanukah", 0, 0), ("sukkot", 0, 0), ("shavuot", 0, 0), ("purim", 0, 0), ("diwali", 0, 0), ("holi", 0, 0),
        ("nowruz", 0, 0), ("lunar new year", 0, 0), ("chinese new year", 0, 0), ("tet", 0, 0), ("vesak", 0, 0),
    ];

    /// <summary>The first words of the names, in the order of their values in <see cref="DateVocabulary"/>.</summary>
    public static IReadOnlyList<string> FirstWords { get; } = [.. Days.Select(static day => FirstWord(day.Name)).Distinct()];

    /// <summary>Reads on behind the first word of a name.</summary>
    public static bool TryRead(ref PhraseCursor cursor, int firstWord, int start, out PartialDate date)
    {
        date = default;
        foreach (var (name, month, day) in Days)
        {
            if (FirstWord(name) != FirstWords[firstWord])
            {
                continue;
            }

            cursor.Position = start;
            cursor.SkipSpaces();
            if (TryTakeName(ref cursor, name))
            {
                return !IsTerm(ref cursor, start) && (month > 0 ? TryMake(ref cursor, month, day, start, out date) : FailMovable(ref cursor, start));
            }
        }

        return false;
    }

    /// <summary>Reads on behind "May": "May Day 1968".</summary>
    public static bool TryReadMayDay(ref PhraseCursor cursor, DateWord month, int start, out PartialDate date)
    {
        date = default;
        if (month is not { Kind: DateWordKind.Month, Value: 5 })
        {
            return false;
        }

        var before = cursor.Position;
        cursor.SkipSpaces();
        return (cursor.Position > before && TryTakeName(ref cursor, "day") && TryMake(ref cursor, 5, 1, start, out date))
            || cursor.Back(before);
    }

    /// <summary>Whether "term" or "semester" follows: outside prose that is a fault.</summary>
    public static bool IsTerm(ref PhraseCursor cursor, int start)
    {
        var before = cursor.Position;
        cursor.SkipSpaces();
        if ((cursor.Next | 0x20) is 't' or 's' && (TryTakeName(ref cursor, "term") || TryTakeName(ref cursor, "semester")))
        {
            if (!cursor.IsProse)
            {
                cursor.Fail(start, Term);
            }

            return true;
        }

        return cursor.Back(before);
    }

    private static bool TryMake(ref PhraseCursor cursor, int month, int day, int start, out PartialDate date)
    {
        var hasYear = TrailingYears.TryTake(ref cursor, mayBeHyphenated: false, isSure: false, month, hasDay: true, out var year);
        date = new PartialDate { Form = DateForm.Day, Rule = DateRule.NamedDay, Start = start, Year = hasYear ? year : null, Month = month, Day = day };
        return cursor.Failure is null && (hasYear || cursor.IsInYear || (!cursor.IsProse && cursor.IsAtPhraseEnd()));
    }

    /// <summary>Only with a year is a feast meant as a date: "Easter Island" is none.</summary>
    private static bool FailMovable(ref PhraseCursor cursor, int start) =>
        (cursor.IsInYear || TrailingYears.TryTake(ref cursor, mayBeHyphenated: false, isSure: false, month: 0, hasDay: true, out _))
        && cursor.Fail(start, Movable);

    /// <summary>Takes the words of a name; an apostrophe may be omitted or curled.</summary>
    private static bool TryTakeName(ref PhraseCursor cursor, string name)
    {
        var start = cursor.Position;
        foreach (var letter in name)
        {
            if (letter == ' ')
            {
                if (!cursor.SkipSpaces())
                {
                    return cursor.Back(start);
                }
            }
            else if (letter == '\'')
            {
                cursor.Position += cursor.Next is '\'' or '\u2019' ? 1 : 0;
            }
            else if ((letter == '-' && PhraseCursor.IsDash(cursor.Next)) || (char.IsAsciiLetter(cursor.Next) && (cursor.Next | 0x20) == letter))
            {
                cursor.Position++;
            }
            else
            {
                return cursor.Back(start);
            }
        }

        return !char.IsLetterOrDigit(cursor.Next) || cursor.Back(start);
    }

    private static string FirstWord(string name)
    {
        var end = name.AsSpan().IndexOfAny(' ', '\'', '-');
        return end < 0 ? name : name[..end];
    }
}
