using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gets happenings: what one or more events report, with the sources that report it and how they agree.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqHappening")]
[OutputType(typeof(Happening))]
public sealed class GetNatoIraqHappening : HappeningCmdlet
{
    /// <summary>Only happenings that one of these events reports, by id; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Id")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Event { get; set; } = [];

    /// <summary>Only happenings that one of these sources reports.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public override string[] Source { get; set; } = [];

    /// <summary>The minimum number of sources that report it.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int MinimumWitness { get; set; } = 1;

    /// <summary>Only happenings whose date the sources disagree about, and no user has decided.</summary>
    [Parameter]
    public SwitchParameter InConflict { get; set; }

    /// <inheritdoc/>
    private protected override void End()
    {
        var happenings = Happenings(all: true).ToList();
        foreach (var id in Event.Where(id => !WildcardPattern.ContainsWildcardCharacters(id) && !happenings.Exists(happening => happening.Events.Contains(id))))
        {
            WriteError(Errors.EventNotFound(id));
        }

        Emit(happenings
            .Where(happening => Event.Length == 0 || happening.Events.Any(id => Event.Any(pattern => NamePattern.Matches(pattern, id))))
            .Where(happening => happening.Witnesses >= MinimumWitness && (!InConflict || happening.InConflict)));
    }
}
