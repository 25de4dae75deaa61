using System.Globalization;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// A table whose rows carry a digest: one list of columns makes both the statement that writes a row and the one that finds rows that have
/// changed since, so that the two cannot drift apart.
/// </summary>
/// <param name="name">The table.</param>
/// <param name="primaryKey">Its primary key.</param>
/// <param name="columns">Its columns but the digest, in the order in which they are bound; the first names the row in a report.</param>
internal sealed class ContentTable(string name, string primaryKey, params string[] columns)
{
    /// <summary>The sources.</summary>
    public static ContentTable Source { get; } = new(
        "source", "key", "key", "title", "folded_title", "uri", "published", "file_name", "format", "imported", "text_sha256",
        "file_sha256", "length", "events", "rejected", "text");

    /// <summary>The events and sub-events.</summary>
    public static ContentTable Event { get; } = new(
        "event", "key", "id", "key", "parent", "source", "position", "length", "line", "section", "date_text", "date_position",
        "date_length", "edtf", "time", "time_zone", "date_inferred", "earliest_start", "latest_start", "earliest_end", "latest_end", "bounds_suffice", "reach", "precision", "kind",
        "plover", "title", "text", "names", "mentions", "sub_events");

    /// <summary>The entities.</summary>
    public static ContentTable Entity { get; } = new(
        "entity", "key", "key", "field", "name", "acronym", "aliases", "mission_type", "predecessors", "latitude", "longitude");

    /// <summary>The lines that could not be read.</summary>
    public static ContentTable RejectedLine { get; } = new(
        "rejected_line", "source, position", "position", "source", "length", "line", "text", "reason");

    /// <summary>The letters given.</summary>
    public static ContentTable IdCounter { get; } = new("id_counter", "stem", "stem", "last");

    /// <summary>Every table of content.</summary>
    public static IReadOnlyList<ContentTable> All { get; } = [Source, Event, Entity, RejectedLine, IdCounter];

    /// <summary>The table.</summary>
    public string Name => name;

    /// <summary>Writes a row, or writes it anew; parameters by position.</summary>
    public string Upsert { get; } = MakeUpsert(name, primaryKey, columns);

    /// <summary>The names of the rows whose digest is not that of their columns.</summary>
    public string Changed { get; } =
        $"SELECT {columns[0]} FROM {name} WHERE digest IS NOT row_digest({string.Join(", ", columns)})";

    private static string MakeUpsert(string name, string primaryKey, string[] columns)
    {
        var parameters = string.Join(
            ", ", Enumerable.Range(1, columns.Length).Select(static index => "?" + index.ToString(CultureInfo.InvariantCulture)));
        var changes = string.Join(", ", columns.Append("digest").Select(static column => $"{column} = excluded.{column}"));
        return $"INSERT INTO {name} ({string.Join(", ", columns)}, digest) VALUES ({parameters}, row_digest({parameters})) "
            + $"ON CONFLICT ({primaryKey}) DO UPDATE SET {changes}";
    }
}
