using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading;

/// <summary>A stretch of the source and what it is. Together the segments cover every character that is not white space.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters, in the decoded source text.</param>
public abstract record Segment(int Line, TextSpan Span)
{
    /// <summary>Lines of it, or of what stands before it, that have a date and are no entry of their own, each with what is in doubt.</summary>
    public IReadOnlyList<(int Line, string Note)> Doubts { get; init; } = [];
}

/// <summary>A heading: dates nothing by itself, names the section below it.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Text">Its words.</param>
public sealed record Heading(int Line, TextSpan Span, string Text) : Segment(Line, Span)
{
    /// <summary>Whether it is a date and nothing else.</summary>
    public bool IsDate { get; init; }

    /// <summary>The date that its words name and that what stands below it has to bear out; null where it names none, or dates what stands below it.</summary>
    internal EdtfDate? Named { get; init; }

    /// <summary>Its rank, from 1; 0 where it has none.</summary>
    internal int Level { get; init; }
}

/// <summary>A line that should have been an entry and could not be read.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Text">The line.</param>
/// <param name="Reason">Why it could not be read.</param>
public sealed record RejectedLine(int Line, TextSpan Span, string Text, string Reason) : Segment(Line, Span);

/// <summary>What is no part of the chronology: a preamble, a note, a rule, markup between entries.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Reason">Why it is left out.</param>
public sealed record IgnoredText(int Line, TextSpan Span, string Reason) : Segment(Line, Span);

/// <summary>One dated paragraph.</summary>
/// <param name="Line">The physical line its date stands on, from 1; of a row that shares the date of a row above, its own.</param>
/// <param name="Span">Its characters, the date included.</param>
public sealed record Entry(int Line, TextSpan Span) : Segment(Line, Span)
{
    /// <summary>The heading it stands under; null where there is none.</summary>
    public string? Section { get; init; }

    /// <summary>The date as written.</summary>
    public required string DateText { get; init; }

    /// <summary>
    /// Where the date is written. Outside <see cref="Segment.Span"/> only where a row of a table shares the date of a row above.
    /// </summary>
    public required TextSpan DateSpan { get; init; }

    /// <summary>The date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Whether the words leave out the year or the day, and neither a heading nor the words but a rule gave it (docs/layouts.md).</summary>
    public bool IsYearInferred { get; init; }

    /// <summary>The time of day; null where none is given.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The time zone as written; null where none is.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What happened, in the source's words, white space folded, without the date where that stands apart.</summary>
    public required FoldedText Text { get; init; }

    /// <summary>What a careful reader would ask about: an ambiguous order of day and month. Null where nothing is in doubt.</summary>
    public string? Note { get; init; }

    /// <summary>The line on which the rest of its date stands ("25 March" above "1954"); 0 mostly.</summary>
    internal int LastDateLine { get; init; }
}
