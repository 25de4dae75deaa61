namespace NatoIraq;

/// <summary>
/// One thing that one or more events report: of several sources, or of one. Rules propose that events report the same happening; a user
/// confirms or separates them (docs/happenings.md).
/// </summary>
public sealed record Happening : IStoreItem, IComparable<Happening>, IComparable
{
    /// <summary>The id of the event that stands for it: the one of the source that was imported first.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// When, as EDTF: the days that all who report it allow; where they disagree, everything from the one to the other; where a user has
    /// decided, that date.
    /// </summary>
    public required string Date { get; init; }

    /// <summary>The first day it can have begun; null where that is open, unknown or outside the years 0001–9999.</summary>
    public DateTime? Start { get; init; }

    /// <summary>The last day it can have ended; null as for <see cref="Start"/>.</summary>
    public DateTime? End { get; init; }

    /// <summary>The kind that the event says which stands for it: one of <see cref="EventKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The title of the event that stands for it.</summary>
    public required string Title { get; init; }

    /// <summary>The number of sources that report it. A source that reports it twice counts once.</summary>
    public int Witnesses => Sources.Count;

    /// <summary>The titles of the sources that report it.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The ids of the events that report it, the one that stands for it first.</summary>
    public required ValueList<string> Events { get; init; }

    /// <summary>
    /// How it is known that they report the same happening, one of <see cref="Basis"/>: Stated where a user says so, and where there is one
    /// event only; Inferred where a rule concludes it.
    /// </summary>
    public required string Basis { get; init; }

    /// <summary>For an inferred happening, the rule: one of <see cref="HappeningRule"/>; of several, that of the weakest link.</summary>
    public string? Rule { get; init; }

    /// <summary>For an inferred happening, how much speaks for it, from 0 to 1; of several links, the weakest. Otherwise null.</summary>
    public double? Score { get; init; }

    /// <summary>What speaks for it; where a user has joined the events or decided the date, the user's reason. Null if there is none.</summary>
    public string? Reason { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Whether the events disagree about the date, and no user has decided.</summary>
    public bool InConflict { get; init; }

    /// <summary>Whether a user has decided the date.</summary>
    public bool IsDecided { get; init; }

    /// <summary>What the events disagree in, and no user has decided.</summary>
    public ValueList<Conflict> Conflicts { get; init; } = new([]);

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    /// <summary>The events, whole, as <see cref="Events"/>.</summary>
    internal IReadOnlyList<Event> Members { get; init; } = [];

    /// <summary>The event that stands for it.</summary>
    internal Event Representative => Members[0];

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>Chronological: by start, then by end with the narrower first, then by id.</summary>
    public int CompareTo(Happening? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = (Start ?? DateTime.MinValue).CompareTo(other.Start ?? DateTime.MinValue);
        order = order != 0 ? order : (End ?? DateTime.MaxValue).CompareTo(other.End ?? DateTime.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Happening);

    /// <summary>Two happenings are equal when they are reported by the same events and have come to the same date.</summary>
    public bool Equals(Happening? other) =>
        other is not null && Date == other.Date && Basis == other.Basis && InConflict == other.InConflict && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Date, Members.Count);

    /// <inheritdoc/>
    public override string ToString() => $"{Date} {Title}";
}

/// <summary>The names of the rules by which events are taken for one happening (docs/happenings.md).</summary>
public static class HappeningRule
{
    /// <summary>All but the same words, and dates that can be the same day.</summary>
    public const string SameWords = "SameWords";

    /// <summary>The same kind, names and rare words in common, and dates that can be the same day.</summary>
    public const string SameDate = "SameDate";

    /// <summary>The same kind, common names and words, and dates without a common day.</summary>
    public const string OtherDate = "OtherDate";

    /// <summary>The same phase of one mission, on dates near to one another.</summary>
    public const string MissionPhase = "MissionPhase";

    /// <summary>The same people gather, on the same day or one of the next, and on the same matter.</summary>
    public const string SameGathering = "SameGathering";

    /// <summary>The same is done on one day to the document of one number, of the same body.</summary>
    public const string SameDocument = "SameDocument";
}
