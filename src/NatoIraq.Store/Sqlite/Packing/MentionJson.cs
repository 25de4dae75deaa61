using System.Globalization;
using System.Text.Json;

namespace NatoIraq.Store.Sqlite.Packing;

/// <summary>
/// The mentions of an event as stores held them before schema 4: a JSON list of lists
/// <c>[field, role, start, length, line, text, name, basis, quantity, date, point]</c>, whose name, basis and texts are null where they are what
/// they mostly are.
/// </summary>
internal static class MentionJson
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Unpacks them; positions and lines are counted from the event's own.</summary>
    /// <exception cref="JsonException">It is no such list.</exception>
    public static List<Mention> Unpack(ReadOnlySpan<byte> json)
    {
        var mentions = new List<Mention>();
        var reader = new Utf8JsonReader(json);
        Expect(ref reader, JsonTokenType.StartArray);
        while (Next(ref reader) is JsonTokenType.StartArray)
        {
            var field = NextText(ref reader)!;
            var role = NextText(ref reader);
            var start = NextNumber(ref reader);
            var length = NextNumber(ref reader);
            var onLine = NextNumber(ref reader);
            var text = NextText(ref reader)!;
            var name = NextText(ref reader) ?? text;
            var basis = NextText(ref reader) ?? Basis.Stated;
            var quantity = Next(ref reader) is JsonTokenType.StartArray ? ReadQuantity(ref reader, text) : null;
            var dated = Next(ref reader) is JsonTokenType.StartArray ? ReadDated(ref reader, text) : null;
            mentions.Add(new Mention
            {
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

    private static Quantity ReadQuantity(ref Utf8JsonReader reader, string mentionText)
    {
        var quantity = new Quantity
        {
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
