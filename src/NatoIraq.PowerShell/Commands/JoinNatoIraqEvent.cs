using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Joins events into one happening.</summary>
[Cmdlet(VerbsCommon.Join, "NatoIraqEvent", SupportsShouldProcess = true)]
public sealed class JoinNatoIraqEvent : RulingCmdlet
{
    private protected override int LeastEvents => 2;

    private protected override void Decide(IReadOnlyList<Event> events)
    {
        string[] ids = [.. events.Select(static happening => happening.Id)];
        Rule("Join into one happening", new Ruling(RulingKind.SameHappening, ids, null, Reason), RulingsWithin(RulingKind.DifferentHappening, ids));
    }
}
