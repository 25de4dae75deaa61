using System.Globalization;
using System.Text.Json;

namespace NatoIraq.Store.Relational;

/// <summary>
/// The corrections of an event as one column, so that reading an event looks nowhere else: a JSON list of lists
/// <c>[field, value, was, reason, user, time, revision]</c>.
/// </summary>
internal static class CorrectionJson
{
    /// <summary>Packs them; null for none.</summary>
    public static string? Pack(ValueList<Correction> corrections) => corrections.Count == 0
        ? null
        : JsonSerializer.Serialize(corrections.Select(static each => new string?[]
        {
            each.Field,
            each.Value,
            each.Was,
            each.Reason,
            each.User,
            each.Time.ToString("O", CultureInfo.InvariantCulture),
            each.Revision.ToString(CultureInfo.InvariantCulture),
        }));

    /// <summary>Unpacks them. Token by token, because a store with thousands of corrected events is to be read as fast as one with none.</summary>
    /// <exception cref="JsonException">It is not what <see cref="Pack"/> makes.</exception>
    public static ValueList<Correction> Unpack(ReadOnlySpan<byte> json, string id, string store)
    {
        var corrections = new List<Correction>();
        var reader = new Utf8JsonReader(json);
        try
        {
            Expect(Next(ref reader) == JsonTokenType.StartArray);
            while (Next(ref reader) == JsonTokenType.StartArray)
            {
                corrections.Add(new Correction
                {
                    Event = id,
                    Field = Text(ref reader) ?? throw new JsonException(),
                    Value = Text(ref reader),
                    Was = Text(ref reader),
                    Reason = Text(ref reader),
                    User = Text(ref reader) ?? "",
                    Time = Time(ref reader),
                    Revision = Number(ref reader),
                    Store = store,
                });
                Expect(Next(ref reader) == JsonTokenType.EndArray);
            }

            Expect(reader.TokenType == JsonTokenType.EndArray && !reader.Read());
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text is not in UTF-8.", exception);
        }

        return new ValueList<Correction>(corrections);
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) => reader.Read() ? reader.TokenType : throw new JsonException();

    private static string? Text(ref Utf8JsonReader reader)
    {
        Expect(Next(ref reader) is JsonTokenType.String or JsonTokenType.Null);
        return reader.GetString();
    }

    private static DateTime Time(ref Utf8JsonReader reader)
    {
        Expect(Next(ref reader) == JsonTokenType.String);
        return reader.TryGetDateTime(out var time) ? time : throw new JsonException();
    }

    private static long Number(ref Utf8JsonReader reader)
    {
        Expect(Next(ref reader) == JsonTokenType.String);
        return long.TryParse(reader.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new JsonException();
    }

    private static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new JsonException();
        }
    }
}
