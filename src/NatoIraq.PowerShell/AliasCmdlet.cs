using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share by which a user decides which names are one entity's.</summary>
public abstract class AliasCmdlet : StoreAccessCmdlet
{
    /// <summary>The name that the entity goes by.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNullOrEmpty]
    public string Name { get; set; } = "";

    /// <summary>The other names.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Alias { get; set; } = [];

    /// <summary>Why; kept with the decision.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    private protected override void Process()
    {
        var before = OpenedStore.Rulings();
        var after = before.ToList();
        var known = Known(Name);
        var name = (known.FirstOrDefault(IsCalled) ?? (known is [var only] ? only : null))?.Name ?? Spelled(Name, before);
        if (known.Count == 0 && Alias.All(alias => Known(alias).Count == 0))
        {
            WriteError(Errors.NameNotFound(Name, NearestName.To(Name, OpenedStore.Entities([], []).SelectMany(static entity => entity.AllNames()))));
            return;
        }

        foreach (var alias in Alias.Select(alias => Spelled(alias, before)).Distinct(StringComparer.Ordinal))
        {
            // An alias may be given first, and the name of its entity second.
            var other = alias == name ? Spelled(Name, before) : alias;
            if (name == other)
            {
                WriteError(Errors.AliasOfItself(name));
            }
            else if (ShouldProcess(Question(name, other), Action))
            {
                Decide(after, name, other);
            }
        }

        // All that was asked for at once is one revision, so that one undo takes it back.
        List<RulingChange> changes =
        [
            .. before.Except(after).Select(static ruling => new RulingChange(ruling, IsMade: false)),
            .. after.Except(before).Select(static ruling => new RulingChange(ruling, IsMade: true)),
        ];
        if (changes.Count > 0)
        {
            OpenedStore.Rule(changes, Reason);
        }

        bool IsCalled(Entity entity) => NamePattern.Matches(WildcardPattern.Escape(Name), entity.Name);
    }

    /// <summary>What the user is asked to confirm.</summary>
    private protected abstract string Action { get; }

    /// <summary>The two names in that question.</summary>
    private protected abstract string Question(string name, string alias);

    /// <summary>Decides about two names, spelled as the store has them.</summary>
    /// <param name="rulings">The rulings in force, which become those that are to be in force.</param>
    /// <param name="name">The name of an entity.</param>
    /// <param name="alias">The other name.</param>
    private protected abstract void Decide(List<Ruling> rulings, string name, string alias);

    /// <summary>Takes the alias of a name from the rulings.</summary>
    private protected static void TakeBackAlias(List<Ruling> rulings, string name, string alias)
    {
        foreach (var ruling in rulings.FindAll(ruling => ruling.Kind == RulingKind.AliasOf && ruling.Value == name && ruling.Subjects.Contains(alias)))
        {
            rulings.Remove(ruling);
            if (ruling.Subjects.Where(subject => subject != alias).ToList() is { Count: > 0 } rest)
            {
                rulings.Add(ruling with { Subjects = new ValueList<string>(rest) });
            }
        }
    }

    /// <summary>The entities that go by a name.</summary>
    private IReadOnlyList<Entity> Known(string name) => [.. OpenedStore.Entities([], [WildcardPattern.Escape(name)])];

    // An alias is no entity's name any more, and is spelled as in the ruling that made it one.
    private string Spelled(string name, IEnumerable<Ruling> rulings)
    {
        var pattern = WildcardPattern.Escape(name);
        return Known(name).FirstOrDefault(entity => NamePattern.Matches(pattern, entity.Name))?.Name
            ?? rulings.Where(static ruling => ruling.Kind is RulingKind.AliasOf or RulingKind.NotAlias)
                .SelectMany(static ruling => ruling.Subjects)
                .FirstOrDefault(subject => NamePattern.Matches(pattern, subject))
            ?? name;
    }
}
