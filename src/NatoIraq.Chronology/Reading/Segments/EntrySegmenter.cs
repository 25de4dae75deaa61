using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Shape;
using NatoIraq.Chronology.Reading.Tables;
using NatoIraq.Chronology.Reading.Years;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Cuts a document into entries, headings, rejected lines and ignored text, as its shape says. Each block that has words goes to exactly one of them.</summary>
internal sealed class EntrySegmenter
{
    private readonly DateMarkFinder finder;
    private readonly YearResolver years;
    private readonly RowReader rows;
    private readonly BlockClassifier classifier;
    private readonly BlockPlacer placer;
    private string? caption;

    /// <param name="finder">Finds dates.</param>
    /// <param name="shape">How the document is built.</param>
    public EntrySegmenter(DateMarkFinder finder, DocumentShape shape)
    {
        this.finder = finder;
        years = new YearResolver(finder.Dates, shape.IsDescending, shape.FirstYear, shape.IsBeforeChrist);
        rows = new RowReader(finder, years);
        classifier = new BlockClassifier(finder, years, shape);
        placer = new BlockPlacer(finder, years, classifier);
    }

    /// <summary>How the document is built from here on.</summary>
    public DocumentShape Shape { get => classifier.Shape; set => classifier.Shape = value; }

    /// <summary>What became of the blocks.</summary>
    public ReadingTally Tally => placer.Tally;

    /// <summary>The segments, in the order of the text, each as soon as it is complete.</summary>
    public IEnumerable<Segment> Read(IEnumerable<MarkedBlock> blocks)
    {
        MarkedBlock? current = null;
        var between = new List<Block>();
        foreach (var next in blocks)
        {
            if (next.Block.Kind == BlockKind.Ignored || next.Block is { Kind: BlockKind.Caption, Table: 0 })
            {
                between.Add(next.Block);
                continue;
            }

            if (current is not null)
            {
                Place(current, next);
                placer.PassOver(between);
                foreach (var segment in placer.Take())
                {
                    yield return segment;
                }
            }
            else
            {
                placer.PassOver(between);
            }

            current = next;
        }

        if (current is not null)
        {
            Place(current, null);
        }

        foreach (var segment in placer.End(between))
        {
            yield return segment;
        }
    }

    private void Place(MarkedBlock marked, MarkedBlock? next)
    {
        var block = marked.Block;
        classifier.IsAtEnd = next is null;
        if (block.Kind == BlockKind.Broken)
        {
            placer.Reject(block, block.Reason!);
        }
        else if (!classifier.HasEntries && IsRepeated(block, next?.Block))
        {
            placer.Ignore(block, "a caption that stands twice");
        }
        else if (Shape.Outside.Contains(block.Span.Start))
        {
            placer.Ignore(block, "the date of the document");
        }
        else if (classifier.RowPlan(block) is { } plan)
        {
            PlaceRow(block, plan);
        }
        else if (block is { Kind: BlockKind.Row, IsHeader: true })
        {
            placer.PassHeader(block, "the header row of a table without dates");
        }
        else if (block.Kind == BlockKind.Caption)
        {
            EnterHeading(block, null);
        }
        else if (classifier.DatedBy(marked) is { } mark)
        {
            PlaceDated(marked, mark, next);
        }
        else
        {
            PlaceUndated(marked, next);
        }

        classifier.IsAtStart = false;
    }

    /// <summary>Whether a line before the first entry stands on the page twice, as the caption of a picture does.</summary>
    private bool IsRepeated(Block block, Block? next)
    {
        const int Shortest = 40;
        const int LongestCredit = 24;
        var isFirst = block.Kind == BlockKind.Text && next is { Kind: BlockKind.Text } && block.Text.Length >= Shortest && next.Text.Length - block.Text.Length <= LongestCredit && next.Text.StartsWith(block.Text, StringComparison.Ordinal);
        var isSecond = caption is not null && block.Text.StartsWith(caption, StringComparison.Ordinal);
        caption = isFirst ? block.Text : null;
        return isFirst || isSecond;
    }

