using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Measuring;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Finds the silences of a chronology: times between two events in which it tells of nothing.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqGap", DefaultParameterSetName = StoreSet)]
[OutputType(typeof(Gap))]
public sealed class GetNatoIraqGap : EventSetCmdlet
{
    private readonly GapFinder finder = new();

    /// <summary>How many days a silence lasts at least.</summary>
    [Parameter(Position = 0)]
    [ValidateRange(1, int.MaxValue)]
    public int MinimumDay { get; set; } = 365;

    /// <summary>
    /// Whether a silence must have lasted so long whatever the unknown days of its dates are (Certain), or only may have (Possible).
    /// </summary>
    [Parameter]
    public MatchMode Match { get; set; } = MatchMode.Certain;

    /// <summary>Only events of these missions: silences in what is told of them.</summary>
    [Parameter(ParameterSetName = StoreSet)]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [SupportsWildcards]
    public string[] Mission { get; set; } = [];

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        TakeStored();
        WriteObject(finder.Find(MinimumDay, Match), enumerateCollection: true);
    }

    private protected override EventQuery? Question()
    {
        var names = new NameCheck(() => OpenedStore, WriteError);
        var query = new EventQuery { Missions = names.Missions(Mission) };
        return names.LeftNothing ? null : query;
    }

    private protected override void Take(Event @event) => finder.Add(@event);
}
