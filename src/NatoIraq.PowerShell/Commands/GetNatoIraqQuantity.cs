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
    private bool isAboutAll;

    /// <summary>What is counted, or the currency: people, USD; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(UnitCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Unit { get; set; } = [];

    /// <summary>Ids of events; wildcards are allowed. All events, where none is given.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Id", "Events")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Event { get; set; } = [];

    /// <summary>Events, ids, objects that name an event, or units.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (InputObject is null)
        {
            isAboutAll |= Event.Length == 0;
            Emit((Event.Length > 0 ? Named(Event) : OpenedStore.Query(new EventQuery())).SelectMany(Fitting));
        }
        else if (InputObject.BaseObject is string unit && !EventInput.IsId(unit))
        {
            EmitOf(unit);
        }
        else if (PipedInput.Event(InputObject) is { } happening)
        {
            WriteObject(Fitting(happening), enumerateCollection: true);
        }
        else if (PipedInput.Names(InputObject, EventInput.Properties) is { } ids)
        {
            Emit(Named(PipedInput.Literal(ids)).SelectMany(Fitting));
        }
        else
        {
            WriteError(Errors.InputObjectNotBound(InputObject, "an event, the id of one or a unit"));
        }
    }

    /// <summary>The figures of a unit that was piped in: it is literal.</summary>
    private void EmitOf(string unit)
    {
        var any = false;
        Emit(OpenedStore.Query(new EventQuery())
            .SelectMany(Fitting)
            .Where(quantity => string.Equals(quantity.Unit, unit, StringComparison.OrdinalIgnoreCase))
            .Select(quantity =>
            {
                any = true;
                return quantity;
            }));
        if (!any)
        {
            WriteError(Errors.UnitNotFound(unit));
        }
    }

    /// <summary>A unit that these events do not have may be another's; one that no event has is an error.</summary>
    private protected override void End()
    {
        foreach (var unit in Unit.Where(unit => !NamePattern.IsPattern(unit) && !found.Contains(unit)))
        {
            if (isAboutAll || !OpenedStore.Query(new EventQuery()).Any(happening => Has(happening, unit)))
            {
                WriteError(Errors.UnitNotFound(unit));
            }
        }
    }

    private IEnumerable<Event> Named(IEnumerable<string> ids) =>
        new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(ids);

    private IEnumerable<Quantity> Fitting(Event happening) => happening.Quantities.Where(Fits);

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
