using Parquet;
using Parquet.Schema;

namespace NatoIraq.Reports.Parquet;

/// <summary>
/// Writes events as Apache Parquet: a row an event, typed columns, lists as lists. Row groups go to the stream as they fill, so that no
/// more than one is in memory.
/// </summary>
internal sealed class ParquetEventWriter : BufferedEventWriter
{
    /// <summary>How many events a row group holds at most …</summary>
    private const int EventsInGroup = 8192;

    /// <summary>… and how many characters of text, where they are long.</summary>
    private const int CharactersInGroup = 8 * 1024 * 1024;

    private readonly EventShape shape = new();
    private readonly ParquetSchema schema;
    private readonly BufferStream file;
    private ParquetWriter? writer;
    private int events;
    private long characters;

    public ParquetEventWriter(Stream stream)
        : base(stream)
    {
        schema = new ParquetSchema(shape.Fields);
        shape.Attach(schema.Fields);
        file = new BufferStream(Buffer);
    }

    protected override void WriteEvent(Event @event)
    {
        shape.Write(@event, repetition: 0, definition: 0);
        events++;
        characters += @event.Text.Length;
        if (events == EventsInGroup || characters >= CharactersInGroup)
        {
            WriteGroup();
        }
    }

    protected override void WriteEnd()
    {
        if (events > 0)
        {
            WriteGroup();
        }

        // Disposing it writes the footer, without which there is no file; so an incomplete file's is never disposed.
        Writer().DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private void WriteGroup()
    {
        using (var group = Writer().CreateRowGroup())
        {
            foreach (var leaf in shape.Leaves)
            {
                leaf.WriteTo(group);
            }

            group.CompleteValidate();
        }

        events = 0;
        characters = 0;
    }

    private ParquetWriter Writer() => writer ??=
        ParquetWriter.CreateAsync(schema, file, new ParquetOptions(), append: false, CancellationToken.None).GetAwaiter().GetResult();
}
