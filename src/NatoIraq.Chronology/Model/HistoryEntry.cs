namespace NatoIraq;

/// <summary>One line of a store's history: a revision, or one of the things that it changed.</summary>
public sealed record HistoryEntry : IStoreItem, IComparable<HistoryEntry>, IComparable
{
    /// <summary>The number of the revision; Undo-NatoIraqChange undoes it, -AsOf reads the store as it was after it.</summary>
    public required long Revision { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime Time { get; init; }

    /// <summary>Who.</summary>
    public required string User { get; init => field = DisplayControl.Fold(value); }

    /// <summary>One of <see cref="RevisionAction"/>.</summary>
    public required string Action { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The id of the event; null where the line is about no single one.</summary>
    public string? Event { get; init => field = DisplayControl.Fold(value); }

    /// <summary>What of it: a field of the event, the kind of a ruling, Source, Revision; null where the whole is meant.</summary>
    public string? Field { get; init => field = DisplayControl.Fold(value); }

    /// <summary>What it was before.</summary>
    public string? Was { get; init => field = DisplayControl.Fold(value); }

    /// <summary>What it became.</summary>
    public string? Value { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The path of the store's file.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By revision.</summary>
    public int CompareTo(HistoryEntry? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Revision.CompareTo(other.Revision);
        order = order != 0 ? order : string.CompareOrdinal(Event, other.Event);
        return order != 0 ? order : string.CompareOrdinal(Field, other.Field);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as HistoryEntry);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Revision} {Action}{(Event is null ? "" : " " + Event)}{(Field is null ? "" : " " + Field)}");
}