    private void PlaceDated(MarkedBlock marked, DateMark mark, MarkedBlock? next)
    {
        var block = marked.Block;
        if (CompletesDate(block, mark))
        {
            return;
        }

        if (mark.Position == DatePosition.Alone)
        {
            PlaceAlone(marked, mark, next);
            return;
        }

        if (years.Resolve(block.Text, mark) is not { } date)
        {
            placer.Reject(block, $"'{block.Text[mark.Start..mark.End]}' is not a date here: there is no such day.");
        }
        else if (BlockClassifier.IsAside(block, mark, date.Date, placer.Entry))
        {
            Continue(marked, mark);
        }
        else if (Shape.IsTextAbove && mark.Position == DatePosition.Trail && placer.HasTextAbove)
        {
            placer.OpenBelowText(block, mark, date);
        }
        else if (classifier.IsSectionTitle(block, mark, date.Date, next))
        {
            EnterHeading(block, mark, date.Date);
        }
        else
        {
            placer.Open(block, mark, EntryDate.Of(block, mark, date), EntryText.Beside(block, mark));
        }
    }

    /// <summary>
    /// Whether a year, or the end of a span, stands in the column of dates on the line below a date, and so completes it: "25 March" above "1954", "26 May 1940 -"
    /// above "4 June 1940". If so, adds it.
    /// </summary>
    private bool CompletesDate(Block block, DateMark mark)
    {
        if (!Shape.IsColumn || block.IsAfterGap || (mark.Position == DatePosition.Alone && years.HasDatedSection) || mark.Form != MarkForm.Full || placer.Entry is not { IsSingle: true } entry
            || entry.WholeWith(mark, finder.Dates, Shape.UsualSymbols) is not { } whole)
        {
            return false;
        }

        entry.Complete(whole, block, block.Content.Slice(mark.TextStart, mark.TextLength));
        years.Pass(whole, mark);
        return true;
    }

    private void PlaceAlone(MarkedBlock marked, DateMark mark, MarkedBlock? next)
    {
        var block = marked.Block;
        var nextMark = next is null ? null : classifier.PeekDated(next);
        if (BlockClassifier.GoesOnWith(placer.Entry, block, mark))
        {
            Continue(marked, null);
            return;
        }

        if (mark is { Form: MarkForm.Relative, Relative.Weekday: > 0 } && nextMark is { Level: DateLevel.Day, Form: not MarkForm.Relative })
        {
            // The weekday of the date below.
            EnterHeading(block, null);
            return;
        }

        if (classifier.IsDateline(block, mark, next))
        {
            classifier.HasDateline = true;
            placer.Ignore(block, "the date of the document");
            return;
        }

        if (Shape.EntryLevel == DateLevel.Year && mark is { Form: MarkForm.NeedsYear, Level: DateLevel.Day, Phrase: { } everyYear })
        {
            EnterHeading(block, mark, everyYear.Date);
            return;
        }

        if (years.Resolve(block.Text, mark) is not { } date)
        {
            placer.Reject(block, $"'{block.Text}' is not a date here: there is no such day.");
            return;
        }

        if (Shape.IsTextAbove)
        {
            PlaceBelowText(block, mark, date, nextMark);
        }
        else if (nextMark is not null && next is not null && (nextMark.Level > mark.Level || (nextMark is { Form: MarkForm.Relative, Relative.Weekday: > 0 } && date.Date.Start != date.Date.End)))
        {
            EnterHeading(block, mark, date.Date);
        }
        else if (next is null || nextMark is not null || IsOfTable(next.Block) || (next.Block.Kind == BlockKind.Heading && !classifier.IsTitleBelow(block, mark, next.Block)))
        {
            if (mark.Level >= DateLevel.Day && !(next is not null && IsOfTable(next.Block)))
            {
                placer.RejectEmpty(block);
            }
            else
            {
                EnterHeading(block, mark, date.Date);
            }
        }
        else
        {
            EnterDate(block, mark, date.Date);
            placer.Open(block, mark, EntryDate.Of(block, mark, date), FoldedText.Empty);
        }
    }

    /// <summary>Whether a block is a row of a table of data; the cells of a table without dates, header and all, are text that it lays out.</summary>
    private bool IsOfTable(Block block) => classifier.RowPlan(block) is not null || block.IsHeader;

    /// <summary>A date alone gives its year to those below it, as a heading does; a time of day gives nothing.</summary>
    private void EnterDate(Block block, DateMark mark, EdtfDate date)
    {
        if (mark.Level < DateLevel.Time && years.DayOfEveryYear is null)
        {
            years.Enter(block.Text, block.Level, date, mark.Level);
        }
    }

