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
    private int waiting = -1;
    private EdtfDate? named;
    private int rank;
    private int headings;

    /// <summary>The entry that what comes next may belong to; null where none is open.</summary>
    public EntryBuilder? Open { get; private set; }

    /// <summary>Whether no heading but the first has been written.</summary>
    public bool IsInPreface => headings <= 1;

    /// <summary>The segments that are complete. A heading with a date waits for what stands below it.</summary>
    public IReadOnlyList<Segment> Take()
    {
        var count = waiting >= 0 ? waiting : ready.Count;
        if (count == 0)
        {
            return [];
        }

        Segment[] taken = [.. ready.Take(count)];
        ready.RemoveRange(0, count);
        waiting -= waiting >= 0 ? count : 0;
        return taken;
    }

    /// <summary>Ends the wait of a heading with a date; what stands below it has shown whether that is in doubt.</summary>
    private void Settle(bool isInDoubt)
    {
        if (waiting >= 0 && isInDoubt && ready[waiting] is Heading heading)
        {
            ready[waiting] = heading with { Note = $"The line has a date, '{named}', and is read as a heading that dates no entry." };
        }

        waiting = -1;
    }

    /// <summary>Opens an entry. Ignored blocks that stand in its span are parts of it.</summary>
    public void StartEntry(EntryBuilder entry)
    {
        Close();
        Settle(named is { } date && !date.Overlaps(entry.Date));
        Open = entry;
        bareDate = null;
    }

    /// <summary>Adds a block to the open entry; where none is open, or the block is a note below it, the block is ignored.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isItemDue">Whether each item of the document is an entry.</param>
    /// <param name="ownDate">The date it opens with, if it might be an entry.</param>
    public void Continue(Block block, bool isItemDue, string? ownDate)
    {
        if (Open is not null && !(Open.HasText && block.IsAfterGap && Endnote.Opens(block.Text)))
        {
            Open.Add(block);
            held.Clear();
            if (ownDate is not null)
            {
                Open.Doubt(block, ownDate);
            }

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

        Settle(isInDoubt: true);
        Ignore(block, undatedReason, ownDate is null ? null : $"The line has a date of its own, '{ownDate}', and is read as no entry: it stands {(undatedReason.StartsWith("a note", StringComparison.Ordinal) ? "below the entries" : undatedReason)}.");
    }

    /// <summary>Gives a heading.</summary>
    /// <param name="block">The heading.</param>
    /// <param name="isDate">Whether it is a date and nothing else.</param>
    /// <param name="date">The date that its words name, if what stands below has to bear it out; null mostly.</param>
    public void Heading(Block block, bool isDate, EdtfDate? date)
    {
        Close();
        Settle(block.Level <= rank || block.Level == 0);
        undatedReason = UnderHeading;
        bareDate = isDate ? block : bareDate;
        (named, rank) = (date, block.Level);
        headings++;
        waiting = date is null ? -1 : ready.Count;
        ready.Add(new Heading(block.Line, block.Span, block.Text) { IsDate = isDate });
    }

    /// <summary>Gives a rejected line.</summary>
    public void Reject(Block block, string reason)
    {
        Close();
        Settle(isInDoubt: false);
        undatedReason = BelowRejected;
        ready.Add(new RejectedLine(block.Line, block.Span, block.Text, reason));
    }

    /// <summary>Gives an ignored block.</summary>
    public void Ignore(Block block, string reason, string? note = null)
    {
        Close();
        ready.Add(new IgnoredText(block.Line, block.Span, reason) { Note = note });
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

    /// <summary>The text ends.</summary>
    public void End()
    {
        Close();
        Settle(isInDoubt: true);
    }

    /// <summary>Ends the open entry.</summary>
    public void Close()
    {
        if (Open is { HasText: true })
        {
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
