using NatoIraq.Chronology.Corrections;
using NatoIraq.Store.Sqlite.Checking;
using NatoIraq.Store.Sqlite.History;
using NatoIraq.Store.Sqlite.Importing;
using NatoIraq.Store.Sqlite.Packing;
using NatoIraq.Store.Sqlite.Querying;
using NatoIraq.Store.Sqlite.Searching;

namespace NatoIraq.Store.Sqlite;

/// <summary>A store in an SQLite file.</summary>
internal sealed class SqliteStore(Database database, bool readOnly, int? olderSchema = null) : IChronologyStore
{
    private const string ById = $"SELECT {EventRows.Columns} FROM event e WHERE e.id = ?1";
    // Of what was read, without what is hidden, with what was added: nothing is counted one by one that there are many of.
    private const string Contents =
        "SELECT count(*), total(events) - (SELECT count(*) FROM event_read r WHERE r.parent IS NULL AND r.source > 0 "
        + "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.key = r.key)) "
        + "+ (SELECT count(*) FROM event INDEXED BY event_source WHERE source = 0 AND parent IS NULL) FROM source WHERE key > 0";

    private const string ByIdPrefix = $"SELECT {EventRows.Columns} FROM event e WHERE e.id >= ?1 AND e.id < ?2 ORDER BY e.id LIMIT ?3";

    /// <inheritdoc/>
    public StoreDescription Describe() => Do(() =>
    {
        using var row = database.Prepare(Contents);
        row.Step();
        var version = olderSchema ?? (int)database.Integer("PRAGMA user_version");
        return new StoreDescription(database.Path, database.IsPrivate || database.CannotWrite, version, row.Int32(0), row.Integer(1), database.Size);
    });

    /// <inheritdoc/>
    public IEnumerable<Event> Query(EventQuery query) => Stream(() => ReadEvents(query));

    /// <inheritdoc/>
    public long Count(EventQuery query) => Do(() => new EventStatements(database, query with { First = null, Skip = 0 }).Count());

    /// <inheritdoc/>
    public IEnumerable<Event?> Find(IEnumerable<string> ids) => Stream(() => ReadByIds(ids));

    /// <inheritdoc/>
    public IEnumerable<SearchHit> Search(SearchQuery query) => Stream(() => SearchRows.Read(database, query));

    /// <inheritdoc/>
    public string? Suggest(SearchQuery query) => Do(() => SpellingSuggestion.For(database, query));

    /// <inheritdoc/>
    public IEnumerable<Entity> Entities(IReadOnlyCollection<string> fields, IReadOnlyCollection<string> names) =>
        Stream(() => NameLookup.Entities(database, fields, names));

    /// <inheritdoc/>
    public IEnumerable<Appearance> Appearances(EventNames list, IReadOnlyCollection<string> names) =>
        Stream(() => AppearanceRows.Read(database, list, names));

    /// <inheritdoc/>
    public IEnumerable<Quantity> Units() => Stream(() => UnitRows.Read(database));

    /// <inheritdoc/>
    public IEnumerable<YearCount> Years() => Stream(() => YearRows.Read(database));

    /// <inheritdoc/>
    public IEnumerable<Event> IdsStartingWith(string prefix, int most) => Stream(() => ReadByPrefix(prefix, most));

    /// <inheritdoc/>
    public IEnumerable<Source> Sources() => Stream(() => SourceRows.Read(database).Select(static row => row.Source));

    /// <inheritdoc/>
    public string SourceText(string title) => Do(() => SourceRows.ReadWholeText(database, title) ?? throw NoSource(title));

    /// <inheritdoc/>
    public ImportOutcome Import(SourceImport import) => Do(() =>
    {
        RequireWritable();

        return FirstEdition.Run(database, import) ?? ImportEdition(import);
    });

    /// <inheritdoc/>
    public ImportOutcome Preview(SourceImport import) => Do(() => Plan(import, import.Events.ToList()).Plan.Outcome);

    /// <inheritdoc/>
    public void RemoveSource(string title) => Do(() =>
    {
        RequireWritable();
        return Write(RevisionAction.RemoveSource, title, revision => SourceRemoval.Run(database, title, revision.Number, () => NoSource(title)));
    });

    /// <inheritdoc/>
    public IReadOnlyList<Ruling> Rulings() => Do(() => RulingRows.Read(database).Select(static row => row.Ruling).ToList());

    /// <inheritdoc/>
    public Revision? Rule(IReadOnlyList<RulingChange> changes, string? reason) => Do(() =>
    {
        RequireWritable();
        foreach (var change in changes)
        {
            RequireRuling(change.Ruling);
        }

        return database.Write(
            () =>
            {
                var inForce = RulingRows.Read(database).ConvertAll(static row => row.Ruling);
                var wanted = changes.Where(change => inForce.Contains(change.Ruling) != change.IsMade).Distinct().ToList();
                if (wanted.Count == 0)
                {
                    return null;
                }

                var action = wanted.Exists(static change => change.IsMade) ? RevisionAction.Rule : RevisionAction.Unrule;
                var revision = RevisionRows.Begin(database, action, reason);
                new RulingWriter(database, revision).Change(wanted);
                return revision;
            },
            static revision => revision is not null);
    });

    /// <inheritdoc/>
    public Revision? Correct(string id, IReadOnlyList<FieldValue> fields, string? reason) => Do(() =>
    {
        RequireWritable();
        return database.Write(() => new Corrector(database).Correct(id, fields, reason), static revision => revision is not null);
    });

    /// <inheritdoc/>
    public Event Add(IReadOnlyList<FieldValue> fields, string? text, string? reason) => Do(() =>
    {
        RequireWritable();
        var (id, _) = database.Write(() => new Corrector(database).Add(fields, text, reason), static _ => true);
        return ReadByIds([id]).Single()!;
    });

