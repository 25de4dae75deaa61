using System.Collections;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading;

/// <summary>
/// A chronology being read: its segments, in the order of the text, one by one as they are asked for; and what the reader found out about the document
/// beforehand.
/// </summary>
public sealed class ChronologyReading : IEnumerable<Segment>
{
    private readonly Func<IEnumerable<Segment>> read;

    internal ChronologyReading(Func<IEnumerable<Segment>> read) => this.read = read;

    /// <summary>The syntax: one of <see cref="SourceFormat"/>, never Auto.</summary>
    public required string Format { get; init; }

    /// <summary>Which comes first in the document's dates of numbers; Auto where nothing tells.</summary>
    public required DateOrder DateOrder { get; init; }

    /// <summary>How the document is built, in words: which dates are entries, and where their text stands.</summary>
    public required string Shape { get; init; }

    /// <summary>How consistent the document is under that shape, at most 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The best other shape, in words; null where no other was in question.</summary>
    public string? RunnerUp { get; init; }

    /// <summary>By how much the shape is the more consistent of the two; 1 where no other was in question.</summary>
    public double Margin { get; init; } = 1;

    /// <summary>The document's title, where it has one.</summary>
    public string? Title { get; init; }

    /// <summary>What a careful reader would ask about the document as a whole, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <inheritdoc/>
    public IEnumerator<Segment> GetEnumerator() => read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
