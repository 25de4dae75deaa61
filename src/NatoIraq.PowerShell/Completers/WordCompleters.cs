using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes from a fixed set of words.</summary>
public abstract class WordCompleter : IArgumentCompleter
{
    /// <summary>The words.</summary>
    private protected abstract IReadOnlyList<string> Words { get; }

    /// <summary>What each of them means.</summary>
    private protected abstract IReadOnlyDictionary<string, string> Meanings { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Where(word => word.StartsWith(CommandWord.Read(wordToComplete), StringComparison.OrdinalIgnoreCase))
            .Select(word => new Candidate(word, Meanings[word]).ToResult(forPattern: false));
}
