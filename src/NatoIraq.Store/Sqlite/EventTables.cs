using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Sqlite;

/// <summary>The tables of events.</summary>
internal static class EventTables
{
    /// <summary>The events and sub-events.</summary>
    public static ContentTable Event { get; } = new(
        "event", "key", true, "id", "key", "parent", "source", "position", "length", "line", "section", "date_text", "date_position",
        "date_length", "edtf", "time", "time_zone", "date_inferred", "earliest_start", "latest_start", "earliest_end", "latest_end", "bounds_suffice", "reach", "precision", "kind",
        "plover", "title", "text", "names", "mentions", "sub_events", "corrections", "title_length");

    /// <summary>Events as they were read, where they are now something else.</summary>
    public static ContentTable EventAsRead { get; } = new("event_read", "key", true, [.. Event.Columns]);

    /// <summary>Every table of content.</summary>
    public static IReadOnlyList<ContentTable> All { get; } = [.. ContentTable.Shared, Event, EventAsRead];
}
