using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>What led to what: request → decision → planning → approval → establishment → …, in the order it came about.</summary>
public sealed record DecisionChain
{
    /// <summary>The id of the event it starts with; within a mission no two chains start with the same one.</summary>
    public required string Name { get; init; }

    /// <summary>The canonical name of the mission it is about; null for a chain that only its own words hold together.</summary>
    public string? Mission { get; init; }

    /// <summary>Its steps; a request or decision that no result is reported of is a chain of one.</summary>
    public required ValueList<DecisionStep> Steps { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" → ", Steps);
}

/// <summary>One step of a decision chain.</summary>
public sealed record DecisionStep : IStoreItem, IComparable<DecisionStep>, IComparable
{
    /// <summary>The chain it belongs to: the id of the event that starts it.</summary>
    public string Chain { get; init; } = "";

    /// <summary>The canonical name of the mission the chain is about; null where it is about none.</summary>
    public string? Mission { get; init; }

    /// <summary>What kind of step, by the event's kind: Request, Decision, Planning, Approval, Agreement, Establishment …</summary>
    public required string Step { get; init; }

    /// <summary>The id of the event.</summary>
    public required string Event { get; init; }

    /// <summary>When, as EDTF.</summary>
    public required string Date { get; init; }

    /// <summary>The first day it can mean.</summary>
    public DateTime? Start { get; init; }

    /// <summary>The last day it can mean.</summary>
    public DateTime? End { get; init; }

    /// <summary>
    /// The fewest days from the step before to this one, from start to start, that the bounds of both dates allow; below zero where they
    /// allow that it came first. Null for the first step and where nothing bounds it.
    /// </summary>
    public long? LagMin { get; init; }

    /// <summary>The most days, as <see cref="LagMin"/>.</summary>
    public long? LagMax { get; init; }

    /// <summary>
    /// The fewest days from the first step of the chain to this one, as <see cref="LagMin"/>: from the dates of these two, not summed over
    /// the lags between. 0 for the first step.
    /// </summary>
    public long? ElapsedMin { get; init; }

    /// <summary>The most days from the first step, as <see cref="ElapsedMin"/>.</summary>
    public long? ElapsedMax { get; init; }

    /// <summary>Whether the chain is open: a request or decision of which no result is reported.</summary>
    public bool IsOpen { get; init; }

    /// <summary>At whose request the event says it was done.</summary>
    public ValueList<string> Requesters { get; init; } = new([]);

    /// <summary>
    /// Stated where the event's own words refer to a request of the chain; otherwise Inferred. For the first step: how it is known to be
    /// about the mission.
    /// </summary>
    public required string Basis { get; init; }

    /// <summary>For an inferred step, the rule that inferred it.</summary>
    public string? Rule { get; init; }

    /// <summary>The number of sources that report it.</summary>
    public int Witnesses { get; init; } = 1;

    /// <summary>Whether they disagree about the date, and no user has decided: the date is then everything from the one to the other.</summary>
    public bool InConflict { get; init; }

    /// <summary>The event's title.</summary>
    public required string Title { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>In the order of time.</summary>
    public int CompareTo(DecisionStep? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = ChronologicalOrder.Compare(Date, other.Date);
        return order != 0 ? order : string.CompareOrdinal(Event, other.Event);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as DecisionStep);

    /// <inheritdoc/>
    public override string ToString() => $"{Step} {Date}";
}
