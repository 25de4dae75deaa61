using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Says that names are not those of one entity: what Add-NatoIraqAlias said is taken back, what a rule or the lexicon took for one is
/// separated, and what might be proposed is not.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "NatoIraqAlias", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
public sealed class RemoveNatoIraqAlias : AliasCmdlet
{
    private protected override void Decide(string name, string alias)
    {
        if (!ShouldProcess($"{alias} and {name}", "Take the names for different entities"))
        {
            return;
        }

        var wasAdded = TakeBack(RulingKind.AliasOf, name, alias) | TakeBack(RulingKind.AliasOf, alias, name);
        if (!wasAdded || Known(alias).Any(entity => entity.Name == name))
        {
            OpenedStore.Rule(new Ruling(RulingKind.NotAlias, [name, alias], null, Reason));
        }
    }
}
