using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>
/// Numbers with what they count and the bounds the words set ("more than", "nearly", "up to"). What is no figure, <see cref="NumberLabel"/> tells.
/// </summary>
internal static class FigureRecognizer
{
    private const decimal Thousand = 1_000;

    /// <summary>Finds quantities.</summary>
    public static void Recognize(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (!draft.IsFree(index))
            {
                continue;
            }

            if (NumberLabel.TelephoneEnd(draft, index) is var telephone and >= 0)
            {
                index = telephone;
            }
            else if (NumberReader.Read(draft, index) is { } number)
            {
                index = Add(draft, number);
            }
        }
    }

    /// <summary>Records the figure a number makes, if it makes one; gives the last token that is used up.</summary>
    private static int Add(Draft draft, NumberReading number)
    {
        if (NumberLabel.Is(draft, number))
        {
            var last = number.Last;
            for (var next = NumberLabel.NextOf(draft, number); next >= 0 && NumberReader.Read(draft, next) is { } also
                && FigureUnit.Read(draft, also) is not { Unit: not null }; next = NumberLabel.NextOf(draft, also))
            {
                last = also.Last;
            }

            return last;
        }

        if (FigureRange.Read(draft, number) is { } range)
        {
            Own(draft, range.First, range.Unit.Last, range.Low, range.Low, range.High, range.Unit.Unit);
            return range.Unit.Last;
        }

        if (FigureRange.IsScore(draft, number))
        {
            return number.Last + 2;
        }

        if (FigureUnit.Read(draft, number) is not { } unit || !IsSettled(draft, number, unit))
        {
            return number.Last;
        }

        var value = number.Doubt is NumeralDoubt.GroupingPoint && unit.IsOfWholeThings ? number.Value * Thousand : number.Value;
        var bound = FigureBound.Before(draft, unit.First);
        if (bound is { Sense: BoundSense.None } && FigureBound.Behind(draft, number.Last) is { } behind)
        {
            bound = behind with { First = bound.First };
        }

        Own(draft, Math.Min(bound.First, unit.First), Math.Max(unit.Last, bound.Last), value,
            number.IsLeast || bound.Sense is BoundSense.AtLeast ? value : null, bound.Sense is BoundSense.AtMost ? value : null, unit.Unit);
        return number.Last;
    }

    /// <summary>"2,5 million", "2,5 km" and "2,5 per cent" are decimals; "12,34 men" are none.</summary>
    private static bool IsSettled(Draft draft, NumberReading number, FigureUnit unit) =>
        number.Doubt is not NumeralDoubt.DecimalComma || (unit.Unit is not null && !unit.IsOfWholeThings
            && (unit.Last == number.Last || draft.Tokens[unit.Last].Is(WordUse.Measure) || draft.Tokens[unit.Last].Shape is TokenShape.Mark
                || draft.IsWord(unit.Last, "cent") || unit.Unit.All(char.IsUpper)));

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
            Quantity = new Quantity { Text = text, Value = value, Low = low, High = high, Unit = unit },
        });
    }
}
