using System.Text;

namespace NatoIraq.Reports;

/// <summary>
/// Writes events to a stream in one format, one by one, in memory that does not grow with their number.
/// The shapes are those of docs/exports.md.
/// </summary>
/// <remarks>
/// <see cref="Write"/> throws <see cref="InvalidOperationException"/> after <see cref="Complete"/>; what the stream throws
/// (<see cref="IOException"/> …) comes through from either. Disposing frees the writer and writes nothing.
/// </remarks>
public abstract class EventWriter : IDisposable
{
    /// <summary>The names of the formats there are writers for: "csv", "json" …</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. EventFormat.All.Select(static format => format.Name)];

    /// <summary>The writer for a format's name ("csv", "ics" …), or null.</summary>
    /// <param name="format">The format's name, without a dot; case is folded.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="options">How to write.</param>
    public static EventWriter? For(string format, Stream stream, EventWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return EventFormat.Named(format)?.Open(stream, options);
    }

    /// <summary>The format that a file's name calls for by its extension, the longest that fits, or null.</summary>
    /// <param name="fileName">A file name or path; case is folded.</param>
    public static string? FormatOf(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return EventFormat.OfFile(fileName)?.Name;
    }

    /// <summary>Whether the encoding of a format can be chosen; false where there is no such format.</summary>
    /// <param name="format">The format's name; case is folded.</param>
    public static bool TakesEncoding(string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return EventFormat.Named(format) is { TakesEncoding: true };
    }

    /// <summary>How many cells so far held more text than the format can, and were cut; docs/exports.md says where.</summary>
    public int CutCells { get; protected set; }

    /// <summary>How many of the events so far the format had no place for; docs/exports.md says which.</summary>
    public int LeftOut { get; protected set; }

    /// <summary>Writes one event.</summary>
    public abstract void Write(Event @event);

    /// <summary>Writes what comes after the last event and flushes; without it the file is not whole. A second call does nothing.</summary>
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
/// <param name="Raw">
/// Whether csv cells are left as they are: those a spreadsheet would run (=, +, -, @, tab, carriage return or line feed first)
/// and those with characters that steer a terminal. The other formats have an escape of their own for these and ignore it.
/// </param>
/// <param name="Encoding">
/// The encoding of csv, with its byte order mark if it has one; UTF-8 without one where it is null. The other formats have an encoding of
/// their own (<see cref="EventWriter.TakesEncoding"/>) and ignore it. A character that it does not have is an
/// <see cref="EncoderFallbackException"/> from <see cref="EventWriter.Write"/>.
/// </param>
/// <param name="Written">
/// When the file is written, which ics states with each event (DTSTAMP), so that a calendar knows the newer of two. Left out, it is 1
/// January 1970.
/// </param>
public sealed record EventWriterOptions(bool Raw = false, Encoding? Encoding = null, DateTimeOffset Written = default)
{
    /// <summary>When the file is written.</summary>
    public DateTimeOffset Written { get; init; } = Written == default ? DateTimeOffset.UnixEpoch : Written;
}
