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
    public static void CreateFrom(string original, string path, bool replace = false) => StoreFile.CreateFrom(original, path, replace);

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
    public static IChronologyStore Open(string path, bool readOnly) =>
        new SqliteStore(readOnly ? StoreFile.OpenToRead(path) : StoreFile.OpenToWrite(path), readOnly);

    /// <summary>
    /// Checks a store, however damaged: one that cannot even be opened gives a row that says so. Only that there is no file, or that
    /// another process holds it, is an exception.
    /// </summary>
    /// <param name="path">An absolute path.</param>
    public static IEnumerable<StoreCheck> Check(string path) => StoreChecks.Run(path);
}
