using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Splits events into different happenings.</summary>
[Cmdlet(VerbsCommon.Split, "NatoIraqEvent", SupportsShouldProcess = true)]
public sealed class SplitNatoIraqEvent : RulingCmdlet
{
    private protected override int LeastEvents => 2;

    private protected override void Decide(IReadOnlyList<Event> events)
    {
        string[] ids = [.. events.Select(static happening => happening.Id)];
        Rule("Split into different happenings", new Ruling(RulingKind.DifferentHappening, ids, null, Reason), RulingsWithin(RulingKind.SameHappening, ids));
    }
}
