using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Years;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>The date of an entry, and where it is written.</summary>
/// <param name="Text">The date as written.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Date">What it means here.</param>
internal sealed record EntryDate(string Text, TextSpan Span, ResolvedDate Date)
{
    /// <summary>The physical line it stands on, where that is not the block's; 0 otherwise.</summary>
    public int Line { get; init; }

    /// <summary>The time of day; null where none is given.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The time zone as written; null where none is.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The date that a mark gives an entry.</summary>
    public static EntryDate Of(Block block, DateMark mark, ResolvedDate date)
    {
        var span = block.Content.ToSource(mark.Start, mark.End - mark.Start);
        return new EntryDate(block.Text[mark.Start..mark.End], span, date) { Line = block.LineAt(span.Start), Time = mark.Time, TimeZone = mark.TimeZone };
    }
}
