using NatoIraq.Chronology.Corrections;
using NatoIraq.Store.Relational.History;
using NatoIraq.Store.Relational.Importing;
using NatoIraq.Store.Relational.Querying;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Relational;

/// <summary>
/// A store in a database, whatever its engine: imports, corrections, rulings and their history are the same for all; how events are found is the
/// engine's own.
/// </summary>
/// <typeparam name="T">The engine's database.</typeparam>
internal abstract class RelationalStore<T>(T database, bool readOnly) : IChronologyStore
    where T : RelationalDatabase
{
    /// <summary>The database that is written.</summary>
    protected T Database => database;

    /// <summary>Whether nothing is to be written.</summary>
    protected bool IsReadOnly => readOnly;

    /// <inheritdoc/>
    public abstract bool IsOutdated { get; }

    /// <inheritdoc/>
    public StoreDescription Describe() => Ask(Describe);

    /// <inheritdoc/>
    public IEnumerable<Event> Query(EventQuery query) => Stream(asked => Query(asked, query));

    /// <inheritdoc/>
    public long Count(EventQuery query) => Ask(asked => Count(asked, query with { First = null, Skip = 0 }));

    /// <inheritdoc/>
    public IEnumerable<Event?> Find(IEnumerable<string> ids) => Stream(asked => ReadByIds(asked, ids));

    /// <inheritdoc/>
    public IEnumerable<SearchHit> Search(SearchQuery query) => Stream(asked => Search(asked, query));

    /// <inheritdoc/>
    public string? Suggest(SearchQuery query) => Ask(asked => Suggest(asked, query));

    /// <inheritdoc/>
    public IEnumerable<Entity> Entities(IReadOnlyCollection<string> fields, IReadOnlyCollection<string> names) =>
        Stream(asked => NameLookup.Entities(asked, fields, names));

    /// <inheritdoc/>
    public IEnumerable<Appearance> Appearances(EventNames list, IReadOnlyCollection<string> names) =>
        Stream(asked => Appearances(asked, list, names));

    /// <inheritdoc/>
    public IEnumerable<Quantity> Units() => Stream(Units);

    /// <inheritdoc/>
    public IEnumerable<YearCount> Years() => Stream(Years);

    /// <inheritdoc/>
    public IEnumerable<Event> IdsStartingWith(string prefix, int most) => Stream(asked => ReadByPrefix(asked, prefix, most));

    /// <inheritdoc/>
    public IEnumerable<Source> Sources() => Stream(static asked => SourceRows.Read(asked).Select(static row => row.Source));

    /// <inheritdoc/>
    public string SourceText(string title) => Ask(asked => SourceRows.ReadWholeText(asked, title) ?? throw NoSource(title));

    /// <inheritdoc/>
    public ImportOutcome Import(SourceImport import) => Write(() => ImportFirst(import) ?? ImportEdition(import));

    /// <inheritdoc/>
    public ImportOutcome Preview(SourceImport import) => Ask(asked => Plan(asked, import, import.Events.ToList()).Plan.Outcome);

    /// <inheritdoc/>
    public void RemoveSource(string title) => WriteRevision(
        RevisionAction.RemoveSource, title, revision => SourceRemoval.Run(database, title, revision.Number, () => NoSource(title)));

    /// <inheritdoc/>
    public IReadOnlyList<Ruling> Rulings() => Ask(static asked => RulingRows.Read(asked).Select(static row => row.Ruling).ToList());

    /// <inheritdoc/>
    public Revision? Rule(IReadOnlyList<RulingChange> changes, string? reason) => Write(() =>
    {
        if (changes.FirstOrDefault(static change => !RulingKind.All.Contains(change.Ruling.Kind)) is { } unknown)
        {
            throw new ArgumentException($"There is no kind of ruling '{unknown.Ruling.Kind}'.", nameof(changes));
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
    public Revision? Correct(string id, IReadOnlyList<FieldValue> fields, string? reason) => Write(() =>
        database.Write(() => new Corrector(database).Correct(id, fields, reason), static revision => revision is not null));

    /// <inheritdoc/>
    public Event Add(IReadOnlyList<FieldValue> fields, string? text, string? reason)
    {
        var (id, _) = Write(() => database.Write(() => new Corrector(database).Add(fields, text, reason), static _ => true));
        return Find([id]).Single()!;
    }

    /// <inheritdoc/>
    public Revision Remove(string id, string? reason) => Write(() =>
        database.Write(() => new Corrector(database).Remove(id, reason), static _ => true));

    /// <inheritdoc/>
    public Revision Undo(long revision, string? reason, bool force) => Write(() => Undoer.Run(database, revision, reason, force));

    /// <inheritdoc/>
    public IEnumerable<HistoryEntry> History(string? id, long? revision) => Stream(asked => id is null
        ? HistoryRows.Read(asked, revision)
        : HistoryRows.Read(asked, id).Where(entry => revision is null || entry.Revision == revision));

    /// <inheritdoc/>
    public Revision Moment() => Ask(static asked => RevisionRows.Latest(asked) ?? throw StoreFaults.Damaged(asked.Path, "it has no revision"));

    /// <inheritdoc/>
    public long CountPurge(long? before) => Ask(asked => Relational.History.Purge.Count(asked, Known(asked, before)));

    /// <inheritdoc/>
    public PurgeOutcome Purge(long? before, string? reason) => Write(() => Relational.History.Purge.Run(database, Known(database, before), reason));

    /// <inheritdoc/>
    public IEnumerable<StoreCheck> Check() => Stream(Check);

    /// <inheritdoc/>
    public abstract void Refresh();

    /// <inheritdoc/>
    public virtual void Dispose() => database.Dispose();

    /// <summary>What there is to say of the store.</summary>
    protected abstract StoreDescription Describe(T asked);

    /// <summary>The events that fit.</summary>
    protected abstract IEnumerable<Event> Query(T asked, EventQuery query);

    /// <summary>How many fit.</summary>
    protected abstract long Count(T asked, EventQuery query);

    /// <summary>The events that fit a search, the best first.</summary>
    protected abstract IEnumerable<SearchHit> Search(T asked, SearchQuery query);

    /// <summary>What a search that found nothing may have meant.</summary>
    protected abstract string? Suggest(T asked, SearchQuery query);

    /// <summary>Who appears in a list.</summary>
    protected abstract IEnumerable<Appearance> Appearances(T asked, EventNames list, IReadOnlyCollection<string> names);

    /// <summary>The first figure of each unit.</summary>
    protected abstract IEnumerable<Quantity> Units(T asked);

    /// <summary>The years that events stand under.</summary>
    protected abstract IEnumerable<YearCount> Years(T asked);

    /// <summary>The checks.</summary>
    protected abstract IEnumerable<StoreCheck> Check(T asked);

    /// <summary>
    /// Imports a source in a way that is only for one that the store does not have; null, and nothing has been read or written, if the store has
    /// it or the engine has no such way.
    /// </summary>
    protected virtual ImportOutcome? ImportFirst(SourceImport import) => null;

    /// <summary>The database that a question is asked of, at one moment.</summary>
    protected abstract T BeginQuestion();

    /// <summary>A question that <see cref="BeginQuestion"/> began has been answered.</summary>
    protected virtual void EndQuestion(T asked)
    {
    }

    /// <summary>Whether a question that failed, and has given nothing, can be asked once more: the connection was lost, and there is a new one.</summary>
    protected virtual bool CanAskAgain(StoreException error) => false;

    /// <summary>Runs <paramref name="work"/>; what the engine throws becomes a fault of the store.</summary>
    protected abstract TResult Guard<TResult>(Func<TResult> work);

    private static IEnumerable<Event?> ReadByIds(T asked, IEnumerable<string> ids)
    {
        var rows = asked.Events();
        using var row = asked.Prepare($"SELECT {rows.Columns} FROM event e WHERE e.id = ?1");
        foreach (var id in ids)
        {
            yield return row.Reset().Bind(1, id).Step() ? rows.Read(row) : null;
        }
    }

    private static IEnumerable<Event> ReadByPrefix(T asked, string prefix, int most)
    {
        var rows = asked.Events();
        using var row = asked.Prepare($"SELECT {rows.Columns} FROM event e WHERE e.id >= ?1 AND e.id < ?2 ORDER BY e.id LIMIT ?3")
            .Bind(1, prefix)
            .Bind(2, prefix + char.MaxValue)
            .Bind(3, most);
        while (row.Step())
        {
            yield return rows.Read(row);
        }
    }

    private static (ImportPlan Plan, long Revision) Plan(T asked, SourceImport import, List<Event> entries)
    {
        var revision = RevisionRows.Latest(asked)?.Number ?? 0;
        return (ImportPlan.Of(StoredEdition.Of(asked, import.Title), import, entries), revision);
    }

    private static long Known(T asked, long? revision) => revision is null
        ? RevisionRows.Latest(asked)!.Number
        : (RevisionRows.Find(asked, revision.Value)
            ?? throw new StoreException(
                StoreFault.RevisionNotFound, asked.Path, $"There is no revision {revision}. Get-NatoIraqHistory lists them.")).Number;

    private ImportOutcome ImportEdition(SourceImport import)
    {
        // Coded before the transaction: nobody waits for that.
        var entries = CodedEvidence.Pack(import.Events, new PageIndex(import.Text.Pages));
        var plan = Plan(database, import, entries);
        return database.Write(
            () =>
            {
                // Somebody may have written between the plan and here.
                if (RevisionRows.Latest(database)!.Number != plan.Revision)
                {
                    plan = Plan(database, import, entries);
                }

                if (plan.Plan.HasChanges)
                {
                    ImportWriter.Apply(database, plan.Plan, RevisionRows.Begin(database, RevisionAction.Import, import.Title).Number);
                }

                return plan.Plan;
            },
            static plan => plan.HasChanges).Outcome;
    }

    private void WriteRevision(string action, string? reason, Action<Revision> work) => Write(() => database.Write(
        () =>
        {
            work(RevisionRows.Begin(database, action, reason));
            return true;
        },
        static _ => true));

    private StoreException NoSource(string title) =>
        new(
            StoreFault.SourceNotFound,
            database.Path,
            $"The store '{database.Path}' has no source '{title}'. Get-NatoIraqSource lists the sources.");

    private TResult Write<TResult>(Func<TResult> work)
    {
        database.ThrowIfInterrupted();
        return Guard(() => readOnly ? throw StoreFaults.Of(StoreFault.StoreReadOnly, database.Path) : work());
    }

    private TResult Ask<TResult>(Func<T, TResult> work)
    {
        database.ThrowIfInterrupted();
        return AskAgainIfLost(() =>
        {
            var asked = BeginQuestion();
            try
            {
                return work(asked);
            }
            finally
            {
                EndQuestion(asked);
            }
        });
    }

    /// <summary>Gives results one by one; an error between two of them is a fault of the store too.</summary>
    private IEnumerable<TResult> Stream<TResult>(Func<T, IEnumerable<TResult>> open)
    {
        database.ThrowIfInterrupted();
        var (asked, results, isAny) = AskAgainIfLost(() => Begin(open));
        try
        {
            Func<bool> next = results.MoveNext;
            for (; isAny; isAny = Guard(next))
            {
                yield return results.Current;
                database.ThrowIfInterrupted();
            }
        }
        finally
        {
            End(asked, results);
        }
    }

    private (T Asked, IEnumerator<TResult> Results, bool IsAny) Begin<TResult>(Func<T, IEnumerable<TResult>> open)
    {
        var asked = BeginQuestion();
        IEnumerator<TResult>? results = null;
        try
        {
            results = open(asked).GetEnumerator();
            return (asked, results, results.MoveNext());
        }
        catch
        {
            End(asked, results);
            throw;
        }
    }

    private void End<TResult>(T asked, IEnumerator<TResult>? results)
    {
        try
        {
            results?.Dispose();
        }
        finally
        {
            EndQuestion(asked);
        }
    }

    /// <summary>Asks once more, where nothing was answered yet and that is safe.</summary>
    private TResult AskAgainIfLost<TResult>(Func<TResult> ask)
    {
        try
        {
            return Guard(ask);
        }
        catch (StoreException error) when (CanAskAgain(error))
        {
            return Guard(ask);
        }
    }
}
