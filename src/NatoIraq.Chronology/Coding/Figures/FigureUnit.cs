using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>What a number counts: a currency before or behind it, "per cent", the noun of "45-day", the noun phrase behind it.</summary>
/// <param name="First">The first token, of number or currency.</param>
/// <param name="Last">The last token of number and unit.</param>
/// <param name="Unit">The unit as written, or the currency's code; null for a bare number.</param>
internal sealed record FigureUnit(int First, int Last, string? Unit)
{
    /// <summary>The last token of what only says the number again or bounds it, where that stands before the unit; -1 where nothing does.</summary>
    public int Behind { get; init; } = -1;

    /// <summary>Whether things are counted that come whole, so that a decimal makes no sense of them.</summary>
    public bool IsOfWholeThings { get; init; }

    /// <summary>What the number counts, or null where it counts nothing and is no count by itself.</summary>
    public static FigureUnit? Read(FigureText text, NumberReading number)
    {
        if (Currency.Before(text, number.First) is { } before)
        {
            return new FigureUnit(before.First, number.Last, before.Code);
        }

        var next = number.Last + 1;
        if (number.Suffix is not null)
        {
            return new FigureUnit(number.First, number.Last, number.Suffix);
        }

        if (text.IsMark(next, '%'))
        {
            return new FigureUnit(number.First, next, "%");
        }

        if (text.IsMark(next, '°'))
        {
            var degree = text.IsAttached(next + 1) && text[next + 1].Is(WordUse.Measure) ? next + 1 : next;
            return new FigureUnit(number.First, degree, text.TextOf(next, degree));
        }

        if (text.IsHyphen(next))
        {
            return Compound(text, number);
        }

        if (text.IsWord(next, "per") && text.IsWord(next + 1, "cent"))
        {
            return new FigureUnit(number.First, next + 1, "per cent");
        }

        var behind = EndOfNumber(text, number);
        var last = CountedNoun.End(text, behind, number.Value == 1);
        if (last > behind)
        {
            var unit = text.TextOf(behind + 1, last);
            return text.Vocabulary.TryGetCurrency(unit, out var code) ? new FigureUnit(number.First, last, code) { Behind = behind }
                : IsPronoun(text, number, last) ? null
                : new FigureUnit(number.First, last, unit) { Behind = behind, IsOfWholeThings = CountedNoun.IsPlural(text, last) && !text[last].Is(WordUse.Measure) };
        }

        if (OfWhole(text, number) is { } whole)
        {
            return whole;
        }

        // "20 million of them", "12 (60 per cent)": nothing counted stands here, but the number itself is written as a count.
        return IsBareCount(text, number, behind) ? new FigureUnit(number.First, behind, null) { Behind = behind } : null;
    }

    /// <summary>The last token before the noun: behind "or more" and "more", and a number said twice ("ten thousand (10,000) men").</summary>
    private static int EndOfNumber(FigureText text, NumberReading number)
    {
        if (FigureBound.Behind(text, number.Last) is { } bound)
        {
            return bound.Last;
        }

        if (text.IsWord(number.Last + 1, "more") || text.IsWord(number.Last + 1, "further") || text.IsWord(number.Last + 1, "additional"))
        {
            return text.IsWord(number.Last + 2, "than") ? number.Last : number.Last + 1;
        }

        return text.IsMark(number.Last + 1, '(') && text[number.Last + 2].Shape is TokenShape.Number
            && NumberReader.Read(text, number.Last + 2) is { } again && again.Value == number.Value && text.IsMark(again.Last + 1, ')')
                ? again.Last + 1
                : number.Last;
    }

    /// <summary>"45-day", "one-year", "three-member"; not "34-year-old", which is an age.</summary>
    private static FigureUnit? Compound(FigureText text, NumberReading number)
    {
        var last = number.Last + 2;
        return text[last].Shape is TokenShape.Lower && !text[last].Is(WordUse.Function | WordUse.Ordinal)
            && !(text.IsHyphen(last + 1) && text.IsWord(last + 2, "old"))
            ? new FigureUnit(number.First, last, text.Vocabulary.TryGetCurrency(text.TextOf(last, last), out var code) ? code : text.TextOf(last, last))
            : null;
    }

    /// <summary>"one of", "one another", "the one side": one is no count there; it counts only measures of time and magnitudes.</summary>
    private static bool IsPronoun(FigureText text, NumberReading number, int last) =>
        number.IsWord && number.Value == 1 && number.First == number.Last && !(last == number.Last + 1 && text[last].Is(WordUse.Measure));

    /// <summary>"300 of the 1,000 men", "rose from 40 to 45 euros": a part counts what the whole does, what was what has become of it.</summary>
    private static FigureUnit? OfWhole(FigureText text, NumberReading number) =>
        !(number.IsWord && number.Value == 1)
        && (text.IsWord(number.Last + 1, "of") || (text.IsWord(number.Last + 1, "to") && text.IsWord(number.First - 1, "from")))
        && CountBehind(text, number.Last + 2) is var index and >= 0
        && NumberReader.Read(text, index) is { } whole && Read(text, whole) is { Unit: { } unit }
            ? new FigureUnit(number.First, number.Last, unit)
            : null;

    /// <summary>
    /// A number with nothing behind it counts if it is written as counts are, with thousands or a magnitude, if words bound it, if it is a part
    /// of another ("12 of 15"), or if a verb or "to" leads to it ("received 1,050", "to 470").
    /// </summary>
    private static bool IsBareCount(FigureText text, NumberReading number, int behind)
    {
        if (number.IsCount || FigureBound.Before(text, number.First).IsSaid)
        {
            return true;
        }

        var before = number.First - 1;
        if (IsSubject(text, number, behind))
        {
            return true;
        }

        if (number.IsWord || number.Doubt is not NumeralDoubt.None)
        {
            return false;
        }

        return (text.IsWord(number.Last + 1, "of") && CountBehind(text, number.Last + 2) >= 0)
            || (!text.IsBreak(number.First) && ((text.IsMark(before, ':') && text[number.First].SpaceBefore)
                || (text[before].Shape is TokenShape.Lower && (text[before].Word?.Verb is not null || text.IsWord(before, "to")))));
    }

    /// <summary>"3 are missing", "four died".</summary>
    private static bool IsSubject(FigureText text, NumberReading number, int behind) =>
        number.Value > 1 && number.Value == decimal.Truncate(number.Value) && !text.IsBreak(behind + 1)
        && (text[behind + 1].Is(WordUse.Be | WordUse.Have | WordUse.Modal) || text[behind + 1].Word is { Noun: null, VerbForms: VerbForms.Past })
        && (text.IsBreak(number.First) || text[number.First - 1].Shape is TokenShape.Mark || text[number.First - 1].Is(WordUse.Conjunction));

    private static int CountBehind(FigureText text, int index)
    {
        var number = !text.IsBreak(index) && text[index].Is(WordUse.Determiner) ? index + 1 : index;
        return !text.IsBreak(number) && (text[number].Shape is TokenShape.Number || text[number].Word?.Number is not null) ? number : -1;
    }
}
