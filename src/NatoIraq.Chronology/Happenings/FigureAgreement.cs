using NatoIraq.Chronology.Comparison;
using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// Which figures of two happenings cannot both be right, by their words: "more than 300" and "312" can, "312" and "321" cannot.
/// </summary>
internal static class FigureAgreement
{
    /// <summary>How far a figure may be off that is said to be about so much.</summary>
    private const decimal Roughly = 0.1m;

    private const int LeastWordsAround = 2;

    private static readonly string[] Approximations =
        ["about", "around", "approximately", "some", "roughly", "circa", "ca", "nearly", "almost", "close", "estimated"];

    private static readonly string[] Increments = ["another", "additional", "further", "extra"];

    /// <summary>
    /// Figures of one thing that cannot both be right. Where one happening tells several of a unit, which of them is meant is not known,
    /// and none is compared.
    /// </summary>
    public static IEnumerable<(Quantity One, Quantity Other)> Disagreeing(Telling first, Telling second)
    {
        var others = OnlyOnesOfUnit(second).ToDictionary(static figure => Thing(figure), StringComparer.Ordinal);
        return OnlyOnesOfUnit(first)
            .Where(figure => others.TryGetValue(Thing(figure), out var other)
                && CountTheSame(first, figure, second, other)
                && !CanBothHold(figure, other))
            .Select(figure => (figure, others[Thing(figure)]));
    }

    /// <summary>Whether both can be right. A figure that is added to one that is not stated ("another 50") can be beside any.</summary>
    public static bool CanBothHold(Quantity one, Quantity other)
    {
        if (Says(one, Increments) || Says(other, Increments))
        {
            return true;
        }

        var (least, most) = Range(one);
        var (otherLeast, otherMost) = Range(other);
        return least <= otherMost && otherLeast <= most;
    }

    private static IEnumerable<Quantity> OnlyOnesOfUnit(Telling happening) => happening.Told.Quantities
        .Where(static figure => figure.Unit is { Length: > 0 })
        .GroupBy(static figure => Thing(figure), StringComparer.Ordinal)
        .Where(static unit => unit.Count() == 1)
        .Select(static unit => unit.First());

    /// <summary>What is counted, without what is said of it: of "local police officers" officers.</summary>
    private static string Thing(Quantity figure) =>
        FoldedLetters.Fold(figure.Unit!).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : "";

    /// <summary>
    /// Whether two figures count one thing: nothing in one contradicts the other (Iraqi officers,
    /// police officers), and beside the unit their sentences have words in common.
    /// </summary>
    private static bool CountTheSame(Telling first, Quantity one, Telling second, Quantity other)
    {
        var (unit, otherUnit) = (WordsOf(one.Unit!), WordsOf(other.Unit!));
        return (unit.IsSubsetOf(otherUnit) || otherUnit.IsSubsetOf(unit))
            && WordBag.Of(SentenceReader.Containing(first.Told.Text, one.Text))
                .Common(WordBag.Of(SentenceReader.Containing(second.Told.Text, other.Text)))
                .Count(pair => !WordBag.IsFunctionWord(pair.Word) && !unit.Contains(pair.Word)) >= LeastWordsAround;
    }

    private static HashSet<string> WordsOf(string text) =>
        WordBag.Of(text).Words.Select(static word => word.Key).ToHashSet(StringComparer.Ordinal);

    private static (decimal Least, decimal Most) Range(Quantity quantity)
    {
        var margin = Says(quantity, Approximations) ? Math.Abs(quantity.Value) * Roughly : 0;
        return (quantity.Low, quantity.High) switch
        {
            ({ } low, { } high) => (low - margin, high + margin),
            ({ } low, null) => (low - margin, decimal.MaxValue),
            (null, { } high) => (decimal.MinValue, high + margin),
            _ => (quantity.Value - margin, quantity.Value + margin),
        };
    }

    private static bool Says(Quantity quantity, string[] words) =>
        WordBag.Of(quantity.Text).Words.Any(word => words.Contains(word.Key, StringComparer.Ordinal));
}
