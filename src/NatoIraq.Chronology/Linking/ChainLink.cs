using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>An event on its way to be a step of a chain.</summary>
/// <param name="happening">The event.</param>
/// <param name="basis">How it is known to be about the chain's mission.</param>
/// <param name="rule">For an inferred basis, the rule.</param>
internal sealed class ChainLink(Event happening, string basis, string? rule)
{
    /// <summary>The event.</summary>
    public Event Event { get; } = happening;

    /// <summary>The bounds of its date.</summary>
    public DateBounds Bounds { get; } = happening.ToEdtf().KnownBounds;

    /// <summary>The first day it can have begun.</summary>
    public long Earliest => Bounds.EarliestStart ?? long.MinValue;

    /// <summary>The last day it can have begun.</summary>
    public long Latest => Bounds.LatestStart ?? long.MaxValue;

    /// <summary>The step that starts a chain.</summary>
    public DecisionStep First() => Step(default, new Lag(0, 0), basis, rule);

    /// <summary>The step that comes after another.</summary>
    /// <param name="before">The event of the step before.</param>
    /// <param name="first">The event of the chain's first step.</param>
    /// <param name="refersToChain">Whether this event's own words refer to a request of the chain.</param>
    public DecisionStep After(ChainLink before, ChainLink first, bool refersToChain) => Step(
        Lag.Between(before.Bounds, Bounds),
        Lag.Between(first.Bounds, Bounds),
        refersToChain ? Basis.Stated : Basis.Inferred,
        refersToChain ? null : LinkRule.LifecycleOrder);

    private DecisionStep Step(Lag lag, Lag elapsed, string stepBasis, string? stepRule) => new()
    {
        Step = Event.Kind,
        Event = Event.Id,
        Date = Event.Date,
        Start = Event.Start,
        End = Event.End,
        LagMin = lag.Least,
        LagMax = lag.Most,
        ElapsedMin = elapsed.Least,
        ElapsedMax = elapsed.Most,
        Requesters = Event.Requesters,
        Basis = stepBasis,
        Rule = stepRule,
        Title = Event.Title,
        Witnesses = Event.Telling?.Witnesses ?? 1,
        InConflict = Event.Telling?.InConflict ?? false,
    };
}