    private void PlaceBelowText(Block block, DateMark mark, ResolvedDate date, DateMark? nextMark)
    {
        if (nextMark?.Level > mark.Level || (mark.Level < Shape.EntryLevel && (!placer.HasTextAbove || !classifier.HasEntries)))
        {
            EnterHeading(block, mark, date.Date);
        }
        else if (placer.HasTextAbove)
        {
            placer.OpenBelowText(block, mark, date);
        }
        else
        {
            placer.RejectEmpty(block);
        }
    }

    private void PlaceUndated(MarkedBlock marked, MarkedBlock? next)
    {
        var block = marked.Block;
        if (block.Kind == BlockKind.Heading)
        {
            if (!classifier.IsAtStart && marked.Head is not { Form: MarkForm.Full or MarkForm.NeedsYear } && classifier.ReasonUnread(block) is { } unread)
            {
                placer.Reject(block, unread);
            }
            else if (placer.Entry is { HasText: true, TitleLevel: > 0 } titled && block.Level == titled.TitleLevel && !Endnote.IsEndMatter(block.Text)
                && (titled.Dating.Kind != BlockKind.Heading || BlockClassifier.IsInside(block, titled.Dating)))
            {
                placer.OpenBelow(block, titled);
            }
            else if (placer.Entry is { } entry && !(classifier.IsAtStart || (entry.HasText && !BlockClassifier.IsInside(block, entry.Dating))) && (entry.Dating.Kind != BlockKind.Heading ? Shape.AreDatesAboveTitles : BlockClassifier.IsInside(block, entry.Dating)))
            {
                Continue(marked, marked.Head);
            }
            else if (!classifier.IsAtStart && (marked.Head ?? marked.Labelled ?? marked.Trail ?? marked.Inside) is { Form: MarkForm.Time } time)
            {
                placer.Reject(block, $"'{block.Text[time.Start..time.End]}' has nothing that gives it its day.");
            }
            else
            {
                EnterHeading(block, null);
            }

            return;
        }

        if ((block.Kind == BlockKind.Text && ((classifier.IsAtStart && next is not null && UndatedHeading.IsTitle(block) && !(Shape.IsTextAbove && next is { Head.Position: DatePosition.Alone, Block.IsAfterGap: false })) || Endnote.IsEndMatter(block.Text)))
            || UndatedHeading.IsAbove(block, placer.Entry?.Opening))
        {
            EnterHeading(block, null);
        }
        else if (placer.Entry is { } shared && shared.SharesDateWith(block) && !Endnote.Opens(block.Text) && classifier.ReasonUnread(block, isOfDay: shared.Mark?.Form == MarkForm.Time) is null)
        {
            placer.OpenBelow(block, shared, isItem: true, marked.Head);
        }
        else if (!Endnote.Opens(block.Text) && classifier.ReasonUnread(block, isAwaited: placer.Entry is { HasText: false, Mark.Position: DatePosition.Alone }) is { } reason)
        {
            placer.Reject(block, reason);
        }
        else if (next is not null && !Shape.IsTextAbove && !classifier.IsTextOf(placer.Entry, next) && UndatedHeading.Fits(block, next.Block, classifier.PeekDated(next) is not null))
        {
            EnterHeading(block, null);
        }
        else
        {
            Continue(marked, marked.Head);
        }
    }

    private void PlaceRow(Block block, TablePlan plan)
    {
        var row = rows.Read(block, plan);
        if (row.IsHeading)
        {
            var cell = block.Cells.First(static cell => cell.Text.Length > 0);
            var mark = finder.Cells.Find(cell);
            EnterHeading(block, mark, mark is null ? null : years.Resolve(cell.Text, mark)?.Date);
        }
        else if (row.Reason is { } reason)
        {
            placer.Reject(block, reason);
        }
        else if (row.Date is { } date)
        {
            placer.Open(block, row.Mark, date, row.Text);
        }
        else
        {
            placer.PassHeader(block, "the table's header row");
        }
    }

    private void EnterHeading(Block block, DateMark? mark, EdtfDate? date = null)
    {
        rows.Leave();
        placer.EnterHeading(block, mark, date);
    }

    private void Continue(MarkedBlock marked, DateMark? head)
    {
        var block = marked.Block;
        placer.Continue(block, UnreadDates.IsItem(block) && placer.Entry is { } open && !UnreadDates.IsItem(open.Opening), head);
    }
}
