using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>What the head of a document shows about all of it.</summary>
internal sealed class DocumentProfile
{
    private readonly Dictionary<DateSeparator, int> separators = [];
    private readonly int dated;
    private readonly int textColumn;

    /// <summary>Looks at the head of a document.</summary>
    /// <param name="head">Its first blocks, one a line.</param>
    /// <param name="dates">Reads date phrases in the order of day and month that the document has.</param>
    /// <param name="isMarkdown">Whether the document is in Markdown.</param>
    public DocumentProfile(IReadOnlyList<Block> head, DatePhraseReader dates, bool isMarkdown)
    {
        Lines = head;
        Dates = dates;
        IsMarkdown = isMarkdown;
        Leading = new LeadingDateReader(dates);
        Inline = new InlineDateReader(dates);
        WrapWidth = LineWrap.FindWidth(head, Leading);
        var columns = new Dictionary<int, int>();
        foreach (var facts in BlockFacts.Of(head, this))
        {
            if (facts.Leading is { StandsAlone: false } leading)
            {
                if (leading.Separator == DateSeparator.Gap && ColumnOf(facts.Block, leading) is > 0 and var column)
                {
                    columns[column] = columns.GetValueOrDefault(column) + 1;
                }

                separators[leading.Separator] = separators.GetValueOrDefault(leading.Separator) + 1;
                dated++;
            }
        }

        var usual = columns.DefaultIfEmpty().MaxBy(static pair => pair.Value);
        textColumn = usual.Value > 1 ? usual.Key : 0;
        Head = [.. BlockFacts.Of(new ParagraphJoiner(this).Join(head), this)];
        IsDescending = RunsBackwards(Head);
        HasLongEntries = GoOnBelow(Head);
        DatesStandAboveTitles = Enumerable.Range(0, Head.Count).Count(index => IsAboveTitle(Head, index)) > 1;
        Table = TablePlan.Find(this);
        Counts = LayoutCounts.Of(this);
        DateHeadingLevel = Head.Where(static facts => facts is { Leading.StandsAlone: true, Block.Kind: BlockKind.Heading })
            .Select(static facts => facts.Block.Level).DefaultIfEmpty(0).Max();
    }

    /// <summary>The head's blocks, one a line.</summary>
    public IReadOnlyList<Block> Lines { get; }

    /// <summary>Whether the document is in Markdown.</summary>
    public bool IsMarkdown { get; }

    /// <summary>Which column of its rows is which; null where it has no table with dates.</summary>
    public TablePlan? Table { get; }

    /// <summary>Reads date phrases.</summary>
    public DatePhraseReader Dates { get; }

    /// <summary>Reads the dates that blocks open with.</summary>
    public LeadingDateReader Leading { get; }

    /// <summary>Reads the dates inside sentences.</summary>
    public InlineDateReader Inline { get; }

    /// <summary>The column at which lines were broken; 0 where each line is a paragraph of its own.</summary>
    public int WrapWidth { get; }

    /// <summary>How often each way of dating an entry occurs in the head.</summary>
    public LayoutCounts Counts { get; }

    /// <summary>Whether titles that end with a date have their text below them; one alone may stand on top of a list of others.</summary>
    public bool TitlesHaveText => Counts.Titles >= Math.Max(2, Counts.Tails);

    /// <summary>The lowest rank of the headings that are dates; 0 where none is.</summary>
    public int DateHeadingLevel { get; }

    /// <summary>Whether entries often go on in paragraphs of their own, which then may open with any date.</summary>
    public bool HasLongEntries { get; }

    /// <summary>Whether days stand above headings that are the titles of what happened on them, as cards on a page have it.</summary>
    public bool DatesStandAboveTitles { get; }

    /// <summary>Whether the latest entry stands first.</summary>
    public bool IsDescending { get; }

    /// <summary>The head's blocks, broken lines joined, with what was found in each.</summary>
    public IReadOnlyList<BlockFacts> Head { get; }

    /// <summary>The separator most dated lines have; End where there are none.</summary>
    public DateSeparator UsualSeparator => dated == 0 ? DateSeparator.End : separators.MaxBy(static pair => pair.Value).Key;

    /// <summary>
    /// Whether a date with this separator opens an entry here: the strong ones always, those that occur in prose as well only where the document
    /// makes a habit of them.
    /// </summary>
    public bool Accepts(LeadingDate leading)
    {
        const int HabitPercent = 20;
        return leading.IsStrong || leading.StandsAlone
            || (separators.GetValueOrDefault(leading.Separator) is >= 2 and var count && count * 100 >= dated * HabitPercent);
    }

    /// <summary>Whether a date fills the column of dates, so that but one space is left before the text, which stands in the column of the others' text.</summary>
    public bool IsInColumn(Block block, LeadingDate leading) =>
        textColumn > 0 && leading.Separator == DateSeparator.Space && ColumnOf(block, leading) == textColumn;

    private static int ColumnOf(Block block, LeadingDate leading) =>
        block.Raw is { } line && !line.Text.Contains('\t', StringComparison.Ordinal) ? block.Content.ToSource(leading.TextStart, 1).Start - line.Start : 0;

    private static bool GoOnBelow(IReadOnlyList<BlockFacts> head)
    {
        const int OftenPercent = 20;
        var entries = head.Count(static facts => facts.Leading is { StandsAlone: false });
        var paragraphs = head.SkipWhile(static facts => facts.Leading is not { StandsAlone: false })
            .Count(static facts => facts is { IsUndatedText: true, Block.IsAfterGap: true, FirstSentence: not { OpensSentence: true } });
        return paragraphs * 100 > entries * OftenPercent;
    }

    /// <summary>Whether a block is a day alone, with a heading that is no date and text below.</summary>
    public static bool IsAboveTitle(IReadOnlyList<BlockFacts> head, int index) =>
        index + 2 < head.Count
        && head[index] is { Block.Kind: not BlockKind.Heading, Leading: { StandsAlone: true, Date.Precision: DatePrecision.Day } }
        && head[index + 1] is { Block.Kind: BlockKind.Heading, Leading: null, TitleEnd: null }
        && head[index + 2].IsUndatedText;

    private static bool RunsBackwards(IEnumerable<BlockFacts> head)
    {
        DateTime? above = null;
        var balance = 0;
        foreach (var facts in head)
        {
            if (facts.Date?.Start is { } start)
            {
                balance += above is null ? 0 : Math.Sign(start.CompareTo(above.Value));
                above = start;
            }
        }

        return balance < 0;
    }
}
