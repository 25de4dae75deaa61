using System.Text.Json;

namespace NatoIraq.Reports.Tests.Json;

/// <summary>docs/event.schema.json.</summary>
internal static class EventSchema
{
    private static readonly JsonSchema Schema = JsonSchema.Read("event.schema.json");

    public static JsonElement Root => Schema.Root;

    public static JsonElement Definition(string name) => Schema.Definition(name);

    /// <summary>What the value breaks, one line each; empty where it holds.</summary>
    public static IEnumerable<string> Violations(JsonElement value) => Schema.Violations(value);
}
