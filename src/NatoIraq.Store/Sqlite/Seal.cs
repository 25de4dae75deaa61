using System.Buffers.Binary;
using System.Security.Cryptography;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// A digest of the whole file of a store that is shipped, in the file: whatever byte of it has changed since, be it in free space, shows.
/// It is taken as the last thing in the transaction that seals, over the pages as they are about to be committed. A store that is written
/// bears none: what it says is covered by the digests of its rows.
/// </summary>
internal static class Seal
{
    private const string Remove = "DELETE FROM seal";
    private const string Insert = "INSERT INTO seal (one, shipped, engine, digest) VALUES (1, 1, ?1, zeroblob(32))";
    private const string Set = "UPDATE seal SET digest = ?1";
    private const string Get = "SELECT shipped, engine, digest FROM seal";

    // What the engine writes into the header when it commits (https://www.sqlite.org/fileformat2.html, 1.3): the change counter, the
    // counter's value when the version was written, and that version.
    private const int ChangeCounter = 24;
    private const int CounterOfVersion = 92;
    private const int EngineVersion = 96;

    /// <summary>Takes the seal off a store that is to be written.</summary>
    public static void Break(Database database) => database.Keep(Remove).Run();

    /// <summary>Seals what the transaction under way has written; the last thing before its commit.</summary>
    public static void Write(Database database)
    {
        // Search writes what it holds back when a savepoint begins; and the header is written only where one of its fields is.
        database.Execute("SAVEPOINT seal; RELEASE seal");
        var version = database.Integer("PRAGMA user_version");
        database.Execute("PRAGMA user_version = " + version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        database.Keep(Remove).Run();
        database.Keep(Insert).Bind(1, raw.sqlite3_libversion_number()).Run();
        var digest = Image(database, static image => Digest(image));
        database.Keep(Set).BindBlob(1, digest).Run();
    }

    /// <summary>Whether the store is one that is shipped: a single file that nobody writes to.</summary>
    public static bool IsShipped(Database database)
    {
        using var row = database.Prepare(Get);
        return row.Step() && row.Integer(0) == 1;
    }

    /// <summary>Whether the file is as it was sealed; null if it bears no seal.</summary>
    public static bool? Holds(Database database)
    {
        using var row = database.Prepare(Get);
        if (!row.Step())
        {
            return null;
        }

        var engine = row.Integer(1);
        var digest = row.Bytes(2).ToArray();
        return Image(database, image =>
        {
            var place = image.IndexOf(digest);
            if (digest.Length != SHA256.HashSizeInBytes
                || place < 0
                || !image.Slice(ChangeCounter, sizeof(int)).SequenceEqual(image.Slice(CounterOfVersion, sizeof(int)))
                || BinaryPrimitives.ReadInt32BigEndian(image[EngineVersion..]) != engine)
            {
                return false;
            }

            image.Slice(place, digest.Length).Clear();
            return Digest(image).AsSpan().SequenceEqual(digest);
        });
    }

    private static byte[] Digest(Span<byte> image)
    {
        image.Slice(ChangeCounter, sizeof(int)).Clear();
        image.Slice(CounterOfVersion, sizeof(long)).Clear();
        return SHA256.HashData(image);
    }

    /// <summary>
    /// Hands over the pages as the connection sees them, in its transaction and its log. (To read the file past the engine would drop its
    /// locks.)
    /// </summary>
    private static T Image<T>(Database database, ImageReader<T> read)
    {
        var pointer = raw.sqlite3_serialize(database.Handle, "main", out var length, 0);
        try
        {
            return pointer == IntPtr.Zero ? throw new InsufficientMemoryException() : read(ImageAt(pointer, checked((int)length)));
        }
        finally
        {
            raw.sqlite3_free(pointer);
        }
    }

    private static unsafe Span<byte> ImageAt(IntPtr pointer, int length) => new((void*)pointer, length);

    private delegate T ImageReader<out T>(Span<byte> image);
}
