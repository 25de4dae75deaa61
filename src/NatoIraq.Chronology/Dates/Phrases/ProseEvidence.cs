using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Tells dates in prose from what only looks like them: "in 2004" from "Resolution 1546", "in May" from "may", "April Glaspie" from the
/// month. It uses the words on both sides, and what was taken for a date before ("in 1994 and 1995").
/// </summary>
internal sealed class ProseEvidence(string text)
{
    private const int LongestWord = 12;
    private const int LongestWayOn = 20;

    /// <summary>Words that a date follows, whatever comes behind it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Strong = Words(
        "in since during until till by throughout through year mid last next this");

    /// <summary>Words that a date or a count can follow.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weak = Words(
        "of from to before after between about around than");

    /// <summary>What numbers are given to that are no dates.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered = Words(
        "resolution resolutions no nos number numbers page pages pp p article articles section sections paragraph paragraphs chapter "
        + "level room flight unit battalion version versions file case order decision");

    /// <summary>Words that a chronology counts beside its dates.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = Words("day week phase stage round");

    /// <summary>Months that are given names as well.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Words("april may june august jan");

    private int lastEnd = -1;
    private DateForm? lastForm;

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

    /// <summary>Whether only words that go on from the date before stand between: "in May 2003 and again in June".</summary>
    public bool GoesOn(int start)
    {
        if (lastForm is not (DateForm.Day or DateForm.Month) || start - lastEnd > LongestWayOn)
        {
            return false;
        }

        var between = text.AsSpan(lastEnd..start);
        var words = 0;
        foreach (var range in between.Split(' '))
        {
            var word = between[range].TrimEnd(',');
            words += word is "and" or "then" ? 1 : 0;
            if (word is not ("" or "and" or "then" or "again" or "later" or "in" or "on"))
            {
                return false;
            }
        }

        return words > 0;
    }

    /// <summary>Whether a date phrase can begin with the token.</summary>
    public bool MayBeginAt(int start, int end)
    {
        if (char.IsAsciiDigit(text[start]) || !char.IsLetterOrDigit(text[start]))
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
            or DateWordKind.From or DateWordKind.Between or DateWordKind.Circa or DateWordKind.ShortCirca
            or DateWordKind.Possibly or DateWordKind.Week or DateWordKind.Weekend or DateWordKind.NamedDay or DateWordKind.Fiscal or DateWordKind.FiscalYear
            || IsEra(start, lettersEnd);
    }

    /// <summary>"AD 70", "A.D. 70", "CE".</summary>
    private bool IsEra(int start, int end) =>
        text[start] is 'A' or 'C' && (text.AsSpan(start..end) is "AD" or "CE" || (end - start == 1 && CharacterAt(end) == '.' && CharacterAt(end + 1) is 'D' or 'E'));

    /// <summary>Whether what was read there is meant as a date.</summary>
    public bool IsMeant(DateReading reading, bool needsYear, int start, int end)
    {
        var isMeant = reading.Form is not null ? IsMeant(reading.Rule, needsYear, start, end) : !IsNumbered(reading, start, end);
        if (isMeant)
        {
            lastEnd = end;
            lastForm = reading.Form;
        }

        return isMeant;
    }

    private bool IsMeant(string rule, bool needsYear, int start, int end) => rule switch
    {
        DateRule.Year => IsYear(start, end),
        DateRule.Month => IsMonth(start, end),
        DateRule.MonthYear or DateRule.MonthDay => !IsVerb(start),
        DateRule.Season or DateRule.NamedDay or DateRule.Quarter or DateRule.Half => !needsYear,
        DateRule.IsoMonth or DateRule.NumericDate => !Numbered.Contains(WordBefore(start)),
        DateRule.NumericMonth => Strong.Contains(WordBefore(start)),
        _ => true,
    };

    private bool IsYear(int start, int end)
    {
        if (HasEra(start, end))
        {
            return true;
        }

        if (CharacterAt(start - 1) is '(' or '[' && CharacterAt(end) is ')' or ']' or ',' or ';')
        {
            return true;
        }

        if (ContinuesList(DateForm.Year, start))
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

    /// <summary>Whether an era stands with the year, which nothing but a year has.</summary>
    private bool HasEra(int start, int end) => char.IsLetter(text[start]) || char.IsLetter(text[end - 1]) || text[end - 1] == '.';

    private bool IsMonth(int start, int end)
    {
        var isInFull = DateVocabulary.Find(text.AsSpan(start..end)).Kind == DateWordKind.Month;
        if (!char.IsAsciiLetterUpper(text[start]) || !(isInFull || text[end - 1] == '.'))
        {
            return false;
        }

        if (ContinuesList(DateForm.Month, start))
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
    private bool ContinuesList(DateForm form, int start)
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
