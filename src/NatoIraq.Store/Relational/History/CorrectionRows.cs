using System.Text.Json;

namespace NatoIraq.Store.Relational.History;

/// <summary>Rows of the table of corrections ↔ corrections.</summary>
internal static class CorrectionRows
{
    private const string Columns = $"c.event, c.field, c.layer, c.value, c.was, c.valid_from, c.valid_to, {RevisionRows.Columns}";
    private const string From = $"SELECT {Columns} FROM correction c JOIN revision r ON r.number = c.valid_from WHERE ";

    // The ids of sub-events begin with their event's and a full stop; a slash is what comes behind that.
    private const string OfEvent = "(c.event = ?1 OR (c.event > ?1 || '.' AND c.event < ?1 || '/'))";
    private const string InForceOf = From + OfEvent + " AND c.valid_to IS NULL ORDER BY c.layer, c.valid_from";
    private const string AllOf = From + OfEvent + " ORDER BY c.valid_from";
    private const string MadeBy = From + "c.valid_from = ?1 ORDER BY c.event, c.field";
    private const string TakenBackBy = From + "c.valid_to = ?1 ORDER BY c.event, c.field";
    private const string TakeBackOne = "UPDATE correction SET valid_to = ?1 WHERE event = ?2 AND field = ?3 AND valid_from = ?4";

    /// <summary>The corrections in force of an event and its sub-events, each field's latest last.</summary>
    public static List<CorrectionRow> InForce(RelationalDatabase database, string id) => Read(database, database.Keep(InForceOf).Bind(1, id));

    /// <summary>All corrections there were of an event and its sub-events, in the order in which they were made.</summary>
    public static List<CorrectionRow> Of(RelationalDatabase database, string id) => Read(database, database.Keep(AllOf).Bind(1, id));

    /// <summary>What a revision corrected.</summary>
    public static List<CorrectionRow> Made(RelationalDatabase database, long revision) => Read(database, database.Keep(MadeBy).Bind(1, revision));

    /// <summary>The corrections that a revision took back.</summary>
    public static List<CorrectionRow> TakenBack(RelationalDatabase database, long revision) =>
        Read(database, database.Keep(TakenBackBy).Bind(1, revision));

    /// <summary>Writes a correction.</summary>
    public static void Add(RelationalDatabase database, string id, string field, ValueList<string> values, string? was, long layer, long revision) =>
        database.Upsert(ContentTable.Correction)
            .Bind(1, id)
            .Bind(2, field)
            .Bind(3, layer)
            .Bind(4, JsonSerializer.Serialize<IReadOnlyList<string>>(values))
            .Bind(5, was)
            .Bind(6, revision)
            .Run();

    /// <summary>Takes a correction back.</summary>
    public static void TakeBack(RelationalDatabase database, CorrectionRow row, long revision) =>
        database.Keep(TakeBackOne)
            .Bind(1, revision)
            .Bind(2, row.Correction.Event)
            .Bind(3, row.Correction.Field)
            .Bind(4, row.ValidFrom)
            .Run();

    private static List<CorrectionRow> Read(RelationalDatabase database, RelationalStatement row)
    {
        var corrections = new List<CorrectionRow>();
        while (row.Step())
        {
            var values = new ValueList<string>(JsonSerializer.Deserialize<string[]>(row.Text(3))!);
            var revision = RevisionRows.Read(row, 7);
            corrections.Add(new CorrectionRow(
                new Correction
                {
                    Event = row.Text(0),
                    Field = row.Text(1),
                    Values = values,
                    Value = values.Count == 0 ? null : values.ToString(),
                    Was = row.TextOrNull(4),
                    Reason = revision.Reason,
                    User = revision.User,
                    Time = revision.Time,
                    Revision = revision.Number,
                    Store = database.Path,
                },
                row.Integer(2),
                row.Integer(5),
                row.IntegerOrNull(6)));
        }

        row.Reset();
        return corrections;
    }
}

/// <summary>A correction as a store keeps it.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Layer">The revision that first made it: of two of one field the higher holds.</param>
/// <param name="ValidFrom">The revision from which it is in force.</param>
/// <param name="ValidTo">The revision that took it back; null while it is in force.</param>
internal sealed record CorrectionRow(Correction Correction, long Layer, long ValidFrom, long? ValidTo);
