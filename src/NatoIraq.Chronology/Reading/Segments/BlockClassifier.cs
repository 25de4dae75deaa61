using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Shape;
using NatoIraq.Chronology.Reading.Tables;
using NatoIraq.Chronology.Reading.Years;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Tells what a block is, from its marks, its document's shape and what has been read before it.</summary>
/// <param name="finder">Finds dates.</param>
/// <param name="years">The headings above, and the years they give.</param>
/// <param name="shape">How the document is built.</param>
internal sealed class BlockClassifier(DateMarkFinder finder, YearResolver years, DocumentShape shape)
{
    /// <summary>Of one or two entries each may have its date where it likes.</summary>
    private const int LeastBelowDateline = 2;

    /// <summary>How many words may stand before the date of an entry whose others have theirs elsewhere: "Born 4 April 1802 at Kendal".</summary>
    private const int MostWordsBefore = 3;

    /// <summary>The longest title of a section.</summary>
    private const int LongestSectionTitle = 120;

    /// <summary>How the document is built from here on.</summary>
    public DocumentShape Shape { get; set; } = shape;

    /// <summary>Whether nothing has been read yet.</summary>
    public bool IsAtStart { get; set; } = true;

    /// <summary>Whether the date of the document has been read.</summary>
    public bool HasDateline { get; set; }

    /// <summary>Whether no block follows.</summary>
    public bool IsAtEnd { get; set; }

    /// <summary>Whether an entry has been read.</summary>
    public bool HasEntries { get; set; }

    /// <summary>Whether the nearest heading opens what stands behind the chronology.</summary>
    public bool IsInEndMatter { get; set; }

    /// <summary>The mark that dates a block, of those its document's shape accepts.</summary>
    public DateMark? DatedBy(MarkedBlock marked)
    {
        if (marked.Head is { } head)
        {
            if (head.Days is not null && head.Form != MarkForm.DayOfMonth && Shape.HasDayNumbers && years.KnowsMonth)
            {
                head = head with { Form = MarkForm.DayOfMonth, Level = DateLevel.Day };
            }

            if (Shape.IsClock(head))
            {
                head = head with { Form = MarkForm.Time, Level = DateLevel.Time, Time = head.Clock };
            }

            if (IsOfText(marked.Block.Text, head) && (HasEntries || !IsOfAgency(marked.Block.Text, head)) && (Shape.Accepts(head) || IsWrittenAsUsual(head) || IsLineOfItsOwn(marked.Block, head)) && IsPossible(head) && !IsIntroduction(head) && !IsDocumentTitle(marked.Block, head) && (!IsInEndMatter || (head.Signature.IsCertain && (head.Position == DatePosition.Lead ? Shape.Occurring.GetValueOrDefault(head.Signature) > 1 : Shape.Alone > LeastBelowDateline))))
            {
                return head;
            }
        }

        if (IsInEndMatter)
        {
            return null;
        }

        if (Shape.HasDayNumbers && years.KnowsMonth && marked.Head is null && marked.Labelled is { Form: MarkForm.DayOfMonth } placed)
        {
            return placed;
        }

        if (!HasEntries && marked.Head is null && marked.Labelled is { } place && IsOfAgency(marked.Block.Text, place))
        {
            return null;
        }

        if (marked.Head is null && Shape.Dated.Any(static signature => signature.Position == DatePosition.Labelled) && !Endnote.Opens(marked.Block.Text) && marked.Labelled is { } labelled)
        {
            return labelled;
        }

        if ((marked.Block.Kind == BlockKind.Heading ? Shape.DateHeadingLevel > 0 || Shape.TrailHeadingLevels.Count > 0 : Shape.Dated.Any(static signature => signature.Position == DatePosition.Trail)) && marked.Trail is { } trail && IsHabit(marked.Block, trail)
            && !(marked.Block.Kind != BlockKind.Heading && (Endnote.IsDateline(marked.Block.Text) || Endnote.Opens(marked.Block.Text))) && !IsDocumentTitle(marked.Block, trail))
        {
            return trail;
        }

        if ((OwnDate(marked) ?? IntroducedDay(marked)) is { } own)
        {
            return own;
        }

        return Shape.Dated.Any(static signature => signature.Position == DatePosition.Inside) && marked.Block.Kind != BlockKind.Heading && marked.Inside is { } inside && Shape.Accepts(inside)
            && !Endnote.Opens(marked.Block.Text) && !(IsAtStart && UndatedHeading.IsTitle(marked.Block)) && !IsPreface(marked.Block, inside)
            ? inside
            : null;
    }

