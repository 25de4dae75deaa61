using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>What a number counts: "private sector companies", "per cent", a currency before or behind it, the noun of "45-day".</summary>
/// <param name="First">The first token, of number, currency sign or code.</param>
/// <param name="Last">The last token of number and noun.</param>
/// <param name="Unit">The noun, the currency's code or sign; null for a bare number.</param>
internal sealed record CountedThing(int First, int Last, string? Unit)
{
    private const int LongestUnit = 6;

    private static readonly Dictionary<string, string> Currencies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$"] = "USD", ["€"] = "EUR", ["£"] = "GBP", ["¥"] = "JPY", ["USD"] = "USD", ["EUR"] = "EUR", ["GBP"] = "GBP", ["JPY"] = "JPY",
            ["CHF"] = "CHF",
        ["CAD"] = "CAD", ["AUD"] = "AUD", ["NOK"] = "NOK", ["SEK"] = "SEK", ["DKK"] = "DKK", ["PLN"] = "PLN", ["TRY"] = "TRY",
            ["RUB"] = "RUB", ["IQD"] = "IQD",
        ["dollars"] = "USD", ["euros"] = "EUR", ["euro"] = "EUR", ["pounds"] = "GBP", ["francs"] = "francs", ["marks"] = "marks",
            ["dinars"] = "dinars",
    };

    /// <summary>What the number counts, or null where it counts nothing.</summary>
    public static CountedThing? Read(Draft draft, NumberReading number)
    {
        if (IsCurrency(draft, number.First - 1) && !(draft.IsBreak(number.First) && draft.Tokens[number.First].SpaceBefore))
        {
            var sign = number.First - 1;
            var first = sign > 0 && draft.IsWord(sign - 1, "US") && draft.IsFree(sign - 1) ? sign - 1 : sign;
            return new CountedThing(first, number.Last, Currencies[draft.TextOf(sign, sign)]);
        }

        if (draft.IsMark(number.Last + 1, '%'))
        {
            return new CountedThing(number.First, number.Last + 1, "per cent");
        }

        if (draft.IsHyphen(number.Last + 1))
        {
            return Compound(draft, number);
        }

        if (draft.IsWord(number.Last + 1, "per") && draft.IsWord(number.Last + 2, "cent"))
        {
            return new CountedThing(number.First, number.Last + 2, "per cent");
        }

        var behind = draft.IsWord(number.Last + 1, "or")
            && (draft.IsWord(number.Last + 2, "more") || draft.IsWord(number.Last + 2, "fewer") || draft.IsWord(number.Last + 2, "less"))
            ? number.Last + 2 : number.Last;
        var last = UnitEnd(draft, behind);
        if (last > behind)
        {
            var unit = draft.TextOf(behind + 1, last);
            return Currencies.TryGetValue(unit, out var currency)
                ? new CountedThing(number.First, last, currency)
                : IsPronoun(draft, number, last) ? null : new CountedThing(number.First, last, unit);
        }

        return IsBareCount(draft, number) ? new CountedThing(number.First, number.Last, null) : null;
    }

    /// <summary>Whether the token is the sign or code of a currency.</summary>
    public static bool IsCurrency(Draft draft, int index) =>
        index >= 0 && index < draft.Tokens.Count
            && Currencies.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(draft.Text.AsSpan(draft.Tokens[index].Start,
            draft.Tokens[index].End - draft.Tokens[index].Start))
        && draft.Tokens[index].Shape is TokenShape.Mark or TokenShape.Upper;

    /// <summary>"45-day", "one-year", "three-member".</summary>
    private static CountedThing? Compound(Draft draft, NumberReading number)
    {
        var last = number.Last + 2;
        return draft.IsFree(last) && draft.Tokens[last].Shape is TokenShape.Lower && !draft.Tokens[last].Is(WordUse.Function)
            ? new CountedThing(number.First, last, draft.TextOf(last, last))
            : null;
    }

    /// <summary>
    /// The last token of the noun phrase behind a number: adjectives and nouns up to the first plural, or to the end of a capitalized name.
    /// </summary>
    private static int UnitEnd(Draft draft, int behind)
    {
        var last = behind;
        for (var index = behind + 1; index < draft.Tokens.Count && index - behind <= LongestUnit && !draft.IsBreak(index); index++)
        {
            var token = draft.Tokens[index];
            if (draft.IsHyphen(index))
            {
                continue;
            }

            if (!token.IsWord || token.Shape is TokenShape.Possessive || token.Is(WordUse.Function & ~WordUse.Determiner)
                || (token.Is(WordUse.Determiner) && !draft.IsWord(index, "other"))
                || (draft.TryGetOwner(index, out var owner) && owner.Field is MentionField.Date or MentionField.Person
                or MentionField.Quantity)
                || (token.Word is { VerbForms: VerbForms.Past, Noun: null } && last > behind)
                || (token.Word is { VerbForms: VerbForms.ThirdPerson, Noun: null } && last > behind && draft.Tokens[last].IsCapitalized))
            {
                break;
            }

            last = index;
            if (IsPlural(draft, index) && !IsFollowedByPlural(draft, index + 1))
            {
                break;
            }
        }

        return last > behind && (IsPlural(draft, last) || IsCapitalizedUnit(draft, last) || last == behind + 1) ? last : behind;
    }

    private static bool IsCapitalizedUnit(Draft draft, int last) => draft.Tokens[last].IsCapitalized;

    private static bool IsFollowedByPlural(Draft draft, int index) =>
        !draft.IsBreak(index) && draft.Tokens[index].Shape is TokenShape.Lower && IsPlural(draft, index)
            && !draft.Tokens[index].Is(WordUse.Function)
        && draft.Tokens[index].Word?.Verb is null;

    private static bool IsPlural(Draft draft, int index)
    {
        var text = draft.Text.AsSpan(draft.Tokens[index].Start, draft.Tokens[index].End - draft.Tokens[index].Start);
        return (text.EndsWith("s", StringComparison.Ordinal) && !text.EndsWith("ss", StringComparison.Ordinal) && text.Length > 3
            && draft.Tokens[index].Shape is TokenShape.Lower or TokenShape.Capitalized)
            || text.EndsWith("men", StringComparison.Ordinal) || text is "people" or "children" or "personnel" or "troops" or "police"
            or "strong" or "staff" or "aircraft" or "percent" or "dead";
    }

    /// <summary>"one of", "one another", "no one": one is no count there; "one" counts only units of time and magnitudes.</summary>
    private static bool IsPronoun(Draft draft, NumberReading number, int last) =>
        number.IsWord && number.Value == 1 && number.First == number.Last
        && !(last == number.Last + 1 && (draft.IsWord(last, "year") || draft.IsWord(last, "month") || draft.IsWord(last, "week")
        || draft.IsWord(last, "day") || draft.IsWord(last, "person") || draft.IsWord(last, "hour")));

    /// <summary>"12 of 15", "two of the six": a part of a count.</summary>
    private static bool IsNumber(Draft draft, int index) =>
        index < draft.Tokens.Count && (draft.Tokens[index].Shape is TokenShape.Number
            || (draft.IsWord(index, "the") && index + 1 < draft.Tokens.Count && draft.Tokens[index + 1].Shape is TokenShape.Number));

    /// <summary>
    /// A number with nothing behind it counts if it is written as counts are: with thousands, or as the object of a verb or preposition
    /// ("received 1,050", "to 470").
    /// </summary>
    private static bool IsBareCount(Draft draft, NumberReading number)
    {
        if (number.IsWord && number.Last == number.First)
        {
            return false;
        }

        var before = number.First - 1;
        return number.Last > number.First || (draft.IsWord(number.Last + 1, "of") && IsNumber(draft, number.Last + 2))
            || QuantityBound.Before(draft, number.First).Sense is not BoundSense.None
            || draft.Text.AsSpan(draft.Tokens[number.First].Start,
            draft.Tokens[number.First].End - draft.Tokens[number.First].Start).Contains(',')
            || (before >= 0 && !draft.IsBreak(number.First) && (draft.Tokens[before].Shape is TokenShape.Possessive or TokenShape.Mark
                || (draft.Tokens[before].Shape is TokenShape.Lower && (draft.Tokens[before].Word?.Verb is not null
                || draft.IsWord(before, "to")))));
    }
}
