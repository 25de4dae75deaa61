using System.Text.RegularExpressions;
using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>
/// Numbers that count nothing: they tell things of a kind apart ("Resolution 1546", "Flight 175", "[3]", "F-16"), or are a time, a year, an age,
/// a zone, a telephone number.
/// </summary>
internal static partial class NumberLabel
{
    private const int YearDigits = 4;

    /// <summary>The last token of a telephone number that begins at a token; -1 where none does.</summary>
    public static int TelephoneEnd(Draft draft, int index)
    {
        var token = draft.Tokens[index];
        if (token.Shape is not TokenShape.Number && !(draft.IsMark(index, '+') || draft.IsMark(index, '(')))
        {
            return -1;
        }

        foreach (var match in Telephone().EnumerateMatches(draft.Text.AsSpan(token.Start)))
        {
            var last = index;
            while (last + 1 < draft.Tokens.Count && draft.Tokens[last + 1].End <= token.Start + match.Length)
            {
                last++;
            }

            return last > index ? last : -1;
        }

        return -1;
    }

    /// <summary>Whether a number is none of the figures.</summary>
    public static bool Is(Draft draft, NumberReading number) =>
        IsTime(draft, number) || IsAge(draft, number) || IsEra(draft, number) || IsNote(draft, number) || IsBehindName(draft, number)
        || IsYear(draft, number) || IsAddress(draft, number);

    /// <summary>"Articles 5 and 6": whether a number behind a label goes on with it.</summary>
    public static int NextOf(Draft draft, NumberReading label)
    {
        var joint = label.Last + 1;
        return !draft.IsBreak(joint) && !draft.IsBreak(joint + 1) && draft.Tokens[joint + 1].Shape is TokenShape.Number
            && (draft.IsWord(joint, "and") || draft.IsWord(joint, "or") || draft.IsWord(joint, "to") || draft.IsMark(joint, ',') || draft.IsMark(joint, '-')
                || draft.IsMark(joint, '–') || draft.IsMark(joint, '/'))
            ? joint + 1
            : -1;
    }

    private static bool IsTime(Draft draft, NumberReading number)
    {
        var next = number.Last + 1;
        if ((draft.IsMark(next, ':') && NumberReader.IsAttached(draft, next) && NumberReader.IsAttached(draft, next + 1)
                && draft.Tokens[next + 1].Shape is TokenShape.Number)
            || (next < draft.Tokens.Count && draft.Tokens[next].Is(WordUse.TimeUnit)) || IsDottedMeridiem(draft, next))
        {
            return true;
        }

        var digits = draft.Tokens[number.First].End - draft.Tokens[number.First].Start;
        var isAt = draft.IsWord(number.First - 1, "at");
        // "at 1400 hours", "at 10.30": what an hour can be, behind "at", before no noun.
        return number.First == number.Last && !number.IsWord && isAt
            && ((digits == YearDigits && number.Value < 2_400 && number.Value % 100 < 60 && draft.IsWord(next, "hours"))
                || (number.Value < 24 && digits > 3 && draft.Text[draft.Tokens[number.First].End - 3] == '.' && number.Value % 1 < 0.6m
                    && FigureUnit.Read(draft, number) is not { Unit: not null }));
    }

    /// <summary>"5 p.m.": the tokenizer parts the letters.</summary>
    private static bool IsDottedMeridiem(Draft draft, int index) =>
        (draft.IsWord(index, "a") || draft.IsWord(index, "p")) && draft.IsMark(index + 1, '.') && draft.IsWord(index + 2, "m");

    /// <summary>"aged 75", "at the age of 75", "nine years old", "John Doe, 34, was".</summary>
    private static bool IsAge(Draft draft, NumberReading number)
    {
        var before = number.First - 1;
        if (draft.IsWord(number.Last + 2, "old") && (draft.IsWord(number.Last + 1, "years") || draft.IsWord(number.Last + 1, "months")))
        {
            return true;
        }

        if (before < 0 || draft.IsBreak(number.First))
        {
            return false;
        }

        return draft.IsWord(before, "aged") || draft.IsWord(before, "age") || (draft.IsWord(before, "of") && draft.IsWord(before - 1, "age"))
            || (draft.IsMark(before, ',') && number.Value < 120 && before > 0 && draft.Tokens[before - 1].IsCapitalized
                && (draft.IsMark(number.Last + 1, ',') || draft.IsMark(number.Last + 1, '.')));
    }

    private static bool IsEra(Draft draft, NumberReading number) =>
        (number.Last + 1 < draft.Tokens.Count && draft.Tokens[number.Last + 1].Is(WordUse.Era) && draft.Tokens[number.Last + 1].IsCapitalized)
        || (number.First > 0 && draft.Tokens[number.First - 1].Is(WordUse.Era) && draft.Tokens[number.First - 1].IsCapitalized);

