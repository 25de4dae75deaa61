using System.Buffers;
using System.Text.Json;

namespace NatoIraq.Reports.Json;

/// <summary>
/// An event's shape in JSON: its public properties by name, in the order in which <see cref="Event"/> declares them; days
/// <c>yyyy-MM-dd</c>, null where open; lists as arrays; quantities, date phrases, sub-events and mentions as objects of the
/// same kind. docs/event.schema.json says it in full.
/// </summary>
internal static class EventJson
{
    /// <summary>A writer of JSON into <paramref name="buffer"/> that gives the same bytes on every system.</summary>
    public static Utf8JsonWriter WriterOver(IBufferWriter<byte> buffer, bool indented, ReadableJsonEncoder? encoder = null) =>
        new(buffer, new JsonWriterOptions
        {
            Encoder = encoder ?? ReadableJsonEncoder.Instance,
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
        });

    /// <summary>Writes one event as an object.</summary>
    public static void Write(Utf8JsonWriter json, Event @event)
    {
        json.WriteStartObject();
        WriteHead(json, @event);
        WriteArray(json, nameof(Event.Quantities), @event.Quantities, Write);
        WriteArray(json, nameof(Event.Dates), @event.Dates, Write);
        WriteArray(json, nameof(Event.SubEvents), @event.SubEvents, Write);
        WriteTail(json, @event);
        WriteArray(json, nameof(Event.Mentions), @event.Mentions, Write);
        WriteArray(json, nameof(Event.Corrections), @event.Corrections, Write);
        json.WriteEndObject();
    }

    /// <summary>Writes the keys from Id to the last list of names.</summary>
    public static void WriteHead(Utf8JsonWriter json, Event @event)
    {
        json.WriteString(nameof(Event.Id), @event.Id);
        json.WriteString(nameof(Event.Date), @event.Date);
        json.WriteString(nameof(Event.Start), Day.Format(@event.Start));
        json.WriteString(nameof(Event.End), Day.Format(@event.End));
        json.WriteString(nameof(Event.Precision), @event.Precision);
        json.WriteString(nameof(Event.Kind), @event.Kind);
        json.WriteString(nameof(Event.Title), @event.Title);
        json.WriteString(nameof(Event.Text), @event.Text);
        foreach (var (property, names) in EventLists.Of(@event))
        {
            WriteArray(json, property, names, WriteName);
        }
    }

    /// <summary>Writes the keys from Parent to Page.</summary>
    public static void WriteTail(Utf8JsonWriter json, Event @event)
    {
        json.WriteString(nameof(Event.Parent), @event.Parent);
        json.WriteString(nameof(Event.Plover), @event.Plover);
        json.WriteString(nameof(Event.DateText), @event.DateText);
        json.WriteString(nameof(Event.DateBasis), @event.DateBasis);
        json.WriteString(nameof(Event.Time), @event.Time);
        json.WriteString(nameof(Event.TimeZone), @event.TimeZone);
        json.WriteString(nameof(Event.Section), @event.Section);
        json.WriteString(nameof(Event.Source), @event.Source);
        json.WriteNumber(nameof(Event.Line), @event.Line);
        WritePage(json, nameof(Event.Page), @event.Page);
    }

    private static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString(nameof(Quantity.Text), quantity.Text);
        json.WriteNumber(nameof(Quantity.Value), quantity.Value);
        WriteBound(json, nameof(Quantity.Low), quantity.Low);
        WriteBound(json, nameof(Quantity.High), quantity.High);
        json.WriteString(nameof(Quantity.Unit), quantity.Unit);
        json.WriteString(nameof(Quantity.UnitHead), quantity.UnitHead);
        json.WriteString(nameof(Quantity.Event), quantity.Event);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DatedPhrase phrase)
    {
        json.WriteStartObject();
        json.WriteString(nameof(DatedPhrase.Text), phrase.Text);
        json.WriteString(nameof(DatedPhrase.Date), phrase.Date);
        json.WriteString(nameof(DatedPhrase.Start), Day.Format(phrase.Start));
        json.WriteString(nameof(DatedPhrase.End), Day.Format(phrase.End));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString(nameof(Mention.Event), mention.Event);
        json.WriteString(nameof(Mention.Field), mention.Field);
        json.WriteString(nameof(Mention.Role), mention.Role);
        json.WriteString(nameof(Mention.Text), mention.Exact);
        json.WriteNumber(nameof(Mention.Start), mention.Start);
        json.WriteNumber(nameof(Mention.Length), mention.Length);
        json.WriteNumber(nameof(Mention.Line), mention.Line);
        WritePage(json, nameof(Mention.Page), mention.Page);
        json.WriteString(nameof(Mention.Source), mention.Source);
        json.WriteString(nameof(Mention.Name), mention.Name);
        json.WriteString(nameof(Mention.Basis), mention.Basis);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteString(nameof(Correction.Event), correction.Event);
        json.WriteString(nameof(Correction.Field), correction.Field);
        json.WriteString(nameof(Correction.Value), correction.Value);
        json.WriteString(nameof(Correction.Was), correction.Was);
        json.WriteString(nameof(Correction.Reason), correction.Reason);
        json.WriteString(nameof(Correction.User), correction.User);
        json.WriteString(nameof(Correction.Time), CorrectionText.TimeOf(correction));
        json.WriteNumber(nameof(Correction.Revision), correction.Revision);
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, string property, int? page)
    {
        if (page is { } number)
        {
            json.WriteNumber(property, number);
        }
        else
        {
            json.WriteNull(property);
        }
    }

    private static void WriteName(Utf8JsonWriter json, string name) => json.WriteStringValue(name);

    private static void WriteBound(Utf8JsonWriter json, string property, decimal? bound)
    {
        if (bound is { } number)
        {
            json.WriteNumber(property, number);
        }
        else
        {
            json.WriteNull(property);
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string property, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(property);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
