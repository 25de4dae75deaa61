using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>Words that are counted in numbers which look like a day or a year: "20 people", "1500 troops", "1800 hours".</summary>
internal static class CountedNoun
{
    private const int ShortestPlural = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet.ToFrozenSet(
        [
            "people", "troops", "soldiers", "men", "women", "children", "personnel", "staff", "officers", "trainers", "members",
            "civilians", "casualties", "cases", "dead", "killed", "wounded", "injured", "hours", "hrs", "local", "gmt", "utc",
            "percent", "per", "m", "km", "miles", "metres", "meters", "feet", "dollars", "euros", "tons", "tonnes", "hundred",
            "thousand", "million", "billion", "additional", "new", "more", "other",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = FrozenSet.ToFrozenSet(
        ["was", "were", "are", "is", "had", "have", "died", "fell", "fled", "left", "came", "joined", "arrived", "surrendered", "voted", "drowned", "perished"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a number before the word counts who does it: "150 were killed".</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => Verbs.Contains(word);

    /// <summary>Whether the word is known to be counted.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) => Known.Contains(word);

    /// <summary>Whether the word is known to be counted, or has the look of a plural.</summary>
    public static bool IsLikely(ReadOnlySpan<char> word) => IsKnown(word) || IsPlural(word);

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length >= ShortestPlural && char.IsAsciiLetterLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
}
