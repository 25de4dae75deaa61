using System.Management.Automation;
using NatoIraq.Chronology.Corrections;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Corrects fields of events, as a revision that can be undone. What the source says stays, and a corrected field says that it is one. An
/// edited event that is piped in, from a pipeline or from a file, corrects the stored one wherever it differs.
/// </summary>
[Cmdlet(VerbsCommon.Set, "NatoIraqEvent", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Event))]
public sealed class SetNatoIraqEvent : EventFieldsCmdlet
{
    /// <summary>Ids of events or sub-events.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>Events, or objects that name one.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Give the events as they are then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var typed = Fields().ConvertAll(CorrectionFields.Check);
        foreach (var id in Id)
        {
            Correct(id, typed);
        }

        foreach (var item in InputObject)
        {
            if (PipedInput.Event(item) is { } edited)
            {
                Correct(edited.Id, typed.Count > 0 ? typed : Edited(edited));
            }
            else if (PipedInput.Names(item, EventInput.Properties) is { } ids)
            {
                foreach (var id in ids)
                {
                    Correct(id, typed.Count > 0 ? typed : Edited(item));
                }
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "an event or the id of one"));
            }
        }
    }

    private void Correct(string id, List<FieldValue> fields)
    {
        if (fields.Count == 0)
        {
            WriteError(Errors.NothingToCorrect(id));
            return;
        }

        if (OpenedStore.Find([id]).Single() is not { } before)
        {
            WriteError(Errors.EventNotFound(id));
            return;
        }

        var changes = fields.FindAll(field => !CorrectionFields.Read(before, field.Field).SequenceEqual(field.Values, StringComparer.Ordinal));
        if (changes.Count > 0 && ShouldProcess(id, $"Correct {Describe(changes)}"))
        {
            OpenedStore.Correct(id, changes, Reason);
        }

        if (PassThru)
        {
            Emit(OpenedStore.Find([id]).OfType<Event>());
        }
    }

    private static List<FieldValue> Edited(Event edited) =>
        [.. CorrectedField.All.Select(field => new FieldValue(field, CorrectionFields.Read(edited, field)))];

    /// <summary>The fields of an object, from a file or a selection, that has properties by their names.</summary>
    private static List<FieldValue> Edited(PSObject item) =>
    [
        .. CorrectedField.All
            .Where(field => item.BaseObject is not string && item.Properties[field] is not null)
            .Select(field => CorrectionFields.Check(new FieldValue(field, Values(item.Properties[field].Value, CorrectedField.Lists.Contains(field))))),
    ];

    private static ValueList<string> Values(object? value, bool isList) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null or "" => new ValueList<string>([]),

        // As a cell of Export-Csv has a list.
        string text => new ValueList<string>(isList ? text.Split("; ") : [text]),
        System.Collections.IEnumerable many => new ValueList<string>(many.Cast<object?>().Select(DateArgument.TextOf)),
        var other => new ValueList<string>([DateArgument.TextOf(other)]),
    };
}
