using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading;

/// <summary>A stretch of the source a reader has made sense of, or not. Together the passages cover every character that is not white space.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters, in the decoded source text.</param>
public abstract record Passage(int Line, TextSpan Span);

/// <summary>A heading: dates nothing by itself, names the section below it.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Text">Its words.</param>
public sealed record Heading(int Line, TextSpan Span, string Text) : Passage(Line, Span);

/// <summary>A line that should have been an entry and could not be read.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Text">The line.</param>
/// <param name="Reason">Why it could not be read.</param>
public sealed record RejectedLine(int Line, TextSpan Span, string Text, string Reason) : Passage(Line, Span);

/// <summary>What is no part of the chronology: a preamble, a note, a rule, markup between entries.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Reason">Why it is left out.</param>
public sealed record IgnoredText(int Line, TextSpan Span, string Reason) : Passage(Line, Span);

/// <summary>One dated paragraph.</summary>
/// <param name="Line">The physical line it starts on, from 1.</param>
/// <param name="Span">Its characters, the date included.</param>
public sealed record Entry(int Line, TextSpan Span) : Passage(Line, Span)
{
    /// <summary>The heading it stands under; null where there is none.</summary>
    public string? Section { get; init; }

    /// <summary>The date as written.</summary>
    public required string DateText { get; init; }

    /// <summary>
    /// Where the date is written. Outside <see cref="Passage.Span"/> only where a row of a table shares the date of a row above.
    /// </summary>
    public required TextSpan DateSpan { get; init; }

    /// <summary>The date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What happened, in the source's words, white space folded, without the date where that stands apart.</summary>
    public required FoldedText Text { get; init; }

    /// <summary>What a careful reader would ask about: an ambiguous order of day and month. Null where nothing is in doubt.</summary>
    public string? Note { get; init; }
}
