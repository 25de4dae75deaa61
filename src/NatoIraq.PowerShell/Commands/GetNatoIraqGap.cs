using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Measuring;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Finds the gaps of a chronology: times between two events in which it reports nothing.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqGap")]
[OutputType(typeof(Gap))]
public sealed class GetNatoIraqGap : HappeningSetCmdlet
{
    private readonly GapFinder finder = new();
    private HashSet<string>? missions;

    /// <summary>How many days a gap lasts at least.</summary>
    [Parameter(Position = 0)]
    [ValidateRange(1, int.MaxValue)]
    public int MinimumDay { get; set; } = GapFinder.UsualDays;

    /// <summary>
    /// Whether a gap must have lasted so long whatever the unknown days of its dates are (Certain), or only may have (Possible).
    /// </summary>
    [Parameter]
    [OneValue(typeof(MatchMode))]
    public MatchMode Match { get; set; } = MatchMode.Certain;

    /// <summary>Only events of these missions: gaps between their events.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Mission { get; set; } = [];

    /// <inheritdoc/>
    private protected override void End()
    {
        TakeAll();
        EmitOfGiven(finder.Find(MinimumDay, Match));
    }

    private protected override void ForgetStore() => missions = null;

    private protected override bool IsMeant(Event happening) => Mission.Length == 0 || happening.Missions.Any(Missions().Contains);

    private HashSet<string> Missions()
    {
        var store = OpenedStore;
        if (missions is null)
        {
            var names = new NameCheck(() => store, WriteError).Missions(Mission);
            missions = names.Count == 0 ? [] : [.. store.Entities([MentionField.Mission], names).Select(static entity => entity.Name)];
        }

        return missions;
    }

    private protected override EventQuery? Question()
    {
        var names = new NameCheck(() => OpenedStore, WriteError);
        var query = new EventQuery { Missions = names.Missions(Mission) };
        return names.LeftNothing ? null : query;
    }

    private protected override void TakeOnce(Event happening) => finder.Add(happening);
}
