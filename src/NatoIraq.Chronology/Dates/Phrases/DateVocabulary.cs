using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>The English words of date phrases.</summary>
internal static class DateVocabulary
{
    private const int LongestWord = 13;

    /// <summary>The months in full, January first.</summary>
    public static readonly IReadOnlyList<string> Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The days of the week in full, Monday first.</summary>
    public static readonly IReadOnlyList<string> Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Words =
        Entries().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word can be, whatever its case.</summary>
    public static DateWord Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Words.TryGetValue(word, out var found) ? found : default;

    private static Dictionary<string, DateWord> Entries()
    {
        var entries = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        AddNumbered(DateWordKind.ShortMonth, 1, "jan feb mar apr may jun jul aug sep oct nov dec".Split(' '));
        AddNumbered(DateWordKind.Month, 1, Months);
        AddAll(DateWordKind.ShortMonth, 9, "sept");
        foreach (var (month, old) in (ReadOnlySpan<(int, string)>)[(1, "jany"), (2, "feby"), (4, "aprl"), (8, "augt"), (9, "septr sepr"), (10, "octr"), (11, "novr"), (12, "decr")])
        {
            AddAll(DateWordKind.ShortMonth, month, old);
        }

        AddNumbered(DateWordKind.Weekday, 1, Weekdays);
        AddNumbered(DateWordKind.Weekday, 1, "mon tue wed thu fri sat sun".Split(' '));
        AddAll(DateWordKind.Weekday, 2, "tues");
        AddAll(DateWordKind.Weekday, 3, "weds");
        AddAll(DateWordKind.Weekday, 4, "thur thurs");
        AddNumbered(DateWordKind.Season, SubYearGroup.Spring, "spring summer autumn winter".Split(' '));
        AddAll(DateWordKind.Season, SubYearGroup.Spring + 2, "fall");
        AddAll(DateWordKind.Part, (int)PeriodPart.Beginning, "beginning start");
        AddAll(DateWordKind.Part, (int)PeriodPart.Early, "early");
        AddAll(DateWordKind.Part, (int)PeriodPart.Mid, "mid middle");
        AddAll(DateWordKind.Part, (int)PeriodPart.Late, "late");
        AddAll(DateWordKind.Part, (int)PeriodPart.End, "end close");
        AddAll(DateWordKind.Turn, 0, "turn");
        AddNumbered(
            DateWordKind.Ordinal,
            1,
            ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            + "seventeenth eighteenth nineteenth twentieth").Split(' '));
        AddAll(DateWordKind.Ordinal, 0, "last latter final");
        AddNumbered(DateWordKind.Cardinal, 1, "one two three four five six seven eight nine ten eleven twelve".Split(' '));
        AddAll(DateWordKind.Half, 0, "half");
        AddAll(DateWordKind.Quarter, 0, "quarter");
        AddAll(DateWordKind.Units, Periods.QuartersInYear, "quarters");
        AddAll(DateWordKind.Units, Periods.MonthsInYear, "months");
        AddAll(DateWordKind.Days, 0, "days");
        AddAll(DateWordKind.Week, 0, "week wk");
        AddAll(DateWordKind.Weekend, 0, "weekend");
        AddAll(DateWordKind.WeekEdge, (int)PeriodPart.WeekFrom, "starting commencing");
        AddAll(DateWordKind.WeekEdge, (int)PeriodPart.WeekTo, "ending");
        AddAll(DateWordKind.Century, 2, "century centuries cent");
        AddAll(DateWordKind.Century, 3, "millennium millennia");
        AddAll(DateWordKind.PeriodLetter, 0, "q h");
        AddAll(DateWordKind.Fiscal, 0, "fiscal financial tax budget");
        AddAll(DateWordKind.FiscalYear, 0, "fy");
        AddAll(DateWordKind.Year, 0, "year");
        AddAll(DateWordKind.The, 0, "the");
        AddAll(DateWordKind.Of, 0, "of");
        AddAll(DateWordKind.In, 0, "in");
        AddAll(DateWordKind.Lead, 0, "on at during throughout towards toward dated sometime");
        AddAll(DateWordKind.DayPart, 0, "night morning evening afternoon dawn");
        AddAll(DateWordKind.By, 0, "by");
        AddAll(DateWordKind.Before, 0, "before prior pre bef");
        AddAll(DateWordKind.After, 0, "after following post aft");
        AddAll(DateWordKind.Shortly, 0, "shortly soon just immediately");
        AddAll(DateWordKind.Not, 0, "not no");
        AddAll(DateWordKind.Later, 0, "later");
        AddAll(DateWordKind.Earlier, 0, "earlier sooner");
        AddAll(DateWordKind.Than, 0, "than");
        AddAll(DateWordKind.Onwards, 0, "onwards onward");
        AddAll(DateWordKind.Since, 0, "since");
        AddAll(DateWordKind.As, 0, "as");
        AddAll(DateWordKind.From, 0, "from");
        AddAll(DateWordKind.To, 0, "to");
        AddAll(DateWordKind.Until, 0, "until till through thru");
        AddAll(DateWordKind.Present, 0, "present today now ongoing date");
        AddAll(DateWordKind.Up, 0, "up");
        AddAll(DateWordKind.Between, 0, "between bet");
        AddAll(DateWordKind.And, 0, "and");
        AddAll(DateWordKind.Or, 0, "or");
        AddAll(DateWordKind.Circa, 0, "circa about around approximately approx roughly abt");
        AddAll(DateWordKind.ShortCirca, 0, "c ca cir");
        AddAll(DateWordKind.Possibly, 0, "possibly perhaps probably maybe");
        AddNumbered(DateWordKind.NamedDay, 0, NamedDays.FirstWords);
        return entries;

        void AddAll(DateWordKind kind, int value, string words)
        {
            foreach (var word in words.Split(' '))
            {
                entries[word] = new DateWord(kind, value);
            }
        }

        void AddNumbered(DateWordKind kind, int first, IEnumerable<string> words)
        {
            foreach (var (index, word) in words.Index())
            {
                entries[word] = new DateWord(kind, first + index);
            }
        }
    }
}
