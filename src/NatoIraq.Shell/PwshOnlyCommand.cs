using System.Management.Automation;

namespace NatoIraq.Shell;

/// <summary>Stands in for a command that comes with pwsh and not with the engine: takes any arguments and says that it is one.</summary>
[Cmdlet(VerbsOther.Use, "Pwsh")]
public sealed class PwshOnlyCommand : PSCmdlet
{
    /// <summary>Whatever the command was given.</summary>
    [Parameter(ValueFromRemainingArguments = true)]
    public object[]? Arguments { get; set; }

    /// <summary>Piped objects, of which nothing comes.</summary>
    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var name = MyInvocation.MyCommand.Name;
        var message = "The command comes with pwsh (PowerShell 7.6), not with the engine alone. "
            + (PwshCommands.SubstituteFor(name) is { Length: > 0 } substitute
                ? $"Here: {substitute}"
                : "Run the script in pwsh, which imports the same module.");
        ThrowTerminatingError(
            new ErrorRecord(new CommandNotFoundException(message), "CommandNeedsPwsh", ErrorCategory.ObjectNotFound, name));
    }
}
