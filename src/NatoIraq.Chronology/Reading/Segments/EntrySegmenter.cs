using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Shape;
using NatoIraq.Chronology.Reading.Tables;
using NatoIraq.Chronology.Reading.Years;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>
/// Cuts a document into entries, headings, rejected lines and ignored text, as its shape says. Each block that is not white space goes to exactly one of
/// them.
/// </summary>
internal sealed class EntrySegmenter
{
    private readonly DateMarkFinder finder;
    private readonly YearResolver years;
    private readonly RowReader rows;
    private readonly SegmentWriter writer = new();
    private readonly List<Block> above = [];
    private bool isAtStart = true;
    private bool hasEntries;
    private bool isInEndMatter;

    /// <param name="finder">Finds dates.</param>
    /// <param name="shape">How the document is built.</param>
    public EntrySegmenter(DateMarkFinder finder, DocumentShape shape)
    {
        this.finder = finder;
        Shape = shape;
        years = new YearResolver(finder.Dates, shape.IsDescending, shape.FirstYear, shape.IsBeforeChrist);
        rows = new RowReader(finder, years);
    }

    /// <summary>How the document is built from here on.</summary>
    public DocumentShape Shape { get; set; }

    /// <summary>What became of the blocks.</summary>
    public ReadingTally Tally { get; } = new();

    /// <summary>The segments, in the order of the text, each as soon as it is complete.</summary>
    public IEnumerable<Segment> Read(IEnumerable<MarkedBlock> blocks)
    {
        MarkedBlock? current = null;
        var passedOver = new List<Block>();
        foreach (var next in blocks)
        {
            if (next.Block.Kind == BlockKind.Ignored || next.Block is { Kind: BlockKind.Caption, Table: 0 })
            {
                passedOver.Add(next.Block);
                continue;
            }

            if (current is not null)
            {
                Place(current, next);
                PassOver(passedOver);
                foreach (var segment in writer.Take())
                {
                    yield return segment;
                }
            }
            else
            {
                PassOver(passedOver);
            }

            current = next;
        }

        if (current is not null)
        {
            Place(current, null);
        }

        DropTextAbove();
        PassOver(passedOver);
        writer.Close();
        foreach (var segment in writer.Take())
        {
            yield return segment;
        }
    }

    private void PassOver(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (above.Count > 0 && block.Reason != Block.Markup)
            {
                DropTextAbove();
            }

            writer.Hold(block);
        }

