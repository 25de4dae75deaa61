using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Puts segments in the order of the text: keeps the open entry, and the ignored blocks that may stand inside it.</summary>
internal sealed class SegmentWriter
{
    private readonly List<Segment> ready = [];
    private readonly List<Block> held = [];
    private const string BelowRejected = "below a rejected line";
    private const string UnderHeading = "under a heading, without a date";

    private string undatedReason = "before the first entry";
    private Block? bareDate;

    /// <summary>The entry that what comes next may belong to; null where none is open.</summary>
    public EntryBuilder? Open { get; private set; }

    /// <summary>Whether the dates alone on their lines are the headings of the items below them, also of one.</summary>
    public bool DetachesDates { get; set; }

    /// <summary>The segments that are complete.</summary>
    public IReadOnlyList<Segment> Take()
    {
        if (ready.Count == 0)
        {
            return [];
        }

        Segment[] taken = [.. ready];
        ready.Clear();
        return taken;
    }

    /// <summary>Opens an entry of the date of the open one.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isItem">Whether both are items, so that the line of the date is a heading of both.</param>
    public void StartBelow(EntryBuilder entry, bool isItem)
    {
        if (isItem && Open?.DetachDate() is { } heading)
        {
            ready.Add(heading);
        }

        StartEntry(entry);
    }

    /// <summary>Opens an entry. Ignored blocks that stand in its span are parts of it.</summary>
    public void StartEntry(EntryBuilder entry)
    {
        Close();
        Open = entry;
        bareDate = null;
    }

    /// <summary>Adds a block to the open entry; where none is open, or the block is a note below it, the block is ignored.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isItemDue">Whether each item of the document is an entry.</param>
    public void Continue(Block block, bool isItemDue)
    {
        if (Open is not null && !(Open.HasText && block.IsAfterGap && Endnote.Opens(block.Text)))
        {
            Open.Add(block);
            held.Clear();
            return;
        }

        if (Open is not null)
        {
            Close();
            undatedReason = "a note below the entries";
        }
        else if (bareDate is { } date && !Endnote.Opens(block.Text))
        {
            Reject(block, $"The text stands under the date '{date.Text}' (line {date.Line}), which is read as a heading, and has no date of its own.");
            return;
        }

        if (Open is null && isItemDue && block.Kind == BlockKind.Item && undatedReason is UnderHeading or BelowRejected)
        {
            Reject(block, "The item stands among dated ones under a heading without a date, and has no date.");
            return;
        }

        Ignore(block, undatedReason);
    }

    /// <summary>Gives a heading.</summary>
    /// <param name="block">The heading.</param>
    /// <param name="isDate">Whether it is a date and nothing else.</param>
    /// <param name="named">The date that its words name, if what stands below has to bear it out; null mostly.</param>
    public void Heading(Block block, bool isDate, EdtfDate? named)
    {
        Close();
        undatedReason = UnderHeading;
        bareDate = isDate ? block : bareDate;
        ready.Add(new Heading(block.Line, block.Span, block.Text) { IsDate = isDate, Named = named, Level = block.Level });
    }

    /// <summary>Gives a rejected line.</summary>
    public void Reject(Block block, string reason)
    {
        Close();
        undatedReason = BelowRejected;
        ready.Add(new RejectedLine(block.Line, block.Span, block.Text, reason));
    }

    /// <summary>Gives an ignored block.</summary>
    public void Ignore(Block block, string reason)
    {
        Close();
        ready.Add(new IgnoredText(block.Line, block.Span, reason));
    }

    /// <summary>Keeps an ignored block until it is known whether the open entry goes on behind it. A rule ends the entry.</summary>
    public void Hold(Block block)
    {
        if (block.Reason == Block.Rule)
        {
            Close();
        }

        held.Add(block);
        if (Open is null)
        {
            Release();
        }
    }

    /// <summary>Ends the open entry.</summary>
    public void Close()
    {
        if (Open is { HasText: true })
        {
            if (DetachesDates && Open.DetachDate() is { } heading)
            {
                ready.Add(heading);
            }

            ready.Add(Open.Build());
            undatedReason = "under no date";
        }
        else if (Open is not null)
        {
            ready.Add(new RejectedLine(Open.Opening.Line, Open.Opening.Span, Open.Opening.Text, $"The date '{Open.Opening.Text}' has no text."));
        }

        Open = null;

        Release();
    }

    private void Release()
    {
        foreach (var block in held)
        {
            ready.Add(new IgnoredText(block.Line, block.Span, block.Reason ?? "a caption"));
        }

        held.Clear();
    }
}
