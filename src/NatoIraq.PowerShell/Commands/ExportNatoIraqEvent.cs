using System.Management.Automation;
using System.Text;
using NatoIraq.PowerShell.Session;
using NatoIraq.Reports;
using NatoIraq.Reports.Parquet;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Writes events to a file, or to a folder of files by decade: those from the pipeline, or else all of the store. The file is there when it is whole, and
/// not before.
/// </summary>
[Cmdlet(VerbsData.Export, "NatoIraqEvent", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo), typeof(DirectoryInfo))]
public sealed class ExportNatoIraqEvent : StoreCmdlet
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";
    private const string ParquetFormat = "parquet";

    private IPendingOutput? file;
    private EventWriter? writer;
    private long written;
    private bool refused;

    /// <summary>The file to write.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file to write, without wildcards.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>The events; all of the store where none are given.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>The format, where the file name's extension does not say it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completers.ExportFormatCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Format { get; set; }

    /// <summary>Write a folder with a parquet file for each decade in which events begin.</summary>
    [Parameter]
    [ValidateSet("Decade")]
    public string? PartitionBy { get; set; }

    /// <summary>The encoding of csv, as Set-Content has it: utf8BOM for Excel. The other formats have one of their own.</summary>
    [Parameter]
    [EncodingArgument]
    [ArgumentCompleter(typeof(Completers.EncodingCompleter))]
    [ValidateNotNull]
    public Encoding? Encoding { get; set; }

    /// <summary>Leave csv cells that a spreadsheet would run as a formula as they are.</summary>
    [Parameter]
    public SwitchParameter Raw { get; set; }

    /// <summary>Never replace a file that is there.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replace a file even if it is marked read-only, or no event came down the pipeline.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Give the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        var given = ParameterSetName == LiteralPathSet ? LiteralPath : Path;
        var path = PartitionBy is null ? ResolveOutput(given, NoClobber) : ResolveOutputFolder(given, NoClobber, Force);
        var format = Format ?? (PartitionBy is not null ? ParquetFormat : EventWriter.FormatOf(path) ?? System.IO.Path.GetExtension(path));
        if (!EventWriter.Formats.Contains(format, StringComparer.OrdinalIgnoreCase))
        {
            ThrowTerminatingError(Errors.UnknownFormat(format, EventWriter.Formats));
        }

        if (PartitionBy is not null && !format.Equals(ParquetFormat, StringComparison.OrdinalIgnoreCase))
        {
            ThrowTerminatingError(Errors.PartitionNotSupported(format));
        }

        if (Encoding is not null && !EventWriter.TakesEncoding(format))
        {
            ThrowTerminatingError(Errors.EncodingNotSupported(format));
        }

        if (!ShouldProcess(path, $"Write events as {format}"))
        {
            return;
        }

        Writing(path, () => Open(path, format));
    }

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var item in InputObject)
        {
            if (EventOf(item) is { } happening)
            {
                Write(happening);
            }
            else
            {
                refused = true;
            }
        }
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        if (writer is null)
        {
            return;
        }

        if (!MyInvocation.ExpectingInput && !IsTyped(nameof(InputObject)))
        {
            foreach (var happening in Counted(new EventQuery(), $"Writing '{file!.Path}'"))
            {
                Write(happening);
            }
        }
        else if (written == 0 && !IsWantedEmpty())
        {
            return;
        }

        Writing(file!.Path, () =>
        {
            writer.Complete();
            file.Complete();
        });
        if (writer.LeftOut > 0)
        {
            WriteWarning(FormattableString.Invariant(
                $"{file.Path}: events omitted, because the format needs a day or a year: {writer.LeftOut}."));
        }

        if (writer.CutCells > 0)
        {
            WriteWarning(FormattableString.Invariant(
                $"{file.Path}: cells truncated to 32,767 characters, the limit of the format: {writer.CutCells}. Use csv or json for the whole text."));
        }

        if (PassThru)
        {
            WriteFile(file.Path);
        }
    }

    /// <summary>Ends what was not completed: nothing half-written is left.</summary>
    protected override void Dispose(bool disposing)
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
            base.Dispose(disposing);
        }
    }

    private void Open(string path, string format)
    {
        if (PartitionBy is not null)
        {
            var folder = new PendingFolder(path);
            file = folder;
            writer = new DecadeEventWriter(folder.Create);
        }
        else
        {
            var single = new PendingFile(path, Force);
            file = single;
            writer = EventWriter.For(format, single.Stream, new EventWriterOptions(Raw, Encoding, TimeProvider.System.GetUtcNow()));
        }
    }

    /// <summary>Whether a file without events is meant: nothing was refused, and no file with something in it would be lost.</summary>
    private bool IsWantedEmpty()
    {
        if (refused || (System.IO.Path.Exists(file!.Path) && !Force))
        {
            if (!refused)
            {
                WriteWarning($"{file!.Path}: the pipeline was empty. The file was not changed; use -Force to replace it.");
            }

            return false;
        }

        return true;
    }

    private void Write(Event happening)
    {
        if (writer is not null)
        {
            Writing(file!.Path, () => writer.Write(happening));
            written++;
        }
    }

    private void Writing(string path, Action action)
    {
        try
        {
            action();
        }
        catch (EncoderFallbackException exception)
        {
            ThrowTerminatingError(Errors.EncodingNotSupported(Encoding!, exception));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            ThrowTerminatingError(Errors.FileNotWritable(path, exception));
        }
    }
}
