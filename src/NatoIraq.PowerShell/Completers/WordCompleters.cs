using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using NatoIraq.Chronology.Reading;
using NatoIraq.Reports;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes from a fixed set of words.</summary>
public abstract class WordCompleter : IArgumentCompleter
{
    /// <summary>The words.</summary>
    private protected abstract IReadOnlyList<string> Words { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Where(word => word.StartsWith(CompletionText.Unquote(wordToComplete), StringComparison.OrdinalIgnoreCase))
            .Select(static word => new Candidate(word, word).ToResult());
}

/// <summary>Completes kinds of events.</summary>
public sealed class KindCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => EventKind.All;
}

/// <summary>Completes fields of mentions.</summary>
public sealed class MentionFieldCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => MentionField.All;
}

/// <summary>Completes roles of mentions.</summary>
public sealed class MentionRoleCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => MentionRole.All;
}

/// <summary>Completes layouts of chronologies.</summary>
public sealed class LayoutCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => ChronologyReader.LayoutNames;
}

/// <summary>Completes formats that can be read back.</summary>
public sealed class ImportFormatCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => EventReader.Formats;
}

/// <summary>Completes formats of exports.</summary>
public sealed class ExportFormatCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => EventWriter.Formats;
}