    /// <summary>"[3]", "10²", "men.3": a note or a power.</summary>
    private static bool IsNote(Draft draft, NumberReading number) =>
        (draft.IsMark(number.First - 1, '[') && draft.IsMark(number.Last + 1, ']'))
        || (NumberReader.IsAttached(draft, number.Last + 1) && char.GetUnicodeCategory(draft.Text[draft.Tokens[number.Last + 1].Start])
            is System.Globalization.UnicodeCategory.OtherNumber)
        || (NumberReader.IsAttached(draft, number.First) && draft.IsMark(number.First - 1, '.'));

    /// <summary>A number that something right before it is told apart by: a capitalized noun, "page", "No.", a hyphen, a slash.</summary>
    private static bool IsBehindName(Draft draft, NumberReading number)
    {
        var before = number.First - 1;
        if (before < 0 || (draft.IsBreak(number.First) && draft.Tokens[number.First].SpaceBefore))
        {
            return false;
        }

        ref readonly var label = ref draft.Tokens[before];
        if (NumberReader.IsAttached(draft, number.First) && Currency.Before(draft, number.First) is null)
        {
            return label.Shape is not TokenShape.Mark || !(IsOpening(draft.Text[label.Start]) || (draft.IsHyphen(before) && draft.Tokens[before - 1].Shape is TokenShape.Number));
        }

        if (label.Is(WordUse.NumberLabel) || (label.Shape is TokenShape.Mark && draft.Text[label.Start] == '.' && draft.Tokens[before - 1].Is(WordUse.NumberLabel)))
        {
            return !(draft.IsWord(before, "no") && FigureUnit.Read(draft, number) is { Unit: not null });
        }

        if (number.IsWord)
        {
            // "the Six Buildings", "BBC Two": a name.
            return draft.Tokens[number.First].IsCapitalized;
        }

        if (!label.IsCapitalized || label.Shape is TokenShape.Abbreviation || label.Is(WordUse.Function | WordUse.Month | WordUse.Adverb)
            || Currency.Before(draft, number.First) is not null || FigureBound.Before(draft, number.First).IsSaid)
        {
            return false;
        }

        // "Flight 175 took off", but "in Mosul 300 soldiers", "gave the Government of Sudan 30 days", "Killed 12 men".
        var isCounted = FigureUnit.Read(draft, number) is { Unit: not null, Last: var end } && draft.Tokens[end].Shape is not TokenShape.Capitalized;
        return !isCounted || !(draft.TryGetOwner(before, out _) || (label.StartsSentence && !draft.IsUnknown(before)));
    }

    private static bool IsOpening(char mark) => mark is '(' or '"' or '“' or '‘' or '\'' or '«' or '~' or '<' or '>' or '≈' or '≥' or '≤' or '—' or '–';

    /// <summary>
    /// "the 1805 peace negotiations": four plain digits that could be a year are one, unless they stand before a plural without an article; with
    /// nothing behind they count nothing.
    /// </summary>
    private static bool IsYear(Draft draft, NumberReading number)
    {
        if (number.First != number.Last || number.IsWord || number.IsCount || draft.Tokens[number.First].End - draft.Tokens[number.First].Start != YearDigits
            || number.Value is < 1000 or >= 2100 || Currency.Before(draft, number.First) is not null)
        {
            return false;
        }

        var before = number.First - 1;
        return FigureUnit.Read(draft, number) is not { Unit: not null }
            || (before >= 0 && !draft.IsBreak(number.First) && draft.Tokens[before].Is(WordUse.Determiner | WordUse.Preposition) && !draft.IsWord(before, "of"));
    }

    /// <summary>"10 Downing Street": a number in front of the name of a street.</summary>
    private static bool IsAddress(Draft draft, NumberReading number)
    {
        var last = number.Last;
        while (!number.IsWord && !draft.IsBreak(last + 1) && draft.Tokens[last + 1].Shape is TokenShape.Capitalized && !draft.Tokens[last + 1].Is(WordUse.Function))
        {
            last++;
            if (draft.Tokens[last].Is(WordUse.PlaceHead))
            {
                return last > number.Last + 1;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?:\+\d{1,3}(?:[ .\-]?\(?\d{2,8}\)?){2,}|\(?0\d{1,4}\)?(?:[ .\-/]\d{2,8}){2,}|\(?\d{3}\)?[ .\-]\d{3}[ .\-]\d{4}(?!\d))")]
    private static partial Regex Telephone();
}