    private static readonly System.Buffers.SearchValues<char> OfNumbers = System.Buffers.SearchValues.Create("0123456789 .,-–—/|");

    /// <summary>Whether a date stands alone or before words: neither "© 2024 The League" nor "1896 1996" is an entry.</summary>
    private static bool IsOfText(string text, DateMark head) =>
        text is not (['©', ..] or ['<', '<', ..]) && !text.Contains("all rights reserved", StringComparison.OrdinalIgnoreCase) && (head.Position != DatePosition.Lead || text.AsSpan(head.TextStart).ContainsAnyExcept(OfNumbers));

    /// <summary>"Nov 20, 2014 (Reuters) - Officials say …": the dateline of an agency's report.</summary>
    private static bool IsOfAgency(string text, DateMark head)
    {
        const int LongestAgency = 24;
        var rest = text.AsSpan(head.End).TrimStart();
        return rest is ['(', ..] && rest[..Math.Min(rest.Length, LongestAgency)].IndexOf(')') is > 0 and var close && rest[(close + 1)..].TrimStart() is ['-' or '–' or '—', ..];
    }

    /// <summary>
    /// Whether a number of one to three digits is set apart as the dates of this document are ("410: Rome is sacked" below "1204: …"), and not as the number of
    /// an item is.
    /// </summary>
    private bool IsWrittenAsUsual(DateMark head) => head.Form == MarkForm.ShortYear && !head.IsBackwards && (head.Position, head.Separator) switch
    {
        (DatePosition.Lead, DateSeparator.Strong) => head.Symbols.Length > 0 ? head.Symbols == Shape.UsualSymbols : Shape.IsColumn,
        (DatePosition.Alone, _) => Shape.Alone > LeastBelowDateline && !Shape.Occurring.Keys.Any(static signature => signature.Form == MarkForm.NeedsYear) && years.HasDateAbove && years.FitsOrder(head.Phrase!.Date),
        _ => false,
    };

    /// <summary>Whether a sentence opens with a date ("In December, …") where every entry is a line or an item of its own, so that this is one too.</summary>
    private bool IsLineOfItsOwn(Block block, DateMark head) =>
        head is { Position: DatePosition.Lead, Separator: DateSeparator.Sentence, Form: MarkForm.Full or MarkForm.NeedsYear or MarkForm.Relative } && (HasEntries || head.Form == MarkForm.Full || years.HasDateAbove) && Shape.HasOneBlockEntries && (block.Kind == BlockKind.Item || Shape.Leading > LeastBelowDateline);

    /// <summary>
    /// The date that a line ends with, has in brackets ("Legation opened (1946)"), or has behind its first words among lines that end with theirs, where every entry of the document is one line: such a line is an entry
    /// whose date stands elsewhere than in the others.
    /// </summary>
    private DateMark? OwnDate(MarkedBlock marked)
    {
        var block = marked.Block;
        if (HasEntries && marked.Head is null && finder.IsNumbered(block) && marked.Inside is { Form: MarkForm.Full, Level: >= DateLevel.Month } counted)
        {
            return counted;
        }

        if (!Shape.HasOneBlockEntries || IsAtStart || block.Kind is not (BlockKind.Text or BlockKind.Item) || marked.Head is not null || block.Text.AsSpan(ListMark.LengthAt(block.Text)) is not [var initial, ..] || !char.IsUpper(initial)
            || Endnote.IsDateline(block.Text) || Endnote.Opens(block.Text))
        {
            return null;
        }

        return marked.Labelled is { } placed ? placed
            : marked.Inside is { Form: MarkForm.Full, Level: >= DateLevel.Day } early && WordsBefore(block, early) < (Shape.HasTrails ? MostWordsBefore + 1 : MostWordsBefore - 1) ? early
            : Shape.IsProse && marked.Inside is { Form: MarkForm.Full, Level: >= DateLevel.Month } told && Sentence.IsEnded(block.Text) && years.FitsOrder(told.Phrase!.Date) && !Endnote.Opens(block.Text) ? told
            : !HasEntries || IsAtEnd ? null
            : marked.Trail is { Form: MarkForm.Full, Separator: DateSeparator.Strong } trail && !Sentence.IsEnded(block.Text) ? trail
            : marked.Inside is { Form: MarkForm.Full, Level: >= DateLevel.Month, Start: > 0 } inside && inside.End < block.Text.Length && block.Text[inside.Start - 1] == '(' && block.Text[inside.End] == ')' ? inside
            : null;
    }

