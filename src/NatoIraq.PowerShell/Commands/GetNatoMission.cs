using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.PowerShell.Completers;
using NatoIraq.PowerShell.Knowledge;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives missions, programmes and activities with their lifecycles as the events tell them.</summary>
[Cmdlet(VerbsCommon.Get, "NatoMission")]
[OutputType(typeof(Mission), typeof(MissionPhase))]
public sealed class GetNatoMission : StoreCmdlet
{
    private EdtfDate? activeOn;

    /// <summary>Names, acronyms or aliases; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [Alias("Mission", "Acronym")]
    [SupportsWildcards]
    public string[] Name { get; set; } = [];

    /// <summary>Only those that ran in this time.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object? ActiveOn { get; set; }

    /// <summary>
    /// Whether a mission that only may have run then counts (Possible), or must have, whatever the unknown days are (Certain).
    /// </summary>
    [Parameter]
    public MatchMode Match { get; set; } = MatchMode.Possible;

    /// <summary>Mission, Program or Activity.</summary>
    [Parameter]
    [ValidateSet("Mission", "Program", "Activity")]
    public string[] Type { get; set; } = [];

    /// <summary>One row a phase instead of one a mission.</summary>
    [Parameter]
    public SwitchParameter Lifecycle { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
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
    protected override void ProcessRecord()
    {
        var check = new NameCheck(() => OpenedStore, WriteError);
        var names = Guard(() => check.Missions(Name));
        if (check.LeftNothing)
        {
            return;
        }

        foreach (var mission in Guard(() => Linked(names)).Order())
        {
            WriteObject(Lifecycle ? mission.Lifecycle : mission, enumerateCollection: Lifecycle);
        }
    }

    private List<Mission> Linked(IReadOnlyList<string> names)
    {
        var wanted = OpenedStore.Entities([MentionField.Mission], names)
            .Select(static entity => entity.Name)
            .ToHashSet(StringComparer.Ordinal);
        return [.. LinkedMissions.Of(OpenedStore)
            .Where(mission => wanted.Contains(mission.Name))
            .Where(mission => Type.Length == 0 || Type.Contains(mission.Type, StringComparer.OrdinalIgnoreCase))
            .Where(mission => activeOn is null || mission.IsActive(activeOn, Match))];
    }
}
