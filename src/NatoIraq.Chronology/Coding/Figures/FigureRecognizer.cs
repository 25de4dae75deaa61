using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>
/// Numbers with what they count and the bounds the words set ("more than", "nearly", "up to"). What is no figure, <see cref="NumberLabel"/> tells.
/// A figure claims its number; the names in its unit ("50,000 NATO-led peacekeepers") stay free for whoever knows them.
/// </summary>
internal sealed class FigureRecognizer : IRecognizer
{
    private const decimal Thousand = 1_000;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        var text = new FigureText(sentence);
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (!text.IsFree(index))
            {
                continue;
            }

            if (NumberLabel.TelephoneEnd(text, index) is var telephone and >= 0)
            {
                index = telephone;
            }
            else if (NumberReader.Read(text, index) is { } number)
            {
                index = Propose(text, number, proposals);
            }
        }
    }

    /// <summary>Proposes the figure a number makes, if it makes one; gives the last token that is used up.</summary>
    private static int Propose(FigureText text, NumberReading number, Proposals proposals)
    {
        if (NumberLabel.Is(text, number))
        {
            var labelled = number.Last;
            for (var next = NumberLabel.NextOf(text, number); next >= 0 && NumberReader.Read(text, next) is { } also
                && FigureUnit.Read(text, also) is not { Unit: not null }; next = NumberLabel.NextOf(text, also))
            {
                labelled = also.Last;
            }

            return labelled;
        }

        if (FigureRange.Read(text, number) is { } range)
        {
            proposals.Add(Figure(text, range.First, range.NumberLast, range.Unit.Last, new Quantity { Text = "", Value = range.Low, Low = range.Low, High = range.High, Unit = range.Unit.Unit }));
            return range.Unit.Last;
        }

        if (FigureRange.IsScore(text, number))
        {
            return number.Last + 2;
        }

        if (FigureUnit.Read(text, number) is not { } unit || !IsSettled(text, number, unit))
        {
            return number.Last;
        }

        var value = number.Doubt is NumeralDoubt.GroupingPoint && unit.IsOfWholeThings ? NumberReader.Product(number.Value, Thousand) ?? number.Value : number.Value;
        var bound = FigureBound.Before(text, unit.First);
        if (bound is { Sense: BoundSense.None } && FigureBound.Behind(text, number.Last) is { } behind)
        {
            bound = behind with { First = bound.First };
        }

        var last = Math.Max(unit.Last, bound.Last);
        proposals.Add(Figure(text, Math.Min(bound.First, unit.First), Math.Max(Math.Max(number.Last, unit.Behind), bound.Last), last, new Quantity
        {
            Text = "",
            Value = value,
            Low = number.IsLeast || bound.Sense is BoundSense.AtLeast ? value : null,
            High = bound.Sense is BoundSense.AtMost ? value : null,
            Unit = unit.Unit,
        }));
        return Math.Max(number.Last, unit.Behind);
    }

    /// <summary>"2,5 million", "2,5 km" and "2,5 per cent" are decimals; "12,34 men" are none.</summary>
    private static bool IsSettled(FigureText text, NumberReading number, FigureUnit unit) =>
        number.Doubt is not NumeralDoubt.DecimalComma || (unit.Unit is not null && !unit.IsOfWholeThings
            && (unit.Last == number.Last || text[unit.Last].Is(WordUse.Measure) || text[unit.Last].Shape is TokenShape.Mark
                || text.IsWord(unit.Last, "cent") || unit.Unit.All(char.IsUpper)));

    /// <summary>The candidate: it claims the tokens of the number, and its text goes on to the unit's last.</summary>
    private static Candidate Figure(FigureText text, int first, int numberLast, int unitLast, Quantity quantity) => new()
    {
        First = first,
        Last = numberLast,
        Field = MentionField.Quantity,
        Rule = "figure",
        Weight = Weights.Strong,
        Quantity = quantity with { Text = text.TextOf(first, unitLast) },
        End = text[unitLast].End,
    };
}
