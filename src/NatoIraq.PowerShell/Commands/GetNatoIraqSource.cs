using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Lists the sources of a store.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqSource")]
[OutputType(typeof(Source), typeof(string))]
public sealed class GetNatoIraqSource : StoreCmdlet
{
    /// <summary>Titles; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [Alias("Source")]
    [SupportsWildcards]
    public string[] Title { get; set; } = [];

    /// <summary>Give the decoded text of the sources instead of what there is to say of them.</summary>
    [Parameter]
    public SwitchParameter Text { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var sources = Guard(() => OpenedStore.Sources().ToList());
        foreach (var title in Title.Where(title => !WildcardPattern.ContainsWildcardCharacters(title)))
        {
            if (!sources.Exists(source => NamePattern.Matches(title, source.Title)))
            {
                WriteError(Errors.SourceNotFound(title, NearestName.To(title, sources.Select(static source => source.Title))));
            }
        }

        foreach (var source in sources.Where(source => Title.Length == 0 || Title.Any(title => NamePattern.Matches(title, source.Title))))
        {
            WriteObject(Text ? Guard(() => OpenedStore.SourceText(source.Title)) : source);
        }
    }
}
