using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>The entries of a source as the store has them, to be matched with those of a new edition. An entry is matched once.</summary>
internal sealed class PreviousEdition
{
    /// <summary>The least similarity of an entry with its reworded self.</summary>
    public const double LeastSimilarity = 0.5;

    /// <summary>The same where it is the only entry left of its date in both editions: then there is nothing else it could be.</summary>
    public const double LeastSimilarityOfSolePair = 0.25;

    // Entries that keep a date are seldom shuffled; the bound keeps a thousand entries of one year from being compared a million times.
    private const int MostCompared = 64;

    private const string Entries = "SELECT key, id, edtf, text FROM event INDEXED BY event_source WHERE source = ?1 AND parent IS NULL ORDER BY position";
    private const string TextOf = "SELECT text FROM event WHERE key = ?1";

    private readonly Database database;
    private readonly Dictionary<(string Date, UInt128 Text), Queue<StoredEntry>> byWords = [];
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
            var words = (entry.Date, Digest(row.Text(3)));
            (CollectionsMarshal.GetValueRefOrAddDefault(byWords, words, out _) ??= new()).Enqueue(entry);
        }
    }

    /// <summary>The entries that nothing was matched with.</summary>
    public IEnumerable<StoredEntry> Unmatched => unmatched.Values.OrderBy(static entry => entry.Order);

    /// <summary>Matches an entry of the new edition with one of the same date and the same words.</summary>
    public StoredEntry? TakeSame(Event entry)
    {
        if (!byWords.TryGetValue((entry.Date, Digest(entry.Text)), out var same) || !same.TryDequeue(out var stored))
        {
            return null;
        }

        unmatched.Remove(stored.Key);
        return stored;
    }

    /// <summary>Matches entries of the new edition with those left of the same date that have similar words, the most similar first.</summary>
    /// <param name="entries">Entries that are not the same as any, in the order of the source.</param>
    /// <returns>For each entry that was matched, its index in <paramref name="entries"/> and what it was matched with.</returns>
    public Dictionary<int, StoredEntry> TakeReworded(List<Event> entries)
    {
        var left = unmatched.Values.ToLookup(static entry => entry.Date);
        var taken = new Dictionary<int, StoredEntry>();
        foreach (var sameDate in Enumerable.Range(0, entries.Count).GroupBy(index => entries[index].Date))
        {
            var stored = left[sameDate.Key].OrderBy(static entry => entry.Order).ToList();
            if (stored.Count > 0)
            {
                Match([.. sameDate], entries, stored, taken);
            }
        }

        return taken;
    }

    private void Match(List<int> fresh, List<Event> entries, List<StoredEntry> stored, Dictionary<int, StoredEntry> taken)
    {
        var storedWords = stored.ConvertAll(entry => new WordSimilarity(ReadText(entry.Key)));
        var least = fresh.Count == 1 && stored.Count == 1 ? LeastSimilarityOfSolePair : LeastSimilarity;
        var pairs = new List<(double Similarity, int Fresh, StoredEntry Stored)>();
        for (var rank = 0; rank < fresh.Count; rank++)
        {
            var words = new WordSimilarity(entries[fresh[rank]].Text);
            var first = Math.Max(0, (int)((long)rank * stored.Count / fresh.Count) - (MostCompared / 2));
            for (var other = first; other < Math.Min(stored.Count, first + MostCompared); other++)
            {
                var similarity = words.To(storedWords[other]);
                if (similarity >= least)
                {
                    pairs.Add((similarity, fresh[rank], stored[other]));
                }
            }
        }

        // OrderBy is stable: of equals, the first in the source.
        foreach (var (_, index, entry) in pairs.OrderByDescending(static pair => pair.Similarity))
        {
            if (unmatched.ContainsKey(entry.Key) && taken.TryAdd(index, entry))
            {
                unmatched.Remove(entry.Key);
            }
        }
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
