using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Searches titles, names and texts for words, and gives the events that fit, the best first.</summary>
[Cmdlet(VerbsCommon.Search, "NatoIraqEvent")]
[OutputType(typeof(Event))]
public sealed class SearchNatoIraqEvent : StoreCmdlet
{
    private const string TypeName = "NatoIraq.Event#Search";

    /// <summary>Words; "phrases"; -word or -not word for what is not wanted; OR; prefix*; parentheses.</summary>
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string Query { get; set; } = "";

    /// <summary>Only so many, the best ones.</summary>
    [Parameter]
    [ValidateRange(1, long.MaxValue)]
    public long? First { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        SearchQuery query;
        try
        {
            query = SearchQuery.Parse(Query) with { First = First };
        }
        catch (SearchFormatException exception)
        {
            WriteError(Errors.InvalidQuery(exception));
            return;
        }

        var found = false;
        Emit(OpenedStore.Search(query).Select(hit =>
        {
            found = true;
            return Present(hit);
        }));
        if (!found && OpenedStore.Suggest(query) is { } suggestion)
        {
            WriteWarning($"No event matches '{Query}'. Did you mean '{suggestion}'?");
        }
    }

    /// <summary>The event itself with what the search has to say of it, so that whatever takes an event takes a hit.</summary>
    private static PSObject Present(SearchHit hit)
    {
        var presented = new PSObject(hit.Event);
        presented.TypeNames.Insert(0, TypeName);
        presented.Properties.Add(new PSNoteProperty(nameof(hit.Rank), hit.Rank));
        presented.Properties.Add(new PSNoteProperty(nameof(hit.Score), hit.Score));
        presented.Properties.Add(new PSNoteProperty(nameof(hit.Snippet), hit.Snippet));
        return presented;
    }
}
