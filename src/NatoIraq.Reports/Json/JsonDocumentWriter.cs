using System.Buffers;
using System.Text.Json;

namespace NatoIraq.Reports.Json;

/// <summary>
/// A writer of one JSON document (RFC 8259) with the events within it, indented for people: UTF-8 without a byte order mark, lines end with
/// LF.
/// </summary>
internal abstract class JsonDocumentWriter : BufferedEventWriter
{
    private readonly ReadableJsonEncoder? encoder;
    private Utf8JsonWriter? json;

    protected JsonDocumentWriter(Stream stream, ReadableJsonEncoder? encoder = null)
        : base(stream) => this.encoder = encoder;

    /// <summary>Writes what comes before the first event.</summary>
    protected abstract void WriteStart(Utf8JsonWriter json);

    /// <summary>Writes one event.</summary>
    protected abstract void WriteEvent(Utf8JsonWriter json, Event @event);

    /// <summary>Writes what comes after the last event.</summary>
    protected abstract void WriteEnd(Utf8JsonWriter json);

    /// <inheritdoc/>
    protected sealed override void WriteEvent(Event @event)
    {
        WriteEvent(Begun(), @event);
        json!.Flush();
    }

    /// <inheritdoc/>
    protected sealed override void WriteEnd()
    {
        WriteEnd(Begun());
        json!.Flush();
        Buffer.Write("\n"u8);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            json?.Dispose();
        }

        base.Dispose(disposing);
    }

    private Utf8JsonWriter Begun()
    {
        if (json is null)
        {
            json = EventJson.WriterOver(Buffer, indented: true, encoder);
            WriteStart(json);
        }

        return json;
    }
}
