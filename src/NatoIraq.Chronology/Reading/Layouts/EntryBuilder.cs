using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Gathers the blocks of one entry.</summary>
internal sealed class EntryBuilder
{
    private readonly Block first;
    private readonly string? section;
    private readonly EdtfDate date;
    private readonly TextSpan dateSpan;
    private readonly string dateText;
    private FoldedText text;
    private FoldedTextBuilder? longer;
    private Block last;

    /// <summary>Begins an entry.</summary>
    /// <param name="block">The block that dates it.</param>
    /// <param name="date">The date, with the year it inherits.</param>
    /// <param name="dateText">The date as written.</param>
    /// <param name="dateSpan">Where it is written.</param>
    /// <param name="text">The part of the block that is text; empty where the text is below.</param>
    /// <param name="section">The heading it stands under.</param>
    public EntryBuilder(Block block, EdtfDate date, string dateText, TextSpan dateSpan, FoldedText text, string? section)
    {
        first = last = block;
        this.section = section;
        this.date = date;
        this.dateText = dateText;
        this.dateSpan = dateSpan;
        this.text = text;
    }

    /// <summary>Its date.</summary>
    public EdtfDate Date => date;

    /// <summary>What is in doubt about it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it has nothing but the block that dates it.</summary>
    public bool IsSingle => ReferenceEquals(first, last);

    /// <summary>Whether it has any text yet.</summary>
    public bool HasText => longer is not null || text.Text.Length > 0;

    /// <summary>Adds a block that belongs to the entry.</summary>
    public void Add(Block block)
    {
        if (!HasText)
        {
            text = block.Content;
        }
        else
        {
            if (longer is null)
            {
                longer = new FoldedTextBuilder(text.Text.Length + block.Text.Length + 1);
                longer.Append(text, 0, text.Text.Length);
            }

            if (block.IsAfterGap || block.Kind != BlockKind.Text || Sentence.IsEnded(last.Text))
            {
                longer.Break();
            }
            else
            {
                longer.Space();
            }

            longer.Append(block.Content, 0, block.Text.Length);
        }

        last = block;
    }

    /// <summary>The entry.</summary>
    public Entry Build() => new(first.Line, TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, last.Span.End)))
    {
        Section = section,
        DateText = dateText,
        DateSpan = dateSpan,
        Date = date,
        Text = longer?.ToFoldedText() ?? text,
        Note = Note,
    };
}
