using System.Buffers;
using System.Text.Json;

namespace NatoIraq.Reports.Json;

/// <summary>
/// Writes events as JSON Lines (jsonlines.org): one object a line, each line ended with LF, UTF-8 without a byte order mark.
/// </summary>
internal sealed class JsonLinesEventWriter : BufferedEventWriter
{
    private readonly Utf8JsonWriter json;

    public JsonLinesEventWriter(Stream stream)
        : base(stream) => json = EventJson.WriterOver(Buffer, indented: false);

    protected override void WriteEvent(Event @event)
    {
        EventJson.Write(json, @event);
        json.Flush();
        json.Reset();
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
