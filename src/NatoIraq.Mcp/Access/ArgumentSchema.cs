using System.Text.Json;
using System.Text.Json.Nodes;

namespace NatoIraq.Mcp.Access;

/// <summary>The schema of a tool's arguments, in the plain form that all clients read: an argument that can be left out has one type, not a list of a type and null.</summary>
internal static class ArgumentSchema
{
    /// <summary>Removes null from the types, values and defaults of a schema that was made from parameters. A null that a client sends is still taken as left out.</summary>
    public static JsonElement WithoutNulls(JsonElement schema)
    {
        var node = JsonNode.Parse(schema.GetRawText())!;
        RemoveNulls(node);
        return JsonSerializer.SerializeToElement(node);
    }

    private static void RemoveNulls(JsonNode node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
            {
                RemoveNulls(item);
            }

            return;
        }

        if (node is not JsonObject schema)
        {
            return;
        }

        if (schema["type"] is JsonArray types && types.Where(static type => type?.GetValue<string>() != "null").ToArray() is [{ } only])
        {
            schema["type"] = only.DeepClone();
        }

        if (schema["enum"] is JsonArray values)
        {
            values.RemoveAll(static value => value is null);
        }

        if (schema.TryGetPropertyValue("default", out var fallback) && fallback is null)
        {
            schema.Remove("default");
        }

        foreach (var (_, part) in schema)
        {
            if (part is not null)
            {
                RemoveNulls(part);
            }
        }
    }
}
