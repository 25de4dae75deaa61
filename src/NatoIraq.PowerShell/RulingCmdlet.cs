using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share by which a user decides about events: which ones, and why.</summary>
public abstract class RulingCmdlet : StoreAccessCmdlet
{
    private readonly List<string> asked = [];

    /// <summary>The events, by id.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Event")]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>Events, ids, or objects that name events: happenings, conflicts.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Why; kept with the decision.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <summary>How many events a decision is about at least.</summary>
    private protected abstract int LeastEvents { get; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var item in InputObject)
        {
            if ((PipedInput.Event(item) is { } happening ? [happening.Id] : PipedInput.Names(item, "Events", "Event", "Id")) is { } ids)
            {
                asked.AddRange(ids);
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "an event"));
            }
        }
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        var events = new List<Event>();
        foreach (var id in Id.Concat(asked).Distinct(StringComparer.Ordinal))
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

        foreach (var opposite in opposites)
        {
            OpenedStore.Unrule(opposite with { Reason = ruling.Reason });
        }

        OpenedStore.Rule(ruling);
    }

    /// <summary>The rulings of a kind about two or more of some events and no other.</summary>
    private protected IReadOnlyList<Ruling> RulingsWithin(string kind, IReadOnlyCollection<string> ids) =>
        [.. OpenedStore.Rulings().Where(ruling => ruling.Kind == kind && ruling.Subjects.All(ids.Contains))];
}
