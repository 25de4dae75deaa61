using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>A mission, programme or activity with its lifecycle as the events tell it.</summary>
public sealed record Mission : IStoreItem, IComparable<Mission>, IComparable
{
    /// <summary>The canonical name: "NATO Mission Iraq".</summary>
    public required string Name { get; init; }

    /// <summary>The acronym, if there is one: "NMI".</summary>
    public string? Acronym { get; init; }

    /// <summary>Aliases.</summary>
    public ValueList<string> Aliases { get; init; } = new([]);

    /// <summary>Mission, Program or Activity.</summary>
    public required string Type { get; init; }

    /// <summary>The first day it can have begun; null where no event says.</summary>
    public DateTime? Start { get; init; }

    /// <summary>The last day it can have ended; null where it continues or no event says.</summary>
    public DateTime? End { get; init; }

    /// <summary>When it began, as EDTF; null where no event says.</summary>
    public string? StartDate { get; init; }

    /// <summary>When it ended, as EDTF; null where it continues or no event says.</summary>
    public string? EndDate { get; init; }

    /// <summary>Active, Ended or Unknown.</summary>
    public required string Status { get; init; }

    /// <summary>
    /// How <see cref="Status"/> is known, one of <see cref="Basis"/>: Stated where an event reports the end; Inferred where a rule gives
    /// the end, or where the mission is taken to go on because no event reports one. Null where the status is Unknown.
    /// </summary>
    public string? StatusBasis { get; init; }

    /// <summary>The date of the last event that mentions it, as EDTF; null where none does.</summary>
    public string? LastTold { get; init; }

    /// <summary>The status in words that claim no more than is told: "Active, last told of September 2012".</summary>
    public string StatusText => Status != "Active" || LastTold is null ? Status : $"Active, last told of {InWords(LastTold)}";

    /// <summary>The missions it came from.</summary>
    public ValueList<string> Predecessors { get; init; } = new([]);

    /// <summary>The missions that came from it.</summary>
    public ValueList<string> Successors { get; init; } = new([]);

    /// <summary>Its phases in chronological order.</summary>
    public ValueList<MissionPhase> Lifecycle { get; init; } = new([]);

    /// <summary>The ids of the events that mention it, in chronological order.</summary>
    public ValueList<string> Events { get; init; } = new([]);

    /// <summary>How many events mention it.</summary>
    public int EventCount => Events.Count;

    /// <summary>
    /// Whether it ran on at least a day of <paramref name="time"/>: for some choice of its unknown days (Possible) or for every one
    /// (Certain). A mission whose start no event tells ran at no time that is known; one whose end no event tells ran for certain until it
    /// is last told of.
    /// </summary>
    public bool IsActive(EdtfDate time, MatchMode match)
    {
        if (StartDate is null)
        {
            return false;
        }

        var start = EdtfDate.Parse(StartDate).KnownBounds;
        var end = (EndDate ?? (match == MatchMode.Certain ? LastTold : null)) is { } told ? EdtfDate.Parse(told).KnownBounds : default;
        var (latestNeeded, earliestNeeded) = match == MatchMode.Possible
            ? (start.EarliestStart, end.LatestEnd)
            : (start.LatestStart, end.EarliestEnd);
        return (time.KnownBounds.LatestEnd is not { } last || latestNeeded is not { } begun || begun <= last)
            && (time.KnownBounds.EarliestStart is not { } first || earliestNeeded is not { } ended || ended >= first);
    }

    /// <summary>By start, then by name; a mission of unknown start last.</summary>
    public int CompareTo(Mission? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = (Start ?? DateTime.MaxValue).CompareTo(other.Start ?? DateTime.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Mission);

    /// <summary>A day as its month: nobody asks on which day a mission was last told of.</summary>
    private static string InWords(string date)
    {
        var value = EdtfDate.Parse(date);
        return value is { Precision: DatePrecision.Day or DatePrecision.Month, Start: { } day }
            ? day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : date;
    }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store, Lifecycle = Lifecycle.In(store) };

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>One phase of a mission's lifecycle.</summary>
public sealed record MissionPhase : IStoreItem, IComparable<MissionPhase>, IComparable
{
    /// <summary>The canonical name of the mission.</summary>
    public required string Mission { get; init; }

    /// <summary>Requested, Decided, Planned, Approved, Established, Renamed, Deployed, Staffed, Expanded or Ended.</summary>
    public required string Phase { get; init; }

    /// <summary>When, as EDTF.</summary>
    public required string Date { get; init; }

    /// <summary>The first day it can mean.</summary>
    public required DateTime? Start { get; init; }

    /// <summary>The last day it can mean.</summary>
    public required DateTime? End { get; init; }

    /// <summary>The id of the event that says so.</summary>
    public required string Event { get; init; }

    /// <summary>The number of sources that report it.</summary>
    public int Witnesses { get; init; } = 1;

    /// <summary>Whether they disagree about the date, and no user has decided: the date is then everything from the one to the other.</summary>
    public bool InConflict { get; init; }

    /// <summary>Stated or Inferred.</summary>
    public required string Basis { get; init; }

    /// <summary>For an inferred phase, the rule that inferred it.</summary>
    public string? Rule { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>In the order of time.</summary>
    public int CompareTo(MissionPhase? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = ChronologicalOrder.Compare(Date, other.Date);
        return order != 0 ? order : string.CompareOrdinal(Mission, other.Mission);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as MissionPhase);

    /// <inheritdoc/>
    public override string ToString() => $"{Phase} {Date}";
}
