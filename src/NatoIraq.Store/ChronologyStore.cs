using NatoIraq.Store.Postgres;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Sqlite;
using NatoIraq.Store.Sqlite.Checking;

namespace NatoIraq.Store;

/// <summary>
/// Makes and opens stores, each by the engine of its place. Every failure is a <see cref="StoreException"/>; a relative path is an
/// <see cref="ArgumentException"/>.
/// </summary>
public static class ChronologyStore
{
    private static readonly IRelationalEngine[] Engines = [new SqliteEngine(), new PostgresEngine()];

    /// <summary>Makes an empty store and closes it again.</summary>
    /// <param name="locator">An absolute path, or an address.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="cancellation">Ends the work at once, from any thread, and leaves nothing of it.</param>
    public static void Create(StoreLocator locator, bool replace = false, CancellationToken cancellation = default) =>
        EngineOf(locator).Create(locator, replace, cancellation);

    /// <summary>Makes a store that begins as a copy of another. It can be written, whether or not the other can.</summary>
    /// <param name="original">An absolute path, or an address.</param>
    /// <param name="locator">An absolute path, or an address.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work and leaves nothing of it.</param>
    /// <param name="cancellation">Ends the work at once, from any thread, and leaves nothing of it.</param>
    public static void CreateFrom(
        StoreLocator original, StoreLocator locator, bool replace = false, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        CopyOrElse(original, locator, replace, progress, engine => engine.CreateFrom(original, locator, replace, progress, cancellation), cancellation);

    /// <summary>
    /// Makes a finished store ready to be shipped: compact, in a single file, and from here on read-only. It can then be read from where
    /// nothing can be written.
    /// </summary>
    /// <param name="locator">An absolute path, or an address.</param>
    /// <param name="cancellation">Ends the work at once, from any thread, and leaves nothing of it.</param>
    public static void Ship(StoreLocator locator, CancellationToken cancellation = default) => EngineOf(locator).Ship(locator, cancellation);

    /// <summary>Opens a store.</summary>
    /// <param name="locator">An absolute path, or an address.</param>
    /// <param name="readOnly">
    /// Open it so that nothing can be written and nothing is left behind. A store that was made ready to be shipped is read without locks
    /// and without files beside it.
    /// </param>
    /// <param name="asOf">The moment of its history to read it as of; null for now. Only where it is opened to be read.</param>
    /// <param name="cancellation">
    /// Ends the opening, and then whatever the store is doing, at once and from any thread; the call under way and every later one throw
    /// <see cref="OperationCanceledException"/>.
    /// </param>
    public static IChronologyStore Open(StoreLocator locator, bool readOnly, StoreMoment? asOf = null, CancellationToken cancellation = default) =>
        readOnly || asOf is null
            ? EngineOf(locator).Open(locator, readOnly, asOf, cancellation)
            : throw new ArgumentException("The past cannot be written.", nameof(asOf));

    /// <summary>Makes a copy of a store as it is, beside those who read and write it.</summary>
    /// <param name="locator">An absolute path, or an address.</param>
    /// <param name="destination">An absolute path, or an address.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work and leaves nothing of it.</param>
    /// <param name="cancellation">Ends the work at once, from any thread, and leaves nothing of it.</param>
    public static void Backup(
        StoreLocator locator, StoreLocator destination, bool replace = false, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        CopyOrElse(locator, destination, replace, progress, engine => engine.Backup(locator, destination, replace, progress, cancellation), cancellation);

    /// <summary>
    /// Brings a store of an older schema to this version's, after a backup. It is the old one or the new one, whatever happens.
    /// </summary>
    /// <param name="locator">An absolute path, or an address.</param>
    /// <param name="backup">Where to put the backup; null for beside the store.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work and leaves nothing of it.</param>
    /// <param name="cancellation">Ends the work at once, from any thread, and leaves nothing of it.</param>
    public static StoreUpdate Update(StoreLocator locator, StoreLocator? backup = null, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        EngineOf(locator).Update(locator, backup, progress, cancellation);

    /// <summary>
    /// Checks a store, however damaged: one that cannot even be opened gives a row that says so. Only that there is no store, or that
    /// another process holds it, is an exception.
    /// </summary>
    /// <param name="locator">An absolute path, or an address.</param>
    /// <param name="cancellation">Ends the checks at once, from any thread.</param>
    public static IEnumerable<StoreCheck> Check(StoreLocator locator, CancellationToken cancellation = default) => EngineOf(locator).Check(locator, cancellation);

    /// <summary>How many checks <see cref="Check"/> makes; some give a row for each source.</summary>
    public static int CheckCount => StoreChecks.Count;

    /// <summary>Copies a store within its engine as that does it; from one engine to another, by what the engines share.</summary>
    private static void CopyOrElse(
        StoreLocator original, StoreLocator copy, bool replace, IProgress<double>? progress, Action<IStoreEngine> within, CancellationToken cancellation)
    {
        var (from, to) = (EngineOf(original), EngineOf(copy));
        if (from == to)
        {
            within(from);
            return;
        }

        using var database = from.OpenToRead(original, cancellation);
        to.Make(copy, replace, made => StoreTransfer.Copy(database, made, progress), cancellation);
    }

    private static IRelationalEngine EngineOf(StoreLocator locator) => Engines.First(engine => engine.Accepts(locator));
}
