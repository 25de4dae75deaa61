using System.Management.Automation;
using NatoIraq.Chronology.Aliases;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Proposes names that may be those of one entity. Add-NatoIraqAlias says that they are.</summary>
[Cmdlet(VerbsCommon.Find, "NatoIraqAlias")]
[OutputType(typeof(AliasProposal))]
public sealed class FindNatoIraqAlias : EventSetCmdlet
{
    private readonly List<Event> given = [];

    /// <summary>Only proposals that one of these names is part of; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(NameCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = [];

    /// <summary>Only names of people, of organizations, of places …</summary>
    [Parameter]
    [ValidateSet(
        MentionField.Person, MentionField.Organization, MentionField.Group, MentionField.State, MentionField.Place, MentionField.Mission, MentionField.Document)]
    public string[] Type { get; set; } = [];

    /// <summary>Only what these rules propose.</summary>
    [Parameter]
    [ValidateSet(
        AliasRule.Brackets, AliasRule.Spelling, AliasRule.Acronym, AliasRule.Initial, AliasRule.ShortName, AliasRule.SameOffice)]
    public string[] Rule { get; set; } = [];

    private protected override void Take(Event @event) => given.Add(@event);

    private protected override bool TakeName(string text)
    {
        if (text.Length == 0 || EventInput.IsId(text))
        {
            return false;
        }

        Name = [.. Name, WildcardPattern.Escape(text)];
        return true;
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        TakeStored();
        var stores = given.Select(static happening => happening.Store ?? "").Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (stores is [{ Length: > 0 } only])
        {
            Store = only;
        }

        // Events of several stores, or of none, know of nobody's decisions.
        var isOfStore = stores is [{ Length: > 0 }] || AreNamed || !(MyInvocation.ExpectingInput || IsTyped(nameof(InputObject)));
        var finder = new AliasFinder(isOfStore ? OpenedStore.Rulings() : []);
        given.ForEach(finder.Add);
        var names = Names(isOfStore);
        var proposals = finder.Find()
            .Where(proposal => Type.Length == 0 || Type.Contains(proposal.Type, StringComparer.OrdinalIgnoreCase))
            .Where(proposal => Rule.Length == 0 || Rule.Contains(proposal.Rule, StringComparer.OrdinalIgnoreCase))
            .Where(proposal => Name.Length == 0
                || names.Any(name => NamePattern.Matches(name, proposal.Name) || NamePattern.Matches(name, proposal.Alias)));
        if (isOfStore)
        {
            Emit(proposals);
        }
        else
        {
            WriteObject(proposals, enumerateCollection: true);
        }
    }

    private IReadOnlyList<string> Names(bool isOfStore) =>
        isOfStore ? new NameCheck(() => OpenedStore, WriteError).Entities(Name) : Name;
}
