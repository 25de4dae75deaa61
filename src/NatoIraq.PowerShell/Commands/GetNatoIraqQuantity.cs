using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the figures that events name: value, unit, and what the words say of the bounds.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqQuantity")]
[OutputType(typeof(Quantity))]
public sealed class GetNatoIraqQuantity : StoreCmdlet
{
    private readonly HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is counted, or the currency: people, USD; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(UnitCompleter))]
    [SupportsWildcards]
    public string[] Unit { get; set; } = [];

    /// <summary>Ids of events; wildcards are allowed. All events, where none is given.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Id", "Events")]
    [SupportsWildcards]
    public string[] Event { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var events = Event.Length > 0
            ? new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(Event)
            : OpenedStore.Query(new EventQuery());
        Emit(events.SelectMany(static happening => happening.Quantities).Where(Fits));
    }

    /// <summary>A unit that these events do not have may be another's; one that no event has is an error.</summary>
    protected override void EndProcessing()
    {
        foreach (var unit in Unit.Where(unit => !WildcardPattern.ContainsWildcardCharacters(unit) && !found.Contains(unit)))
        {
            if (Event.Length == 0 || !Guard(() => OpenedStore.Query(new EventQuery()).Any(happening => Has(happening, unit))))
            {
                WriteError(Errors.UnitNotFound(unit));
            }
        }
    }

    private bool Fits(Quantity quantity)
    {
        if (Unit.Length > 0 && !Unit.Any(unit => NamePattern.Matches(unit, quantity.Unit)))
        {
            return false;
        }

        if (quantity.Unit is not null)
        {
            found.Add(quantity.Unit);
        }

        return true;
    }

    private static bool Has(Event happening, string unit) => happening.Quantities.Any(quantity => NamePattern.Matches(unit, quantity.Unit));
}
