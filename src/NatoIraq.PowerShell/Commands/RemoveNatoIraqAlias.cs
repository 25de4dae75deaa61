using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Says that names are not those of one entity: what Add-NatoIraqAlias said is taken back, what a rule or the lexicon took for one is
/// separated, and what might be proposed is not.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "NatoIraqAlias", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
public sealed class RemoveNatoIraqAlias : AliasCmdlet
{
    private protected override string Action => "Take the names for different entities";

    private protected override string Question(string name, string alias) => $"{alias} and {name}";

    private protected override void Decide(List<Ruling> rulings, string name, string alias)
    {
        TakeBackAlias(rulings, name, alias);
        TakeBackAlias(rulings, alias, name);
        var apart = new Ruling(RulingKind.NotAlias, new ValueList<string>([name, alias]), null, null);
        if (!rulings.Contains(apart))
        {
            rulings.Add(apart);
        }
    }
}
