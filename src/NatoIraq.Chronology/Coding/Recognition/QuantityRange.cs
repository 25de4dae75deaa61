using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>One figure that the words set between two numbers: "between 7,000 and 8,000 men", "5,000 to 6,000 troops".</summary>
/// <param name="First">The first token of its words.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Counted">What the second number counts, and where its words end.</param>
internal sealed record QuantityRange(int First, decimal Low, decimal High, CountedThing Counted)
{
    /// <summary>The range whose first number is given, or null.</summary>
    public static QuantityRange? Read(Draft draft, NumberReading low)
    {
        var isBetween = draft.IsWord(low.First - 1, "between") && draft.IsFree(low.First - 1);
        var joint = low.Last + 1;
        if (draft.IsBreak(joint) || draft.IsBreak(joint + 1) || !draft.AreFree(joint, joint + 1)
            || !(draft.IsWord(joint, isBetween ? "and" : "to") || (!isBetween && IsDash(draft, joint)))
            || NumberReader.Read(draft, joint + 1) is not { } high)
        {
            return null;
        }

        // "between 5 and 7 million": the magnitude is said once.
        var least = low.Value < high.Value && high.Last > high.First && low.First == low.Last && low.Value < 1_000
            && draft.Tokens[high.Last].Word?.Number is { } magnitude && draft.Tokens[high.Last].Is(WordUse.Magnitude)
            && low.Value * magnitude < high.Value ? low.Value * magnitude : low.Value;
        return least < high.Value && CountedThing.Read(draft, high) is { Unit: not null } counted && counted.First >= high.First
            ? new QuantityRange(isBetween ? low.First - 1 : low.First, least, high.Value, counted)
            : null;
    }

    /// <summary>Between digits a dash is "to"; "11-12 February" was read as a date before.</summary>
    private static bool IsDash(Draft draft, int index) =>
        (draft.IsMark(index, '-') || draft.IsMark(index, '–')) && draft.Tokens[index - 1].Shape is TokenShape.Number
        && draft.Tokens[index + 1].Shape is TokenShape.Number;
}
