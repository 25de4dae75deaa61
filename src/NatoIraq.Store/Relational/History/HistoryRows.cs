namespace NatoIraq.Store.Relational.History;

/// <summary>The history of a store, read off its revisions and what they made and took back.</summary>
internal static class HistoryRows
{
    private const string All = $"SELECT {RevisionRows.Columns} FROM revision r WHERE ?1 IS NULL OR r.number = ?1 ORDER BY r.number";

    // What a revision did to an event itself, rather than by a correction of it.
    private const string OfEvent =
        $"SELECT {RevisionRows.Columns} FROM revision r WHERE r.number IN ("
        + "SELECT valid_from FROM event WHERE id = ?1 UNION SELECT valid_from FROM event_past WHERE id = ?1 "
        + "UNION SELECT valid_to FROM event_past WHERE id = ?1 UNION SELECT valid_from FROM event_read WHERE id = ?1) "
        + "AND r.action IN ('Create', 'Update', 'Import', 'RemoveSource')";

    /// <summary>The lines of one revision, or of all, the oldest first.</summary>
    public static IEnumerable<HistoryEntry> Read(RelationalDatabase database, long? revision)
    {
        using var row = database.Prepare(All).Bind(1, revision);
        while (row.Step())
        {
            foreach (var entry in Entries(database, RevisionRows.Read(row)))
            {
                yield return entry;
            }
        }
    }

    /// <summary>The lines about an event and its sub-events, the oldest first.</summary>
    public static IEnumerable<HistoryEntry> Read(RelationalDatabase database, string id)
    {
        var numbers = new SortedSet<long>();
        var whole = new HashSet<long>();
        using (var row = database.Prepare(OfEvent).Bind(1, id))
        {
            while (row.Step())
            {
                numbers.Add(row.Integer(0));
                whole.Add(row.Integer(0));
            }
        }

        foreach (var correction in CorrectionRows.Of(database, id))
        {
            numbers.Add(correction.ValidFrom);
            if (correction.ValidTo is { } takenBack)
            {
                numbers.Add(takenBack);
            }
        }

        foreach (var number in numbers)
        {
            var revision = RevisionRows.Find(database, number)!;
            var about = Entries(database, revision).Where(entry => entry.Event == id || (entry.Event is not null && StoredEvents.TopOf(entry.Event) == id)).ToList();
            foreach (var entry in about.Count > 0 || !whole.Contains(number) ? about : [Line(database, revision) with { Event = id }])
            {
                yield return entry;
            }
        }
    }

    private static List<HistoryEntry> Entries(RelationalDatabase database, Revision revision)
    {
        var line = Line(database, revision);
        List<HistoryEntry> entries =
        [
            .. CorrectionRows.Made(database, revision.Number).Select(row => line with
            {
                Event = row.Correction.Event,
                Field = row.Correction.Field,
                Was = row.Correction.Was,
                Value = row.Correction.Value,
            }),
            .. CorrectionRows.TakenBack(database, revision.Number).Select(row => line with
            {
                Event = row.Correction.Event,
                Field = row.Correction.Field,
                Was = row.Correction.Value,
                Value = row.Correction.Was,
            }),
            .. RulingRows.Of(database, revision.Number).Select(change => line with
            {
                Field = change.Ruling.Kind,
                Was = change.IsMade ? null : Told(change.Ruling),
                Value = change.IsMade ? Told(change.Ruling) : null,
            }),
        ];
        return entries.Count > 0 ? entries : [line];
    }

    private static string Told(Ruling ruling) =>
        string.Join("; ", ruling.Subjects) + (ruling.Value is null ? "" : $" = {ruling.Value}");

    private static HistoryEntry Line(RelationalDatabase database, Revision revision)
    {
        // What an import or a removal is about stands where others have their reason.
        var isOfSource = revision.Action is RevisionAction.Import or RevisionAction.RemoveSource;
        return new HistoryEntry
        {
            Revision = revision.Number,
            Time = revision.Time,
            User = revision.User,
            Action = revision.Action,
            Field = isOfSource ? "Source" : revision.Target is null ? null : "Revision",
            Was = revision.Action == RevisionAction.RemoveSource ? revision.Reason : null,
            Value = revision.Action == RevisionAction.Import ? revision.Reason : revision.Target?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Reason = isOfSource ? null : revision.Reason,
            Store = database.Path,
        };
    }
}
