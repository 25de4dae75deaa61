using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>
/// Finds the dates at the edges of a document that are none of its chronology: the date of publication above it, that of the last change below it. They are
/// written otherwise than those of the entries and lie outside their order.
/// </summary>
internal static class EdgeDates
{
    /// <summary>How many entries must be written alike before another is told from them.</summary>
    private const int LeastAlike = 4;

    /// <summary>More than this at an edge are a part of the chronology.</summary>
    private const int MostAtEdge = 3;

    /// <summary>Where the blocks of such dates begin.</summary>
    /// <param name="entries">The entries of the document, in the order of the text.</param>
    public static HashSet<int> Find(List<(int Start, DateSignature Signature, long First, long Last)> entries)
    {
        var alike = entries.GroupBy(static entry => KindOf(entry.Signature)).MaxBy(static group => group.Count());
        if (alike is null || alike.Count() < LeastAlike || alike.Count() * 2 < entries.Count)
        {
            return [];
        }

        var (first, last) = (alike.First(), alike.Last());
        var isDescending = first.First > last.Last;
        // "On 24 November, our systems failed": a summary of what is told below.
        var isSummary = alike.Key.IsStrong && !isDescending;
        var (latest, earliest) = (alike.Max(static entry => entry.First), alike.Min(static entry => entry.First));
        var above = entries.TakeWhile(entry => KindOf(entry.Signature) != alike.Key).ToList();
        var below = entries.AsEnumerable().Reverse().TakeWhile(entry => KindOf(entry.Signature) != alike.Key).ToList();
        return
        [
            .. above.Count <= MostAtEdge && !isDescending && above.TrueForAll(entry => entry.First >= latest || (isSummary && entry.Signature.Separator == DateSeparator.Sentence && entry.First >= first.First)) ? above.Select(static entry => entry.Start) : [],
            .. below.Count == 1 && below[0].Signature.Position != DatePosition.Lead && (isDescending ? below[0].First >= latest : below[0].Last < earliest) ? below.Select(static entry => entry.Start) : [],
        ];
    }

    private static (DatePosition Position, bool IsStrong) KindOf(DateSignature signature) => (signature.Position, signature.Separator == DateSeparator.Strong);
}
