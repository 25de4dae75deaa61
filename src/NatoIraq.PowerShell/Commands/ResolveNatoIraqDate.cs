using System.Management.Automation;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Says what a date in words, or an EDTF expression, means.</summary>
[Cmdlet(VerbsDiagnostic.Resolve, "NatoIraqDate")]
[OutputType(typeof(ResolvedDate))]
public sealed class ResolveNatoIraqDate : PSCmdlet
{
    private EdtfDate? reference;

    /// <summary>The date: 'End 2004', '2004-36', 'between April and December 2016'.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string[] Expression { get; set; } = [];

    /// <summary>The date near which a day or month without a year lies.</summary>
    [Parameter]
    [ValidateNotNull]
    public object? ReferenceDate { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        try
        {
            reference = ReferenceDate is null ? null : DateArgument.Read(ReferenceDate);
        }
        catch (DateFormatException exception)
        {
            ThrowTerminatingError(Errors.InvalidDate(ReferenceDate, exception));
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var expression in Expression)
        {
            try
            {
                var phrase = new DatePhraseReader().Resolve(expression, reference);
                WriteObject(new ResolvedDate(expression, phrase));
            }
            catch (DateFormatException exception)
            {
                WriteError(Errors.InvalidDate(expression, exception));
            }
        }
    }
}
