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

    /// <summary>Unpacks them.</summary>
    /// <exception cref="JsonException">It is not what <see cref="Pack"/> makes.</exception>
    public static ValueList<Correction> Unpack(ReadOnlySpan<byte> json, string id, string store) =>
        new(JsonSerializer.Deserialize<string?[]?[]>(json)!.Select(static each => each ?? throw new JsonException()).Select(each => each.Length == 7
            && DateTime.TryParseExact(each[5], "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            && long.TryParse(each[6], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new Correction
            {
                Event = id,
                Field = each[0] ?? throw new JsonException(),
                Value = each[1],
                Was = each[2],
                Reason = each[3],
                User = each[4] ?? "",
                Time = time,
                Revision = revision,
                Store = store,
            }
            : throw new JsonException()));
}
