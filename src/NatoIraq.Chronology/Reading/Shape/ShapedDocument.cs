using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Segments;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>Reads a document under the shape of its head, part by part, and infers the shape anew where a part is built otherwise.</summary>
/// <param name="inference">Infers shapes.</param>
/// <param name="head">What was inferred from the document's head.</param>
/// <param name="partLength">How many characters of words a part has.</param>
internal sealed class ShapedDocument(ShapeInference inference, InferredShape head, int partLength)
{
    /// <summary>A part whose share of dated blocks is this many times lower than the head's is looked at anew.</summary>
    private const int FewerDates = 3;

    /// <summary>How many blocks of a part are looked at for that, at least.</summary>
    private const int Sample = 64;

    private DocumentShape shape = head.Shape;

    /// <summary>The segments.</summary>
    public IEnumerable<Segment> Read(IEnumerable<Block> blocks)
    {
        var segmenter = new EntrySegmenter(head.Finder, shape);
        var unread = new UnreadDates(head.Finder);
        return unread.Note(segmenter.Read(Marked(unread.Watch(blocks), segmenter)));
    }

    private IEnumerable<MarkedBlock> Marked(IEnumerable<Block> blocks, EntrySegmenter segmenter)
    {
        var finder = head.Finder;
        var isFirst = true;
        foreach (var part in Parts(blocks))
        {
            shape.Tables.Learn(part, finder);
            if (!isFirst && HasFewerDates(part, finder) && inference.Infer(part) is var other && other.Score > inference.ScoreOf(part, head with { Shape = shape }))
            {
                finder = other.Finder;
                segmenter.Shape = shape = other.Shape;
            }

            isFirst = false;
            foreach (var marked in new RunInEntries(finder).Cut(WrappedLines.Join(part, shape.WrapWidth, finder), shape.HasRunInSentences))
            {
                yield return marked;
            }
        }
    }

    private bool HasFewerDates(List<Block> part, DateMarkFinder finder)
    {
        // Some blocks of a part, from its beginning to its end, show what all are like.
        var step = Math.Max(1, part.Count / Sample);
        int dated = 0, count = 0;
        for (var index = 0; index < part.Count; index += step)
        {
            count++;
            dated += part[index].Kind == BlockKind.Row || (finder.FindHead(part[index]) is { } mark && shape.Accepts(mark)) ? 1 : 0;
        }

        return dated * FewerDates < count * head.DatedShare;
    }

    private IEnumerable<List<Block>> Parts(IEnumerable<Block> blocks)
    {
        var part = new List<Block>();
        var length = 0;
        foreach (var block in blocks)
        {
            // A part ends before a block that is set apart, so that no paragraph is divided.
            if (length >= partLength && (block.IsAfterGap || block.Kind != BlockKind.Text || length >= partLength * 2))
            {
                yield return part;
                part = [];
                length = 0;
            }

            part.Add(block);
            length += block.Text.Length + 1;
        }

        yield return part;
    }
}
