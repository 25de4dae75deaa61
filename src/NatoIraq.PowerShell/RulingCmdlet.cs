using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share by which a user decides about events: which ones, and why.</summary>
public abstract class RulingCmdlet : NamedEventsCmdlet
{
    private readonly List<string> asked = [];

    /// <summary>How many events a decision is about at least.</summary>
    private protected abstract int LeastEvents { get; }

    // A happening has an id of its own.
    private protected override string[] NameProperties { get; } = ["Events", "Event", "Id"];

    private protected override void Take(string id) => asked.Add(id);

    /// <inheritdoc/>
    private protected override void End()
    {
        var events = new List<Event>();
        foreach (var id in asked.Distinct(StringComparer.Ordinal))
        {
            if (OpenedStore.Find([id]).Single() is { } found)
            {
                events.Add(found);
            }
            else
            {
                // A decision about fewer events than were named is another decision.
                ThrowTerminatingError(Errors.EventNotFound(id));
            }
        }

        if (events.Count < LeastEvents)
        {
            ThrowTerminatingError(Errors.TooFewEvents(LeastEvents));
        }

        Decide(events);
    }

    /// <summary>Decides about the events.</summary>
    private protected abstract void Decide(IReadOnlyList<Event> events);

    /// <summary>Makes a ruling and takes back those that say the opposite, if the user goes along.</summary>
    private protected void Rule(string action, Ruling ruling, params IReadOnlyList<Ruling> opposites)
    {
        if (!ShouldProcess(string.Join(", ", ruling.Subjects), action))
        {
            return;
        }

        OpenedStore.Rule(
            [.. opposites.Select(static opposite => new RulingChange(opposite, IsMade: false)), new RulingChange(ruling, IsMade: true)],
            ruling.Reason);
    }

    /// <summary>The rulings of a kind about two or more of some events and no other.</summary>
    private protected IReadOnlyList<Ruling> RulingsWithin(string kind, IReadOnlyCollection<string> ids) =>
        [.. OpenedStore.Rulings().Where(ruling => ruling.Kind == kind && ruling.Subjects.All(ids.Contains))];
}