    private static int WordsBefore(Block block, DateMark mark) => block.Text.AsSpan(0, mark.Start).Trim().Count(' ') + 1;

    /// <summary>"Sailed Wednesday, July 17, 1844": a day behind a word or two, where the days of the document stand alone on their lines.</summary>
    private DateMark? IntroducedDay(MarkedBlock marked)
    {
        var block = marked.Block;
        return Shape.Alone > LeastBelowDateline && Shape.Alone > Shape.Leading && block is { Kind: BlockKind.Text, IsAfterGap: true } && !IsAtStart && marked.Head is null
            && marked.Trail is { Form: MarkForm.Full, Level: >= DateLevel.Day } trail && !Sentence.IsEnded(block.Text) && !Endnote.IsDateline(block.Text)
            && WordsBefore(block, trail) <= MostWordsBefore && !block.Text.AsSpan(0, trail.Start).Contains(',') ? trail : null;
    }

    /// <summary>
    /// Whether a heading or a first line that ends with a date is the title of the document: headings of another rank do, or hardly any other line does.
    /// </summary>
    private bool IsDocumentTitle(Block block, DateMark mark) =>
        block.Kind == BlockKind.Heading && mark.Position == DatePosition.Trail ? !Shape.TrailHeadingLevels.Contains(block.Level) && !IsDatedAsHeading(block, mark)
            : !HasEntries && mark.Form == MarkForm.DayOfMonth && UndatedHeading.IsTitle(block) && new TrailingDateFinder(finder).Find(block) is not null ? true
            : IsAtStart && UndatedHeading.IsTitle(block) && Shape.Occurring.GetValueOrDefault(mark.Signature) is var count && Shape.Occurring.Values.Sum() > 1
                && (mark.Signature.IsCertain ? mark.Position == DatePosition.Lead && count == 1 && Shape.Alone > LeastBelowDateline : count <= 1 || (mark.Position == DatePosition.Trail && mark.Level > Shape.EntryLevel));

    /// <summary>Whether lines end with such a date as a habit; where most set it apart, a line that does not, and is no whole sentence, is one of them.</summary>
    private bool IsHabit(Block block, DateMark trail) =>
        Shape.Accepts(trail) || IsDatedAsHeading(block, trail) || (trail.Separator == DateSeparator.Sentence && !Sentence.IsEnded(block.Text) && Shape.Accepts(trail with { Separator = DateSeparator.Strong }));

    /// <summary>Whether a heading ends with a date where headings of its rank are dates: "5.0.0-beta.1 / 2022-02-14" beside "4.17.2 / 2021-12-16".</summary>
    private bool IsDatedAsHeading(Block block, DateMark trail) =>
        block.Kind == BlockKind.Heading && block.Level == Shape.DateHeadingLevel && trail is { Form: MarkForm.Full, Level: >= DateLevel.Month };

    private bool IsPossible(DateMark mark) => mark.Form switch
    {
        MarkForm.ShortYear when mark.IsBackwards => years.IsBeforeChrist,
        MarkForm.DayOfMonth => years.KnowsMonth || (mark.Days?.IsSure == true && years.KnowsMonthOfEntry),
        MarkForm.Time => years.KnowsDay,
        MarkForm.Relative => years.CanCount(mark),
        _ => true,
    };

    /// <summary>
    /// "This chronology covers 1990 to 2004", "By Jane Smith, 4 April 2019": before the first entry, a span of years further in dates the whole account, and a
    /// line that is no sentence its publication.
    /// </summary>
    private bool IsPreface(Block block, DateMark inside) =>
        !HasEntries && !Shape.AreInsideLines && inside.Start > 0 && (!Sentence.IsEnded(block.Text) || inside.Level <= DateLevel.Year);

    /// <summary>Whether a sentence before the first entry opens with a date as no other block does: "From June 28, 1914, the chief events are told here:".</summary>
    private bool IsIntroduction(DateMark head) =>
        !HasEntries && head.Separator == DateSeparator.Sentence && Shape.Occurring.GetValueOrDefault(head.Signature) <= 1 && Shape.Leading + Shape.Alone > LeastBelowDateline;

    /// <summary>The mark that dates the block below, so far as can be told from here.</summary>
    public DateMark? PeekDated(MarkedBlock next) =>
        RowPlan(next.Block) is not null || Shape.Outside.Contains(next.Block.Span.Start) ? null
            : next.Head is not { } head ? DatedBy(next)
            : head.Days is not null && Shape.HasDayNumbers ? head with { Level = DateLevel.Day }
            : Shape.IsClock(head) ? head with { Level = DateLevel.Time, Form = MarkForm.Time }
            : Shape.Accepts(head) ? head
            : DatedBy(next);

