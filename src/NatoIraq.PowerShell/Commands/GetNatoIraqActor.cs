using System.Management.Automation;
using NatoIraq.Chronology.Linking;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the people, organizations, groups, offices and states that appear in events, and when they do.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqActor")]
[OutputType(typeof(Actor))]
public sealed class GetNatoIraqActor : AppearanceCmdlet<Actor>
{
    /// <summary>Names, acronyms or aliases; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [Alias("Actor")]
    [SupportsWildcards]
    public string[] Name { get; set; } = [];

    /// <summary>Person, Organization, State, Group or Office.</summary>
    [Parameter]
    [ValidateSet(MentionField.Person, MentionField.Organization, MentionField.State, MentionField.Group, MentionField.Office)]
    public string[] Type { get; set; } = [];

    private protected override EventNames List => EventNames.Actors;

    private protected override string[] Names => Name;

    private protected override Func<string, string?, ErrorRecord> NotFound => Errors.ActorNotFound;

    private protected override IEnumerable<Actor> Describe(IReadOnlyList<Appearance> appearances)
    {
        var wanted = appearances.Where(appearance => Type.Length == 0 || Type.Contains(appearance.Entity.Field, StringComparer.OrdinalIgnoreCase)).ToList();
        var offices = OfficesOf(wanted.Where(static appearance => appearance.Entity.Field is MentionField.Person));
        return wanted.Select(appearance => new Actor
        {
            Name = appearance.Entity.Name,
            Type = appearance.Entity.Field,
            Acronym = appearance.Entity.Acronym,
            Aliases = appearance.Entity.Aliases,
            Offices = new ValueList<string>(
                appearance.Entity.Field is MentionField.Person ? offices[appearance.Entity.Name].Distinct(StringComparer.OrdinalIgnoreCase) : []),
            Count = appearance.Events,
            First = appearance.First,
            Last = appearance.Last,
        });
    }

    /// <summary>The offices people are named by. These stand in the evidence alone, so the events of these people are read, and no others.</summary>
    private ILookup<string, string> OfficesOf(IEnumerable<Appearance> people)
    {
        var names = people.Select(static person => WildcardPattern.Escape(person.Entity.Name)).ToList();
        var events = names.Count == 0 ? [] : OpenedStore.Query(new EventQuery { Actors = names });
        return Guard(() => events.SelectMany(NamedOffice.In).ToLookup(static named => named.Person.Name, static named => named.Office.Text, StringComparer.Ordinal));
    }
}
