using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace NatoIraq.Shell.Hosting;

/// <summary>What the engine has to say and to ask: output on standard output, everything else on standard error.</summary>
internal sealed class ShellUserInterface(ShellConsole console) : PSHostUserInterface
{
    private const string Red = "\e[31;1m";
    private const string Yellow = "\e[33;1m";
    private const string Plain = "\e[0m";

    private readonly Questions questions = new(console);
    private readonly ProgressLine progress = new(console);

    /// <inheritdoc/>
    public override PSHostRawUserInterface RawUI { get; } = new ShellRawUserInterface(console);

    /// <inheritdoc/>
    public override bool SupportsVirtualTerminal => console.OutTakesColour;

    /// <summary>Takes the progress line away.</summary>
    internal void EndProgress() => progress.Clear();

    /// <inheritdoc/>
    public override void Write(string value)
    {
        progress.Clear();
        console.Out.Write(GetOutputString(value, console.OutTakesColour));
    }

    /// <inheritdoc/>
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    /// <inheritdoc/>
    public override void WriteLine(string value)
    {
        progress.Clear();
        console.Out.WriteLine(GetOutputString(value, console.OutTakesColour));
    }

    /// <inheritdoc/>
    public override void WriteErrorLine(string value) => Say(value, Red);

    /// <inheritdoc/>
    public override void WriteWarningLine(string message) => Say("WARNING: " + message, Yellow);

    /// <inheritdoc/>
    public override void WriteVerboseLine(string message) => Say("VERBOSE: " + message, Yellow);

    /// <inheritdoc/>
    public override void WriteDebugLine(string message) => Say("DEBUG: " + message, Yellow);

    /// <inheritdoc/>
    public override void WriteProgress(long sourceId, ProgressRecord record) => progress.Show(record);

    /// <inheritdoc/>
    public override string ReadLine() => questions.Line("");

    /// <inheritdoc/>
    public override SecureString ReadLineAsSecureString() =>
        throw new PSNotSupportedException("This shell reads no passwords; nothing in NatoIraq needs one.");

    /// <inheritdoc/>
    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
        questions.Fields(caption, message, descriptions);

    /// <inheritdoc/>
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) =>
        questions.Choice(caption, message, choices, defaultChoice);

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw new PSNotSupportedException("This shell reads no passwords; nothing in NatoIraq needs one.");

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(
        string caption,
        string message,
        string userName,
        string targetName,
        PSCredentialTypes allowedCredentialTypes,
        PSCredentialUIOptions options) =>
        PromptForCredential(caption, message, userName, targetName);

    private void Say(string text, string colour)
    {
        progress.Clear();
        console.Error.WriteLine(console.ErrorTakesColour ? colour + text + Plain : text);
    }
}
