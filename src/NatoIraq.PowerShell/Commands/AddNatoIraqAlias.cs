using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Says that names are those of one entity.</summary>
[Cmdlet(VerbsCommon.Add, "NatoIraqAlias", SupportsShouldProcess = true)]
public sealed class AddNatoIraqAlias : AliasCmdlet
{
    private protected override string Action => "Take the names for one entity";

    private protected override string Question(string name, string alias) => $"{alias} = {name}";

    private protected override void Decide(List<Ruling> rulings, string name, string alias)
    {
        rulings.RemoveAll(ruling => ruling.Kind == RulingKind.NotAlias && ruling.Subjects.Contains(name) && ruling.Subjects.Contains(alias));
        TakeBackAlias(rulings, alias, name);
        if (!rulings.Exists(ruling => ruling.Kind == RulingKind.AliasOf && ruling.Value == name && ruling.Subjects.Contains(alias)))
        {
            rulings.Add(new Ruling(RulingKind.AliasOf, new ValueList<string>([alias]), name, null));
        }
    }
}
