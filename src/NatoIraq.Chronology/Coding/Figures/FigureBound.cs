
namespace NatoIraq.Chronology.Coding.Figures;

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
internal sealed record FigureBound(int First, int Last, BoundSense Sense)
{
    private static readonly (string[] Words, BoundSense Sense)[] Phrases =
    [
        .. Say(BoundSense.AtLeast, "more than", "at least", "no fewer than", "not fewer than", "no less than", "not less than", "over", "well over", "just over",
            "slightly over", "above", "exceeding", "in excess of", "upwards of", "upward of", "a minimum of", "greater than", "larger than", "beyond", ">", "≥"),
        .. Say(BoundSense.AtMost, "up to", "as many as", "as much as", "at most", "no more than", "not more than", "fewer than", "less than", "under", "just under",
            "well under", "below", "nearly", "almost", "a maximum of", "close to", "some way short of", "not quite", "<", "≤"),
        .. Say(BoundSense.None, "an additional", "additional", "a further", "further", "about", "around", "approximately", "some", "roughly", "another", "an estimated",
            "estimated", "circa", "an average of", "a total of", "only", "~", "≈", "a record"),
    ];

    /// <summary>Whether any words say something.</summary>
    public bool IsSaid => Last >= 0;

    /// <summary>The bound whose words end right before a token.</summary>
    public static FigureBound Before(FigureText text, int number)
    {
        FigureBound best = new(number, -1, BoundSense.None);
        foreach (var (words, sense) in Phrases)
        {
            var first = number - words.Length;
            if (first >= 0 && first < best.First && Says(text, first, words))
            {
                best = new FigureBound(first, number - 1, sense);
            }
        }

        return best;
    }

    /// <summary>"15 or fewer", "20 or more", "300+": the bound behind a number, or null.</summary>
    public static FigureBound? Behind(FigureText text, int number)
    {
        if (text.IsMark(number + 1, '+') && text.IsAttached(number + 1))
        {
            return new FigureBound(number, number + 1, BoundSense.AtLeast);
        }

        if (!text.IsWord(number + 1, "or"))
        {
            return null;
        }

        var sense = text.IsWord(number + 2, "more") ? BoundSense.AtLeast
            : text.IsWord(number + 2, "fewer") || text.IsWord(number + 2, "less") ? BoundSense.AtMost
            : BoundSense.None;
        return sense is BoundSense.None ? null : new FigureBound(number, number + 2, sense);
    }

    private static IEnumerable<(string[] Words, BoundSense Sense)> Say(BoundSense sense, params string[] phrases) =>
        phrases.Select(phrase => (phrase.Split(' '), sense));

    private static bool Says(FigureText text, int first, string[] words)
    {
        for (var index = words.Length - 1; index >= 0; index--)
        {
            if (!text.IsWord(first + index, words[index]) || text.IsBreak(first + index + 1))
            {
                return false;
            }
        }

        return true;
    }
}
