using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Store;

/// <summary>A source to be stored.</summary>
public sealed record SourceImport
{
    /// <summary>The decoded text.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Its title; an import under the title of a source in the store is a new edition of it.</summary>
    public required string Title { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Where it was published.</summary>
    public string? Uri { get; init => field = DisplayControl.Fold(value); }

    /// <summary>When it was published.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The name of its file, without directory.</summary>
    public required string FileName { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The layout it is read as.</summary>
    public required string Format { get; init; }

    /// <summary>When it is imported (UTC).</summary>
    public required DateTime Imported { get; init; }

    /// <summary>The coded events (without ids), in the order of the source; enumerated once, before anything is written.</summary>
    public required IEnumerable<Event> Events { get; init; }

    /// <summary>The lines that could not be read; complete when <see cref="Events"/> has been enumerated.</summary>
    public required IReadOnlyCollection<RejectedLine> Rejected { get; init; }
}
