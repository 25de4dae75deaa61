using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Numbers with what they count, and the bounds the words set ("more than", "nearly", "up to"). Never a date, an ordinal, the number of a
/// resolution, a year, a time of day, or part of a name ("Resolution 1546", "the 1967 war", "G-8").
/// </summary>
internal static class QuantityRecognizer
{
    /// <summary>Finds quantities.</summary>
    public static void Recognize(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (draft.IsFree(index) && NumberReader.Read(draft, index) is { } number && !IsLabel(draft, number))
            {
                if (QuantityRange.Read(draft, number) is { } range)
                {
                    Own(draft, range.First, range.Counted.Last, range.Low, range.Low, range.High, range.Counted.Unit);
                    index = range.Counted.Last;
                    continue;
                }

                var counted = CountedThing.Read(draft, number);
                if (counted is not null)
                {
                    Add(draft, number, counted);
                }

                index = number.Last;
            }
        }
    }

    private static void Add(Draft draft, NumberReading number, CountedThing counted)
    {
        var bound = QuantityBound.Before(draft, counted.First);
        if (bound.Sense is BoundSense.None && bound.First == counted.First)
        {
            bound = QuantityBound.Behind(draft, number.Last) ?? bound;
        }

        Own(draft, Math.Min(bound.First, counted.First), Math.Max(counted.Last, bound.Last), number.Value,
            bound.Sense is BoundSense.AtLeast ? number.Value : null, bound.Sense is BoundSense.AtMost ? number.Value : null, counted.Unit);
    }

    private static void Own(Draft draft, int first, int last, decimal value, decimal? low, decimal? high, string? unit)
    {
        var text = draft.TextOf(first, last);
        draft.Own(new Finding
        {
            First = first,
            Last = last,
            Start = draft.Tokens[first].Start,
            End = draft.Tokens[last].End,
            Field = MentionField.Quantity,
            Name = text,
            Quantity = new Quantity
            {
                Text = text,
                Value = value,
                Low = low,
                High = high,
                Unit = unit,
            },
        });
    }

    /// <summary>
    /// A number that only tells things of a kind apart: behind a capitalized noun, a hyphen, "No.", a slash, a colon between digits.
    /// </summary>
    private static bool IsLabel(Draft draft, NumberReading number)
    {
        var before = number.First - 1;
        if (before < 0 || draft.IsBreak(number.First))
        {
            return IsTime(draft, number);
        }

        if ((draft.IsHyphen(before) && draft.Tokens[before - 1].IsWord) || draft.IsMark(before, '/') || draft.IsMark(before, '#')
            || draft.IsWord(before, "No")
            || (draft.IsMark(before, '.') && draft.IsWord(before - 1, "No"))
            || (draft.IsMark(before, ':') && !draft.Tokens[number.First].SpaceBefore))
        {
            return true;
        }

        if (number.IsWord && draft.Tokens[number.First].IsCapitalized && !draft.IsBreak(number.First))
        {
            // "the Six Buildings": a name.
            return true;
        }

        var label = draft.Tokens[before];
        if (draft.TryGetOwner(before, out var body) && body.Field is MentionField.Organization or MentionField.Group
            && CountedThing.Read(draft, number) is { Unit: not null, Last: var end } && draft.Tokens[end].Shape is TokenShape.Lower)
        {
            // "gave the Government of Sudan 30 days"
            return false;
        }

        if (draft.TryGetOwner(before, out var owner) && owner.Field is MentionField.Place or MentionField.State or MentionField.Person)
        {
            return IsTime(draft, number);
        }

        return IsTime(draft, number)
            || (label.IsCapitalized && label.Shape is not TokenShape.Abbreviation && !label.StartsSentence
            && !CountedThing.IsCurrency(draft, before)
                && !label.Is(WordUse.Function) && draft.Tokens[number.First].Shape is TokenShape.Number && !label.Is(WordUse.Month))
            || IsYear(draft, number);
    }

    private static bool IsTime(Draft draft, NumberReading number) =>
        draft.IsMark(number.Last + 1, ':') && number.Last + 2 < draft.Tokens.Count
            && draft.Tokens[number.Last + 2].Shape is TokenShape.Number
        || draft.IsWord(number.Last + 1, "a.m.") || draft.IsWord(number.Last + 1, "p.m.") || draft.IsWord(number.Last + 1, "am")
        || draft.IsWord(number.Last + 1, "pm")
        || draft.IsWord(number.Last + 1, "o'clock");

    /// <summary>
    /// "the 1805 peace negotiations": four plain digits that could be a year are one, unless they stand before a plural without an article.
    /// </summary>
    private static bool IsYear(Draft draft, NumberReading number) =>
        number.First == number.Last && draft.Tokens[number.First].End - draft.Tokens[number.First].Start == 4
            && number.Value is >= 1000 and < 2100
        && (draft.Tokens[number.First - 1].Is(WordUse.Determiner | WordUse.Preposition) && !draft.IsWord(number.First - 1, "of"));
}
