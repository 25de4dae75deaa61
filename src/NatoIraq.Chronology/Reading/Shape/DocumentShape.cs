using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Tables;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>How a document is built: which of its date marks are entries, and how text belongs to them.</summary>
internal sealed record DocumentShape
{
    /// <summary>The classes of marks that date entries or sections.</summary>
    public required IReadOnlySet<DateSignature> Dated { get; init; }

    /// <summary>How often each of them occurs.</summary>
    public IReadOnlyDictionary<DateSignature, int> Occurring { get; init; } = new Dictionary<DateSignature, int>();

    /// <summary>Whether the text of an entry stands above its date.</summary>
    public bool IsTextAbove { get; init; }

    /// <summary>Whether numbers that may be years are days of the month that is named above them.</summary>
    public bool HasDayNumbers { get; init; }

    /// <summary>The classes of bare numbers of four digits that are times of day: one of the class begins with a nought.</summary>
    public IReadOnlySet<DateSignature> Clocks { get; init; } = new HashSet<DateSignature>();

    /// <summary>Whether a number of four digits is a time of day here.</summary>
    public bool IsClock(DateMark mark) => mark.Clock is not null && Clocks.Any(clock => clock.Position == mark.Position);

    /// <summary>Whether the latest entry stands first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>The column at which lines were broken; 0 where each line is a paragraph of its own.</summary>
    public int WrapWidth { get; init; }

    /// <summary>Whether sentences inside a paragraph that open with a date are entries of their own.</summary>
    public bool HasRunInSentences { get; init; }

    /// <summary>The year, month or day that the title, the preface or the first date with a year gives to dates without one; null where nothing does.</summary>
    public EdtfDate? FirstYear { get; init; }

    /// <summary>Whether the title or the preface says that all years are BC.</summary>
    public bool IsBeforeChrist { get; init; }

    /// <summary>Which columns of which tables have dates.</summary>
    public TablePlans Tables { get; init; } = new();

    /// <summary>Whether lines of plain text that are divided into cells are rows of a table.</summary>
    public bool HasTextRows { get; init; }

    /// <summary>The finest level at which the document dates its entries as a habit.</summary>
    public DateLevel EntryLevel { get; init; } = DateLevel.Decade;

    /// <summary>How many marks of certain classes stand alone on their lines, and how many before text; what a line without a date must look like to be missed.</summary>
    public int Alone { get; init; }

    /// <summary>Whether spans of years that stand alone above a line of text are entries: finer dates below them do not lie in them, as under a heading they would.</summary>
    public bool AreSpansEntries { get; init; }

    /// <summary>How many days stand alone on their lines.</summary>
    public int DaysAlone { get; init; }

    /// <summary>How many marks stand before their text and apart from it.</summary>
    public int Leading { get; init; }

    /// <summary>The symbols that most often divide a date from the text behind it; null where none do.</summary>
    public string? UsualSymbols { get; init; }

    /// <summary>Whether nearly every entry is one block, so that a block is hardly ever a part of the one above.</summary>
    public bool HasOneBlockEntries { get; init; }

    /// <summary>Whether most entries are sentences that open with their dates.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether most blocks with a date inside are no sentences: "Will Semley, cap. 11 Feb. 1386, per resig. Haytfield".</summary>
    public bool AreInsideLines { get; init; }

    /// <summary>Whether dates at the end of a block are entries.</summary>
    public bool HasTrails { get; init; }

    /// <summary>Whether the dates before the text are set apart by a wide gap or a tab, so that whatever stands in that column was to be a date.</summary>
    public bool IsColumn { get; init; }

    /// <summary>The lowest rank of the headings that are dates; 0 where none is.</summary>
    public int DateHeadingLevel { get; init; }

    /// <summary>Whether several items stand below most dates that are alone on their lines and have items below them.</summary>
    public bool AreItemsUnderDates { get; init; }

    /// <summary>The ranks of the headings that end with a date as a habit.</summary>
    public IReadOnlySet<int> TrailHeadingLevels { get; init; } = new HashSet<int>();

    /// <summary>Whether days stand above headings that are the titles of what happened on them, as cards on a page have it.</summary>
    public bool AreDatesAboveTitles { get; init; }

    /// <summary>The classes of dates whose blocks are mostly short titles of what stands below them.</summary>
    public IReadOnlySet<(DateSignature Signature, DateLevel Level)> TitleClasses { get; init; } = new HashSet<(DateSignature, DateLevel)>();

    /// <summary>Where the blocks begin whose dates are none of the chronology: above it that of its publication, below it that of its last change.</summary>
    public IReadOnlySet<int> Outside { get; init; } = new HashSet<int>();

    /// <summary>Whether a mark dates an entry or a section here.</summary>
    public bool Accepts(DateMark mark) => Dated.Contains(mark.Signature);

    /// <summary>The date that a block opens with, if it dates an entry or a section here.</summary>
    public DateMark? AcceptedHead(MarkedBlock block) => block.Head is { } head && Accepts(head) && !Outside.Contains(block.Block.Span.Start) ? head : null;

    /// <summary>The date that dates a block here: the one it opens with, or another where the shape accepts such.</summary>
    public DateMark? AcceptedMark(MarkedBlock block) =>
        AcceptedHead(block) ?? Accepted(DatePosition.Trail, block) ?? Accepted(DatePosition.Labelled, block) ?? (block.Head is null ? Accepted(DatePosition.Inside, block) : null);

    private DateMark? Accepted(DatePosition position, MarkedBlock block) =>
        Dated.Any(signature => signature.Position == position) && (position switch { DatePosition.Trail => block.Trail, DatePosition.Labelled => block.Labelled, _ => block.Inside }) is { } mark && Accepts(mark) ? mark : null;

    /// <summary>The shape in words.</summary>
    public string Describe()
    {
        var classes = Occurring.Keys.Select(static signature => signature.ToString()).Order(StringComparer.Ordinal).ToList();
        var dated = classes.Count > 0 ? string.Join("; ", classes) : "dates in cells";
        return dated + (HasTextRows ? "; lines in columns" : "") + (IsTextAbove ? "; text above its date" : "") + (IsDescending ? "; latest first" : "") + (WrapWidth > 0 ? $"; lines wrapped at {WrapWidth}" : "");
    }
}
