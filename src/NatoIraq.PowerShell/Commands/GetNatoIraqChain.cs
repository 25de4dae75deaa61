using System.Management.Automation;
using NatoIraq.Chronology.Happenings;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Questions;

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
    private ToldOnce? toldOnce;

    /// <summary>Only chains of these missions, by name, acronym or alias; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [Alias("Name")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Mission { get; set; } = [];

    /// <summary>Only chains that one of these events is a step of, by id; wildcards are allowed.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Id")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Event { get; set; } = [];

    /// <summary>A mission, its name to the letter, an event, its id, or an object that names one of these.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>Counts each event separately, even if several sources report the same happening.</summary>
    [Parameter]
    public SwitchParameter PerSource { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var (askedMissions, askedEvents) = (Mission, Event);
        if (InputObject is not null)
        {
            if (PipedInput.Event(InputObject) is { } happening)
            {
                askedEvents = [happening.Id];
            }
            else if (InputObject.BaseObject is string id && EventInput.IsId(id))
            {
                askedEvents = [id];
            }
            else if (InputObject.BaseObject is not NatoIraq.Mission
                && InputObject.BaseObject is not string && PipedInput.Names(InputObject, EventInput.Properties) is { } ids)
            {
                askedEvents = PipedInput.Literal(ids);
            }
            else if (PipedInput.Names(InputObject, "Mission", "Name") is { } names)
            {
                askedMissions = PipedInput.Literal(names);
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(InputObject, "a mission or an event"));
                return;
            }
        }

        var check = new NameCheck(() => OpenedStore, WriteError);
        var missions = check.Missions(askedMissions);
        if (check.LeftNothing)
        {
            return;
        }

        var all = Chains;
        var wanted = all.Where(chain => !given.Contains(chain)).Where(StoredChains.AreAbout(OpenedStore, missions)).Where(Holds(askedEvents)).ToList();
        given.UnionWith(wanted);
        Emit(wanted.SelectMany(static chain => chain.Steps));
    }

    private protected override void ForgetStore() => chains = null;

    private IReadOnlyList<DecisionChain> Chains
    {
        get
        {
            var store = OpenedStore;
            return chains ??= StoredChains.Of(store, toldOnce = PerSource ? null : ToldOnceIn(store));
        }
    }

    private Func<DecisionChain, bool> Holds(string[] ids) => ids.Length == 0
        ? static _ => true
        : StoredChains.AreThrough(new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(ids), toldOnce);
}
