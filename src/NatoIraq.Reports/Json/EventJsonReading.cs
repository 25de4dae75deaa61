using System.Text.Json;
using NatoIraq.Reports.Reading;

namespace NatoIraq.Reports.Json;

/// <summary>Makes an event of the object that <see cref="EventJson"/> writes.</summary>
internal static class EventJsonReading
{
    /// <summary>Reads one event.</summary>
    /// <exception cref="InvalidDataException">It is none; says which key is wrong, and how.</exception>
    public static Event Read(JsonElement element) => Read(JsonFields.Of(element, ""));

    private static Event Read(JsonFields fields) => new EventParts
    {
        Id = fields.Text(nameof(Event.Id)),
        Date = fields.Text(nameof(Event.Date)),
        Start = fields.DayOrNull(nameof(Event.Start)),
        End = fields.DayOrNull(nameof(Event.End)),
        Precision = fields.Text(nameof(Event.Precision)),
        Kind = fields.Text(nameof(Event.Kind)),
        Title = fields.Text(nameof(Event.Title)),
        Text = fields.Text(nameof(Event.Text)),
        Names = EventLists.All.ToDictionary(static list => list.Property, list => fields.Texts(list.Property)),
        Quantities = fields.Objects(nameof(Event.Quantities), ReadQuantity),
        Dates = fields.Objects(nameof(Event.Dates), ReadDated),
        SubEvents = fields.Objects(nameof(Event.SubEvents), Read),
        Parent = fields.TextOrNull(nameof(Event.Parent)),
        Plover = fields.Text(nameof(Event.Plover)),
        DateText = fields.Text(nameof(Event.DateText)),
        DateBasis = fields.Text(nameof(Event.DateBasis)),
        Time = fields.TextOrNull(nameof(Event.Time)),
        TimeZone = fields.TextOrNull(nameof(Event.TimeZone)),
        Section = fields.TextOrNull(nameof(Event.Section)),
        Source = fields.Text(nameof(Event.Source)),
        Line = fields.Integer(nameof(Event.Line)),
        Page = PageOf(fields, nameof(Event.Page)),
        Mentions = fields.Objects(nameof(Event.Mentions), ReadMention),

        // Files of an earlier version have none.
        Corrections = fields.Has(nameof(Event.Corrections)) ? fields.Objects(nameof(Event.Corrections), ReadCorrection) : [],
    }.ToEvent();

    /// <summary>A page; files of an earlier version have none.</summary>
    private static int? PageOf(JsonFields fields, string key) => fields.Has(key) ? fields.IntegerOrNull(key) : null;

    private static Quantity ReadQuantity(JsonFields fields) => new()
    {
        Text = fields.Text(nameof(Quantity.Text)),
        Value = fields.Number(nameof(Quantity.Value)),
        Low = fields.NumberOrNull(nameof(Quantity.Low)),
        High = fields.NumberOrNull(nameof(Quantity.High)),
        Unit = fields.TextOrNull(nameof(Quantity.Unit)),
        Event = fields.Text(nameof(Quantity.Event)),
    };

    private static DatedPhrase ReadDated(JsonFields fields) => new()
    {
        Text = fields.Text(nameof(DatedPhrase.Text)),
        Date = fields.Text(nameof(DatedPhrase.Date)),
        Start = fields.DayOrNull(nameof(DatedPhrase.Start)),
        End = fields.DayOrNull(nameof(DatedPhrase.End)),
    };

    private static Correction ReadCorrection(JsonFields fields) => new()
    {
        Event = fields.Text(nameof(Correction.Event)),
        Field = fields.Text(nameof(Correction.Field)),
        Value = fields.TextOrNull(nameof(Correction.Value)),
        Was = fields.TextOrNull(nameof(Correction.Was)),
        Reason = fields.TextOrNull(nameof(Correction.Reason)),
        User = fields.Text(nameof(Correction.User)),
        Time = fields.Time(nameof(Correction.Time)),
        Revision = fields.Long(nameof(Correction.Revision)),
    };

    private static Mention ReadMention(JsonFields fields) => new()
    {
        Event = fields.Text(nameof(Mention.Event)),
        Field = fields.Text(nameof(Mention.Field)),
        Role = fields.TextOrNull(nameof(Mention.Role)),
        Text = fields.Text(nameof(Mention.Text)),
        Start = fields.Integer(nameof(Mention.Start)),
        Length = fields.Integer(nameof(Mention.Length)),
        Line = fields.Integer(nameof(Mention.Line)),
        Page = PageOf(fields, nameof(Mention.Page)),
        Source = fields.Text(nameof(Mention.Source)),
        Name = fields.Text(nameof(Mention.Name)),
        Basis = fields.Text(nameof(Mention.Basis)),
    };
}
