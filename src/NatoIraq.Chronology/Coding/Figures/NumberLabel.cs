using System.Text.RegularExpressions;
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
    public static int TelephoneEnd(FigureText text, int index)
    {
        var token = text[index];
        if (token.Shape is not TokenShape.Number && !(text.IsMark(index, '+') || text.IsMark(index, '(')))
        {
            return -1;
        }

        foreach (var match in Telephone().EnumerateMatches(text.Text.AsSpan(token.Start)))
        {
            var last = index;
            while (!text.IsBreak(last + 1) && text[last + 1].End <= token.Start + match.Length)
            {
                last++;
            }

            return last > index ? last : -1;
        }

        return -1;
    }

    /// <summary>Whether a number is none of the figures.</summary>
    public static bool Is(FigureText text, NumberReading number) =>
        IsTime(text, number) || IsAge(text, number) || IsEra(text, number) || IsNote(text, number) || IsBehindName(text, number)
        || IsYear(text, number) || IsAddress(text, number);

    /// <summary>"Articles 5 and 6": whether a number behind a label goes on with it.</summary>
    public static int NextOf(FigureText text, NumberReading label)
    {
        var joint = label.Last + 1;
        return !text.IsBreak(joint) && !text.IsBreak(joint + 1) && text[joint + 1].Shape is TokenShape.Number
            && (text.IsWord(joint, "and") || text.IsWord(joint, "or") || text.IsWord(joint, "to") || text.IsMark(joint, ',') || text.IsMark(joint, '-')
                || text.IsMark(joint, '–') || text.IsMark(joint, '/'))
            ? joint + 1
            : -1;
    }

    private static bool IsTime(FigureText text, NumberReading number)
    {
        var next = number.Last + 1;
        if ((text.IsMark(next, ':') && text.IsAttached(next) && text.IsAttached(next + 1)
                && text[next + 1].Shape is TokenShape.Number)
            || text[next].Is(WordUse.TimeUnit) || IsDottedMeridiem(text, next))
        {
            return true;
        }

        var digits = text[number.First].End - text[number.First].Start;
        var isAt = text.IsWord(number.First - 1, "at");
        // "at 1400 hours", "at 10.30": what an hour can be, behind "at", before no noun.
        return number.First == number.Last && !number.IsWord && isAt
            && ((digits == YearDigits && number.Value < 2_400 && number.Value % 100 < 60 && text.IsWord(next, "hours"))
                || (number.Value < 24 && digits > 3 && text.Text[text[number.First].End - 3] == '.' && number.Value % 1 < 0.6m
                    && FigureUnit.Read(text, number) is not { Unit: not null }));
    }

    /// <summary>"5 p.m.": the tokenizer parts the letters.</summary>
    private static bool IsDottedMeridiem(FigureText text, int index) =>
        (text.IsWord(index, "a") || text.IsWord(index, "p")) && text.IsMark(index + 1, '.') && text.IsWord(index + 2, "m");

    /// <summary>"aged 75", "at the age of 75", "nine years old", "John Doe, 34, was".</summary>
    private static bool IsAge(FigureText text, NumberReading number)
    {
        var before = number.First - 1;
        if (text.IsWord(number.Last + 2, "old") && (text.IsWord(number.Last + 1, "years") || text.IsWord(number.Last + 1, "months")))
        {
            return true;
        }

        if (before < 0 || text.IsBreak(number.First))
        {
            return false;
        }

        return text.IsWord(before, "aged") || text.IsWord(before, "age") || (text.IsWord(before, "of") && text.IsWord(before - 1, "age"))
            || (text.IsMark(before, ',') && number.Value < 120 && before > 0 && text[before - 1].IsCapitalized
                && (text.IsMark(number.Last + 1, ',') || text.IsMark(number.Last + 1, '.')));
    }

    private static bool IsEra(FigureText text, NumberReading number) =>
        (text[number.Last + 1].Is(WordUse.Era) && text[number.Last + 1].IsCapitalized)
        || (text[number.First - 1].Is(WordUse.Era) && text[number.First - 1].IsCapitalized);

    /// <summary>"[3]", "10²", "men.3": a note or a power.</summary>
    private static bool IsNote(FigureText text, NumberReading number) =>
        (text.IsMark(number.First - 1, '[') && text.IsMark(number.Last + 1, ']'))
        || (text.IsAttached(number.Last + 1) && char.GetUnicodeCategory(text.Text[text[number.Last + 1].Start])
            is System.Globalization.UnicodeCategory.OtherNumber)
        || (text.IsAttached(number.First) && text.IsMark(number.First - 1, '.'));

    /// <summary>A number that something right before it is told apart by: a capitalized noun, "page", "No.", a hyphen, a slash.</summary>
    private static bool IsBehindName(FigureText text, NumberReading number)
    {
        var before = number.First - 1;
        if (before < 0 || (text.IsBreak(number.First) && text[number.First].SpaceBefore))
        {
            return false;
        }

        ref readonly var label = ref text[before];
        if (text.IsAttached(number.First) && Currency.Before(text, number.First) is null)
        {
            return label.Shape is not TokenShape.Mark || !(IsOpening(text.Text[label.Start]) || (text.IsHyphen(before) && text[before - 1].Shape is TokenShape.Number));
        }

        if (label.Is(WordUse.NumberLabel) || (label.Shape is TokenShape.Mark && text.Text[label.Start] == '.' && text[before - 1].Is(WordUse.NumberLabel)))
        {
            return !(text.IsWord(before, "no") && FigureUnit.Read(text, number) is { Unit: not null });
        }

        if (number.IsWord)
        {
            // "the Six Buildings", "BBC Two": a name.
            return text[number.First].IsCapitalized;
        }

        if (!label.IsCapitalized || label.Shape is TokenShape.Abbreviation || label.Is(WordUse.Function | WordUse.Month | WordUse.Adverb)
            || Currency.Before(text, number.First) is not null || FigureBound.Before(text, number.First).IsSaid)
        {
            return false;
        }

        // "Flight 175 took off", but "in Mosul 300 soldiers", "gave the Government of Sudan 30 days", "Killed 12 men".
        var isCounted = FigureUnit.Read(text, number) is { Unit: not null, Last: var end } && text[end].Shape is not TokenShape.Capitalized;
        return !isCounted || !(text.EndsName(before) || (label.StartsSentence && !text.IsUnknown(before)));
    }

    private static bool IsOpening(char mark) => mark is '(' or '"' or '“' or '‘' or '\'' or '«' or '~' or '<' or '>' or '≈' or '≥' or '≤' or '—' or '–';

    /// <summary>
    /// "the 1805 peace negotiations": four plain digits that could be a year are one, unless they stand before a plural without an article; with
    /// nothing behind they count nothing.
    /// </summary>
    private static bool IsYear(FigureText text, NumberReading number)
    {
        if (number.First != number.Last || number.IsWord || number.IsCount || text[number.First].End - text[number.First].Start != YearDigits
            || number.Value is < 1000 or >= 2100 || Currency.Before(text, number.First) is not null)
        {
            return false;
        }

        var before = number.First - 1;
        return FigureUnit.Read(text, number) is not { Unit: not null }
            || (before >= 0 && !text.IsBreak(number.First) && text[before].Is(WordUse.Determiner | WordUse.Preposition) && !text.IsWord(before, "of"));
    }

    /// <summary>"10 Downing Street": a number in front of the name of a street.</summary>
    private static bool IsAddress(FigureText text, NumberReading number)
    {
        var last = number.Last;
        while (!number.IsWord && !text.IsBreak(last + 1) && text[last + 1].Shape is TokenShape.Capitalized && !text[last + 1].Is(WordUse.Function))
        {
            last++;
            if (text[last].Is(WordUse.PlaceHead))
            {
                return last > number.Last + 1;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?:\+\d{1,3}(?:[ .\-]?\(?\d{2,8}\)?){2,}|\(?0\d{1,4}\)?(?:[ .\-/]\d{2,8}){2,}|\(?\d{3}\)?[ .\-]\d{3}[ .\-]\d{4}(?!\d))")]
    private static partial Regex Telephone();
}
