using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Reports;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Reads back events that Export-NatoIraqEvent wrote, as the objects they were.</summary>
[Cmdlet(VerbsData.Import, "NatoIraqEvent", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Event))]
public sealed class ImportNatoIraqEvent : NatoIraqCmdlet
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    /// <summary>Files; wildcards are allowed.</summary>
    [Parameter(
        ParameterSetName = PathSet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files, by their exact paths.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The format, where the file name's extension does not say it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completers.ImportFormatCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Format { get; set; }

    /// <inheritdoc/>
    private protected override void Begin()
    {
        if (Format is not null && !EventReader.Formats.Contains(Format, StringComparer.OrdinalIgnoreCase))
        {
            ThrowTerminatingError(NotRead(Format));
        }
    }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var areLiteral = ParameterSetName == LiteralPathSet;
        foreach (var path in FilePath.Files(SessionState, areLiteral ? LiteralPath : Path, areLiteral, WriteError))
        {
            if (!Stopping)
            {
                Read(path);
            }
        }
    }

    private static ErrorRecord NotRead(string format) => EventWriter.Formats.Contains(format, StringComparer.OrdinalIgnoreCase)
        ? Errors.NotReadBack(format, EventReader.Formats)
        : Errors.UnknownFormat(format, EventReader.Formats);

    private void Read(string path)
    {
        var format = Format ?? EventWriter.FormatOf(path) ?? System.IO.Path.GetExtension(path);
        if (!EventReader.Formats.Contains(format, StringComparer.OrdinalIgnoreCase))
        {
            WriteError(NotRead(format));
            return;
        }

        try
        {
            using var file = File.OpenRead(path);
            using var meter = Meter($"Reading '{path}'");
            foreach (var reading in meter.Watch(EventReader.Read(format, file)!, _ => (double)file.Position / Math.Max(1, file.Length)))
            {
                if (reading.Event is { } read)
                {
                    WriteObject(read);
                }
                else
                {
                    WriteError(Errors.EventUnreadable(path, reading.Place, reading.Fault!));
                }
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            WriteError(Errors.FileNotFound(path));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            WriteError(Errors.SourceUnreadable(path, exception));
        }
    }
}
