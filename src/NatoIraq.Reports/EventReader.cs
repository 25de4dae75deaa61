namespace NatoIraq.Reports;

/// <summary>
/// Reads back the events of a file that an <see cref="EventWriter"/> wrote, one by one, in memory that does not grow with their number.
/// </summary>
public static class EventReader
{
    /// <summary>The names of the formats that can be read back: those that keep everything.</summary>
    public static IReadOnlyList<string> Formats { get; } =
        [.. EventFormat.All.Where(static format => format.Read is not null).Select(static format => format.Name)];

    /// <summary>
    /// The events of a file in their order; null where the format cannot be read back. An event that does not hold together is a
    /// fault in its place, and the other events are read.
    /// </summary>
    /// <param name="format">The format's name, without a dot; case is folded.</param>
    /// <param name="stream">The file; left open. Parquet needs one that can seek.</param>
    /// <exception cref="InvalidDataException">
    /// Enumerating: the file is not of this format, or is broken off; nothing after it can be read.
    /// </exception>
    public static IEnumerable<EventReading>? Read(string format, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(stream);
        return EventFormat.Named(format)?.Read?.Invoke(stream);
    }
}

/// <summary>What became of one event of a file.</summary>
/// <param name="Place">Where it stands, for people: "line 3", "event 12".</param>
/// <param name="Event">The event; null where it does not hold together.</param>
/// <param name="Fault">Why it does not; null where it does.</param>
public sealed record EventReading(string Place, Event? Event, string? Fault)
{
    /// <summary>Reads one event, and turns what is wrong with it into a fault.</summary>
    internal static EventReading At(string place, Func<Event> read)
    {
        try
        {
            return new EventReading(place, read(), null);
        }
        catch (InvalidDataException exception)
        {
            return new EventReading(place, null, exception.Message);
        }
    }
}
