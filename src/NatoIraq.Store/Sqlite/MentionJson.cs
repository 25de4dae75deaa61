using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// The mentions of an event as one column: a JSON list of lists (docs/store.md). Positions and lines are counted from the event's own, so
/// that an entry that only moves in its source keeps its evidence to the byte.
/// </summary>
internal static class MentionJson
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Packs the mentions of an event.</summary>
    public static byte[] Pack(Event from)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartArray();
        foreach (var mention in from.Mentions)
        {
            Write(writer, mention, from);
        }

        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Unpacks them.</summary>
    /// <param name="json">What <see cref="Pack"/> made.</param>
    /// <param name="id">The event's id.</param>
    /// <param name="source">The title of its source.</param>
    /// <param name="position">Where the event starts.</param>
    /// <param name="line">The line it starts on.</param>
    /// <exception cref="JsonException">It is not what <see cref="Pack"/> makes.</exception>
    public static List<Mention> Unpack(ReadOnlySpan<byte> json, string id, string source, int position, int line)
    {
        var mentions = new List<Mention>();
        var reader = new Utf8JsonReader(json);
        Expect(ref reader, JsonTokenType.StartArray);
        while (Next(ref reader) is JsonTokenType.StartArray)
        {
            var field = NextText(ref reader)!;
            var role = NextText(ref reader);
            var start = NextNumber(ref reader) + position;
            var length = NextNumber(ref reader);
            var onLine = NextNumber(ref reader) + line;
            var text = NextText(ref reader)!;
            var name = NextText(ref reader) ?? text;
            var basis = NextText(ref reader) ?? Basis.Stated;
            var quantity = Next(ref reader) is JsonTokenType.StartArray ? ReadQuantity(ref reader, id, text) : null;
            var dated = Next(ref reader) is JsonTokenType.StartArray ? ReadDated(ref reader, text) : null;
            mentions.Add(new Mention
            {
                Event = id,
                Source = source,
                Field = field,
                Role = role,
                Start = start,
                Length = length,
                Line = onLine,
                Text = text,
                Name = name,
                Basis = basis,
                Quantity = quantity,
                Dated = dated,
                Entity = ReadPoint(ref reader) is { } point ? new Entity { Field = field, Name = name, Point = point } : null,
            });
        }

        return mentions;
    }

    private static void Write(Utf8JsonWriter writer, Mention mention, Event from)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(mention.Field);
        writer.WriteStringValue(mention.Role);
        writer.WriteNumberValue(mention.Start - from.Span.Start);
        writer.WriteNumberValue(mention.Length);
        writer.WriteNumberValue(mention.Line - from.Line);
        writer.WriteStringValue(mention.Exact);
        writer.WriteStringValue(UnlessEqual(mention.Name, mention.Exact));
        writer.WriteStringValue(UnlessEqual(mention.Basis, Basis.Stated));
        if (mention.Quantity is { } quantity)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(UnlessEqual(quantity.Text, mention.Exact));
            writer.WriteNumberValue(quantity.Value);
            WriteBound(writer, quantity.Low);
            WriteBound(writer, quantity.High);
            writer.WriteStringValue(quantity.Unit);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNullValue();
        }

        if (mention.Dated is { } dated)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(UnlessEqual(dated.Text, mention.Exact));
            writer.WriteStringValue(dated.Date);
            writer.WriteStringValue(dated.Start?.ToString(DayFormat, CultureInfo.InvariantCulture));
            writer.WriteStringValue(dated.End?.ToString(DayFormat, CultureInfo.InvariantCulture));
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNullValue();
        }

        if (mention.Entity?.Point is { } point)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(point.Latitude);
            writer.WriteNumberValue(point.Longitude);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static Quantity ReadQuantity(ref Utf8JsonReader reader, string id, string mentionText)
    {
        var quantity = new Quantity
        {
            Event = id,
            Text = NextText(ref reader) ?? mentionText,
            Value = NextBound(ref reader) ?? throw new JsonException(),
            Low = NextBound(ref reader),
            High = NextBound(ref reader),
            Unit = NextText(ref reader),
        };
        Expect(ref reader, JsonTokenType.EndArray);
        return quantity;
    }

    private static DatedPhrase ReadDated(ref Utf8JsonReader reader, string mentionText)
    {
        var dated = new DatedPhrase
        {
            Text = NextText(ref reader) ?? mentionText,
            Date = NextText(ref reader)!,
            Start = NextDay(ref reader),
            End = NextDay(ref reader),
        };
        Expect(ref reader, JsonTokenType.EndArray);
        return dated;
    }

    /// <summary>The point of a place, which few mentions have, and the end of the mention.</summary>
    private static GeographicPoint? ReadPoint(ref Utf8JsonReader reader)
    {
        if (Next(ref reader) is JsonTokenType.EndArray)
        {
            return null;
        }

        var point = new GeographicPoint(NextDegrees(ref reader), NextDegrees(ref reader));
        Expect(ref reader, JsonTokenType.EndArray);
        Expect(ref reader, JsonTokenType.EndArray);
        return point;
    }

    private static void WriteBound(Utf8JsonWriter writer, decimal? bound)
    {
        if (bound is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static string? UnlessEqual(string text, string usual) => text == usual ? null : text;

    private static JsonTokenType Next(ref Utf8JsonReader reader) => reader.Read() ? reader.TokenType : throw new JsonException();

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (Next(ref reader) != type)
        {
            throw new JsonException();
        }
    }

    private static string? NextText(ref Utf8JsonReader reader) => Next(ref reader) switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        _ => throw new JsonException(),
    };

    private static int NextNumber(ref Utf8JsonReader reader) =>
        Next(ref reader) is JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw new JsonException();

    private static double NextDegrees(ref Utf8JsonReader reader) =>
        Next(ref reader) is JsonTokenType.Number && reader.TryGetDouble(out var degrees) ? degrees : throw new JsonException();

    private static decimal? NextBound(ref Utf8JsonReader reader) => Next(ref reader) switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        _ => throw new JsonException(),
    };

    private static DateTime? NextDay(ref Utf8JsonReader reader) =>
        NextText(ref reader) is not { } text ? null
        : DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new JsonException();
}