        blocks.Clear();
    }

    private void Place(MarkedBlock marked, MarkedBlock? next)
    {
        var block = marked.Block;
        if (block.Kind == BlockKind.Broken)
        {
            Reject(block, block.Reason!);
        }
        else if (RowPlan(block) is { } plan)
        {
            PlaceRow(block, plan);
        }
        else if (block.Kind == BlockKind.Caption)
        {
            EnterHeading(block, null);
        }
        else if (DatedBy(marked) is { } mark)
        {
            PlaceDated(block, mark, next);
        }
        else
        {
            PlaceUndated(marked, next);
        }

        isAtStart = false;
    }

    /// <summary>The mark that dates a block, of those its document's shape accepts.</summary>
    private DateMark? DatedBy(MarkedBlock marked)
    {
        if (marked.Head is { } head)
        {
            if (head.Days is not null && head.Form != DateForm.DayOfMonth && Shape.HasDayNumbers && years.KnowsMonth)
            {
                head = head with { Form = DateForm.DayOfMonth, Level = DateLevel.Day };
            }

            if (Shape.HasClocks && head.Clock is { } clock)
            {
                head = head with { Form = DateForm.Time, Level = DateLevel.Time, Time = clock };
            }

            if (Shape.Accepts(head) && IsPossible(head) && (head.Signature.IsCertain || !(isInEndMatter || IsDocumentTitle(marked.Block, head))))
            {
                return head;
            }
        }

        if (isInEndMatter)
        {
            return null;
        }

        if (Shape.Dated.Any(static signature => signature.Position == DatePosition.Trail) && marked.Trail is { } trail && Shape.Accepts(trail)
            && !Endnote.IsDateline(marked.Block.Text) && !IsDocumentTitle(marked.Block, trail))
        {
            return trail;
        }

        return Shape.Dated.Any(static signature => signature.Position == DatePosition.Inside) && marked.Block.Kind != BlockKind.Heading && marked.Inside is { } inside && Shape.Accepts(inside)
            && !Endnote.Opens(marked.Block.Text) && !(isAtStart && UndatedHeading.IsTitle(marked.Block)) && !IsPreface(marked.Block, inside)
            ? inside
            : null;
    }

    /// <summary>
    /// Whether a heading or a first line that ends with a date is the title of the document: headings of another rank do, or hardly any other line does.
    /// </summary>
    private bool IsDocumentTitle(Block block, DateMark mark) =>
        block.Kind == BlockKind.Heading && mark.Position == DatePosition.Trail ? block.Level != Shape.TrailHeadingLevel
            : isAtStart && UndatedHeading.IsTitle(block) && Shape.Occurring.GetValueOrDefault(mark.Signature) <= LeastBelowDateline;

    private bool IsPossible(DateMark mark) => mark.Form switch
    {
        DateForm.DayOfMonth => years.KnowsMonth,
        DateForm.Time => years.KnowsDay,
        _ => true,
    };

    /// <summary>
    /// "This chronology covers 1990 to 2004", "By Jane Smith, 4 April 2019": before the first entry, a span of years further in dates the whole account, and a
    /// line that is no sentence its publication.
    /// </summary>
    private bool IsPreface(Block block, DateMark inside) =>
        !hasEntries && inside.Start > 0 && (!Sentence.IsEnded(block.Text) || inside.Level <= DateLevel.Year);

    private void PlaceDated(Block block, DateMark mark, MarkedBlock? next)
    {
        if (mark.Position == DatePosition.Alone)
        {
            PlaceAlone(block, mark, next);
            return;
        }

        if (years.Resolve(block.Text, mark) is not { } date)
        {
            Reject(block, $"'{block.Text[mark.Start..mark.End]}' is not a date here: there is no such day.");
        }
        else if (IsAside(mark, date.Date))
        {
            Continue(block, mark);
        }
        else if (Shape.IsTextAbove && mark.Position == DatePosition.Trail && above.Count > 0)
        {
            OpenBelowText(block, mark, date);
        }
        else if (IsSectionTitle(block, mark, date.Date, next))
        {
            EnterHeading(block, mark, date.Date);
        }
        else
        {
            Open(block, mark, date, block.Content.Slice(mark.TextStart, mark.TextLength));
        }
    }

    private void PlaceAlone(Block block, DateMark mark, MarkedBlock? next)
    {
        if (IsDateline(block, mark, next))
        {
            writer.Ignore(block, "the date of the document");
            return;
        }

        if (years.Resolve(block.Text, mark) is not { } date)
        {
            Reject(block, $"'{block.Text}' is not a date here: there is no such day.");
            return;
        }

        var nextMark = next is null ? null : PeekDated(next);
        if (Shape.IsTextAbove)
        {
            PlaceBelowText(block, mark, date, nextMark);
        }
        else if (nextMark is not null && next is not null && nextMark.Level > mark.Level)
        {
            EnterHeading(block, mark, date.Date);
        }
        else if (next is null || nextMark is not null || RowPlan(next.Block) is not null || (next.Block.Kind == BlockKind.Heading && !IsTitleBelow(block, mark, next.Block)))
        {
            if (mark.Level >= DateLevel.Day && !(next is not null && RowPlan(next.Block) is not null))
            {
                RejectEmpty(block);
            }
            else
            {
                EnterHeading(block, mark, date.Date);
            }
        }
        else
        {
            years.Enter(block.Text, block.Kind == BlockKind.Heading ? block.Level : 0, date.Date, mark.Level);
            Open(block, mark, date, FoldedText.Empty);
        }
    }

    private void PlaceBelowText(Block block, DateMark mark, ResolvedDate date, DateMark? nextMark)
    {
        if (nextMark?.Level > mark.Level || mark.Level < Shape.EntryLevel)
        {
            EnterHeading(block, mark, date.Date);
        }
        else if (above.Count > 0)
        {
            OpenBelowText(block, mark, date);
        }
        else
        {
            RejectEmpty(block);
        }
    }

    /// <summary>Whether a heading below a date is the title of what happened then: the date is no heading, or one of a higher rank.</summary>
    private bool IsTitleBelow(Block block, DateMark mark, Block heading) =>
        mark.Level >= Shape.EntryLevel && (block.Kind != BlockKind.Heading ? Shape.AreDatesAboveTitles : heading.Level > block.Level);

    private DateMark? PeekDated(MarkedBlock next) =>
        RowPlan(next.Block) is not null ? null
            : next.Head is not { } head ? DatedBy(next)
            : head.Days is not null && Shape.HasDayNumbers ? head with { Level = DateLevel.Day }
            : head.Clock is not null && Shape.HasClocks ? head with { Level = DateLevel.Time, Form = DateForm.Time }
            : Shape.Accepts(head) ? head
            : DatedBy(next);

    /// <summary>
    /// Whether a day alone on its line says when the whole was published: it stands before the first entry, with its year, where no other entry has its
    /// date on a line of its own, or where those that have are headings.
    /// </summary>
    private bool IsDateline(Block block, DateMark mark, MarkedBlock? next) =>
        !hasEntries && mark.Form == DateForm.Full && mark.Level >= DateLevel.Month && block.Kind != BlockKind.Heading && next is not null && PeekDated(next) is not { Form: DateForm.Time }
        && ((Shape.Alone <= 1 && Shape.Leading > LeastBelowDateline) || (Shape.DateHeadingLevel > 0 && !years.KnowsYear));

    /// <summary>Of one or two entries each may have its date where it likes.</summary>
    private const int LeastBelowDateline = 2;

    /// <summary>
    /// "In January, too, …" below the 15th of January: a sentence that opens with a date around that of the entry above goes on with it.
    /// </summary>
    private bool IsAside(DateMark mark, EdtfDate date) =>
        mark.Separator == DateSeparator.Sentence && mark.Position != DatePosition.Trail && writer.Open is { Date: { } open } && mark.Level < DateLevels.Of(open)
        && date.Bounds is { EarliestStart: var start, LatestEnd: var end } && (start is null || start <= open.Bounds.EarliestStart) && (end is null || end >= open.Bounds.LatestEnd);

    /// <summary>The longest title of a section.</summary>
    private const int LongestSectionTitle = 120;

    /// <summary>
    /// Whether a date with words behind it ("2003 – The invasion") names the section of the finer dates below, which lie in it: it is marked as a heading or set in
    /// capitals; or what is below is set in under it; or what is below has no year of its own.
    /// </summary>
    private bool IsSectionTitle(Block block, DateMark mark, EdtfDate date, MarkedBlock? next)
    {
        if (next is null || block.Text.Length > LongestSectionTitle || mark.Position == DatePosition.Inside || PeekDated(next) is not { } below || below.Level <= mark.Level
            || !(below.NeedsYear || IsWithin(below.Phrase!.Date, date)))
        {
            return false;
        }

        return block.Kind == BlockKind.Heading || UndatedHeading.IsCapitals(block.Text)
            || (mark.Level == DateLevel.Decade && (next.Block.Indent > block.Indent || next.Block.Depth > block.Depth))
            || (!Sentence.IsEnded(block.Text) && next.Block.Kind != BlockKind.Heading
                && (below.NeedsYear || (block.IsAfterGap && next.Block.IsAfterGap && below.Symbol != mark.Symbol)));
    }

    private static bool IsWithin(EdtfDate inner, EdtfDate outer) =>
        inner.Bounds.EarliestStart >= outer.Bounds.EarliestStart && inner.Bounds.LatestEnd <= outer.Bounds.LatestEnd;

    private void PlaceUndated(MarkedBlock marked, MarkedBlock? next)
    {
        var block = marked.Block;
        if (block.Kind == BlockKind.Heading)
        {
            if (writer.Open is { } entry && !(isAtStart || (entry.HasText && !IsInside(block, entry.Opening))) && (entry.Opening.Kind != BlockKind.Heading ? Shape.AreDatesAboveTitles : IsInside(block, entry.Opening)))
            {
                Continue(block, marked.Head);
            }
            else
            {
                EnterHeading(block, null);
            }

            return;
        }

        if (isAtStart && next is not null && UndatedHeading.IsTitle(block) && block.Kind == BlockKind.Text)
        {
            EnterHeading(block, null);
        }
        else if (ReasonUnread(block) is { } reason)
        {
            Reject(block, reason);
        }
        else if (next is not null && !Shape.IsTextAbove && UndatedHeading.Fits(block, next.Block, PeekDated(next) is not null))
        {
            EnterHeading(block, null);
        }
        else
        {
            Continue(block, marked.Head);
        }
    }

    /// <summary>Whether a heading stands inside an entry that a heading of a higher rank opened.</summary>
    private static bool IsInside(Block heading, Block opening) => opening.Kind == BlockKind.Heading && heading.Level > opening.Level;

    /// <summary>Why a block that has the shape of this document's entries is none; null where it has another shape.</summary>
    private string? ReasonUnread(Block block)
    {
        if (Shape.Leading + Shape.Alone < 2)
        {
            return null;
        }

        var head = UnreadHead.HeadOf(block, Shape.Alone >= 2, out var isBeforeTab);
        if (head.Length == 0 || (head.Length < block.Text.Length && Shape.Leading == 0))
        {
            return null;
        }

        return UnreadHead.Explain(finder.Dates, head)
            ?? (isBeforeTab && block.IsAfterGap && Shape.IsColumn ? $"'{head}' stands where the other lines have their date and is none." : null);
    }

    private TablePlan? RowPlan(Block block) =>
        block.Kind == BlockKind.Row ? Shape.Tables.Of(block)
            : Shape.HasTextRows && block.Cells.Count > 1 && block.Kind is BlockKind.Text or BlockKind.Item ? Shape.Tables.OfLines
            : null;

    private void PlaceRow(Block block, TablePlan plan)
    {
        var row = rows.Read(block, plan);
        if (row.IsHeading)
        {
            var cell = block.Cells.First(static cell => cell.Text.Length > 0);
            var mark = finder.FindCell(cell);
            EnterHeading(block, mark, mark is null ? null : years.Resolve(cell.Text, mark)?.Date);
        }
        else if (row.Reason is { } reason)
        {
            Reject(block, reason);
        }
        else if (row.Date is { } date)
        {
            var mark = row.Mark;
            writer.StartEntry(new EntryBuilder(block, date, years.Section).With(row.Text));
            Tally.Add(mark?.Signature ?? new DateSignature(DatePosition.Cell, DateSeparator.None, DateForm.Full), date.Date.Date.Bounds.EarliestStart);
            hasEntries = true;
            if (mark is not null)
            {
                years.Pass(date.Date.Date, mark);
            }
        }
        else if (block.Span.Length > 0)
        {
            writer.Ignore(block, "the table's header row");
        }
    }

    private void Open(Block block, DateMark mark, ResolvedDate date, FoldedText beside)
    {
        DropTextAbove();
        writer.StartEntry(new EntryBuilder(block, DateOf(block, mark, date), years.Section).With(beside));
        Note(mark, date);
    }

    private void OpenBelowText(Block block, DateMark mark, ResolvedDate date)
    {
        var builder = new EntryBuilder(block, DateOf(block, mark, date), years.Section);
        foreach (var line in above)
        {
            builder.Add(line);
        }

        if (mark.Position == DatePosition.Trail)
        {
            builder.With(block.Content.Slice(mark.TextStart, mark.TextLength));
        }

        above.Clear();
        writer.StartEntry(builder);
        writer.Close();
        Note(mark, date);
    }

    private void Note(DateMark mark, ResolvedDate date)
    {
        hasEntries = true;
        years.Pass(date.Date, mark);
        Tally.Add(mark.Signature, date.Date.Bounds.EarliestStart);
    }

    private static EntryDate DateOf(Block block, DateMark mark, ResolvedDate date) =>
        new(block.Text[mark.Start..mark.End], block.Content.ToSource(mark.Start, mark.End - mark.Start), date) { Time = mark.Time, TimeZone = mark.TimeZone };

    private void EnterHeading(Block block, DateMark? mark, EdtfDate? date = null)
    {
        DropTextAbove();
        Tally.Headings++;
        var rank = block.Kind == BlockKind.Heading ? block.Level : 0;
        if (date is null && OnlyDateIn(block.Text) is { } named)
        {
            years.Enter(block.Text, rank, named, DateLevels.Of(named));
        }
        else
        {
            years.Enter(block.Text, rank, date, mark?.Level ?? DateLevel.Decade);
        }

        isInEndMatter = hasEntries && Endnote.IsEndMatter(block.Text);
        rows.Leave();
        writer.Heading(block, mark is { Position: DatePosition.Alone or DatePosition.Cell });
    }

    private EdtfDate? OnlyDateIn(string text)
    {
        const int LongestHeading = 200;
        if (text.Length > LongestHeading || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        EdtfDate? only = null;
        foreach (var phrase in finder.Dates.Find(text))
        {
            if (only is not null)
            {
                return null;
            }

            only = phrase.Date;
        }

        return only;
    }

    private void RejectEmpty(Block block)
    {
        Tally.Empty++;
        Reject(block, $"No text stands beside, below or above the date '{block.Text}'.");
    }

    private void Reject(Block block, string reason)
    {
        DropTextAbove();
        Tally.Rejected++;
        writer.Reject(block, reason);
    }

    private void Continue(Block block, DateMark? passedOver)
    {
        if (Shape.IsTextAbove)
        {
            writer.Close();
            above.Add(block);
            return;
        }

        Tally.AddText(writer.Open is not null, hasEntries, passedOver);
        writer.Continue(block);
    }

    private void DropTextAbove()
    {
        foreach (var block in above)
        {
            Tally.AddText(isContinued: false, hasEntries, null);
            writer.Ignore(block, hasEntries ? "stands under no date" : "stands before the first entry");
        }

        above.Clear();
    }
}
