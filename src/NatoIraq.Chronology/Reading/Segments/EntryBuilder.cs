using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Gathers the blocks of one entry.</summary>
/// <param name="block">The block that has its date.</param>
/// <param name="mark">The date's place; null where several cells make it.</param>
/// <param name="date">The date.</param>
/// <param name="section">The heading it stands under.</param>
internal sealed class EntryBuilder(Block block, DateMark? mark, EntryDate date, string? section)
{
    private FoldedText text = FoldedText.Empty;
    private FoldedTextBuilder? longer;
    private int lastDateLine;
    private TextSpan span = block.Span;
    private Block? first;
    private Block? last;
    private Block? heading;

    /// <summary>Its date.</summary>
    public EdtfDate Date => date.Date.Date;

    /// <summary>The block that has its date.</summary>
    public Block Opening => block;

    /// <summary>The heading that dates it and others below it; else the block that has its date.</summary>
    public Block Dating => heading ?? block;

    /// <summary>The rank of the heading below its date that is its title; 0 where there is none.</summary>
    public int TitleLevel { get; private set; }

    /// <summary>The date's place; null where several cells make it.</summary>
    public DateMark? Mark => mark;

    /// <summary>The words of its last block.</summary>
    public string LastText => (last ?? block).Text;

    /// <summary>Whether it has any text yet.</summary>
    public bool HasText => longer is not null || text.Text.Length > 0;

    /// <summary>Whether it has nothing but the block that dates it.</summary>
    public bool IsSingle => last is null;

    /// <summary>Adds the text that stands beside the date.</summary>
    public EntryBuilder With(FoldedText beside)
    {
        Append(beside, isBreak: true);
        return this;
    }

    /// <summary>
    /// Whether an item is an entry of the same date: it is marked as the first item below a date alone on its line; or with the symbols that stand between the date
    /// and its text ("1989 ■ …", "■ …"); or as an item that opens with a time of that day. What is new in a release ("2.1 / 2021-12-16") is one entry.
    /// </summary>
    public bool SharesDateWith(Block item) => mark switch
    {
        { Form: MarkForm.Time, Position: DatePosition.Lead } => IsMarkedAs(block, item),
        { Position: DatePosition.Alone } when Dating.Text.AsSpan(0, mark.Start).ContainsAnyInRange('0', '9') => false,
        { Position: DatePosition.Alone } => first is { } one ? IsMarkedAs(one, item) : heading is not null && IsMarkedAs(block, item),
        { Position: DatePosition.Lead, Symbols: { Length: > 0 } symbols } => MarkOf(item) == symbols || ItemNumber.GoesOn(heading is null ? block.Text[mark.TextStart..] : block.Text, item.Text),
        _ => heading is not null && IsMarkedAs(block, item),
    };

    private static bool IsMarkedAs(Block one, Block other) =>
        one.Kind == other.Kind && one.Depth == other.Depth && (one.Kind == BlockKind.Item || (MarkOf(one) is { Length: > 0 } symbols && symbols == MarkOf(other)));

    private static string MarkOf(Block item) => item.Text[..ListMark.LengthAt(item.Text)].TrimEnd();

    /// <summary>Makes a heading of the date alone on its line, which the first item below it turns out to share with others; null where the date is not alone.</summary>
    public Heading? DetachDate()
    {
        if (mark is not { Position: DatePosition.Alone } || first is null || heading is not null || !UnreadDates.IsItem(first))
        {
            return null;
        }

        var above = new Heading(block.Line, TextSpan.FromBounds(block.Span.Start, first.Span.Start), block.Text) { IsDate = true, Level = block.Level };
        span = TextSpan.FromBounds(first.Span.Start, span.End);
        (date, heading) = (date with { Line = first.Line }, block);
        return above;
    }

    /// <summary>Another entry of the same date, below a title of its own; what has no time of day is of the day.</summary>
    public EntryBuilder Below(Block title) => new EntryBuilder(title, mark, date with { Line = 0, Time = null, TimeZone = null }, section) { heading = Dating, TitleLevel = title.Level }.With(title.Content.Slice(ListMark.LengthAt(title.Text), title.Text.Length - ListMark.LengthAt(title.Text)));

    /// <summary>Adds a block that belongs to the entry.</summary>
    public void Add(Block added)
    {
        first ??= HasText ? null : added;
        TitleLevel = !HasText && added.Kind == BlockKind.Heading ? added.Level : TitleLevel;
        var above = last ?? block;
        var marker = added.Kind == BlockKind.Text ? ListMark.LengthAt(added.Text) : 0;
        Append(added.Content.Slice(marker, added.Text.Length - marker), marker > 0 || added.IsAfterGap || added.Kind != BlockKind.Text || above.Kind == BlockKind.Heading || Sentence.IsEnded(above.Text));
        Cover(added);
        last = added;
    }

    /// <summary>The date that another on the line below completes: a day by its year, a beginning behind which a dash stands by its end; null where it completes nothing.</summary>
    public EdtfDate? WholeWith(DateMark below, DatePhraseReader dates, string? usualSymbols) => mark switch
    {
        { Form: MarkForm.NeedsYear } when below.Level == DateLevel.Year => dates.ReadAt(block.Text[..mark.End], mark.Start, below.Phrase!.Date, DatePlace.Head)?.Date,
        { Symbols: "-" or "–" or "—" } when usualSymbols != mark.Symbols && !(block.Text[mark.End] == ' ' && block.Content.IsWideSpace(mark.End)) && below.Symbols.Length == 0 && EdtfDate.TryParse($"{Date}/{below.Phrase!.Date}", out var span, out _) => span,
        _ => null,
    };

    /// <summary>Completes the date by another on the line below, and goes on with the text beside that.</summary>
    public void Complete(EdtfDate whole, Block below, FoldedText beside)
    {
        date = date with { Date = new Years.ResolvedDate(whole, Note: date.Date.Note) };
        if (beside.Text.Length > 0)
        {
            Append(beside, isBreak: false);
        }

        Cover(below);
        last = below;
        lastDateLine = below.Line;
    }

    /// <summary>Takes a block's characters in without its words: markup between its blocks.</summary>
    public void Cover(Block covered) =>
        span = TextSpan.FromBounds(Math.Min(span.Start, covered.Span.Start), Math.Max(span.End, covered.Span.End));

    /// <summary>The entry.</summary>
    public Entry Build() => new(date.Line > 0 ? date.Line : block.Line, span)
    {
        Section = section,
        DateText = date.Text,
        DateSpan = date.Span,
        Date = Date,
        Time = date.Time,
        TimeZone = date.TimeZone,
        Text = longer?.ToFoldedText() ?? text,
        Note = date.Date.Note,
        IsYearInferred = date.Date.IsInferred,
        LastDateLine = lastDateLine,
    };

    private void Append(FoldedText added, bool isBreak)
    {
        if (!HasText)
        {
            text = added;
            return;
        }

        if (longer is null)
        {
            longer = new FoldedTextBuilder(text.Text.Length + added.Text.Length + 1);
            longer.Append(text, 0, text.Text.Length);
        }

        if (isBreak)
        {
            longer.Break();
        }
        else
        {
            longer.Space();
        }

        longer.Append(added, 0, added.Text.Length);
    }
}
