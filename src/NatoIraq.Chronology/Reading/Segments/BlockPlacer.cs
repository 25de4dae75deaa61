using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Years;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Makes of a block what it has been found to be (an entry or a part of one, a heading, a rejected line, ignored text), and counts it.</summary>
/// <param name="finder">Finds dates.</param>
/// <param name="years">The headings above, and the years they give.</param>
/// <param name="classifier">What has been read before.</param>
internal sealed class BlockPlacer(DateMarkFinder finder, YearResolver years, BlockClassifier classifier)
{
    private readonly SegmentWriter writer = new();
    private readonly TextAbove above = new();

    /// <summary>What became of the blocks.</summary>
    public ReadingTally Tally { get; } = new();

    /// <summary>The entry that what comes next may belong to; null where none is open.</summary>
    public EntryBuilder? Entry => writer.Open;

    /// <summary>Whether text waits for the date below it.</summary>
    public bool HasTextAbove => above.Count > 0;

    /// <summary>The segments that are complete.</summary>
    public IReadOnlyList<Segment> Take() => writer.Take();

    /// <summary>The last segments. <paramref name="passedOver"/> stands behind all else.</summary>
    public IReadOnlyList<Segment> End(List<Block> passedOver)
    {
        DropTextAbove();
        PassOver(passedOver);
        writer.Close();
        return writer.Take();
    }

    /// <summary>Keeps blocks that are no part of the chronology, which may stand inside an entry, and empties their list.</summary>
    public void PassOver(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (above.Count > 0 && block.Reason == Block.Markup)
            {
                above.Add(block);
                continue;
            }

            DropTextAbove();
            writer.Hold(block);
        }

        blocks.Clear();
    }

    /// <summary>Opens an entry with its date and the text beside that; <paramref name="mark"/> is null where several cells make the date.</summary>
    public void Open(Block block, DateMark? mark, EntryDate date, FoldedText beside)
    {
        DropTextAbove();
        writer.DetachesDates = classifier.Shape.AreItemsUnderDates;
        writer.StartEntry(new EntryBuilder(block, mark, date, years.Section).With(beside));
        Note(block, mark, date.Date.Date);
    }

    /// <summary>Opens an entry with the date of the one above and a title of its own. A shape is not the better for it: the date was counted above.</summary>
    /// <param name="title">The block that has the title.</param>
    /// <param name="above">The entry with the date.</param>
    /// <param name="isItem">Whether it is an item like the one above, so that the date is a heading of both.</param>
    /// <param name="passedOver">The date it opens with, which counts for nothing.</param>
    public void OpenBelow(Block title, EntryBuilder above, bool isItem = false, DateMark? passedOver = null)
    {
        writer.StartBelow(above.Below(title), isItem);
        Tally.AddText(isParagraph: false, isContinued: true, hasEntries: true, passedOver);
    }

    /// <summary>Gives the entry whose text stands above its date.</summary>
    public void OpenBelowText(Block block, DateMark mark, ResolvedDate date)
    {
        var builder = new EntryBuilder(block, mark, EntryDate.Of(block, mark, date), years.Section);
        above.AddTo(builder);
        if (mark.Position == DatePosition.Trail)
        {
            builder.With(block.Content.Slice(mark.TextStart, mark.TextLength));
        }

        writer.StartEntry(builder);
        writer.Close();
        Note(block, mark, date.Date);
    }

    /// <summary>Gives a heading; <paramref name="date"/> is the date of what stands under it.</summary>
    public void EnterHeading(Block block, DateMark? mark, EdtfDate? date)
    {
        DropTextAbove();
        Tally.AddHeading(mark is not null);
        var rank = block.Kind == BlockKind.Heading ? block.Level : 0;
        var named = date is null && !Endnote.IsDateline(block.Text) ? HeadingDate.Find(block, finder, classifier.Shape.EntryLevel) : null;
        years.Enter(block.Text, rank, date ?? named, named is { Start: null } ? DateLevel.Day : named is not null ? DateLevels.Of(named) : mark?.Level ?? DateLevel.Decade);

        classifier.IsInEndMatter = classifier.HasEntries && Endnote.IsEndMatter(block.Text);
        writer.Heading(block, mark is { Position: DatePosition.Alone or DatePosition.Cell }, classifier.IsAtStart ? null : named ?? date);
    }

    /// <summary>Passes a header row; that of records stands nowhere in the source.</summary>
    public void PassHeader(Block block, string reason)
    {
        DropTextAbove();
        if (block.Span.Length > 0)
        {
            writer.Ignore(block, reason);
        }
    }

    /// <summary>Gives ignored text.</summary>
    public void Ignore(Block block, string reason)
    {
        DropTextAbove();
        writer.Ignore(block, reason);
    }

    /// <summary>Gives a rejected line.</summary>
    public void Reject(Block block, string reason)
    {
        DropTextAbove();
        Tally.Rejected++;
        writer.Reject(block, reason);
    }

    /// <summary>Gives a date without text.</summary>
    public void RejectEmpty(Block block)
    {
        Tally.Empty++;
        Reject(block, $"The date '{block.Text}' has no text.");
    }

    /// <summary>Adds a block to the open entry, or keeps it for the date below.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isItem">Whether it is an item below an entry that is none.</param>
    /// <param name="passedOver">The date it opens with, which counts for nothing.</param>
    public void Continue(Block block, bool isItem, DateMark? passedOver)
    {
        if (classifier.Shape.IsTextAbove)
        {
            writer.Close();
            above.Add(block);
            return;
        }

        Tally.AddText(block.IsAfterGap || isItem, writer.Open is not null, classifier.HasEntries, passedOver);
        writer.Continue(block, isItemDue: classifier.HasEntries && !classifier.IsInEndMatter && classifier.Shape.HasOneBlockEntries);
    }

    private void Note(Block block, DateMark? mark, EdtfDate date)
    {
        classifier.HasEntries = true;
        Tally.Add(block.Span.Start, mark?.Signature ?? new DateSignature(DatePosition.Cell, DateSeparator.None, MarkForm.Full), date.Bounds);
        if (mark is not null)
        {
            years.Pass(date, mark);
        }
    }

    private void DropTextAbove() => above.Drop(writer, Tally, classifier.HasEntries);
}
