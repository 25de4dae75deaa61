using System.Text.Json;
using System.Text.RegularExpressions;

namespace NatoIraq.Reports.Tests.Json;

/// <summary>
/// docs/event.schema.json, and a check against it of the few words of JSON Schema (draft 2020-12) that it uses. A word that is
/// not known here is an error, so that nothing the schema says goes unchecked.
/// </summary>
internal static class EventSchema
{
    public static JsonElement Root { get; } =
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "event.schema.json")));

    public static JsonElement Definition(string name) => Root.GetProperty("$defs").GetProperty(name);

    /// <summary>What the value breaks, one line each; empty where it holds.</summary>
    public static IEnumerable<string> Violations(JsonElement value, JsonElement schema, string path = "$") =>
        schema.EnumerateObject().SelectMany(word => word.Name switch
        {
            "$schema" or "title" or "description" or "$defs" or "format" or "properties" => [],
            "$ref" => Violations(value, Definition(word.Value.GetString()!["#/$defs/".Length..]), path),
            "type" => Unless(IsOfType(value, word.Value), $"{path}: is no {word.Value}"),
            "enum" => Unless(
                word.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
                $"{path}: {value} is none of the values"),
            "pattern" => Unless(
                value.ValueKind is not JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!),
                $"{path}: {value} does not match"),
            "minimum" => Unless(
                value.ValueKind is not JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal(),
                $"{path}: {value} is too small"),
            "items" => value.ValueKind is not JsonValueKind.Array
                ? []
                : value.EnumerateArray().SelectMany((item, index) => Violations(item, word.Value, $"{path}[{index}]")),
            "required" => word.Value.EnumerateArray()
                .Where(name => value.ValueKind is JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _))
                .Select(name => $"{path}: {name} is missing"),
            "additionalProperties" => Properties(value, schema, path),
            _ => throw new NotSupportedException($"{path}: the schema's word {word.Name} is not checked."),
        });

    private static IEnumerable<string> Properties(JsonElement value, JsonElement schema, string path) =>
        value.ValueKind is not JsonValueKind.Object
            ? []
            : value.EnumerateObject().SelectMany(property => schema.GetProperty("properties").TryGetProperty(property.Name, out var inner)
                ? Violations(property.Value, inner, $"{path}.{property.Name}")
                : [$"{path}: {property.Name} is not allowed"]);

    private static bool IsOfType(JsonElement value, JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.Array => type.EnumerateArray().Any(one => IsOfType(value, one)),
        _ when type.ValueEquals("integer") => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        _ => type.ValueEquals(value.ValueKind.ToString().ToLowerInvariant()),
    };

    private static IEnumerable<string> Unless(bool holds, string violation) => holds ? [] : [violation];
}
