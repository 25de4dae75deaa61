using System.Management.Automation;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Writes a report of events (html, md, docx): the timeline, lifecycles of missions, counts, gaps, quantities, and each event with its
/// evidence.
/// </summary>
[Cmdlet(VerbsData.Export, "NatoIraqReport", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportNatoIraqReport : TimelineFileCmdlet
{
    private string? template;

    /// <summary>A user's template for html or md, in Handlebars (docs/reports.md).</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Template { get; set; }

    private protected override IReadOnlyList<string> Formats => ReportWriter.Formats;

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        if (Template is null)
        {
            return;
        }

        var file = ResolvePath(Template);
        try
        {
            template = File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(Errors.InvalidTemplate(Template, exception));
        }
    }

    private protected override void Write(TimelineContent content, string format, Stream stream)
    {
        var store = StoreOf(content.Events);
        var origin = new ReportOrigin(
            typeof(ExportNatoIraqReport).Assembly.GetName().Version!.ToString(3),
            MyInvocation.Line.Trim(),
            TimeProvider.System.GetUtcNow(),
            store?.Sources().Sum(static source => source.Events));
        try
        {
            ReportWriter.Write(new ReportContent(content, origin) { Pictures = PicturesFor(content, format) }, format, template, stream);
        }
        catch (ReportTemplateException exception)
        {
            ThrowTerminatingError(Errors.InvalidTemplate(Template ?? format, exception));
        }
    }

    private ReportPictures PicturesFor(TimelineContent content, string format)
    {
        if (format != ReportWriter.Docx)
        {
            return ReportPictures.None;
        }

        var pictures = ReportPictures.Draw(content);
        if (pictures.Missing.Length > 0)
        {
            WriteWarning($"No font at hand has these letters of the pictures, and boxes stand for them: {pictures.Missing}. The text of the document has them.");
        }

        return pictures;
    }
}
