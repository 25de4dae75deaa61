using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Gives decision chains, one row a step: request → decision → planning → approval → establishment → …, with the days between.
/// </summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqChain")]
[OutputType(typeof(DecisionStep))]
public sealed class GetNatoIraqChain : StoreCmdlet
{
    private readonly HashSet<DecisionChain> given = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<DecisionChain>? chains;

    /// <summary>Only chains of these missions, by name, acronym or alias; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [Alias("Name")]
    [SupportsWildcards]
    public string[] Mission { get; set; } = [];

    /// <summary>Only chains that one of these events is a step of, by id; wildcards are allowed.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Id")]
    [SupportsWildcards]
    public string[] Event { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var check = new NameCheck(() => OpenedStore, WriteError);
        var missions = Guard(() => check.Missions(Mission));
        if (check.LeftNothing)
        {
            return;
        }

        var wanted = Guard(() => Chains.Where(chain => !given.Contains(chain)).Where(IsOf(missions)).Where(Holds(Event)).ToList());
        given.UnionWith(wanted);
        Emit(wanted.SelectMany(static chain => chain.Steps));
    }

    private IReadOnlyList<DecisionChain> Chains => chains ??= StoredChains.Of(OpenedStore);

    private Func<DecisionChain, bool> IsOf(IReadOnlyList<string> missions)
    {
        if (missions.Count == 0)
        {
            return static _ => true;
        }

        var names = OpenedStore.Entities([MentionField.Mission], missions)
            .Select(static entity => entity.Name)
            .ToHashSet(StringComparer.Ordinal);
        return chain => chain.Mission is not null && names.Contains(chain.Mission);
    }

    private Func<DecisionChain, bool> Holds(string[] ids)
    {
        if (ids.Length == 0)
        {
            return static _ => true;
        }

        var events = new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id)))
            .Find(ids).Select(static happening => happening.Id).ToHashSet(StringComparer.Ordinal);
        return chain => chain.Steps.Any(step => events.Contains(step.Event) || events.Contains(step.Event.Split('.')[0]));
    }
}
