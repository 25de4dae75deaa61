using NatoIraq.Store.Relational.History;

namespace NatoIraq.Store.Relational;

/// <summary>
/// Copies a store from one engine to another: all that is in force, and the revisions, corrections and rulings that there were. What rows were before
/// stays behind, as after a purge: the copy can be read as of itself and later.
/// </summary>
internal static class StoreTransfer
{
    // How many are copied between two reports of progress.
    private const int EventsAtATime = 1000;

    // The columns of the shared tables that are not texts.
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "key", "length", "events", "rejected", "position", "source", "line", "last", "number", "target", "layer",
    };

    private static readonly HashSet<string> Reals = new(StringComparer.Ordinal) { "latitude", "longitude" };

    /// <summary>Copies it.</summary>
    /// <param name="from">The store.</param>
    /// <param name="to">The other, which is empty.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work. Null: nobody.</param>
    public static void Copy(RelationalDatabase from, RelationalDatabase to, IProgress<double>? progress) => to.Write(
        () =>
        {
            to.DeferReferences();
            foreach (var table in (ContentTable[])[ContentTable.Revision, ContentTable.Source, ContentTable.Entity, ContentTable.RejectedLine, ContentTable.IdCounter])
            {
                CopyRows(from, to, table);
            }

            CopyRows(from, to, ContentTable.Correction, "UPDATE correction SET valid_to = ?1 WHERE event = ?2 AND field = ?3 AND valid_from = ?4");
            CopyRows(from, to, ContentTable.Ruling, "UPDATE ruling SET valid_to = ?1 WHERE key = ?2");
            CopyEvents(from, to, progress);
            var latest = RevisionRows.Latest(from)!;
            RevisionRows.Begin(to, RevisionAction.Purge, "Copied between a file and a server", latest.Number);
            return true;
        },
        static done => done);

    private static void CopyRows(RelationalDatabase from, RelationalDatabase to, ContentTable table, string? end = null)
    {
        List<string> columns = [.. table.Columns.Select(static column => $"x.{column}")];
        if (table.IsVersioned)
        {
            columns.Add("x.valid_from");
        }

        if (end is not null)
        {
            columns.Add("x.valid_to");
        }

        using var row = from.Stream($"SELECT {string.Join(", ", columns)} FROM {table.Name} x ORDER BY {string.Join(", ", table.PrimaryKey.Split(", ").Select(static column => "x." + column))}");
        while (row.Step())
        {
            from.ThrowIfInterrupted();
            var written = to.Upsert(table);
            for (var index = 0; index < table.Columns.Count; index++)
            {
                Bind(written, index + 1, row, index, table.Columns[index]);
            }

            if (table.IsVersioned)
            {
                written.Bind(table.Columns.Count + 1, row.Integer(table.Columns.Count));
            }

            written.Run();
            if (end is not null && row.IntegerOrNull(table.Columns.Count + 1) is { } validTo)
            {
                End(to.Keep(end).Bind(1, validTo), table, row);
            }
        }
    }

    private static void End(RelationalStatement end, ContentTable table, RelationalStatement row)
    {
        if (table == ContentTable.Correction)
        {
            end.Bind(2, row.Text(0)).Bind(3, row.Text(1)).Bind(4, row.Integer(table.Columns.Count)).Run();
        }
        else
        {
            end.Bind(2, row.Integer(0)).Run();
        }
    }

    private static void Bind(RelationalStatement written, int position, RelationalStatement row, int column, string name)
    {
        if (Numbers.Contains(name))
        {
            written.Bind(position, row.IntegerOrNull(column));
        }
        else if (Reals.Contains(name))
        {
            written.Bind(position, row.RealOrNull(column));
        }
        else if (name == "packed")
        {
            written.BindBlob(position, row.IsNull(column) ? null : row.Bytes(column).ToArray());
        }
        else
        {
            written.Bind(position, row.TextOrNull(column));
        }
    }

    private static void CopyEvents(RelationalDatabase from, RelationalDatabase to, IProgress<double>? progress)
    {
        var events = from.Integer("SELECT (SELECT count(*) FROM event e WHERE e.parent IS NULL) + (SELECT count(*) FROM event_read r WHERE r.parent IS NULL)");
        var done = 0L;
        var taken = from.Integer("SELECT max(x.key) FROM (SELECT key FROM event UNION ALL SELECT key FROM event_read) x");
        foreach (var asRead in (bool[])[false, true])
        {
            var rows = from.Events(asRead);
            IEventWriter? writer = null;
            var revision = 0L;
            using var row = from.Stream(
                $"SELECT {rows.Columns}, e.valid_from FROM {(asRead ? "event_read" : "event")} e WHERE e.parent IS NULL ORDER BY e.valid_from, e.key");
            while (row.Step())
            {
                from.ThrowIfInterrupted();
                if (done++ % EventsAtATime == 0)
                {
                    progress?.Report((double)done / events);
                }

                var validFrom = row.Integer(rows.ColumnCount);
                if (writer is null || validFrom != revision)
                {
                    writer?.Flush();
                    writer = to.NewEventWriter(revision = validFrom);
                    writer.Reserve(taken);
                }

                var (key, source, read) = (row.Integer(rows.KeyColumn), row.Integer(rows.SourceColumn), rows.Read(row));
                if (asRead)
                {
                    writer.PutAsRead(key, read, source);
                }
                else
                {
                    writer.Add(key, read, source);
                }
            }

            writer?.Flush();
        }
    }
}
