using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Tells dates in prose from what only looks like them: "in 2004" from "Resolution 1546", "in May" from "may", "April Glaspie" from the
/// month. It goes by the words on both sides, and by what was taken for a date before ("in 1994 and 1995").
/// </summary>
internal sealed class ProseEvidence(string text)
{
    private const int LongestWord = 12;

    /// <summary>Words that a date follows, whatever comes behind it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Strong = Words(
        "in since during until till by throughout through year mid last next this");

    /// <summary>Words that a date or a count can follow.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weak = Words(
        "of from to before after between about around than");

    /// <summary>What numbers are given to that are no dates.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered = Words(
        "resolution resolutions no nos number numbers page pages pp p article articles section sections paragraph paragraphs chapter "
        + "level room flight unit battalion");

    /// <summary>Words that a chronology counts beside its dates.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = Words("day week phase stage round");

    /// <summary>Months that are given names as well.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Words("april may june august jan");

    private int lastEnd = -1;
    private PartialDateForm? lastForm;

    /// <summary>
    /// Whether a number counts the word before it and a dash set off by spaces parts it from a date: "Day 11 - 3 April 1999", not "third round 5–6 May".
    /// </summary>
    public static bool IsCountBeforeDate(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start && end + 1 < text.Length && PhraseCursor.IsSpace(text[end]) && PhraseCursor.IsDash(text[end + 1])
            && Counted.Contains(NeighbouringWord.Before(text, start));
    }

    /// <summary>Whether a date phrase can begin with the token.</summary>
    public bool MayBeginAt(int start, int end)
    {
        if (char.IsAsciiDigit(text[start]))
        {
            return !IsInsideNumber(start);
        }

        if (!char.IsAsciiLetter(text[start]) || end - start > LongestWord)
        {
            return false;
        }

        var lettersEnd = start;
        while (lettersEnd < end && char.IsLetter(text[lettersEnd]))
        {
            lettersEnd++;
        }

        return DateVocabulary.Find(text.AsSpan(start..lettersEnd)).Kind is DateWordKind.Month or DateWordKind.ShortMonth
            or DateWordKind.Weekday or DateWordKind.Season or DateWordKind.Part or DateWordKind.Ordinal or DateWordKind.PeriodLetter
            or DateWordKind.From or DateWordKind.Between or DateWordKind.Circa or DateWordKind.ShortCirca or DateWordKind.Possibly;
    }

    /// <summary>Whether what was read there is meant as a date.</summary>
    public bool IsMeant(DateReading reading, int start, int end)
    {
        var isMeant = reading.Single is { } date ? IsMeant(date, start, end) : !IsNumbered(reading, start, end);
        if (isMeant)
        {
            lastEnd = end;
            lastForm = reading.Single?.Form;
        }

        return isMeant;
    }

    private bool IsMeant(PartialDate date, int start, int end) => date.Rule switch
    {
        DateRule.Year => IsYear(start, end),
        DateRule.Month => IsMonth(start, end),
        DateRule.MonthYear or DateRule.MonthDay => !IsVerb(start),
        DateRule.Season => date.HasYear,
        DateRule.IsoMonth => !Numbered.Contains(WordBefore(start)),
        _ => true,
    };

    private bool IsYear(int start, int end)
    {
        if (CharacterAt(start - 1) is '(' or '[' && CharacterAt(end) is ')' or ']' or ',' or ';')
        {
            return true;
        }

        if (ContinuesList(PartialDateForm.Year, start))
        {
            return true;
        }

        var before = WordBefore(start);
        var after = WordAfter(end);
        if (Strong.Contains(before))
        {
            return !CountedNoun.IsKnown(after);
        }

        return Weak.Contains(before) && !CountedNoun.IsLikely(after);
    }

    private bool IsMonth(int start, int end)
    {
        var isInFull = DateVocabulary.Find(text.AsSpan(start..end)).Kind == DateWordKind.Month;
        if (!char.IsAsciiLetterUpper(text[start]) || !(isInFull || text[end - 1] == '.'))
        {
            return false;
        }

        if (ContinuesList(PartialDateForm.Month, start))
        {
            return true;
        }

        var before = WordBefore(start);
        var isName = Names.Contains(text.AsSpan(start..end)) && WordAfter(end) is [>= 'A' and <= 'Z', ..];
        return Strong.Contains(before)
            ? !(isName && before is "by" or "By")
            : Weak.Contains(before) && !isName;
    }

    /// <summary>"may 2003", "march 20": in lower case these two are verbs.</summary>
    private bool IsVerb(int start) => text[start] is 'm' && text[start + 1] is 'a' && text[start + 2] is 'y' or 'r';

    /// <summary>Whether a range of bare years is a range of numbers, or part of one: "Resolutions 1500–1510", "1990-2003-4".</summary>
    private bool IsNumbered(DateReading reading, int start, int end) =>
        reading.Rule == DateRule.Range && char.IsAsciiDigit(text[start])
        && (Numbered.Contains(WordBefore(start)) || (PhraseCursor.IsDash(CharacterAt(end)) && char.IsAsciiDigit(CharacterAt(end + 1))));

    /// <summary>"in 1994, 1995 and 1996": behind a year a comma or an "and" leads to another.</summary>
    private bool ContinuesList(PartialDateForm form, int start)
    {
        if (lastForm != form || lastEnd < 0)
        {
            return false;
        }

        var between = text.AsSpan(lastEnd..start);
        return between.Length <= LongestWord && between.TrimStart(", ").TrimEnd() is "and" or "or" or "&" or "";
    }

    private bool IsInsideNumber(int start)
    {
        var before = CharacterAt(start - 1);
        if (before is '$' or '\u20AC' or '\u00A3' or '#' or '\u00A7')
        {
            return true;
        }

        return (before is '.' or ',' or ':' or '/' && char.IsDigit(CharacterAt(start - 2)))
            || (PhraseCursor.IsDash(before) && char.IsLetterOrDigit(CharacterAt(start - 2)));
    }

    private ReadOnlySpan<char> WordBefore(int start) => NeighbouringWord.Before(text, start);

    private ReadOnlySpan<char> WordAfter(int end) => NeighbouringWord.After(text, end);

    private char CharacterAt(int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
