using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.PowerShell.Knowledge;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the documents, resolutions, plans and agreements that events name, and when they do.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqDocument")]
[OutputType(typeof(Document))]
public sealed class GetNatoIraqDocument : AppearanceCmdlet<Document>
{
    /// <summary>Names, acronyms or aliases; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(DocumentCompleter))]
    [Alias("Document")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = [];

    private protected override EventNames List => EventNames.Documents;

    private protected override string[] Names => Name;

    private protected override string[] NameProperties { get; } = ["Document", "Name"];

    private protected override NamedThing Thing => NamedThing.Document;

    private protected override IEnumerable<Document> Describe(
        IReadOnlyList<Appearance> appearances, IReadOnlyCollection<Event>? among) => DescribedDocuments.Of(appearances);
}
