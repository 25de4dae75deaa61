using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Questions;

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
        foreach (var alias in Alias)
        {
            // Looked up each time: the alias before may have changed what things are called.
            var known = Known(Name);
            var name = (known.FirstOrDefault(IsCalled) ?? (known is [var only] ? only : null))?.Name ?? Name;
            var other = Known(alias).FirstOrDefault(entity => NamePattern.Matches(WildcardPattern.Escape(alias), entity.Name))?.Name ?? alias;
            if (known.Count == 0 && Known(other).Count == 0)
            {
                WriteError(Errors.NameNotFound(Name, NearestName.To(Name, OpenedStore.Entities([], []).SelectMany(static entity => entity.AllNames()))));
            }
            else if (name == other)
            {
                WriteError(Errors.AliasOfItself(name));
            }
            else
            {
                Decide(name, other);
            }
        }

        bool IsCalled(Entity entity) => NamePattern.Matches(WildcardPattern.Escape(Name), entity.Name);
    }

    /// <summary>Decides about two names, spelled as the store has them.</summary>
    private protected abstract void Decide(string name, string alias);

    /// <summary>The entities that go by a name.</summary>
    private protected IReadOnlyList<Entity> Known(string name) => [.. OpenedStore.Entities([], [WildcardPattern.Escape(name)])];

    /// <summary>Takes back what is in force about two names, of one kind; whether there was anything.</summary>
    private protected bool TakeBack(string kind, string name, string alias)
    {
        var inForce = OpenedStore.Rulings().Where(ruling => ruling.Kind == kind && IsAbout(ruling, name, alias)).ToList();
        foreach (var ruling in inForce)
        {
            OpenedStore.Unrule(ruling with { Reason = Reason });
            var rest = ruling.Subjects.Where(subject => subject != alias).ToList();
            if (kind == RulingKind.AliasOf && rest.Count > 0)
            {
                OpenedStore.Rule(ruling with { Subjects = new ValueList<string>(rest) });
            }
        }

        return inForce.Count > 0;
    }

    private static bool IsAbout(Ruling ruling, string name, string alias) => ruling.Kind == RulingKind.AliasOf
        ? ruling.Value == name && ruling.Subjects.Contains(alias)
        : ruling.Subjects.Contains(name) && ruling.Subjects.Contains(alias);
}
