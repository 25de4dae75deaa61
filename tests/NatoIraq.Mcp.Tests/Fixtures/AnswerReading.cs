using System.Text.Json;

namespace NatoIraq.Mcp.Tests.Fixtures;

/// <summary>What tests look for in answers.</summary>
internal static class AnswerReading
{
    /// <summary>A list as an argument.</summary>
    public static string[] List(params string[] values) => values;

    /// <summary>The items of a page.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement page) => [.. page.GetProperty("items").EnumerateArray()];

    /// <summary>A field as text; null where it is null.</summary>
    public static string? Text(this JsonElement element, string field) => element.GetProperty(field).GetString();

    /// <summary>Every text in an answer, the names of fields not counted.</summary>
    public static IEnumerable<string> Texts(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static field => field.Value.Texts()),
        _ => [],
    };

    /// <summary>The ids of events that an answer names, in whatever field.</summary>
    public static IReadOnlyList<string> Ids(this JsonElement element) => [.. IdsIn(element).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> IdsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(IdsIn),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static field => field switch
        {
            { Name: "id" or "event" or "firstEvent" or "lastEvent" or "before" or "after" or "chain", Value.ValueKind: JsonValueKind.String } => [field.Value.GetString()!],
            { Name: "events" or "subEvents", Value.ValueKind: JsonValueKind.Array } =>
                field.Value.EnumerateArray().SelectMany(static item => item.ValueKind is JsonValueKind.String ? [item.GetString()!] : IdsIn(item)),
            _ => IdsIn(field.Value),
        }),
        _ => [],
    };
}
