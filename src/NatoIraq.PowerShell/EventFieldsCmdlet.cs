using System.Management.Automation;
using NatoIraq.Chronology.Corrections;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that say what an event is: its fields, and why.</summary>
public abstract class EventFieldsCmdlet : StoreAccessCmdlet
{
    private static readonly (string Parameter, string Field)[] Lists =
    [
        (nameof(Mission), CorrectedField.Missions),
        (nameof(Agent), CorrectedField.Agents),
        (nameof(Requester), CorrectedField.Requesters),
        (nameof(Person), CorrectedField.People),
        (nameof(Organization), CorrectedField.Organizations),
        (nameof(Place), CorrectedField.Places),
        (nameof(Document), CorrectedField.Documents),
    ];

    /// <summary>The date: EDTF (2018-07, 2016-04/2016-12), words ('July 2016'), or a [datetime].</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DateCompleter))]
    [ValidateNotNull]
    public object? Date { get; set; }

    /// <summary>The time of day, 14:05 or 14:05:30; an empty text for none.</summary>
    [Parameter]
    [AllowEmptyString]
    public string? Time { get; set; }

    /// <summary>The kind: Decision, Meeting …</summary>
    [Parameter]
    [ArgumentCompleter(typeof(KindCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Kind { get; set; }

    /// <summary>The title.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The missions, all of them; an empty list for none. A name, acronym or alias that the store knows is taken for what it names.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(MissionCompleter))]
    public string[] Mission { get; set; } = [];

    /// <summary>Who does it, all of them.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(ActorCompleter))]
    public string[] Agent { get; set; } = [];

    /// <summary>At whose request, all of them.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(ActorCompleter))]
    public string[] Requester { get; set; } = [];

    /// <summary>The people, all of them.</summary>
    [Parameter]
    [AllowEmptyCollection]
    public string[] Person { get; set; } = [];

    /// <summary>The organizations, all of them.</summary>
    [Parameter]
    [AllowEmptyCollection]
    public string[] Organization { get; set; } = [];

    /// <summary>The places, all of them.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(PlaceCompleter))]
    public string[] Place { get; set; } = [];

    /// <summary>The documents, all of them.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(DocumentCompleter))]
    public string[] Document { get; set; } = [];

    /// <summary>Why; kept with the change.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <summary>The fields that the command line names.</summary>
    private protected List<FieldValue> Fields()
    {
        var fields = new List<FieldValue>();
        if (Date is not null)
        {
            fields.Add(new FieldValue(CorrectedField.Date, DateArgument.Read(Date).ToString()));
        }

        if (IsTyped(nameof(Time)))
        {
            fields.Add(new FieldValue(CorrectedField.Time, string.IsNullOrEmpty(Time) ? null : Time));
        }

        foreach (var (field, value) in new[] { (CorrectedField.Kind, Kind), (CorrectedField.Title, Title) })
        {
            if (value is not null)
            {
                fields.Add(new FieldValue(field, value));
            }
        }

        var values = new[] { Mission, Agent, Requester, Person, Organization, Place, Document };
        fields.AddRange(Lists
            .Zip(values)
            .Where(pair => IsTyped(pair.First.Parameter))
            .Select(static pair => new FieldValue(pair.First.Field, new ValueList<string>(pair.Second))));
        return fields;
    }

    /// <summary>The fields as a line: what -WhatIf and -Confirm say.</summary>
    private protected static string Describe(IEnumerable<FieldValue> fields) =>
        string.Join(", ", fields.Select(static field => $"{field.Field} = '{field.Values}'"));
}
