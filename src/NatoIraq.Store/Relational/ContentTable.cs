namespace NatoIraq.Store.Relational;

/// <summary>
/// A table whose rows carry a digest: one list of columns makes both the statement that writes a row and the one that finds rows that have
/// changed since, so that the two cannot drift apart.
/// </summary>
/// <param name="name">The table.</param>
/// <param name="primaryKey">Its primary key.</param>
/// <param name="isVersioned">Whether a row says from which revision it holds; that is bound last and is no part of the digest, so that
/// two rows have one digest where they say the same.</param>
/// <param name="columns">Its other columns but the digest, in the order in which they are bound; the first names the row in a report.</param>
internal sealed class ContentTable(string name, string primaryKey, bool isVersioned, params string[] columns)
{
    /// <summary>The sources.</summary>
    public static ContentTable Source { get; } = new(
        "source", "key", true, "key", "title", "folded_title", "uri", "published", "file_name", "format", "imported", "text_sha256",
        "file_sha256", "length", "events", "rejected", "text", "pages", "packed");

    /// <summary>The entities.</summary>
    public static ContentTable Entity { get; } = new(
        "entity", "key", true, "key", "field", "name", "acronym", "aliases", "mission_type", "predecessors", "latitude", "longitude");

    /// <summary>The lines that could not be read.</summary>
    public static ContentTable RejectedLine { get; } = new(
        "rejected_line", "source, position", true, "position", "source", "length", "line", "text", "reason");

    /// <summary>The letters given.</summary>
    public static ContentTable IdCounter { get; } = new("id_counter", "stem", false, "stem", "last");

    /// <summary>The revisions.</summary>
    public static ContentTable Revision { get; } = new(
        "revision", "number", false, "number", "time", "user", "action", "reason", "target");

    /// <summary>The corrections.</summary>
    public static ContentTable Correction { get; } = new(
        "correction", "event, field, valid_from", true, "event", "field", "layer", "value", "was");

    /// <summary>The rulings.</summary>
    public static ContentTable Ruling { get; } = new("ruling", "key", true, "key", "kind", "subjects", "value");

    /// <summary>The tables that are the same whatever the engine: all but those of events.</summary>
    public static IReadOnlyList<ContentTable> Shared { get; } = [Source, Entity, RejectedLine, IdCounter, Revision, Correction, Ruling];

    private readonly string[] columns = columns;

    /// <summary>The table.</summary>
    public string Name => name;

    /// <summary>Its primary key.</summary>
    public string PrimaryKey => primaryKey;

    /// <summary>Whether a row says from which revision it holds.</summary>
    public bool IsVersioned => isVersioned;

    /// <summary>Its columns but the digest and the revision; the first names the row in a report.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>Copies rows to the table of what rows were; ?1 is the revision that replaces them. A row of that same revision was never
    /// the present.</summary>
    /// <param name="where">Which rows; parameters from ?2.</param>
    public string CopyToPast(string where) =>
        $"INSERT INTO {name}_past ({Versioned(columns)}, valid_to) SELECT {Versioned(columns)}, ?1 FROM {name} WHERE valid_from < ?1 AND ({where})";

    /// <summary>Copies rows from another table that has the same columns.</summary>
    /// <param name="to">The table to copy to.</param>
    /// <param name="from">The table to copy from.</param>
    /// <param name="where">Which rows.</param>
    public string Copy(string to, string from, string where) =>
        $"INSERT INTO {to} ({Versioned(columns)}) SELECT {Versioned(columns)} FROM {from} WHERE {where}";

    private static string Versioned(string[] columns) => string.Join(", ", columns) + ", digest, valid_from";
}
