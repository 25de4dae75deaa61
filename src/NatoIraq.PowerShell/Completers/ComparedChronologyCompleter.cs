using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes what can be compared: titles of sources, then files.</summary>
public sealed class ComparedChronologyCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        new SourceCompleter().CompleteArgument(commandName, parameterName, wordToComplete, commandAst, fakeBoundParameters)
            .Concat(CompletionCompleters.CompleteFilename(wordToComplete));
}
