using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Where the reading of one document stands: the entry that is open, the heading it is under, the year that is inherited.</summary>
/// <param name="profile">What was learnt from the document's head.</param>
internal sealed class ProseReading(DocumentProfile profile)
{
    private readonly YearContext years = new(profile.Dates, profile.IsDescending);
    private readonly List<Block> held = [];
    private EntryBuilder? entry;
    private string undatedReason = "stands before the first entry";

    /// <summary>What was learnt from the document's head.</summary>
    public DocumentProfile Profile => profile;

    /// <summary>The date whose year a date without one takes.</summary>
    public EdtfDate? Reference => years.Reference;

    /// <summary>The year that the heading above is; null where it is none.</summary>
    public EdtfDate? YearOfSection => years.YearOfSection;

    /// <summary>The date of the open entry; null where none is open.</summary>
    public EdtfDate? OpenDate => entry?.Date;

    /// <summary>Whether an entry is open.</summary>
    public bool IsOpen => entry is not null;

    /// <summary>Whether nothing but this has been read of the document.</summary>
    public bool IsAtStart { get; private set; } = true;

    /// <summary>
    /// Whether a year in a heading of this rank names a section and dates no text, since the document's dates stand in headings below it.
    /// </summary>
    public bool IsSectionLevel(Block block) => block.Kind == BlockKind.Heading && block.Level < profile.DateHeadingLevel;

    /// <summary>Whether a block opens with a date that has no year of its own.</summary>
    public bool NeedsYear(Block block) =>
        profile.Leading.Read(block, null) is null && profile.Leading.Read(block, LeadingDateReader.AnyYear) is not null;

    /// <summary>Whether a block would open an entry under a heading with a date.</summary>
    public bool IsDatedUnder(Block block, EdtfDate heading) => profile.Leading.Read(block, heading) is { } leading && profile.Accepts(leading);

    /// <summary>Whether an entry has been opened.</summary>
    public bool HasEntries { get; private set; }

    /// <summary>Whether an entry is open that has nothing but its first block.</summary>
    public bool IsOpenEmpty => entry is { IsSingle: true };

    /// <summary>Whether an entry is open that has its date alone, and the document gives such a title in a heading below.</summary>
    public bool AwaitsTitle => profile.DatesStandAboveTitles && entry is { HasText: false };

    /// <summary>Opens an entry.</summary>
    public IEnumerable<Passage> Open(Block block, BlockSense sense)
    {
        var closed = Close();
        var date = years.Enter(sense.Date, InheritsYear(block, sense) ? year => profile.Dates.ReadDated(block.Text, sense.DateStart, year)?.Date : null);
        entry = new EntryBuilder(
            block,
            date,
            block.Text.Substring(sense.DateStart, sense.DateLength),
            block.Content.ToSource(sense.DateStart, sense.DateLength),
            sense.TextLength == 0 ? FoldedText.Empty : block.Content.Slice(sense.TextStart, sense.TextLength),
            years.Section)
        {
            Note = date.Precision == DatePrecision.Set ? AmbiguityNote.Of(profile.Dates.ReadDated(block.Text, sense.DateStart, years.Reference), block.Text) : null,
        };
        IsAtStart = false;
        HasEntries = true;
        return Emit(closed, null);
    }

    /// <summary>Adds a block to the open entry; where none is open the block is ignored.</summary>
    public IEnumerable<Passage> Continue(Block block)
    {
        IsAtStart = false;
        if (entry is not null && !(block.IsAfterGap && Endnote.Opens(block.Text)))
        {
            entry.Add(block);
            held.Clear();
            return [];
        }

        var reason = entry is not null ? "a note below the entries" : undatedReason;
        var closed = Close();
        undatedReason = closed is null ? undatedReason : "a note below the entries";
        return Emit(closed, new IgnoredText(block.Line, block.Span, reason));
    }

    /// <summary>Goes in under a heading.</summary>
    public IEnumerable<Passage> EnterHeading(Block block, BlockSense? sense)
    {
        IsAtStart = false;
        var closed = Close();
        years.EnterHeading(block.Text, block.Level, sense?.Date);
        undatedReason = "stands under a heading and has no date";
        return Emit(closed, new Heading(block.Line, block.Span, block.Text));
    }

    /// <summary>Refuses a line.</summary>
    public IEnumerable<Passage> Reject(Block block, string reason)
    {
        IsAtStart = false;
        var closed = Close();
        undatedReason = "stands below a line that could not be read";
        return Emit(closed, new RejectedLine(block.Line, block.Span, block.Text, reason));
    }

    /// <summary>Ends the open entry and gives it.</summary>
    public Entry? Close()
    {
        var closed = entry?.Build();
        entry = null;
        undatedReason = closed is null ? undatedReason : "stands under no date";
        return closed;
    }

    /// <summary>Keeps an ignored block until it is known whether the open entry goes on behind it.</summary>
    public void Hold(Block block) => held.Add(block);

    /// <summary>Gives the ignored blocks that turned out to stand between entries.</summary>
    public IEnumerable<Passage> Release()
    {
        var released = held.ConvertAll(static block => new IgnoredText(block.Line, block.Span, block.Reason!));
        held.Clear();
        return released;
    }

    private IEnumerable<Passage> Emit(Passage? closed, Passage? then)
    {
        if (held.Count == 0)
        {
            return (closed, then) switch
            {
                (null, null) => [],
                (null, { } only) => [only],
                ({ } only, null) => [only],
                ({ } first, { } second) => [first, second],
            };
        }

        var passages = new List<Passage>();
        if (closed is not null)
        {
            passages.Add(closed);
        }

        passages.AddRange(Release());
        if (then is not null)
        {
            passages.Add(then);
        }

        return passages;
    }

    /// <summary>Whether a date has no year of its own.</summary>
    private bool InheritsYear(Block block, BlockSense sense)
    {
        const int YearDigits = 4;
        var words = block.Text.AsSpan(sense.DateStart, sense.DateLength);
        var digits = 0;
        foreach (var character in words)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits == YearDigits)
            {
                return false;
            }
        }

        return profile.Dates.ReadDated(block.Text, sense.DateStart, null) is not { } alone || alone.Length < sense.DateLength;
    }
}
