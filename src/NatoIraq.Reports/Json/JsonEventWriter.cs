using System.Text.Json;

namespace NatoIraq.Reports.Json;

/// <summary>Writes events as one JSON array.</summary>
internal sealed class JsonEventWriter(Stream stream) : JsonDocumentWriter(stream)
{
    protected override void WriteStart(Utf8JsonWriter json) => json.WriteStartArray();

    protected override void WriteEvent(Utf8JsonWriter json, Event @event) => EventJson.Write(json, @event);

    protected override void WriteEnd(Utf8JsonWriter json) => json.WriteEndArray();
}
