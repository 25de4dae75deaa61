using System.Collections;

namespace NatoIraq.Chronology.Reading;

/// <summary>
/// A chronology being read: its passages, in the order of the text, one by one as they are asked for; and what the reader found out about the document
/// beforehand.
/// </summary>
public sealed class ChronologyReading : IEnumerable<Passage>
{
    private readonly Func<IEnumerable<Passage>> read;

    internal ChronologyReading(Func<IEnumerable<Passage>> read) => this.read = read;

    /// <summary>The syntax: one of <see cref="SourceFormat"/>, never Auto.</summary>
    public required string Format { get; init; }

    /// <summary>The name of the layout it is read as.</summary>
    public required string Layout { get; init; }

    /// <summary>How well the document fits each layout and why, best first.</summary>
    public required IReadOnlyList<LayoutScore> Scores { get; init; }

    /// <summary>The document's title, where it has one.</summary>
    public string? Title { get; init; }

    /// <summary>What a careful reader would ask about the document as a whole: an order of day and month that it does not settle. Null where nothing is in doubt.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public IEnumerator<Passage> GetEnumerator() => read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
