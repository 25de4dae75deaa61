using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Removes sources with their events from a store. A pattern is typed; what is piped in is one source, by its exact title.</summary>
[Cmdlet(
    VerbsCommon.Remove,
    "NatoIraqSource",
    DefaultParameterSetName = TitleSet,
    SupportsShouldProcess = true,
    ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveNatoIraqSource : StoreAccessCmdlet
{
    private const string TitleSet = "Title";
    private const string LiteralTitleSet = "LiteralTitle";
    private const string InputSet = "InputObject";

    /// <summary>Titles; wildcards are allowed.</summary>
    [Parameter(ParameterSetName = TitleSet, Mandatory = true, Position = 0)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Title { get; set; } = [];

    /// <summary>Titles, to the letter.</summary>
    [Parameter(ParameterSetName = LiteralTitleSet, Mandatory = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] LiteralTitle { get; set; } = [];

    /// <summary>A source from Get-NatoIraqSource, or a title to the letter. Nothing else that has a title is taken for a source.</summary>
    [Parameter(ParameterSetName = InputSet, Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var pattern in Title)
        {
            var isPattern = WildcardPattern.ContainsWildcardCharacters(pattern);
            Remove(pattern, title => NamePattern.Matches(pattern, title), isPattern);
        }

        foreach (var title in LiteralTitle)
        {
            Remove(title);
        }

        foreach (var item in InputObject)
        {
            if (SourceInput.TitleOf(item) is { } title)
            {
                Remove(title);
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "a source"));
            }
        }
    }

    private void Remove(string title) =>
        Remove(title, stored => stored.Equals(title, StringComparison.OrdinalIgnoreCase), isPattern: false);

    private void Remove(string asked, Func<string, bool> fits, bool isPattern)
    {
        var fitting = OpenedStore.Sources().Where(source => fits(source.Title)).ToList();
        if (fitting.Count == 0 && !isPattern)
        {
            WriteError(Errors.SourceNotFound(asked));
        }

        foreach (var source in fitting)
        {
            if (ShouldProcess(source.Title, $"Remove the source and its {source.Events} events"))
            {
                OpenedStore.RemoveSource(source.Title);
            }
        }
    }
}
