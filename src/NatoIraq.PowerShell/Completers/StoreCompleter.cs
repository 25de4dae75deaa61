using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>
/// Completes from what is in the store the command would use. Completion never fails: where there is no store, there is no completion.
/// </summary>
public abstract class StoreCompleter : IArgumentCompleter
{
    // More than anybody reads; whoever wants another types a letter of it.
    private const int Most = 500;

    /// <summary>Whether the parameter takes wildcards.</summary>
    private protected virtual bool TakesWildcards => true;

    /// <summary>What fits the words typed so far.</summary>
    private protected abstract IEnumerable<Candidate> Candidates(IChronologyStore store, string typed);

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            if (PathOf(fakeBoundParameters) is not { } path)
            {
                return [];
            }

            using var store = ChronologyStore.Open(path, readOnly: true);
            return [.. Candidates(store, CommandWord.Read(wordToComplete))
                .Where(static candidate => candidate.Value.Length > 0)
                .Take(Most)
                .Select(candidate => candidate.ToResult(TakesWildcards))];
        }
        catch (Exception exception) when (exception is StoreException or SessionStateException)
        {
            return [];
        }
    }

    /// <summary>
    /// The store that the command line names, as far as can be determined before it runs; else that of the session. Null where it names no file.
    /// </summary>
    private static string? PathOf(IDictionary bound) => bound["Store"] is string path
        ? SessionStore.Resolve(CurrentSession(), path)
        : SessionStore.Path(CurrentSession());

    /// <summary>A completer is given no session, and the runspace gives none while it is at work.</summary>
    private static SessionState CurrentSession() =>
        ((EngineIntrinsics)((PSObject)ScriptBlock.Create("$ExecutionContext").InvokeReturnAsIs()).BaseObject).SessionState;
}
