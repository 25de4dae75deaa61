using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Removes sources with their events from a store.</summary>
[Cmdlet(VerbsCommon.Remove, "NatoIraqSource", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveNatoIraqSource : StoreCmdlet
{
    /// <summary>Titles; wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [SupportsWildcards]
    public string[] Title { get; set; } = [];

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var pattern in Title)
        {
            var fitting = Guard(() => OpenedStore.Sources().Where(source => NamePattern.Matches(pattern, source.Title)).ToList());
            if (fitting.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(pattern))
            {
                WriteError(Errors.SourceNotFound(pattern));
            }

            foreach (var source in fitting)
            {
                if (ShouldProcess(source.Title, $"Remove the source and its {source.Events} events"))
                {
                    Guard(() =>
                    {
                        OpenedStore.RemoveSource(source.Title);
                        return true;
                    });
                }
            }
        }
    }
}
