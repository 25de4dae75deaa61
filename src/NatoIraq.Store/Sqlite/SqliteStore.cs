using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Importing;
using NatoIraq.Store.Searching;
using NatoIraq.Store.Sqlite.Checking;
using NatoIraq.Store.Sqlite.Querying;
using NatoIraq.Store.Sqlite.Searching;

namespace NatoIraq.Store.Sqlite;

/// <summary>A store in an SQLite file.</summary>
internal sealed class SqliteStore(Database database, bool readOnly, int? olderSchema = null) : RelationalStore<Database>(database, readOnly)
{
    // Of what was read, without what is hidden, with what was added: nothing is counted one by one that there are many of.
    private const string Contents =
        "SELECT count(*), total(events) - (SELECT count(*) FROM event_read r WHERE r.parent IS NULL AND r.source > 0 "
        + "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.key = r.key)) "
        + "+ (SELECT count(*) FROM event INDEXED BY event_source WHERE source = 0 AND parent IS NULL) FROM source WHERE key > 0";

    /// <inheritdoc/>
    public override bool IsOutdated => olderSchema is not null;

    /// <inheritdoc/>
    public override void Refresh()
    {
        if (IsReadOnly)
        {
            Database.EndReading();
        }
    }

    /// <inheritdoc/>
    protected override StoreDescription Describe(Database asked)
    {
        using var row = asked.Prepare(Contents);
        row.Step();
        var version = olderSchema ?? (int)asked.Integer("PRAGMA user_version");
        return new StoreDescription(asked.Path, asked.IsPrivate || asked.CannotWrite, version, row.Int32(0), row.Integer(1), asked.Size);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Event> Query(Database asked, EventQuery query)
    {
        var rows = new EventRows(asked);
        using var cursor = new EventStatements(asked, query).Open();
        for (var skipped = 0L; skipped < query.Skip && cursor.MoveNext(); skipped++)
        {
        }

        for (var given = 0L; given != query.First && cursor.MoveNext(); given++)
        {
            yield return rows.Read(cursor.Row);
        }
    }

    /// <inheritdoc/>
    protected override long Count(Database asked, EventQuery query) => new EventStatements(asked, query).Count();

    /// <inheritdoc/>
    protected override IEnumerable<SearchHit> Search(Database asked, SearchQuery query) => SearchRows.Read(asked, query);

    /// <inheritdoc/>
    protected override string? Suggest(Database asked, SearchQuery query) => SpellingSuggestion.For(query, words => WordCounts.Of(asked, words));

    /// <inheritdoc/>
    protected override IEnumerable<Appearance> Appearances(Database asked, EventNames list, IReadOnlyCollection<string> names) =>
        AppearanceRows.Read(asked, list, names);

    /// <inheritdoc/>
    protected override IEnumerable<Quantity> Units(Database asked) => UnitRows.Read(asked);

    /// <inheritdoc/>
    protected override IEnumerable<YearCount> Years(Database asked) => YearRows.Read(asked);

    /// <inheritdoc/>
    protected override IEnumerable<StoreCheck> Check(Database asked) => StoreChecks.Run(asked);

    /// <inheritdoc/>
    protected override ImportOutcome? ImportFirst(SourceImport import) => FirstEdition.Run(Database, import);

    /// <summary>An answer begins, unless one has begun: it is of one moment until <see cref="Refresh"/>.</summary>
    protected override Database BeginQuestion()
    {
        if (IsReadOnly)
        {
            Database.BeginReading();
        }

        return Database;
    }

    /// <inheritdoc/>
    protected override TResult Guard<TResult>(Func<TResult> work) => StoreFile.Guard(Database.Path, work);
}
