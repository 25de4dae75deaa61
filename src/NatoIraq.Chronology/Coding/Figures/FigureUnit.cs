using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>What a number counts: a currency before or behind it, "per cent", the noun of "45-day", the noun phrase behind it.</summary>
/// <param name="First">The first token, of number or currency.</param>
/// <param name="Last">The last token of number and unit.</param>
/// <param name="Unit">The unit as written, or the currency's code; null for a bare number.</param>
internal sealed record FigureUnit(int First, int Last, string? Unit)
{
    /// <summary>Whether things are counted that come whole, so that a decimal makes no sense of them.</summary>
    public bool IsOfWholeThings { get; init; }

    /// <summary>What the number counts, or null where it counts nothing and is no count by itself.</summary>
    public static FigureUnit? Read(Draft draft, NumberReading number)
    {
        if (Currency.Before(draft, number.First) is { } before)
        {
            return new FigureUnit(before.First, number.Last, before.Code);
        }

        var next = number.Last + 1;
        if (number.Suffix is not null)
        {
            return new FigureUnit(number.First, number.Last, number.Suffix);
        }

        if (draft.IsMark(next, '%'))
        {
            return new FigureUnit(number.First, next, "%");
        }

        if (draft.IsMark(next, '°'))
        {
            var degree = NumberReader.IsAttached(draft, next + 1) && draft.Tokens[next + 1].Is(WordUse.Measure) ? next + 1 : next;
            return new FigureUnit(number.First, degree, draft.TextOf(next, degree));
        }

        if (draft.IsHyphen(next))
        {
            return Compound(draft, number);
        }

        if (draft.IsWord(next, "per") && draft.IsWord(next + 1, "cent"))
        {
            return new FigureUnit(number.First, next + 1, "per cent");
        }

        var behind = Behind(draft, number);
        var last = CountedNoun.End(draft, behind, number.Value == 1);
        if (last > behind)
        {
            var unit = draft.TextOf(behind + 1, last);
            return draft.Vocabulary.TryGetCurrency(unit, out var code) ? new FigureUnit(number.First, last, code)
                : IsPronoun(draft, number, last) ? null
                : new FigureUnit(number.First, last, unit) { IsOfWholeThings = CountedNoun.IsPlural(draft, last) && !draft.Tokens[last].Is(WordUse.Measure) };
        }

        if (OfWhole(draft, number) is { } whole)
        {
            return whole;
        }

        // "20 million of them", "12 (60 per cent)": nothing counted stands here, but the number itself is written as a count.
        return IsBareCount(draft, number, behind) ? new FigureUnit(number.First, behind, null) : null;
    }

    /// <summary>The last token before the noun: behind "or more" and "more", and a number said twice ("ten thousand (10,000) men").</summary>
    private static int Behind(Draft draft, NumberReading number)
    {
        if (FigureBound.Behind(draft, number.Last) is { } bound)
        {
            return bound.Last;
        }

        if (draft.IsWord(number.Last + 1, "more") || draft.IsWord(number.Last + 1, "further") || draft.IsWord(number.Last + 1, "additional"))
        {
            return draft.IsWord(number.Last + 2, "than") ? number.Last : number.Last + 1;
        }

        return draft.IsMark(number.Last + 1, '(') && number.Last + 2 < draft.Tokens.Count && draft.Tokens[number.Last + 2].Shape is TokenShape.Number
            && NumberReader.Read(draft, number.Last + 2) is { } again && again.Value == number.Value && draft.IsMark(again.Last + 1, ')')
                ? again.Last + 1
                : number.Last;
    }

    /// <summary>"45-day", "one-year", "three-member"; not "34-year-old", which is an age.</summary>
    private static FigureUnit? Compound(Draft draft, NumberReading number)
    {
        var last = number.Last + 2;
        return draft.Tokens[last].Shape is TokenShape.Lower && !draft.Tokens[last].Is(WordUse.Function | WordUse.Ordinal)
            && !(draft.IsHyphen(last + 1) && draft.IsWord(last + 2, "old"))
            ? new FigureUnit(number.First, last, draft.Vocabulary.TryGetCurrency(draft.TextOf(last, last), out var code) ? code : draft.TextOf(last, last))
            : null;
    }

    /// <summary>"one of", "one another", "the one side": one is no count there; it counts only measures of time and magnitudes.</summary>
    private static bool IsPronoun(Draft draft, NumberReading number, int last) =>
        number.IsWord && number.Value == 1 && number.First == number.Last && !(last == number.Last + 1 && draft.Tokens[last].Is(WordUse.Measure));

    /// <summary>"300 of the 1,000 men", "rose from 40 to 45 euros": a part counts what the whole does, what was what has become of it.</summary>
    private static FigureUnit? OfWhole(Draft draft, NumberReading number) =>
        !(number.IsWord && number.Value == 1)
        && (draft.IsWord(number.Last + 1, "of") || (draft.IsWord(number.Last + 1, "to") && draft.IsWord(number.First - 1, "from")))
        && CountBehind(draft, number.Last + 2) is var index and >= 0
        && NumberReader.Read(draft, index) is { } whole && Read(draft, whole) is { Unit: { } unit }
            ? new FigureUnit(number.First, number.Last, unit)
            : null;

    /// <summary>
    /// A number with nothing behind it counts if it is written as counts are, with thousands or a magnitude, if words bound it, if it is a part
    /// of another ("12 of 15"), or if a verb or "to" leads to it ("received 1,050", "to 470").
    /// </summary>
    private static bool IsBareCount(Draft draft, NumberReading number, int behind)
    {
        if (number.IsCount || FigureBound.Before(draft, number.First).IsSaid)
        {
            return true;
        }

        var before = number.First - 1;
        if (IsSubject(draft, number, behind))
        {
            return true;
        }

        if (number.IsWord || number.Doubt is not NumeralDoubt.None || number.First == 0)
        {
            return false;
        }

        return (draft.IsWord(number.Last + 1, "of") && CountBehind(draft, number.Last + 2) >= 0)
            || (!draft.IsBreak(number.First) && ((draft.IsMark(before, ':') && draft.Tokens[number.First].SpaceBefore)
                || (draft.Tokens[before].Shape is TokenShape.Lower && (draft.Tokens[before].Word?.Verb is not null || draft.IsWord(before, "to")))));
    }

    /// <summary>"3 are missing", "four died".</summary>
    private static bool IsSubject(Draft draft, NumberReading number, int behind) =>
        number.Value > 1 && number.Value == decimal.Truncate(number.Value) && !draft.IsBreak(behind + 1)
        && (draft.Tokens[behind + 1].Is(WordUse.Be | WordUse.Have | WordUse.Modal) || draft.Tokens[behind + 1].Word is { Noun: null, VerbForms: VerbForms.Past })
        && (number.First == 0 || draft.IsBreak(number.First) || draft.Tokens[number.First - 1].Shape is TokenShape.Mark || draft.Tokens[number.First - 1].Is(WordUse.Conjunction));

    private static int CountBehind(Draft draft, int index)
    {
        var number = !draft.IsBreak(index) && draft.Tokens[index].Is(WordUse.Determiner) ? index + 1 : index;
        return !draft.IsBreak(number) && (draft.Tokens[number].Shape is TokenShape.Number || draft.Tokens[number].Word?.Number is not null) ? number : -1;
    }
}
