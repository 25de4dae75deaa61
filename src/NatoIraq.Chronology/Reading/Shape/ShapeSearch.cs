using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Segments;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>Tries shapes on a document's head, and keeps the best and the runner-up.</summary>
/// <param name="finder">Finds dates.</param>
/// <param name="marked">The head's blocks.</param>
internal sealed class ShapeSearch(DateMarkFinder finder, IReadOnlyList<MarkedBlock> marked)
{
    /// <summary>Ruled lines of three columns and more are a table rather than a date and its text.</summary>
    private const double ColumnsBonus = 0.01;

    private readonly List<(DocumentShape Shape, double Score, ReadingTally Tally)> tried = [];
    private int best;

    /// <summary>The best shape so far.</summary>
    public DocumentShape Best => tried[best].Shape;

    /// <summary>What became of the blocks under it.</summary>
    public ReadingTally BestTally => tried[best].Tally;

    /// <summary>Tries a shape; null is passed over.</summary>
    public void Try(DocumentShape? shape)
    {
        if (shape is null)
        {
            return;
        }

        tried.Add(Read(shape));
        if (tried[^1].Score > tried[best].Score + ShapeScore.LeastGain)
        {
            best = tried.Count - 1;
        }
    }

    /// <summary>Puts a shape that is known to be better in the place of the best.</summary>
    public void Correct(DocumentShape shape) => tried[best] = Read(shape);

    /// <summary>The best shape, and the best of the others that give another number of entries.</summary>
    public InferredShape Result()
    {
        var others = tried.Where(other => other.Tally.EntryCount != tried[best].Tally.EntryCount).ToList();
        var runnerUp = others.Count > 0 ? others.MaxBy(static other => other.Score) : default;
        var dated = marked.Count(block => block.Block.Kind == BlockKind.Row || (block.Head is { } mark && Best.Accepts(mark)));
        return new InferredShape(Best, tried[best].Score, runnerUp.Shape, runnerUp.Score, finder, marked.Count == 0 ? 0 : (double)dated / marked.Count);
    }

    private (DocumentShape Shape, double Score, ReadingTally Tally) Read(DocumentShape shape)
    {
        var segmenter = new EntrySegmenter(finder, shape);
        _ = segmenter.Read(marked).Count();
        return (shape, ShapeScore.Of(segmenter.Tally) + (shape is { HasTextRows: true, Tables.IsTableOfLines: true } ? ColumnsBonus : 0), segmenter.Tally);
    }
}
