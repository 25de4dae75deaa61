using System.Text.Json;
using System.Text.RegularExpressions;

namespace NatoIraq.Reports.Tests.Json;

/// <summary>
/// A check against the few words of JSON Schema (draft 2020-12) that our schemas use. A word that is not known here is an error, so that
/// nothing that a schema says goes unchecked.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    public JsonElement Root => root;

    /// <summary>A schema that lies beside the tests.</summary>
    public static JsonSchema Read(string file) => new(JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file))));

    public JsonElement Definition(string name) => root.GetProperty("$defs").GetProperty(name);

    /// <summary>What the value breaks, one line each; empty where it holds.</summary>
    public IEnumerable<string> Violations(JsonElement value) => Violations(value, root, "$");

    private IEnumerable<string> Violations(JsonElement value, JsonElement schema, string path) =>
        schema.EnumerateObject().SelectMany(word => word.Name switch
        {
            "$schema" or "title" or "description" or "$defs" or "format" => [],
            "$ref" => Violations(value, Definition(word.Value.GetString()!["#/$defs/".Length..]), path),
            "type" => Unless(IsOfType(value, word.Value), $"{path}: is no {word.Value}"),
            "enum" => Unless(
                word.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
                $"{path}: {value} is none of the values"),
            "pattern" => Unless(
                value.ValueKind is not JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!),
                $"{path}: {value} does not match"),
            "const" => Unless(JsonElement.DeepEquals(word.Value, value), $"{path}: {value} is not {word.Value}"),
            "anyOf" => Unless(
                word.Value.EnumerateArray().Any(one => !Violations(value, one, path).Any()), $"{path}: {value} is none of what it may be"),
            "minItems" => Unless(
                value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32(), $"{path}: has too few items"),
            "maxItems" => Unless(
                value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() <= word.Value.GetInt32(), $"{path}: has too many items"),
            "maximum" => Unless(
                value.ValueKind is not JsonValueKind.Number || value.GetDecimal() <= word.Value.GetDecimal(),
                $"{path}: {value} is too great"),
            "minimum" => Unless(
                value.ValueKind is not JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal(),
                $"{path}: {value} is too small"),
            "items" => value.ValueKind is not JsonValueKind.Array
                ? []
                : value.EnumerateArray().SelectMany((item, index) => Violations(item, word.Value, $"{path}[{index}]")),
            "prefixItems" => value.ValueKind is not JsonValueKind.Array
                ? []
                : value.EnumerateArray().Zip(word.Value.EnumerateArray()).SelectMany((pair, index) => Violations(pair.First, pair.Second, $"{path}[{index}]")),
            "required" => word.Value.EnumerateArray()
                .Where(name => value.ValueKind is JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _))
                .Select(name => $"{path}: {name} is missing"),
            "properties" => value.ValueKind is not JsonValueKind.Object
                ? []
                : value.EnumerateObject().Where(property => word.Value.TryGetProperty(property.Name, out _))
                    .SelectMany(property => Violations(property.Value, word.Value.GetProperty(property.Name), $"{path}.{property.Name}")),
            "additionalProperties" => value.ValueKind is not JsonValueKind.Object || word.Value.GetBoolean()
                ? []
                : value.EnumerateObject().Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _))
                    .Select(property => $"{path}: {property.Name} is not allowed"),
            _ => throw new NotSupportedException($"{path}: the schema's word {word.Name} is not checked."),
        });

    private static bool IsOfType(JsonElement value, JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.Array => type.EnumerateArray().Any(one => IsOfType(value, one)),
        _ when type.ValueEquals("boolean") => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ when type.ValueEquals("integer") => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        _ => type.ValueEquals(value.ValueKind.ToString().ToLowerInvariant()),
    };

    private static IEnumerable<string> Unless(bool holds, string violation) => holds ? [] : [violation];
}
