namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>What the words around a number say of its bounds.</summary>
internal enum BoundSense
{
    /// <summary>Nothing, or only that it is not exact.</summary>
    None,

    /// <summary>more than, at least</summary>
    AtLeast,

    /// <summary>nearly, up to</summary>
    AtMost,
}

/// <summary>A bound with the tokens that say it.</summary>
/// <param name="First">The first token of the words, or of the number where there are none.</param>
/// <param name="Last">Their last token, or -1.</param>
/// <param name="Sense">What they say.</param>
internal sealed record QuantityBound(int First, int Last, BoundSense Sense)
{
    private static readonly (string[] Words, BoundSense Sense)[] Phrases =
    [
        (["more", "than"], BoundSense.AtLeast), (["at", "least"], BoundSense.AtLeast), (["no", "fewer", "than"], BoundSense.AtLeast),
        (["no", "less", "than"], BoundSense.AtLeast), (["over"], BoundSense.AtLeast), (["above"], BoundSense.AtLeast),
            (["exceeding"], BoundSense.AtLeast),
        (["a", "minimum", "of"], BoundSense.AtLeast), (["up", "to"], BoundSense.AtMost), (["as", "many", "as"], BoundSense.AtMost),
        (["at", "most"], BoundSense.AtMost), (["no", "more", "than"], BoundSense.AtMost), (["not", "more", "than"], BoundSense.AtMost),
        (["fewer", "than"], BoundSense.AtMost), (["less", "than"], BoundSense.AtMost), (["under"], BoundSense.AtMost),
            (["nearly"], BoundSense.AtMost),
        (["almost"], BoundSense.AtMost), (["a", "maximum", "of"], BoundSense.AtMost), (["close", "to"], BoundSense.AtMost),
        (["an", "additional"], BoundSense.None), (["additional"], BoundSense.None), (["about"], BoundSense.None),
            (["around"], BoundSense.None),
        (["approximately"], BoundSense.None), (["some"], BoundSense.None), (["roughly"], BoundSense.None), (["another"], BoundSense.None),
    ];

    /// <summary>The bound whose words end right before a token.</summary>
    public static QuantityBound Before(Draft draft, int number)
    {
        QuantityBound best = new(number, -1, BoundSense.None);
        foreach (var (words, sense) in Phrases)
        {
            var first = number - words.Length;
            if (first >= 0 && first < best.First && draft.AreFree(first, number - 1) && Says(draft, first, words))
            {
                best = new QuantityBound(first, number - 1, sense);
            }
        }

        return best;
    }

    /// <summary>"15 or fewer", "20 or more": the bound behind a number, or null.</summary>
    public static QuantityBound? Behind(Draft draft, int number)
    {
        if (!draft.IsWord(number + 1, "or"))
        {
            return null;
        }

        var sense = draft.IsWord(number + 2, "more") ? BoundSense.AtLeast
            : draft.IsWord(number + 2, "fewer") || draft.IsWord(number + 2, "less") ? BoundSense.AtMost
            : BoundSense.None;
        return sense is BoundSense.None || !draft.AreFree(number + 1, number + 2) ? null : new QuantityBound(number, number + 2, sense);
    }

    private static bool Says(Draft draft, int first, string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (!draft.IsWord(first + index, words[index]) || (index > 0 && draft.IsBreak(first + index)))
            {
                return false;
            }
        }

        return true;
    }
}
