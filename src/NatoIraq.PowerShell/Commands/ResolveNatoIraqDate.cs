using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Says what a date in words, or an EDTF expression, means.</summary>
[Cmdlet(VerbsDiagnostic.Resolve, "NatoIraqDate")]
[OutputType(typeof(ResolvedDate))]
public sealed class ResolveNatoIraqDate : PSCmdlet
{
    private EdtfDate? reference;
    private DatePhraseReader reader = new();

    /// <summary>The date: 'End 2004', '2004-36', 'between April and December 2016'; or a [datetime], [DateOnly] or [DateTimeOffset].</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public object[] Expression { get; set; } = [];

    /// <summary>The date near which a day or month without a year lies.</summary>
    [Parameter]
    [ValidateNotNull]
    public object? ReferenceDate { get; set; }

    /// <summary>Which comes first in a date of numbers: 03/04/1999.</summary>
    [Parameter]
    [OneValue(typeof(DateOrder))]
    public DateOrder DateOrder { get; set; } = DateOrder.Auto;

    /// <summary>The month a fiscal year starts in, 1 to 12. Without it a fiscal year is an error.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MonthCompleter))]
    [ValidateRange(1, 12)]
    public int? FiscalYearStart { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        reader = new DatePhraseReader(DateOrder, FiscalYearStart);
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
            var text = DateArgument.TextOf(expression);
            try
            {
                var phrase = reader.Resolve(text, reference);
                if (phrase.Remark is { } remark)
                {
                    WriteWarning($"'{text}': {remark}.");
                }

                WriteObject(new ResolvedDate(text, phrase));
            }
            catch (DateFormatException exception)
            {
                WriteError(Errors.InvalidDate(text, exception));
            }
        }
    }
}
