using NatoIraq.Store.Relational.History;
using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Relational;

/// <summary>
/// One open database with tables of chronologies, whatever the engine: what reading and writing history, sources and names needs of it. Statements
/// are written in the SQL that the engines share, their parameters as <c>?1</c>, <c>?2</c>.
/// </summary>
internal abstract class RelationalDatabase : IDisposable
{
    /// <summary>The store's path or address, as it may be shown.</summary>
    public abstract string Path { get; }

    /// <summary>What ends whatever is done with it.</summary>
    public CancellationToken Cancellation { get; protected set; }

    /// <summary>Who writes to it.</summary>
    public Author Author { get; set; } = Author.Current;

    /// <summary>How many bytes it takes.</summary>
    public abstract long Size { get; }

    /// <summary>How it is looked up which entities stand in which list of an event.</summary>
    public abstract EntityIndex EntityIndex { get; }

    /// <summary>A statement that the caller disposes of.</summary>
    public abstract RelationalStatement Prepare(string sql);

    /// <summary>A statement that lives as long as the connection, ready to be bound.</summary>
    public abstract RelationalStatement Keep(string sql);

    /// <summary>A statement that gives more rows than are to be in memory at once; the caller disposes of it.</summary>
    public abstract RelationalStatement Stream(string sql);

    /// <summary>A statement that writes a row of a table, or writes it anew: its columns are bound in their order, then the revision.</summary>
    public abstract RelationalStatement Upsert(ContentTable table);

    /// <summary>Reads rows of events.</summary>
    /// <param name="asRead">Whether the rows are those of events as they were read, rather than as they are.</param>
    /// <param name="believe">Whether a row that is not as it was written is read all the same, by a check that says more of it.</param>
    public abstract IEventReader Events(bool asRead = false, bool believe = false);

    /// <summary>Writes events as a revision.</summary>
    public abstract IEventWriter NewEventWriter(long revision);

    /// <summary>The letters that ids have been given.</summary>
    public virtual IdCounters NewIdCounters() => new(this);

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction and commits it if it says so. Whatever it throws leaves nothing behind.
    /// </summary>
    public abstract T Write<T>(Func<T> work, Func<T, bool> keep);

    /// <summary>The same, for work that writes many events.</summary>
    public virtual T WriteMany<T>(Func<T> work, Func<T, bool> keep) => Write(work, keep);

    /// <summary>Many new events are written from here on, in the transaction under way and in the order of their keys.</summary>
    public virtual void BeginMany()
    {
    }

    /// <summary>They have been written.</summary>
    public virtual void EndMany()
    {
    }

    /// <summary>References from row to row are looked at when the transaction under way is committed, not before.</summary>
    public abstract void DeferReferences();

    /// <summary>Removes the events of a source, as they are and as they were read.</summary>
    public abstract void RemoveEvents(long source, long revision);

    /// <summary>Gives back the room of what was removed.</summary>
    public abstract void Compact();

    /// <summary>The store as it was after a revision: a database of its own, to be read.</summary>
    public abstract RelationalDatabase At(long revision);

    /// <summary>Whether so few events have some entities in a list that it is quicker to fetch and sort those than to walk through all.</summary>
    public abstract bool IsRare(int facet, IReadOnlyList<long> entities);

    /// <summary>The first column of the first row; 0 where there is none.</summary>
    public long Integer(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Integer(0) : 0;
    }

    /// <summary>Throws if the token has ended the operation under way.</summary>
    public void ThrowIfInterrupted() => Cancellation.ThrowIfCancellationRequested();

    /// <inheritdoc/>
    public abstract void Dispose();
}
