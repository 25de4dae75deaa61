using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>A block with its date marks. Each place is looked at once, when it is first asked for.</summary>
/// <param name="block">The block.</param>
/// <param name="finder">Finds the marks.</param>
internal sealed class MarkedBlock(Block block, DateMarkFinder finder)
{
    private DateMark? head;
    private DateMark? trail;
    private DateMark? inside;
    private DateMark? labelled;
    private bool hasHead;
    private bool hasLabelled;
    private bool hasTrail;
    private bool hasInside;

    /// <summary>The block.</summary>
    public Block Block => block;

    /// <summary>The date it opens with or is.</summary>
    public DateMark? Head => hasHead ? head : Keep(finder.FindHead(block), ref head, ref hasHead);

    /// <summary>The date behind the place or label it opens with.</summary>
    public DateMark? Labelled => hasLabelled ? labelled : Keep(new LabelledDateFinder(finder).Find(block), ref labelled, ref hasLabelled);

    /// <summary>The date it ends with.</summary>
    public DateMark? Trail => hasTrail ? trail : Keep(new TrailingDateFinder(finder).Find(block), ref trail, ref hasTrail);

    /// <summary>The date inside its first sentence.</summary>
    public DateMark? Inside => hasInside ? inside : Keep(new SentenceDateFinder(finder).Find(block) ?? RelativeDateFinder.FindInSentence(block), ref inside, ref hasInside);

    /// <inheritdoc/>
    public override string ToString() => block.Text;

    private static DateMark? Keep(DateMark? mark, ref DateMark? kept, ref bool isKept)
    {
        isKept = true;
        return kept = mark;
    }
}
