using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>An event on its way to be a step of a chain. It keeps what a step tells, not the event: there may be very many.</summary>
/// <param name="happening">The event.</param>
/// <param name="basis">How it is known to be about the chain's mission.</param>
/// <param name="rule">For an inferred basis, the rule.</param>
internal sealed class ChainLink(Event happening, string basis, string? rule)
{
    private readonly DecisionStep step = new()
    {
        Step = happening.Kind,
        Event = happening.Id,
        Date = happening.Date,
        Start = happening.Start,
        End = happening.End,
        Requesters = happening.Requesters,
        Basis = basis,
        Rule = rule,
        Title = happening.Title,
        Witnesses = happening.Telling?.Witnesses ?? 1,
        InConflict = happening.Telling?.InConflict ?? false,
    };

    /// <summary>The event's kind.</summary>
    public string Kind => step.Step;

    /// <summary>The event's id.</summary>
    public string Event => step.Event;

    /// <summary>Where the event stands in chronological order.</summary>
    public ChronologicalPlace Place { get; } = ChronologicalPlace.Of(happening);

    /// <summary>At whose request it was done, as its own words say.</summary>
    public ValueList<string> Requesters => step.Requesters;

    /// <summary>Who asks, in a request: those who are named as asking, else those who act.</summary>
    public ValueList<string> WhoAsks { get; } = happening.Requesters.Count > 0 ? happening.Requesters : happening.Agents;

    /// <summary>The missions that the event mentions.</summary>
    public ValueList<string> Missions { get; } = happening.Missions;

    /// <summary>The bounds of its date.</summary>
    public DateBounds Bounds { get; } = happening.ToEdtf().KnownBounds;

    /// <summary>The first day it can have begun.</summary>
    public long Earliest => Bounds.EarliestStart ?? long.MinValue;

    /// <summary>The last day it can have begun.</summary>
    public long Latest => Bounds.LatestStart ?? long.MaxValue;

    /// <summary>The step that starts a chain.</summary>
    public DecisionStep First() => step with { ElapsedMin = 0, ElapsedMax = 0 };

    /// <summary>The step that comes after another.</summary>
    /// <param name="before">The step before.</param>
    /// <param name="first">The chain's first step.</param>
    /// <param name="refersToChain">Whether this event's own words refer to a request of the chain.</param>
    public DecisionStep After(ChainLink before, ChainLink first, bool refersToChain)
    {
        var lag = Lag.Between(before.Bounds, Bounds);
        var elapsed = Lag.Between(first.Bounds, Bounds);
        return step with
        {
            LagMin = lag.Least,
            LagMax = lag.Most,
            ElapsedMin = elapsed.Least,
            ElapsedMax = elapsed.Most,
            Basis = refersToChain ? Basis.Stated : Basis.Inferred,
            Rule = refersToChain ? null : LinkRule.LifecycleOrder,
        };
    }
}
