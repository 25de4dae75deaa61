using System.Management.Automation;
using System.Text;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Reads chronologies and gives their events; nothing is stored.</summary>
[Cmdlet(VerbsData.ConvertFrom, "NatoIraqChronology", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Event))]
public sealed class ConvertFromNatoIraqChronology : ChronologyCmdlet
{
    private const string InputSet = "InputObject";
    private const string InputTitle = "input";

    private readonly StringBuilder input = new();

    /// <summary>The text of a chronology; lines on the pipeline are put together.</summary>
    [Parameter(ParameterSetName = InputSet, Mandatory = true, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string? InputObject { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == InputSet)
        {
            if (input.Length > 0)
            {
                input.Append('\n');
            }

            input.Append(InputObject);
            return;
        }

        foreach (var file in Files())
        {
            Convert(file.Text, file.Title, file.Path);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (ParameterSetName == InputSet)
        {
            Convert(SourceDecoder.FromText(input.ToString()), InputTitle, InputTitle);
        }
    }

    private void Convert(SourceText text, string title, string path)
    {
        var chronology = Coded(text, title);
        var identifiers = new EventIdentifiers();
        var any = false;
        foreach (var found in chronology.Events)
        {
            if (Stopping)
            {
                return;
            }

            any = true;
            WriteObject(found.WithId(identifiers.Next(found.ToEdtf())));
        }

        WarnOfDoubts(chronology, path);
        if (!any)
        {
            WriteError(Errors.SourceHasNoEntries(path));
        }
    }
}
