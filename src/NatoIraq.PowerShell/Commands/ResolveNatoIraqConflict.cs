using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Questions;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Says which date of a happening holds, where its sources disagree.</summary>
[Cmdlet(VerbsDiagnostic.Resolve, "NatoIraqConflict", SupportsShouldProcess = true)]
public sealed class ResolveNatoIraqConflict : RulingCmdlet
{
    /// <summary>The event whose date holds, by id, or the title of the source whose date holds.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public string Prefer { get; set; } = "";

    private protected override int LeastEvents => 1;

    private protected override void Decide(IReadOnlyList<Event> events)
    {
        var asked = events.Select(static happening => happening.Id).ToHashSet(StringComparer.Ordinal);
        var happenings = StoredHappenings.Found(OpenedStore).Happenings.Where(happening => happening.Events.Any(asked.Contains)).ToList();
        foreach (var happening in happenings)
        {
            var preferred = OpenedStore.Find(happening.Events).OfType<Event>().FirstOrDefault(member =>
                member.Id == Prefer || member.Source.Equals(Prefer, StringComparison.OrdinalIgnoreCase));
            if (preferred is null)
            {
                WriteError(Errors.NotOfHappening(Prefer, happening));
                continue;
            }

            // The last decision about a happening is the one that holds.
            Rule(
                $"Use the date {preferred.Date} of {preferred.Id}",
                new Ruling(RulingKind.PreferredDate, happening.Events, preferred.Id, Reason),
                [.. OpenedStore.Rulings().Where(ruling => ruling.Kind == RulingKind.PreferredDate && ruling.Subjects.Any(happening.Events.Contains))]);
        }

        foreach (var alone in asked.Where(id => !happenings.Exists(happening => happening.Events.Contains(id))))
        {
            WriteError(Errors.NothingToResolve(alone));
        }
    }
}
