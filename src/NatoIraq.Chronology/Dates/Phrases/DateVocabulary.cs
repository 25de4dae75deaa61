using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>The English words of date phrases.</summary>
internal static class DateVocabulary
{
    private const int LongestWord = 13;

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Words =
        Entries().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word can be, whatever its case.</summary>
    public static DateWord Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Words.TryGetValue(word, out var found) ? found : default;

    private static Dictionary<string, DateWord> Entries()
    {
        var entries = new Dictionary<string, DateWord>();
        AddNumbered(DateWordKind.ShortMonth, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
        AddNumbered(DateWordKind.Month, 1, "january february march april may june july august september october november december");
        entries["sept"] = new DateWord(DateWordKind.ShortMonth, 9);
        AddAll(DateWordKind.Weekday, 0, "monday tuesday wednesday thursday friday saturday sunday");
        AddAll(DateWordKind.Weekday, 0, "mon tue tues wed thu thur thurs fri sat sun");
        AddNumbered(DateWordKind.Season, SubYearGroup.Spring, "spring summer autumn winter");
        entries["fall"] = entries["autumn"];
        AddAll(DateWordKind.Part, (int)PeriodPart.Beginning, "beginning start");
        AddAll(DateWordKind.Part, (int)PeriodPart.Early, "early");
        AddAll(DateWordKind.Part, (int)PeriodPart.Mid, "mid middle");
        AddAll(DateWordKind.Part, (int)PeriodPart.Late, "late");
        AddAll(DateWordKind.Part, (int)PeriodPart.End, "end");
        AddNumbered(DateWordKind.Ordinal, 1, "first second third fourth");
        AddAll(DateWordKind.Ordinal, 0, "last latter final");
        AddAll(DateWordKind.Half, 0, "half");
        AddAll(DateWordKind.Quarter, 0, "quarter");
        AddAll(DateWordKind.Century, 0, "century");
        AddAll(DateWordKind.PeriodLetter, 0, "q h");
        AddAll(DateWordKind.The, 0, "the");
        AddAll(DateWordKind.Of, 0, "of");
        AddAll(DateWordKind.In, 0, "in");
        AddAll(DateWordKind.Lead, 0, "on at by during towards toward dated");
        AddAll(DateWordKind.Since, 0, "since");
        AddAll(DateWordKind.As, 0, "as");
        AddAll(DateWordKind.From, 0, "from");
        AddAll(DateWordKind.To, 0, "to");
        AddAll(DateWordKind.Until, 0, "until till through thru");
        AddAll(DateWordKind.Present, 0, "present today now ongoing");
        AddAll(DateWordKind.Up, 0, "up");
        AddAll(DateWordKind.Between, 0, "between");
        AddAll(DateWordKind.And, 0, "and");
        AddAll(DateWordKind.Or, 0, "or");
        AddAll(DateWordKind.Circa, 0, "circa about around approximately");
        AddAll(DateWordKind.ShortCirca, 0, "c ca");
        AddAll(DateWordKind.Possibly, 0, "possibly perhaps probably");
        return entries;

        void AddAll(DateWordKind kind, int value, string words)
        {
            foreach (var word in words.Split(' '))
            {
                entries[word] = new DateWord(kind, value);
            }
        }

        void AddNumbered(DateWordKind kind, int first, string words)
        {
            foreach (var (index, word) in words.Split(' ').Index())
            {
                entries[word] = new DateWord(kind, first + index);
            }
        }
    }
}