    /// <summary>
    /// The plan of the table that a block is a row of; null where it is none. A line that tabs or bars divide is a row whatever it has in the column of dates;
    /// one that spaces divide is a row only where it has a date there, or nothing.
    /// </summary>
    public TablePlan? RowPlan(Block block)
    {
        if (block.Kind == BlockKind.Row)
        {
            return Shape.Tables.Of(block);
        }

        if (!Shape.HasTextRows || block.Cells.Count < 2 || block.Kind is not (BlockKind.Text or BlockKind.Item) || Shape.Tables.OfLines is not { } plan)
        {
            return null;
        }

        return TablePlans.IsRuled(block) ? plan
            : plan.DateColumn < block.Cells.Count && (block.Cells[plan.DateColumn].Text.Length == 0 || finder.Cells.Find(block.Cells[plan.DateColumn]) is not null) ? plan
            : null;
    }

    /// <summary>
    /// Whether a day alone on its line says when the whole was published: it stands before the first entry, with its year, where no other entry has its
    /// date on a line of its own, or where those that have are headings.
    /// </summary>
    public bool IsDateline(Block block, DateMark mark, MarkedBlock? next) =>
        !HasEntries && !HasDateline && (mark.Form == MarkForm.Full || IsAtStart) && mark.Level >= DateLevel.Month && next is not null && PeekDated(next) is not { Form: MarkForm.Time }
        && (IsOnlyDayAlone(mark) || (block.Kind != BlockKind.Heading && ((IsAtStart && mark.Level > Shape.EntryLevel) || (Shape.DateHeadingLevel > 0 && !years.HasDateAbove))));

    private bool IsOnlyDayAlone(DateMark mark) =>
        (Shape.Alone <= 1 || (Shape.DaysAlone == 1 && mark.Level == DateLevel.Day)) && Shape.Occurring.Values.Sum() - Shape.Alone > LeastBelowDateline
        && !Shape.Occurring.Keys.Any(static signature => signature.Form is MarkForm.Time or MarkForm.DayOfMonth);

    /// <summary>
    /// Whether a sentence that opens with a date goes on with the entry above: "In January, too, …" below the 15th of January, "In August 2006 …" below
    /// "2006: A partner is found". One of the two dates lies in the other, and the entry's own stands apart from its text. So does an item set in under the entry
    /// that ends with a date as coarse.
    /// </summary>
    public static bool IsAside(Block block, DateMark mark, EdtfDate date, EntryBuilder? open) =>
        mark.Position == DatePosition.Lead
            ? mark.Separator == DateSeparator.Sentence && open is { Mark.Separator: DateSeparator.Strong } && (IsWithin(date, open.Date) || IsWithin(open.Date, date))
            : mark.Position is DatePosition.Trail or DatePosition.Inside && open is { Mark: { } above } && mark.Level <= above.Level
                && (open.Opening.Kind == BlockKind.Item ? block.Depth > open.Opening.Depth : above.Position != mark.Position && block.Raw is not null && block.Indent > open.Opening.Indent);

    private static bool IsWithin(EdtfDate inner, EdtfDate outer) => outer.Start is not null && outer.Covers(inner);

    /// <summary>
    /// Whether a date with words behind it ("2003 – The invasion") names the section of the finer dates below, which lie in it: it is marked as a heading or set in
    /// capitals; or what is below is set in under it; or what is below has no year of its own.
    /// </summary>
    public bool IsSectionTitle(Block block, DateMark mark, EdtfDate date, MarkedBlock? next)
    {
        if (next is null || block.Text.Length > LongestSectionTitle || mark.Position == DatePosition.Inside || PeekDated(next) is not { } below || below.Level <= mark.Level
            || !(date.Bounds.LatestEnd < 0 || IsWithin(next, below, mark, date)))
        {
            return false;
        }

        return (block.Kind == BlockKind.Heading && !(next.Block.Kind == BlockKind.Heading && next.Block.Level <= block.Level)) || UndatedHeading.IsCapitals(block.Text)
            || (mark.Level == DateLevel.Decade && !Sentence.IsEnded(block.Text) && (next.Block.Indent > block.Indent || next.Block.Depth > block.Depth))
            || ((mark.Position != DatePosition.Lead || Shape.TitleClasses.Contains((mark.Signature, mark.Level))) && !Sentence.IsEnded(mark.Position == DatePosition.Trail ? block.Text.TrimEnd(':') : block.Text) && next.Block.Kind != BlockKind.Heading
                && block.Text[^1] is not (',' or ';') && !(Shape.IsColumn && mark.Symbols.Length == 0 && below is { Position: DatePosition.Lead, Symbols.Length: 0 })
                && (below.NeedsYear || below.Position == DatePosition.Alone || (block.IsAfterGap && next.Block.IsAfterGap && below.Symbols != mark.Symbols)));
    }

