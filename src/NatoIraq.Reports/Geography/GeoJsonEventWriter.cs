using System.Text.Json;
using NatoIraq.Reports.Json;

namespace NatoIraq.Reports.Geography;

/// <summary>
/// Writes events as a GeoJSON FeatureCollection (RFC 7946): a feature an event, at the points of its places. One without a point is an
/// unlocated feature, whose geometry is null (3.2).
/// </summary>
internal sealed class GeoJsonEventWriter(Stream stream) : JsonDocumentWriter(stream)
{
    /// <summary>The property that names the places of the points, in their order.</summary>
    private const string LocatedAt = "LocatedAt";

    protected override void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
    }

    protected override void WriteEvent(Utf8JsonWriter json, Event @event)
    {
        var points = EventPoints.Of(@event);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        if (@event.Id.Length > 0)
        {
            json.WriteString("id", @event.Id);
        }

        WriteGeometry(json, points);
        json.WriteStartObject("properties");
        EventJson.WriteHead(json, @event);
        EventJson.WriteTail(json, @event);
        json.WriteStartArray(LocatedAt);
        foreach (var (name, _) in points)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    protected override void WriteEnd(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, IReadOnlyList<(string Name, GeographicPoint Point)> points)
    {
        if (points.Count == 0)
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", points.Count == 1 ? "Point" : "MultiPoint");
        json.WritePropertyName("coordinates");
        if (points.Count == 1)
        {
            WritePosition(json, points[0].Point);
        }
        else
        {
            json.WriteStartArray();
            foreach (var (_, point) in points)
            {
                WritePosition(json, point);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Longitude before latitude (RFC 7946, 3.1.1).</summary>
    private static void WritePosition(Utf8JsonWriter json, GeographicPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.Longitude);
        json.WriteNumberValue(point.Latitude);
        json.WriteEndArray();
    }
}
