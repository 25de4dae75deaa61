using System.Text;
using System.Text.Json;

namespace NatoIraq.Reports.Json;

/// <summary>Reads back what <see cref="JsonEventWriter"/> and <see cref="JsonLinesEventWriter"/> write, as it comes.</summary>
internal static class JsonEventReaders
{
    // A key that stands twice is read differently by different readers (RFC 8259, 4): it is refused.
    private static readonly JsonSerializerOptions Options = JsonSerializerOptions.Strict;
    private static readonly JsonDocumentOptions LineOptions = new() { AllowDuplicateProperties = false };

    /// <summary>The events of an array.</summary>
    public static IEnumerable<EventReading> ReadArray(Stream stream)
    {
        using var events = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, Options).ToBlockingEnumerable().GetEnumerator();
        for (var number = 1; MoveNext(events); number++)
        {
            var element = events.Current;
            yield return EventReading.At(FormattableString.Invariant($"event {number}"), () => EventJsonReading.Read(element));
        }
    }

    /// <summary>The events of JSON Lines. A line that is not JSON is a fault of its own, for the next begins after it.</summary>
    public static IEnumerable<EventReading> ReadLines(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return EventReading.At(FormattableString.Invariant($"line {number}"), () => EventJsonReading.Read(Parse(line)));
            }
        }
    }

    private static JsonElement Parse(string line)
    {
        try
        {
            return JsonElement.Parse(line, LineOptions);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"it is not JSON from byte {(exception.BytePositionInLine ?? 0) + 1} on"), exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidDataException("the name of a key has one half of a surrogate pair, which is no character", exception);
        }
    }

    private static bool MoveNext(IEnumerator<JsonElement> events)
    {
        try
        {
            return events.MoveNext();
        }
        catch (JsonException exception)
        {
            var (line, position) = ((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
            throw new InvalidDataException(
                FormattableString.Invariant($"it is not a JSON array of events from line {line}, byte {position} on."), exception);
        }
    }
}