    /// <inheritdoc/>
    public Revision Remove(string id, string? reason) => Do(() =>
    {
        RequireWritable();
        return database.Write(() => new Corrector(database).Remove(id, reason), static _ => true);
    });

    /// <inheritdoc/>
    public Revision Undo(long revision, string? reason, bool force) => Do(() =>
    {
        RequireWritable();
        return Undoer.Run(database, revision, reason, force);
    });

    /// <inheritdoc/>
    public IEnumerable<HistoryEntry> History(string? id, long? revision) =>
        Stream(() => id is null ? HistoryRows.Read(database, revision) : HistoryRows.Read(database, id).Where(entry => revision is null || entry.Revision == revision));

    /// <inheritdoc/>
    public Revision Moment() => Do(() => RevisionRows.Latest(database)!);

    /// <inheritdoc/>
    public long CountPurge(long? before) => Do(() => Sqlite.History.Purge.Count(database, Known(before)));

    /// <inheritdoc/>
    public PurgeOutcome Purge(long? before, string? reason) => Do(() =>
    {
        RequireWritable();
        return Sqlite.History.Purge.Run(database, Known(before), reason);
    });

    /// <inheritdoc/>
    public bool IsOutdated => olderSchema is not null;

    /// <inheritdoc/>
    public IEnumerable<StoreCheck> Check() => Stream(() => StoreChecks.Run(database));

    /// <inheritdoc/>
    public void Refresh()
    {
        if (readOnly)
        {
            database.EndReading();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private ImportOutcome ImportEdition(SourceImport import)
    {
        // Coded before the transaction: nobody waits for that.
        var entries = CodedEvidence.Pack(import.Events, new PageIndex(import.Text.Pages));
        var plan = Plan(import, entries);
        return database.Write(
            () =>
            {
                // Somebody may have written between the plan and here.
                if (RevisionRows.Latest(database)!.Number != plan.Revision)
                {
                    plan = Plan(import, entries);
                }

                if (plan.Plan.HasChanges)
                {
                    ImportWriter.Apply(database, plan.Plan, RevisionRows.Begin(database, RevisionAction.Import, import.Title).Number);
                }

                return plan.Plan;
            },
            static plan => plan.HasChanges).Outcome;
    }

    private (ImportPlan Plan, long Revision) Plan(SourceImport import, List<Event> entries)
    {
        var revision = RevisionRows.Latest(database)?.Number ?? 0;
        return (ImportPlan.Of(StoredEdition.Of(database, import.Title), import, entries), revision);
    }

    private IEnumerable<Event> ReadEvents(EventQuery query)
    {
        var rows = new EventRows(database);
        using var cursor = new EventStatements(database, query).Open();
        for (var skipped = 0L; skipped < query.Skip && cursor.MoveNext(); skipped++)
        {
        }

        for (var given = 0L; given != query.First && cursor.MoveNext(); given++)
        {
            yield return rows.Read(cursor.Row);
        }
    }

    private IEnumerable<Event?> ReadByIds(IEnumerable<string> ids)
    {
        var rows = new EventRows(database);
        using var row = database.Prepare(ById);
        foreach (var id in ids)
        {
            yield return row.Reset().Bind(1, id).Step() ? rows.Read(row) : null;
        }
    }

    private IEnumerable<Event> ReadByPrefix(string prefix, int most)
    {
        var rows = new EventRows(database);
        using var row = database.Prepare(ByIdPrefix).Bind(1, prefix).Bind(2, prefix + char.MaxValue).Bind(3, most);
        while (row.Step())
        {
            yield return rows.Read(row);
        }
    }

    private Revision Write(string action, string? reason, Action<Revision> work) => database.Write(
        () =>
        {
            var revision = RevisionRows.Begin(database, action, reason);
            work(revision);
            return revision;
        },
        static _ => true);

    private long Known(long? revision) => revision is null
        ? RevisionRows.Latest(database)!.Number
        : (RevisionRows.Find(database, revision.Value)
            ?? throw new StoreException(
                StoreFault.RevisionNotFound, database.Path, $"There is no revision {revision}. Get-NatoIraqHistory lists them.")).Number;

    private static void RequireRuling(Ruling ruling)
    {
        if (!RulingKind.All.Contains(ruling.Kind))
        {
            throw new ArgumentException($"There is no kind of ruling '{ruling.Kind}'.", nameof(ruling));
        }
    }

    private void RequireWritable()
    {
        if (readOnly)
        {
            throw SqliteFaults.Of(StoreFault.StoreReadOnly, database.Path);
        }
    }

    private StoreException NoSource(string title) =>
        new(
            StoreFault.SourceNotFound,
            database.Path,
            $"The store '{database.Path}' has no source '{title}'. Get-NatoIraqSource lists the sources.");

    private T Do<T>(Func<T> work)
    {
        database.ThrowIfInterrupted();
        return StoreFile.Guard(database.Path, () =>
        {
            BeginReading();
            return work();
        });
    }

    /// <summary>An answer begins, unless one has begun: it is of one moment until <see cref="Refresh"/>.</summary>
    private void BeginReading()
    {
        if (readOnly)
        {
            database.BeginReading();
        }
    }

    /// <summary>Gives results one by one; an error between two of them is a fault of the store too.</summary>
    private IEnumerable<T> Stream<T>(Func<IEnumerable<T>> open)
    {
        database.ThrowIfInterrupted();
        using var results = StoreFile.Guard(database.Path, () =>
        {
            BeginReading();
            return open().GetEnumerator();
        });
        Func<bool> next = results.MoveNext;
        while (StoreFile.Guard(database.Path, next))
        {
            yield return results.Current;
            database.ThrowIfInterrupted();
        }
    }
}
