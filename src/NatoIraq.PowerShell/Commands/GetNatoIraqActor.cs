using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.PowerShell.Knowledge;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the people, organizations, groups, offices and states that appear in events, and when they do.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqActor")]
[OutputType(typeof(Actor))]
public sealed class GetNatoIraqActor : AppearanceCmdlet<Actor>
{
    /// <summary>Names, acronyms or aliases; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [Alias("Actor")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = [];

    /// <summary>Person, Organization, State, Group or Office.</summary>
    [Parameter]
    [ValidateSet(MentionField.Person, MentionField.Organization, MentionField.State, MentionField.Group, MentionField.Office)]
    public string[] Type { get; set; } = [];

    private protected override EventNames List => EventNames.Actors;

    private protected override string[] Names => Name;

    private protected override string[] NameProperties { get; } = ["Actor", "Name"];

    private protected override NamedThing Thing => NamedThing.Actor;

    private protected override IEnumerable<Actor> Describe(
        IReadOnlyList<Appearance> appearances, IReadOnlyCollection<Event>? among) => DescribedActors.Of(
        () => OpenedStore,
        [.. appearances.Where(appearance => Type.Length == 0 || Type.Contains(appearance.Entity.Field, StringComparer.OrdinalIgnoreCase))],
        among);
}
