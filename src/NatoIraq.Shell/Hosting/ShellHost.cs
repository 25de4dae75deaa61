using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace NatoIraq.Shell.Hosting;

/// <summary>What the engine is told of the program that hosts it.</summary>
internal sealed class ShellHost : PSHost
{
    private readonly ShellUserInterface userInterface;

    /// <summary>A host that speaks through a console.</summary>
    internal ShellHost(ShellConsole console) => userInterface = new ShellUserInterface(console);

    /// <inheritdoc/>
    public override string Name => "NatoIraq.Shell";

    /// <inheritdoc/>
    public override Version Version { get; } = typeof(ShellHost).Assembly.GetName().Version!;

    /// <inheritdoc/>
    public override Guid InstanceId { get; } = Guid.NewGuid();

    /// <inheritdoc/>
    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    /// <inheritdoc/>
    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    public override PSHostUserInterface UI => userInterface;

    /// <summary>What a script has said with <c>exit</c>; null until one has.</summary>
    internal int? RequestedExitCode { get; private set; }

    /// <summary>Takes away what a progress record left on the terminal.</summary>
    internal void EndProgress() => userInterface.EndProgress();

    /// <inheritdoc/>
    public override void SetShouldExit(int exitCode) => RequestedExitCode = exitCode;

    /// <inheritdoc/>
    public override void NotifyBeginApplication()
    {
        // A native program may use the terminal as it likes; nothing of ours has to be put aside.
    }

    /// <inheritdoc/>
    public override void NotifyEndApplication()
    {
        // As above.
    }

    /// <inheritdoc/>
    public override void EnterNestedPrompt() =>
        throw new PSNotSupportedException("This shell has no nested prompt; debug the script in pwsh.");

    /// <inheritdoc/>
    public override void ExitNestedPrompt() =>
        throw new PSNotSupportedException("This shell has no nested prompt; debug the script in pwsh.");
}
