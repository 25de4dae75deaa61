using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that write one file about many events. The file is there when it is whole, and not before.</summary>
public abstract class TimelineFileCmdlet : TimelineCmdlet
{
    private protected const string PathSet = "Path";
    private protected const string LiteralPathSet = "LiteralPath";

    /// <summary>How many events take so long to draw that it is to be seen.</summary>
    private const int ManyEvents = 2_000;

    private string? path;

    /// <summary>The file to write; its extension says the format.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file to write, without wildcards.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>Never replace a file that is there.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replace a file even if it is marked read-only, or no event came down the pipeline.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Give the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>The path of the file to write.</summary>
    private protected string Target => path ?? "";

    /// <summary>The formats it writes, which are its extensions without the dot.</summary>
    private protected abstract IReadOnlyList<string> Formats { get; }

    /// <summary>Writes the file.</summary>
    private protected abstract void Write(TimelineContent content, string format, Stream stream);

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        var resolved = ResolveOutput(ParameterSetName == LiteralPathSet ? LiteralPath : Path, NoClobber);
        var format = FormatOf(resolved);
        if (!Formats.Contains(format, StringComparer.Ordinal))
        {
            ThrowTerminatingError(Errors.UnknownPictureFormat(System.IO.Path.GetExtension(resolved), Formats));
        }

        path = ShouldProcess(resolved, $"Write {format}") ? resolved : null;
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        if (path is null || HasNothing(File.Exists(path) && !Force, path))
        {
            return;
        }

        var content = Content();
        using var meter = Meter($"Writing '{path}'");
        if (content.Events.Count > ManyEvents)
        {
            meter.Begin(0.5, FormattableString.Invariant($"{content.Events.Count} events"));
        }

        try
        {
            using var file = new PendingFile(path, Force);
            Write(content, FormatOf(path), file.Stream);
            file.Complete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(Errors.FileNotWritable(path, exception));
        }

        if (PassThru)
        {
            WriteFile(path);
        }
    }

    private static string FormatOf(string file) => System.IO.Path.GetExtension(file).TrimStart('.').ToLowerInvariant() switch
    {
        "htm" => "html",
        "markdown" => "md",
        var extension => extension,
    };
}
