using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>One figure that the words set between two numbers: "between 7,000 and 8,000 men", "$5-6 billion", "10 or 12 ships".</summary>
/// <param name="First">The first token of its words.</param>
/// <param name="NumberLast">The last token of the second number.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Unit">What the second number counts, and where its words end.</param>
internal sealed record FigureRange(int First, int NumberLast, decimal Low, decimal High, FigureUnit Unit)
{
    private const int Reach = 6;

    /// <summary>The range whose first number is given, or null.</summary>
    public static FigureRange? Read(FigureText text, NumberReading low)
    {
        var currency = Currency.Before(text, low.First);
        var first = currency?.First ?? low.First;
        var isBetween = text.IsWord(first - 1, "between");
        var isFrom = text.IsWord(first - 1, "from");
        var joint = low.Last + 1;
        if (text.IsBreak(joint) || text.IsBreak(joint + 1) || (isFrom && IsChange(text, first - 2))
            || !(isBetween ? text.IsWord(joint, "and") : text.IsWord(joint, "to") || text.IsWord(joint, "or") || IsDash(text, joint))
            || Second(text, joint + 1) is not { } high)
        {
            return null;
        }

        // "between 5 and 7 million": the magnitude is said once.
        var least = low.Magnitude == 1 && high.Magnitude > 1 && NumberReader.Product(low.Value, high.Magnitude) is { } scaled && scaled < high.Value ? scaled : low.Value;
        if (least >= high.Value)
        {
            return null;
        }

        first = isBetween || isFrom ? first - 1 : FigureBound.Before(text, first) is { Sense: BoundSense.None } about ? about.First : first;
        var unit = FigureUnit.Read(text, high);
        return unit is { Unit: not null } ? new FigureRange(first, high.Last, least, high.Value, unit)
            : currency is { } said ? new FigureRange(first, high.Last, least, high.Value, new FigureUnit(first, high.Last, said.Code))
            : null;
    }

    /// <summary>Whether two numbers are set against each other and count nothing: "15 to 3", "a 7–2 decision".</summary>
    public static bool IsScore(FigureText text, NumberReading number)
    {
        var joint = number.Last + 1;
        return !number.IsCount && !text.IsBreak(joint) && !text.IsBreak(joint + 1) && (IsDash(text, joint) || text.IsWord(joint, "to"))
            && NumberReader.Read(text, joint + 1) is { IsCount: false } other
            && (FigureUnit.Read(text, other) is not { Unit: not null } || (IsDash(text, joint) && other.Value < number.Value));
    }

    private static NumberReading? Second(FigureText text, int index)
    {
        var number = text[index].Shape is TokenShape.Mark or TokenShape.Upper or TokenShape.Capitalized ? AfterCurrency(text, index) : index;
        return number >= 0 ? NumberReader.Read(text, number) : null;
    }

    private static int AfterCurrency(FigureText text, int index)
    {
        for (var number = index + 1; number <= index + 2 && !text.IsBreak(number); number++)
        {
            if (text[number].Shape is TokenShape.Number or TokenShape.Mixed)
            {
                return Currency.Before(text, number)?.First == index ? number : -1;
            }
        }

        return text[index].Word?.Number is null ? -1 : index;
    }

    /// <summary>Between digits a dash is "to"; "11-12 February" was read as a date before.</summary>
    private static bool IsDash(FigureText text, int index) =>
        (text.IsMark(index, '-') || text.IsMark(index, '–')) && text[index - 1].Shape is TokenShape.Number or TokenShape.Mixed
        && text[index].SpaceBefore == text[index + 1].SpaceBefore
        && (text[index + 1].Shape is TokenShape.Number or TokenShape.Mixed || Currency.Before(text, index + 2) is not null);

    /// <summary>"rose from 300 to 500": what changes is told twice and is no range.</summary>
    private static bool IsChange(FigureText text, int before)
    {
        for (var index = before; index >= Math.Max(0, before - Reach) && !text.IsBreak(index + 1); index--)
        {
            if (text[index].Is(WordUse.Change))
            {
                return true;
            }
        }

        return false;
    }
}
