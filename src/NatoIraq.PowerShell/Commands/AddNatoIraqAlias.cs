using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Says that names are those of one entity.</summary>
[Cmdlet(VerbsCommon.Add, "NatoIraqAlias", SupportsShouldProcess = true)]
public sealed class AddNatoIraqAlias : AliasCmdlet
{
    private protected override void Decide(string name, string alias)
    {
        if (ShouldProcess($"{alias} = {name}", "Take the names for one entity"))
        {
            TakeBack(RulingKind.NotAlias, name, alias);
            TakeBack(RulingKind.AliasOf, alias, name);
            OpenedStore.Rule(new Ruling(RulingKind.AliasOf, [alias], name, Reason));
        }
    }
}
