using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Finds room for the words beside decision chains: behind a chain, else before it, else nowhere.</summary>
internal static class CaptionLayout
{
    /// <summary>The captions that there is room for, on one line.</summary>
    /// <param name="chains">A lane's chains.</param>
    /// <param name="edges">Between which places, in pixels, words may stand.</param>
    /// <param name="baseline">The line's baseline.</param>
    public static IReadOnlyList<PlacedText> Of(IReadOnlyList<ChainBrackets> chains, (double Left, double Right) edges, double baseline)
    {
        var captions = new List<PlacedText>();
        foreach (var chain in chains.Where(static chain => chain.Caption.Length > 0))
        {
            var width = TextMetrics.Width(chain.Caption, PictureMetrics.NoteSize);
            foreach (var x in (ReadOnlySpan<double>)[chain.Right + PictureMetrics.Gap, chain.Left - PictureMetrics.Gap - width])
            {
                if (x >= edges.Left
                    && x + width <= edges.Right
                    && IsFree(x - PictureMetrics.Gap, x + width + PictureMetrics.Gap, chain, chains, captions))
                {
                    captions.Add(new PlacedText(x, baseline, chain.Caption, width, PictureMetrics.NoteSize));
                    break;
                }
            }
        }

        return captions;
    }

    /// <summary>What stands in the place of brackets that are too many to draw.</summary>
    /// <param name="chains">A lane's chains.</param>
    /// <param name="edges">Between which places, in pixels, words may stand.</param>
    /// <param name="baseline">The line's baseline.</param>
    public static PlacedText Instead(IReadOnlyList<ChainBrackets> chains, (double Left, double Right) edges, double baseline)
    {
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"{chains.Sum(static chain => chain.Steps.Count):N0} steps of {chains.Count:N0} decision {(chains.Count == 1 ? "chain" : "chains")}, too many to draw");
        var shown = TextMetrics.FitSomehow(words, PictureMetrics.NoteSize, edges.Right - edges.Left);
        return new PlacedText(edges.Left, baseline, shown, TextMetrics.Width(shown, PictureMetrics.NoteSize), PictureMetrics.NoteSize);
    }

    private static bool IsFree(double left, double right, ChainBrackets its, IReadOnlyList<ChainBrackets> chains, List<PlacedText> captions) =>
        chains.All(chain => chain == its || chain.Right <= left || chain.Left >= right)
        && captions.TrueForAll(caption => caption.Box.Right <= left || caption.Box.Left >= right);
}
