using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>What became of the blocks of a document under one shape: what the shape is judged by.</summary>
internal sealed class ReadingTally
{
    /// <summary>How many days are kept: more than a document's head has. What is read behind it must not fill the memory.</summary>
    private const int MostDays = 8192;

    /// <summary>How many entries each class of marks dates.</summary>
    public Dictionary<DateSignature, int> Entries { get; } = [];

    /// <summary>Where each entry's date stands, its class, and the first and the last day on which the entry can begin, in the order of the text.</summary>
    public List<(int Start, DateSignature Signature, long First, long Last)> Days { get; } = [];

    /// <summary>Headings without a date.</summary>
    public int Headings { get; private set; }

    /// <summary>Headings that are dates.</summary>
    public int DatedHeadings { get; private set; }

    /// <summary>Blocks that went to the entry above.</summary>
    public int Continued { get; private set; }

    /// <summary>Of these, the ones that are paragraphs of their own.</summary>
    public int ContinuedParagraphs { get; private set; }

    /// <summary>Of these, the ones that open with a date that stands apart.</summary>
    public int ContinuedDated { get; private set; }

    /// <summary>Of these, the ones that open with what may be a date.</summary>
    public int ContinuedDoubtful { get; private set; }

    /// <summary>Blocks before the first entry that belong to nothing.</summary>
    public int Preface { get; private set; }

    /// <summary>Blocks behind the first entry that belong to nothing.</summary>
    public int Orphans { get; private set; }

    /// <summary>Blocks that look like entries and cannot be read.</summary>
    public int Rejected { get; set; }

    /// <summary>Dates with nothing beside or below them.</summary>
    public int Empty { get; set; }

    /// <summary>All entries.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Counts an entry.</summary>
    public void Add(int start, DateSignature signature, DateBounds bounds)
    {
        EntryCount++;
        Entries[signature] = Entries.GetValueOrDefault(signature) + 1;
        if (Days.Count < MostDays && bounds.EarliestStart is { } first)
        {
            Days.Add((start, signature, first, bounds.LatestStart ?? first));
        }
    }

    /// <summary>Counts a heading.</summary>
    public void AddHeading(bool isDated)
    {
        Headings += isDated ? 0 : 1;
        DatedHeadings += isDated ? 1 : 0;
    }

    /// <summary>Counts a block that opens nothing.</summary>
    /// <param name="isParagraph">Whether a blank line stands before it, or it is an item below an entry that is none.</param>
    /// <param name="isContinued">Whether it goes to the entry above.</param>
    /// <param name="hasEntries">Whether an entry stands before it.</param>
    /// <param name="passedOver">The date it opens with, which counts for nothing.</param>
    public void AddText(bool isParagraph, bool isContinued, bool hasEntries, DateMark? passedOver)
    {
        Continued += isContinued ? 1 : 0;
        ContinuedParagraphs += isContinued && isParagraph ? 1 : 0;
        Orphans += !isContinued && hasEntries ? 1 : 0;
        Preface += !isContinued && !hasEntries ? 1 : 0;
        ContinuedDated += passedOver is { Signature.IsCertain: true } ? 1 : 0;
        ContinuedDoubtful += passedOver is { Signature.IsCertain: false } ? 1 : 0;
    }
}
