using System.Text.Json;
using Npgsql;
using NatoIraq.Store.Postgres.Checking;
using NatoIraq.Store.Postgres.Querying;
using NatoIraq.Store.Postgres.Searching;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Importing;
using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Postgres;

/// <summary>A store on a server.</summary>
/// <param name="source">Where its connections come from; the store disposes of it.</param>
/// <param name="database">The first of them.</param>
/// <param name="readOnly">Whether nothing is to be written.</param>
internal sealed class PostgresStore(NpgsqlDataSource source, PostgresDatabase database, bool readOnly) : RelationalStore<PostgresDatabase>(database, readOnly)
{
    // Of what was read, without what is hidden, with what was added.
    private const string Contents =
        "SELECT count(*), coalesce(sum(events), 0) - (SELECT count(*) FROM event_read r WHERE r.parent IS NULL AND r.source > 0 "
        + "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.key = r.key AND e.source = r.source)) "
        + "+ (SELECT count(*) FROM event WHERE source = 0 AND parent IS NULL) FROM source WHERE key > 0";

    private bool momentBegins;

    /// <inheritdoc/>
    public override bool IsOutdated => false;

    /// <inheritdoc/>
    public override void Refresh()
    {
        if (IsReadOnly)
        {
            Database.EndReading();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        source.Dispose();
    }

    /// <summary>
    /// What the engine, or <paramref name="work"/> with what it reads from it, throws is a fault of the store; what the token ended is canceled.
    /// </summary>
    public static TResult Guard<TResult>(string path, Func<TResult> work, CancellationToken cancellation = default)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (NpgsqlException error)
        {
            throw PostgresFaults.Translate(error, path);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            // A column that does not hold what we write in it.
            throw StoreFaults.Of(StoreFault.StoreCorrupt, path, error);
        }
    }

    /// <inheritdoc/>
    protected override StoreDescription Describe(PostgresDatabase asked)
    {
        var (version, shipped) = PostgresSchema.Read(asked) ?? throw PostgresFaults.NoStore(asked.Path);
        using var row = asked.Prepare(Contents);
        row.Step();
        return new StoreDescription(asked.Path, shipped, version, row.Int32(0), row.Integer(1), asked.Size);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Event> Query(PostgresDatabase asked, EventQuery query) => new EventStatements(asked, query).Read();

    /// <inheritdoc/>
    protected override long Count(PostgresDatabase asked, EventQuery query) => new EventStatements(asked, query).Count();

    /// <inheritdoc/>
    protected override IEnumerable<SearchHit> Search(PostgresDatabase asked, SearchQuery query) => SearchRows.Read(asked, query);

    /// <inheritdoc/>
    protected override string? Suggest(PostgresDatabase asked, SearchQuery query) =>
        SpellingSuggestion.For(query, words => SearchRows.Count(asked, words));

    /// <inheritdoc/>
    protected override IEnumerable<Appearance> Appearances(PostgresDatabase asked, EventNames list, IReadOnlyCollection<string> names) =>
        AppearanceRows.Read(asked, list, names);

    /// <inheritdoc/>
    protected override IEnumerable<Quantity> Units(PostgresDatabase asked) => UnitRows.Read(asked);

    /// <inheritdoc/>
    protected override IEnumerable<YearCount> Years(PostgresDatabase asked) => YearRows.Read(asked);

    /// <inheritdoc/>
    protected override IEnumerable<StoreCheck> Check(PostgresDatabase asked) => PostgresChecks.Run(asked);

    /// <inheritdoc/>
    protected override ImportOutcome? ImportFirst(SourceImport import) => FirstEdition.Run(Database, import);

    /// <summary>
    /// A store that is opened to be read answers of one moment until <see cref="Refresh"/>; one that is written answers each question of its own, on
    /// another connection, so that a question that is still being answered does not stand in the way of a write.
    /// </summary>
    protected override PostgresDatabase BeginQuestion()
    {
        momentBegins = !IsReadOnly || !Database.IsInTransaction;
        var asked = IsReadOnly ? Database : Database.Fork();
        try
        {
            asked.BeginReadingUnlessBegun();
            return asked;
        }
        catch
        {
            EndQuestion(asked);
            throw;
        }
    }

    /// <inheritdoc/>
    protected override bool CanAskAgain(StoreException error)
    {
        // What was answered before is of a moment that is gone with the connection: a later question must not silently be of another.
        if (!momentBegins || error.InnerException is not NpgsqlException lost || !PostgresFaults.IsConnectionLost(lost))
        {
            return false;
        }

        if (IsReadOnly)
        {
            Guard(() =>
            {
                Database.Reconnect();
                return true;
            });
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void EndQuestion(PostgresDatabase asked)
    {
        if (asked != Database)
        {
            asked.Dispose();
        }
        else if (momentBegins && asked.HasFailed)
        {
            // Nothing has been answered of the moment: the next question may be of another.
            asked.EndReading();
        }
    }

    /// <inheritdoc/>
    protected override TResult Guard<TResult>(Func<TResult> work) => Guard(Database.Path, work, Database.Cancellation);
}
