namespace NatoIraq.Reports;

/// <summary>Writes events to a stream in one format, one by one, in memory that does not grow.</summary>
public abstract class EventWriter : IDisposable
{
    /// <summary>The writer for a file name's extension or a format's name ("csv", "json", "jsonl"); null where there is none.</summary>
    /// <param name="format">The format's name, without a dot; case is folded.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="options">How to write.</param>
    public static EventWriter? For(string format, Stream stream, EventWriterOptions options) => throw new NotSupportedException($"{format}{stream}{options}");

    /// <summary>The names of the formats there are writers for.</summary>
    public static IReadOnlyList<string> Formats => throw new NotSupportedException();

    /// <summary>Writes one event.</summary>
    public abstract void Write(Event @event);

    /// <summary>Writes what comes after the last event and flushes; without it the file is not whole.</summary>
    public abstract void Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the writer holds; the stream stays open.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}

/// <summary>How events are written.</summary>
/// <param name="Raw">Whether csv cells that a spreadsheet would run (=, +, -, @, tab, carriage return first) are left as they are.</param>
public sealed record EventWriterOptions(bool Raw = false);
