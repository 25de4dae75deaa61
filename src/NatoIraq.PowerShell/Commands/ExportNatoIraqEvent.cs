using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Reports;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Writes events from the pipeline to a file. The file is there when it is whole, and not before.</summary>
[Cmdlet(VerbsData.Export, "NatoIraqEvent", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportNatoIraqEvent : PSCmdlet, IDisposable
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private PendingFile? file;
    private EventWriter? writer;

    /// <summary>The file to write.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file to write, by its exact path.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>The events.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Event[] InputObject { get; set; } = [];

    /// <summary>The format, where the file name's extension does not say it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completers.ExportFormatCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Format { get; set; }

    /// <summary>Leave csv cells that a spreadsheet would run as a formula, and control characters, as they are.</summary>
    [Parameter]
    public SwitchParameter Raw { get; set; }

    /// <summary>Never replace a file that is there.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replace a file even if it is marked read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Give the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var given = ParameterSetName == LiteralPathSet ? LiteralPath : Path;
        var path = FilePath.Resolve(SessionState, given);
        if (path is null)
        {
            ThrowTerminatingError(Errors.NotAFilePath(given));
            return;
        }

        var format = Format ?? EventWriter.FormatOf(path) ?? System.IO.Path.GetExtension(path);
        if (!EventWriter.Formats.Contains(format, StringComparer.OrdinalIgnoreCase))
        {
            ThrowTerminatingError(Errors.UnknownFormat(format, EventWriter.Formats));
        }

        if (NoClobber && File.Exists(path))
        {
            ThrowTerminatingError(Errors.FileExists(path));
        }

        if (!ShouldProcess(path, $"Write events as {format}"))
        {
            return;
        }

        Guard(path, () =>
        {
            file = new PendingFile(path, Force);
            writer = EventWriter.For(format, file.Stream, new EventWriterOptions(Raw, Written: TimeProvider.System.GetUtcNow()));
        });
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (writer is null)
        {
            return;
        }

        foreach (var item in InputObject)
        {
            Guard(file!.Path, () => writer.Write(item));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (writer is null)
        {
            return;
        }

        Guard(file!.Path, () =>
        {
            writer.Complete();
            file.Complete();
        });
        if (writer.LeftOut > 0)
        {
            WriteWarning(FormattableString.Invariant(
                $"{file.Path}: events left out, because they have no day or year that the format could show: {writer.LeftOut}."));
        }

        if (PassThru)
        {
            WriteObject(new FileInfo(file.Path));
        }
    }

    /// <summary>Ends what was not completed: nothing half-written is left.</summary>
    public void Dispose()
    {
        try
        {
            writer?.Dispose();
        }
        finally
        {
            file?.Dispose();
            writer = null;
            file = null;
        }
    }

    private void Guard(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            ThrowTerminatingError(Errors.FileNotWritable(path, exception));
        }
    }
}
