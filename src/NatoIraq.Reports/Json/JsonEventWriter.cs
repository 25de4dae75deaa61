using System.Buffers;
using System.Text.Json;

namespace NatoIraq.Reports.Json;

/// <summary>Writes events as one JSON array (RFC 8259), indented for people: UTF-8 without a byte order mark, lines end with LF.</summary>
internal sealed class JsonEventWriter : BufferedEventWriter
{
    private readonly Utf8JsonWriter json;

    public JsonEventWriter(Stream stream)
        : base(stream)
    {
        json = EventJson.WriterOver(Buffer, indented: true);
        json.WriteStartArray();
    }

    protected override void WriteEvent(Event @event)
    {
        EventJson.Write(json, @event);
        json.Flush();
    }

    protected override void WriteEnd()
    {
        json.WriteEndArray();
        json.Flush();
        Buffer.Write("\n"u8);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            json.Dispose();
        }

        base.Dispose(disposing);
    }
}
