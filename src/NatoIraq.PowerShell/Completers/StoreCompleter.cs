using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes from what is in the store the command would use. Completion never fails: where there is no store, there is no completion.</summary>
public abstract class StoreCompleter : IArgumentCompleter
{
    /// <summary>What fits the words typed so far.</summary>
    private protected abstract IEnumerable<Candidate> Candidates(IChronologyStore store, string typed);

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            using var store = ChronologyStore.Open(PathOf(fakeBoundParameters), readOnly: true);
            return [.. Candidates(store, CompletionText.Unquote(wordToComplete)).Select(static candidate => candidate.ToResult())];
        }
        catch (StoreException)
        {
            return [];
        }
    }

    private static string PathOf(IDictionary bound) =>
        bound["Store"] is string path && Path.IsPathFullyQualified(path) ? path : ConnectedStore.Path ?? BuiltInStore.Path;
}
