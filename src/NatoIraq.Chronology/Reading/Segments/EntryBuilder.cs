using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Gathers the blocks of one entry.</summary>
/// <param name="block">The block that has its date.</param>
/// <param name="mark">The date's place.</param>
/// <param name="date">The date, with the year it inherits.</param>
/// <param name="section">The heading it stands under.</param>
internal sealed class EntryBuilder(Block block, DateMark mark, ResolvedDate date, string? section)
{
    private readonly FoldedTextBuilder text = new(block.Text.Length);
    private TextSpan span = block.Span;
    private Block? last;

    /// <summary>Its date.</summary>
    public EdtfDate Date => date.Date;

    /// <summary>The block that has its date.</summary>
    public Block Opening => block;

    /// <summary>Its date's place.</summary>
    public DateMark Mark => mark;

    /// <summary>Whether it has any text yet.</summary>
    public bool HasText => text.Length > 0;

    /// <summary>Whether it has nothing but the block that dates it.</summary>
    public bool IsSingle => last is null;

    /// <summary>Adds the text that stands beside the date.</summary>
    public EntryBuilder WithTextBeside()
    {
        text.Append(block.Content, mark.TextStart, mark.TextLength);
        return this;
    }

    /// <summary>Adds a block that belongs to the entry.</summary>
    public void Add(Block added)
    {
        if (HasText)
        {
            var above = last ?? block;
            if (added.IsAfterGap || added.Kind != BlockKind.Text || above.Kind == BlockKind.Heading || Sentence.IsEnded(above.Text))
            {
                text.Break();
            }
            else
            {
                text.Space();
            }
        }

        text.Append(added.Content, 0, added.Text.Length);
        span = TextSpan.FromBounds(Math.Min(span.Start, added.Span.Start), Math.Max(span.End, added.Span.End));
        last = added;
    }

    /// <summary>The entry.</summary>
    public Entry Build() => new(block.Line, span)
    {
        Section = section,
        DateText = block.Text[mark.Start..mark.End],
        DateSpan = block.Content.ToSource(mark.Start, mark.End - mark.Start),
        Date = date.Date,
        Time = mark.Time,
        TimeZone = mark.TimeZone,
        Text = text.ToFoldedText(),
        Note = date.Note,
        IsInferred = date.IsInferred,
    };
}
