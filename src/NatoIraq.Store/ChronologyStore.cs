using NatoIraq.Store.Sqlite;
using NatoIraq.Store.Sqlite.Checking;

namespace NatoIraq.Store;

/// <summary>
/// Makes and opens stores. Every failure is a <see cref="StoreException"/>; a relative path is an <see cref="ArgumentException"/>.
/// </summary>
public static class ChronologyStore
{
    /// <summary>Makes an empty store and closes it again.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="replace">Whether a file that is there is replaced.</param>
    public static void Create(string path, bool replace = false) => StoreFile.Create(path, replace);

    /// <summary>Makes a store that begins as a copy of another. It can be written, whether or not the other can.</summary>
    /// <param name="original">An absolute path.</param>
    /// <param name="path">An absolute path.</param>
    /// <param name="replace">Whether a file that is there is replaced.</param>
    public static void CreateFrom(string original, string path, bool replace = false) => StoreCopy.CreateFrom(original, path, replace);

    /// <summary>
    /// Makes a finished store ready to be shipped: compact, in a single file, and from here on read-only. It can then be read from where
    /// nothing can be written.
    /// </summary>
    /// <param name="path">An absolute path.</param>
    public static void Ship(string path) => StoreFile.Ship(path);

    /// <summary>Opens a store.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="readOnly">
    /// Open it so that nothing can be written and nothing is left behind. A store that was made ready to be shipped is read without locks
    /// and without files beside it.
    /// </param>
    /// <param name="asOf">The moment of its history to read it as of; null for now. Only where it is opened to be read.</param>
    public static IChronologyStore Open(string path, bool readOnly, StoreMoment? asOf = null)
    {
        if (!readOnly)
        {
            return asOf is null
                ? new SqliteStore(StoreFile.OpenToWrite(path), readOnly: false)
                : throw new ArgumentException("A past state of the store cannot be changed.", nameof(asOf));
        }

        var (database, olderSchema) = StoreFile.OpenToRead(path, asOf);
        return new SqliteStore(database, readOnly: true, olderSchema);
    }

    /// <summary>Makes a copy of a store as it is, beside those who read and write it.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="destination">An absolute path.</param>
    /// <param name="replace">Whether a file that is there is replaced.</param>
    public static void Backup(string path, string destination, bool replace = false) => StoreCopy.Backup(path, destination, replace);

    /// <summary>
    /// Brings a store of an older schema to this version's, after a backup. It is the old one or the new one, whatever happens.
    /// </summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="backup">An absolute path for the backup; null for one beside the store.</param>
    public static StoreUpdate Update(string path, string? backup = null) => StoreCopy.Update(path, backup);

    /// <summary>
    /// Checks a store, however damaged: one that cannot even be opened gives a row that says so. Only that there is no file, or that
    /// another process holds it, is an exception.
    /// </summary>
    /// <param name="path">An absolute path.</param>
    public static IEnumerable<StoreCheck> Check(string path) => StoreChecks.Run(path);

    /// <summary>How many checks <see cref="Check"/> makes; some give a row for each source.</summary>
    public static int CheckCount => StoreChecks.Count;
}
