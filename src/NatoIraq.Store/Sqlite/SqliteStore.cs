using NatoIraq.Store.Sqlite.Checking;
using NatoIraq.Store.Sqlite.History;
using NatoIraq.Store.Sqlite.Importing;
using NatoIraq.Store.Sqlite.Querying;
using NatoIraq.Store.Sqlite.Searching;

namespace NatoIraq.Store.Sqlite;

/// <summary>A store in an SQLite file.</summary>
internal sealed class SqliteStore(Database database, bool readOnly) : IChronologyStore
{
    private const string ById = $"SELECT {EventRows.Columns} FROM event e WHERE e.id = ?1";
    private const string ByIdPrefix = $"SELECT {EventRows.Columns} FROM event e WHERE e.id >= ?1 AND e.id < ?2 ORDER BY e.id LIMIT ?3";

    /// <inheritdoc/>
    public StoreDescription Describe() => Do(() =>
    {
        using var row = database.Prepare("SELECT count(*), total(events) FROM source WHERE key > 0");
        row.Step();
        var version = (int)database.Integer("PRAGMA user_version");
        return new StoreDescription(database.Path, database.CannotWrite, version, row.Int32(0), row.Integer(1), database.Size);
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
    public IEnumerable<YearCount> Years() => Stream(() => YearRows.Read(database));

    /// <inheritdoc/>
    public IEnumerable<Event> IdsStartingWith(string prefix, int most) => Stream(() => ReadByPrefix(prefix, most));

    /// <inheritdoc/>
    public IEnumerable<Source> Sources() => Stream(() => SourceRows.Read(database).Select(static row => row.Source));

    /// <inheritdoc/>
    public string SourceText(string title) => Do(() => SourceRows.ReadText(database, title) ?? throw NoSource(title));

    /// <inheritdoc/>
    public ImportOutcome Import(SourceImport import) => Do(() =>
    {
        RequireWritable();
        return RunImport(database, import, keep: true);
    });

    /// <inheritdoc/>
    public ImportOutcome Preview(SourceImport import) => Do(() =>
    {
        if (!readOnly)
        {
            return RunImport(database, import, keep: false);
        }

        // What cannot be written is tried out on a copy.
        using var copy = Database.Private(database.Path);
        database.Connection.BackupDatabase(copy.Connection);
        return RunImport(copy, import, keep: false);
    });

    /// <inheritdoc/>
    public void RemoveSource(string title) => Do(() =>
    {
        RequireWritable();
        return Write(RevisionAction.RemoveSource, title, revision => SourceRemoval.Run(database, title, revision.Number, () => NoSource(title)));
    });

    /// <inheritdoc/>
    public IReadOnlyList<Ruling> Rulings() => Do(() => RulingRows.Read(database).Select(static row => row.Ruling).ToList());

    /// <inheritdoc/>
    public Revision? Rule(Ruling ruling) => Do(() =>
    {
        RequireWritable();
        RequireRuling(ruling);
        return IsInForce(ruling, out _)
            ? null
            : Write(RevisionAction.Rule, ruling.Reason, revision => RulingRows.Add(database, ruling, revision.Number));
    });

    /// <inheritdoc/>
    public Revision? Unrule(Ruling ruling) => Do(() =>
    {
        RequireWritable();
        return IsInForce(ruling, out var key)
            ? Write(RevisionAction.Unrule, ruling.Reason, revision => RulingRows.Remove(database, key, revision.Number))
            : null;
    });

    /// <inheritdoc/>
    public IEnumerable<StoreCheck> Check() => Stream(() => StoreChecks.Run(database));

    /// <inheritdoc/>
    public void Interrupt() => database.Interrupt();

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private static ImportOutcome RunImport(Database database, SourceImport import, bool keep)
    {
        var kept = false;
        return database.Write(
            () =>
            {
                var revision = RevisionRows.Begin(database, RevisionAction.Import, import.Title);
                var importer = new SourceImporter(database, import, revision.Number);
                var outcome = importer.Run();
                kept = keep && importer.HasChanged;
                return outcome;
            },
            _ => kept);
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

    private bool IsInForce(Ruling ruling, out long key)
    {
        var found = RulingRows.Read(database).FirstOrDefault(row => row.Ruling.Equals(ruling));
        key = found.Key;
        return found.Ruling is not null;
    }

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
            $"The store '{database.Path}' has no source with the title '{title}'. List its sources to see their titles.");

    private T Do<T>(Func<T> work)
    {
        database.BeginOperation();
        return StoreFile.Guard(database.Path, work);
    }

    /// <summary>Gives results one by one; an error between two of them is a fault of the store too.</summary>
    private IEnumerable<T> Stream<T>(Func<IEnumerable<T>> open)
    {
        database.BeginOperation();
        using var results = StoreFile.Guard(database.Path, () => open().GetEnumerator());
        Func<bool> next = results.MoveNext;
        while (StoreFile.Guard(database.Path, next))
        {
            yield return results.Current;
            database.ThrowIfInterrupted();
        }
    }
}
