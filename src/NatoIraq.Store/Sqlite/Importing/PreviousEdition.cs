using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>The entries of a source as the store has them, to be matched with those of a new edition. An entry is matched once.</summary>
internal sealed class PreviousEdition
{
    private const string Entries =
        "SELECT key, id, edtf, text, time FROM event INDEXED BY event_source WHERE source = ?1 AND parent IS NULL ORDER BY position";
    private const string TextOf = "SELECT text FROM event WHERE key = ?1";

    private readonly Database database;
    private readonly Dictionary<(string Date, string? Time, UInt128 Text), Queue<StoredEntry>> byWords = [];
    private readonly Dictionary<long, StoredEntry> unmatched = [];

    /// <summary>Reads the entries of a source.</summary>
    public PreviousEdition(Database database, long source)
    {
        this.database = database;
        using var row = database.Prepare(Entries).Bind(1, source);
        while (row.Step())
        {
            var entry = new StoredEntry(row.Integer(0), row.Text(1), row.Text(2), unmatched.Count);
            unmatched.Add(entry.Key, entry);
            var words = (entry.Date, row.TextOrNull(4), Digest(row.Text(3)));
            (CollectionsMarshal.GetValueRefOrAddDefault(byWords, words, out _) ??= new()).Enqueue(entry);
        }
    }

    /// <summary>The entries that nothing was matched with.</summary>
    public IEnumerable<StoredEntry> Unmatched => unmatched.Values.OrderBy(static entry => entry.Order);

    /// <summary>Matches an entry of the new edition with one of the same date and time and the same words.</summary>
    public StoredEntry? TakeSame(Event entry)
    {
        if (!byWords.TryGetValue((entry.Date, entry.Time, Digest(entry.Text)), out var same) || !same.TryDequeue(out var stored))
        {
            return null;
        }

        unmatched.Remove(stored.Key);
        return stored;
    }

    /// <summary>
    /// Matches entries of the new edition with those left that they are reworded from, as a comparison of the two editions would
    /// (docs/comparing.md). An entry whose date changed is another entry here: its id names the date.
    /// </summary>
    /// <param name="entries">Entries that are not the same as any, in the order of the source.</param>
    /// <returns>For each entry that was matched, its index in <paramref name="entries"/> and what it was matched with.</returns>
    public Dictionary<int, StoredEntry> TakeReworded(List<Event> entries)
    {
        var left = Unmatched.ToList();
        var taken = new Dictionary<int, StoredEntry>();
        var pairs = EntryMatcher.Match(
            left.ConvertAll(entry => new ComparedEntry(entry.Date, ReadText(entry.Key))),
            entries.ConvertAll(static entry => new ComparedEntry(entry.Date, entry.Text)));
        foreach (var pair in pairs.Where(pair => left[pair.Before].Date == entries[pair.After].Date))
        {
            taken.Add(pair.After, left[pair.Before]);
            unmatched.Remove(left[pair.Before].Key);
        }

        return taken;
    }

    private string ReadText(long key)
    {
        using var row = database.Prepare(TextOf).Bind(1, key);
        return row.Step() ? row.Text(0) : "";
    }

    private static UInt128 Digest(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}

/// <summary>An entry as the store has it.</summary>
/// <param name="Key">The key of its row.</param>
/// <param name="Id">Its id.</param>
/// <param name="Date">Its date.</param>
/// <param name="Order">Its place among the entries of its source.</param>
internal sealed record StoredEntry(long Key, string Id, string Date, int Order);
