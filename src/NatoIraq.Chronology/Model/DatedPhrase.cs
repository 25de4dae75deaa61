using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>A date phrase inside an event's text, resolved. Prints as its text.</summary>
public sealed record DatedPhrase : IComparable<DatedPhrase>, IComparable
{
    /// <summary>The words: "7 August".</summary>
    public required string Text { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The EDTF value: "2004-08-07".</summary>
    public required string Date { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The first day it can mean; null where open or unknown.</summary>
    public DateTime? Start { get; init; }

    /// <summary>The last day it can mean; null where open or unknown.</summary>
    public DateTime? End { get; init; }

    /// <summary>In the order of time.</summary>
    public int CompareTo(DatedPhrase? other) => other is null ? 1 : ChronologicalOrder.Compare(Date, other.Date);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as DatedPhrase);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