    /// <summary>Whether a finer date can lie in a coarser one; one without its year lies in any year, and in a month of its own.</summary>
    private bool IsWithin(MarkedBlock next, DateMark below, DateMark mark, EdtfDate outer) =>
        below.NeedsYear && (below.Phrase is null || mark.Level < DateLevel.Month)
        || (finder.Dates.ReadAt(next.Block.Text, below.Start, outer, DatePlace.Head)?.Date ?? below.Phrase!.Date) is var inner && inner.Bounds.EarliestStart >= outer.Bounds.EarliestStart && inner.Bounds.LatestEnd <= outer.Bounds.LatestEnd;

    /// <summary>Whether a heading below a date is the title of what happened then: the date is no heading, or one of a higher rank.</summary>
    public bool IsTitleBelow(Block block, DateMark mark, Block heading) =>
        block.Kind != BlockKind.Heading ? Shape.AreDatesAboveTitles && (mark.Level >= DateLevel.Month || Shape.EntryLevel <= DateLevel.Year) : mark.Level >= Shape.EntryLevel && heading.Level > block.Level;

    /// <summary>
    /// Why a block that has the shape of this document's entries is none; null where it has another shape. A head that is a date but for a slip or a foreign word is
    /// never text, whatever the shape.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="isOfDay">Whether a part of a day ("Late morning") needs nothing more, for the day is known.</param>
    /// <param name="isAwaited">Whether a date alone on its line waits for its text.</param>
    public string? ReasonUnread(Block block, bool isOfDay = false, bool isAwaited = false)
    {
        var head = UnreadHead.HeadOf(block, Shape.Alone >= 2, out var isBeforeTab, Shape.UsualSymbols);
        if (isOfDay && UnreadHead.IsPartOfDay(head))
        {
            return null;
        }

        if (head.Length > 0 && UnreadHead.IsMeant(finder.Dates, head))
        {
            return UnreadHead.Explain(finder.Dates, head);
        }

        if (Shape.Leading + Shape.Alone < 2 || isAwaited)
        {
            return null;
        }

        if (head.Length == 0 && Shape.Leading > 1)
        {
            return UnreadHead.ExplainOpening(finder.Dates, block) ?? UnreadHead.ExplainYear(finder.Dates, block) ?? (Shape.HasOneBlockEntries || block.Kind == BlockKind.Item ? UnreadHead.ExplainOpener(finder.Dates, block) : null);
        }

        if (head.Length == 0 || (Shape.Leading == 0 && !TextAfter.IsNothing(block.Text, block.Text.IndexOf(head, StringComparison.Ordinal) + head.Length)))
        {
            return null;
        }

        return UnreadHead.Explain(finder.Dates, head)
            ?? (isBeforeTab && (block.IsAfterGap || Shape.HasOneBlockEntries) && Shape.IsColumn ? $"'{head}' is where the other lines have their date, and is not a date." : null);
    }

    /// <summary>Whether a date that stands alone waits for its text, and what is below is no part of it: what stands between is the text, and no heading.</summary>
    public bool IsTextOf(EntryBuilder? open, MarkedBlock next) =>
        open is { HasText: false, Mark: { Position: DatePosition.Alone } date } && (Shape.AreSpansEntries || !(PeekDated(next) is { } below && below.Level > date.Level && (below.NeedsYear || date.Level < DateLevel.Month)));

    /// <summary>Whether a heading stands inside an entry that a heading of a higher rank opened.</summary>
    public static bool IsInside(Block heading, Block opening) => opening.Kind == BlockKind.Heading && heading.Level > opening.Level;

    /// <summary>
    /// Whether a date on a line of its own ends the sentence of the entry above, which a comma leaves open ("Weber dies, / June 4/5.") or a word that ends no
    /// sentence ("send observers by / 27 October.").
    /// </summary>
    public static bool GoesOnWith(EntryBuilder? open, Block block, DateMark mark) =>
        !block.IsAfterGap && open is { HasText: true, LastText: var above } && ((mark.NeedsYear && above.EndsWith(',')) || Sentence.IsBrokenOff(above));
}
