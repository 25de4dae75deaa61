using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Happenings;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Questions;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Tells what was true on a day: missions running, agreements in force, offices held, the event before and the event after.
/// </summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqSituation")]
[OutputType(typeof(Situation))]
public sealed class GetNatoIraqSituation : StoreCmdlet
{
    private IReadOnlyList<Mission>? missions;
    private ToldOnce? toldOnce;

    /// <summary>The day, or a longer time: an EDTF expression, words, a date, or an event whose date is meant.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Alias("Date")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object[] On { get; set; } = [];

    /// <summary>
    /// Whether what only may have been true counts (Possible), or must have been, whatever the unknown days are (Certain).
    /// </summary>
    [Parameter]
    [OneValue(typeof(MatchMode))]
    public MatchMode Match { get; set; } = MatchMode.Possible;

    /// <summary>Counts each event separately, even if several sources report the same happening.</summary>
    [Parameter]
    public SwitchParameter PerSource { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var value in On)
        {
            try
            {
                var on = DateArgument.Read(value);
                var store = OpenedStore;
                if (missions is null)
                {
                    toldOnce = PerSource ? null : ToldOnceIn(store);
                    missions = LinkedMissions.Of(store, toldOnce);
                }

                WriteAnswer(StoredSituation.On(store, on, Match, missions, toldOnce));
            }
            catch (DateFormatException exception)
            {
                WriteError(Errors.InvalidDate(value, exception));
            }
        }
    }

    private protected override void ForgetStore() => missions = null;
}
