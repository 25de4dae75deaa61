namespace NatoIraq;

/// <summary>What a user says a field of an event is, instead of the value in its source.</summary>
public sealed record Correction : IStoreItem, IComparable<Correction>, IComparable
{
    /// <summary>The id of the event.</summary>
    public required string Event { get; init => field = DisplayControl.Fold(value); }

    /// <summary>One of <see cref="CorrectedField"/>.</summary>
    public required string Field { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The value; the names of a list with <c>; </c> between them; null where the field has none any more.</summary>
    public string? Value { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The value, the names of a list one by one; empty in a correction that an event reports.</summary>
    internal ValueList<string> Values { get; init => field = DisplayControl.Fold(value); } = new([]);

    /// <summary>What the field was before.</summary>
    public string? Was { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Who made it.</summary>
    public string User { get; init => field = DisplayControl.Fold(value); } = "";

    /// <summary>When (UTC).</summary>
    public DateTime Time { get; init; }

    /// <summary>The revision that made it; Undo-NatoIraqChange undoes it.</summary>
    public long Revision { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By revision.</summary>
    public int CompareTo(Correction? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Revision.CompareTo(other.Revision);
        return order != 0 ? order : string.CompareOrdinal(Field, other.Field);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Correction);

    /// <inheritdoc/>
    public override string ToString() => $"{Field}: {Was} → {Value}{(Reason is null ? "" : $" ({Reason})")}";
}

/// <summary>The fields of an event that can be corrected, by the names of its properties. The words of the source are not among them.</summary>
public static class CorrectedField
{
    /// <summary>That there is the event at all: <see cref="Added"/> or <see cref="Removed"/>.</summary>
    public const string Event = "Event";

    /// <summary>The date, EDTF.</summary>
    public const string Date = "Date";

    /// <summary>The time of day.</summary>
    public const string Time = "Time";

    /// <summary>The kind: one of <see cref="EventKind"/>.</summary>
    public const string Kind = "Kind";

    /// <summary>The title.</summary>
    public const string Title = "Title";

    /// <summary>Canonical names of the missions.</summary>
    public const string Missions = "Missions";

    /// <summary>Who does it.</summary>
    public const string Agents = "Agents";

    /// <summary>At whose request.</summary>
    public const string Requesters = "Requesters";

    /// <summary>People.</summary>
    public const string People = "People";

    /// <summary>Organizations.</summary>
    public const string Organizations = "Organizations";

    /// <summary>Places.</summary>
    public const string Places = "Places";

    /// <summary>Documents.</summary>
    public const string Documents = "Documents";

    /// <summary>The value of <see cref="Event"/> for an event that a user adds.</summary>
    public const string Added = "Added";

    /// <summary>The value of <see cref="Event"/> for an event that a user removes.</summary>
    public const string Removed = "Removed";

    /// <summary>The fields that <c>Set-NatoIraqEvent</c> sets, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Date, Time, Kind, Title, Missions, Agents, Requesters, People, Organizations, Places, Documents];

    /// <summary>The fields that are lists of names.</summary>
    public static IReadOnlyList<string> Lists { get; } = [Missions, Agents, Requesters, People, Organizations, Places, Documents];
}
