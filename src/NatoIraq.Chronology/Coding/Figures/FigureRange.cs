using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>One figure that the words set between two numbers: "between 7,000 and 8,000 men", "$5-6 billion", "10 or 12 ships".</summary>
/// <param name="First">The first token of its words.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Unit">What the second number counts, and where its words end.</param>
internal sealed record FigureRange(int First, decimal Low, decimal High, FigureUnit Unit)
{
    private const int Reach = 6;

    /// <summary>The range whose first number is given, or null.</summary>
    public static FigureRange? Read(Draft draft, NumberReading low)
    {
        var currency = Currency.Before(draft, low.First);
        var first = currency?.First ?? low.First;
        var isBetween = draft.IsWord(first - 1, "between");
        var isFrom = draft.IsWord(first - 1, "from");
        var joint = low.Last + 1;
        if (draft.IsBreak(joint) || draft.IsBreak(joint + 1) || (isFrom && IsChange(draft, first - 2))
            || !(isBetween ? draft.IsWord(joint, "and") : draft.IsWord(joint, "to") || draft.IsWord(joint, "or") || IsDash(draft, joint))
            || Second(draft, joint + 1) is not { } high)
        {
            return null;
        }

        // "between 5 and 7 million": the magnitude is said once.
        var least = low.Magnitude == 1 && high.Magnitude > 1 && low.Value * high.Magnitude < high.Value ? low.Value * high.Magnitude : low.Value;
        if (least >= high.Value)
        {
            return null;
        }

        first = isBetween || isFrom ? first - 1 : FigureBound.Before(draft, first) is { Sense: BoundSense.None } about ? about.First : first;
        var unit = FigureUnit.Read(draft, high);
        return unit is { Unit: not null } ? new FigureRange(first, least, high.Value, unit)
            : currency is { } said ? new FigureRange(first, least, high.Value, new FigureUnit(first, high.Last, said.Code))
            : null;
    }

    /// <summary>Whether two numbers are set against each other and count nothing: "15 to 3", "a 7–2 decision".</summary>
    public static bool IsScore(Draft draft, NumberReading number)
    {
        var joint = number.Last + 1;
        return !number.IsCount && !draft.IsBreak(joint) && !draft.IsBreak(joint + 1) && (IsDash(draft, joint) || draft.IsWord(joint, "to"))
            && NumberReader.Read(draft, joint + 1) is { IsCount: false } other
            && (FigureUnit.Read(draft, other) is not { Unit: not null } || (IsDash(draft, joint) && other.Value < number.Value));
    }

    private static NumberReading? Second(Draft draft, int index)
    {
        var number = draft.Tokens[index].Shape is TokenShape.Mark or TokenShape.Upper or TokenShape.Capitalized ? AfterCurrency(draft, index) : index;
        return number >= 0 ? NumberReader.Read(draft, number) : null;
    }

    private static int AfterCurrency(Draft draft, int index)
    {
        for (var number = index + 1; number <= index + 2 && !draft.IsBreak(number); number++)
        {
            if (draft.Tokens[number].Shape is TokenShape.Number or TokenShape.Mixed)
            {
                return Currency.Before(draft, number)?.First == index ? number : -1;
            }
        }

        return draft.Tokens[index].Word?.Number is null ? -1 : index;
    }

    /// <summary>Between digits a dash is "to"; "11-12 February" was read as a date before.</summary>
    private static bool IsDash(Draft draft, int index) =>
        (draft.IsMark(index, '-') || draft.IsMark(index, '–')) && draft.Tokens[index - 1].Shape is TokenShape.Number or TokenShape.Mixed
        && draft.Tokens[index].SpaceBefore == draft.Tokens[index + 1].SpaceBefore
        && (draft.Tokens[index + 1].Shape is TokenShape.Number or TokenShape.Mixed || Currency.Before(draft, index + 2) is not null);

    /// <summary>"rose from 300 to 500": what changes is told twice and is no range.</summary>
    private static bool IsChange(Draft draft, int before)
    {
        for (var index = before; index >= Math.Max(0, before - Reach) && !draft.IsBreak(index + 1); index--)
        {
            if (draft.Tokens[index].Is(WordUse.Change))
            {
                return true;
            }
        }

        return false;
    }
}
