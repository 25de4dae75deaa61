using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Lists the sources of a store, or those that events, mentions and the like are of.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqSource")]
[OutputType(typeof(Source), typeof(string))]
public sealed class GetNatoIraqSource : StoreCmdlet
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>Titles; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [Alias("Source")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Title { get; set; } = [];

    /// <summary>A title to the letter, or an object that is of a source: an event, a mention, a source.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>Give the decoded text of the sources instead of their description.</summary>
    [Parameter]
    public SwitchParameter Text { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var titles = Title;
        if (InputObject is not null)
        {
            if (SourceInput.TitlesFor(InputObject) is not { } named)
            {
                WriteError(Errors.InputObjectNotBound(InputObject, "of a source"));
                return;
            }

            titles = PipedInput.Literal(named);
        }

        var check = new NameCheck(() => OpenedStore, WriteError);
        var wanted = check.Sources(titles);
        if (check.LeftNothing)
        {
            return;
        }

        foreach (var source in OpenedStore.Sources().ToList())
        {
            var isWanted = wanted.Count == 0 || wanted.Any(title => NamePattern.Matches(title, source.Title));
            if (isWanted && given.Add($"{StorePath}\0{source.Title}"))
            {
                WriteAnswer(Text ? OpenedStore.SourceText(source.Title) : source);
            }
        }
    }
}
