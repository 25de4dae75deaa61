using System.Text.Json;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>Everything that a store says of its events, as one text.</summary>
internal static class EventsTold
{
    public static string Of(IChronologyStore store) =>
        JsonSerializer.Serialize(store.Query(new EventQuery { IncludeSubEvents = true }).Select(static each => each))
            .Replace(JsonSerializer.Serialize(store.Describe().Path), "\"\"", StringComparison.Ordinal);
}
