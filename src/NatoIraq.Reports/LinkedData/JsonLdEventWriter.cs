using System.Text.Json;
using NatoIraq.Reports.Geography;
using NatoIraq.Reports.Json;

namespace NatoIraq.Reports.LinkedData;

/// <summary>
/// Writes events as JSON-LD 1.1 in the terms of schema.org: a graph of Event. The date stands as EDTF in temporalCoverage; startDate and
/// endDate are there only where the day is known; with the time, where that is.
/// </summary>
internal sealed class JsonLdEventWriter(Stream stream) : JsonDocumentWriter(stream, ReadableJsonEncoder.ForPages)
{
    protected override void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
    }

    protected override void WriteEvent(Utf8JsonWriter json, Event @event)
    {
        var days = EventDays.Of(@event);
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        if (@event.Id.Length > 0)
        {
            json.WriteString("@id", IriOf(@event.Id));
            json.WriteString("identifier", @event.Id);
        }

        json.WriteString("name", @event.Title);
        json.WriteString("description", @event.Text);
        json.WriteString("temporalCoverage", @event.Date);
        var time = EventTime.Of(@event);
        if (days.HasKnownStart)
        {
            json.WriteString("startDate", time?.ToIso() ?? Day.Format(days.EarliestStart));
        }

        // A time says when it began, and no more.
        if (days.HasKnownEnd && time is null)
        {
            json.WriteString("endDate", Day.Format(days.LatestEnd));
        }

        string[] keywords = @event.Plover.Length > 0 ? [@event.Kind, @event.Plover] : [@event.Kind];
        WriteList(json, "keywords", keywords, static (json, word) => json.WriteStringValue(word));
        WritePlaces(json, @event);
        var agents = @event.Agents;
        WriteEntities(json, "organizer", @event, EventFacet.IsAgent);
        WriteEntities(json, "about", @event, mention =>
            EventFacet.NamesEntity(mention) && !EventFacet.IsPlace(mention) && !agents.Contains(mention.Name));
        WriteList(json, "subEvent", @event.SubEvents, WriteEvent);
        if (@event.Parent is { } parent)
        {
            json.WriteStartObject("superEvent");
            json.WriteString("@type", "Event");
            json.WriteString("@id", IriOf(parent));
            json.WriteEndObject();
        }

        json.WriteStartObject("subjectOf");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", @event.Source);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    protected override void WriteEnd(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A reference within the document, as a report links to its events: <c>#2018-07-11a</c>.</summary>
    private static string IriOf(string id) => "#" + Uri.EscapeDataString(id);

    private static void WritePlaces(Utf8JsonWriter json, Event @event)
    {
        var points = EventPoints.Of(@event);
        WriteList(json, "location", @event.Places, (json, name) =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("name", name);
            foreach (var (_, point) in points.Where(located => located.Name == name))
            {
                json.WriteStartObject("geo");
                json.WriteString("@type", "GeoCoordinates");
                json.WriteNumber("latitude", point.Latitude);
                json.WriteNumber("longitude", point.Longitude);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }

    private static void WriteEntities(Utf8JsonWriter json, string property, Event @event, Func<Mention, bool> wanted) => WriteList(
        json,
        property,
        [.. @event.Mentions.Where(wanted).Select(static mention => (Type: TypeOf(mention.Field), mention.Name)).Distinct()],
        static (json, entity) =>
        {
            json.WriteStartObject();
            json.WriteString("@type", entity.Type);
            json.WriteString("name", entity.Name);
            json.WriteEndObject();
        });

    /// <summary>What schema.org calls it.</summary>
    private static string TypeOf(string field) => field switch
    {
        MentionField.Person => "Person",
        MentionField.Organization or MentionField.Group => "Organization",
        MentionField.Mission => "Project",
        MentionField.State => "Country",
        MentionField.Document => "CreativeWork",
        MentionField.Office => "Role",
        MentionField.Place => "Place",
        _ => "Thing",
    };

    private static void WriteList<T>(Utf8JsonWriter json, string property, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
