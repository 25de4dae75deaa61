using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Questions;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives missions, programmes and activities with their lifecycles as the events tell them.</summary>
[Cmdlet(VerbsCommon.Get, "NatoMission")]
[OutputType(typeof(Mission), typeof(MissionPhase))]
public sealed class GetNatoMission : StoreCmdlet
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private IReadOnlyList<Mission>? linked;
    private EdtfDate? activeOn;

    /// <summary>Names, acronyms or aliases; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [Alias("Mission", "Acronym")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = [];

    /// <summary>A name to the letter, an object that has one, or an event: the missions that it mentions.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>Only those that ran in this time.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object? ActiveOn { get; set; }

    /// <summary>
    /// Whether a mission that only may have run then counts (Possible), or must have, whatever the unknown days are (Certain).
    /// </summary>
    [Parameter]
    [OneValue(typeof(MatchMode))]
    public MatchMode Match { get; set; } = MatchMode.Possible;

    /// <summary>Mission, Program or Activity.</summary>
    [Parameter]
    [ValidateSet("Mission", "Program", "Activity")]
    public string[] Type { get; set; } = [];

    /// <summary>One row a phase instead of one a mission.</summary>
    [Parameter]
    public SwitchParameter Lifecycle { get; set; }

    /// <summary>Counts each event separately, even if several sources report the same happening.</summary>
    [Parameter]
    public SwitchParameter PerSource { get; set; }

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        try
        {
            activeOn = ActiveOn is null ? null : DateArgument.Read(ActiveOn);
        }
        catch (DateFormatException exception)
        {
            ThrowTerminatingError(Errors.InvalidDate(ActiveOn, exception));
        }
    }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var asked = Name;
        if (InputObject is not null)
        {
            if (PipedInput.Event(InputObject) is { Missions.Count: 0 })
            {
                return;
            }

            var named = PipedInput.Event(InputObject)?.Missions ?? PipedInput.Names(InputObject, "Mission", "Missions", "Name", "Acronym");
            if (named is null)
            {
                WriteError(Errors.InputObjectNotBound(InputObject, "a mission or an event"));
                return;
            }

            asked = PipedInput.Literal(named);
        }

        var check = new NameCheck(() => OpenedStore, WriteError);
        var names = check.Missions(asked);
        if (check.LeftNothing)
        {
            return;
        }

        foreach (var mission in Linked(names).Where(mission => given.Add($"{StorePath}\0{mission.Name}")).Order())
        {
            foreach (var answer in Lifecycle ? mission.Lifecycle.Cast<object>() : [mission])
            {
                WriteAnswer(answer);
            }
        }
    }

    private protected override void ForgetStore() => linked = null;

    private List<Mission> Linked(IReadOnlyList<string> names)
    {
        var store = OpenedStore;
        var wanted = LinkedMissions.Named(store, names);
        return [.. (linked ??= LinkedMissions.Of(store, PerSource ? null : ToldOnceIn(store)))
            .Where(mission => wanted.Contains(mission.Name))
            .Where(mission => Type.Length == 0 || Type.Contains(mission.Type, StringComparer.OrdinalIgnoreCase))
            .Where(mission => activeOn is null || mission.IsActive(activeOn, Match))];
    }
}
