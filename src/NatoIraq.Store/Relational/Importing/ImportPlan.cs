using System.Runtime.InteropServices;
using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>
/// What an import is to do, entry by entry: worked out from what is stored and what comes in, before anything is written. A preview is the
/// plan; an import applies it.
/// </summary>
internal sealed class ImportPlan
{
    private readonly Dictionary<(string Date, string? Time, UInt128 Words), Queue<StoredEntry>> byWords = [];
    private readonly Dictionary<long, StoredEntry> unmatched = [];
    private readonly StoredEdition stored;
    private readonly List<string> unsettled = [];

    private ImportPlan(StoredEdition stored, SourceImport incoming)
    {
        this.stored = stored;
        Incoming = incoming;
    }

    /// <summary>What comes in.</summary>
    public SourceImport Incoming { get; }

    /// <summary>The key of the source.</summary>
    public long Source => stored.Key;

    /// <summary>The entries that are new, in the order of the source; they get their ids when they are written.</summary>
    public List<Event> Created { get; } = [];

    /// <summary>The entries that are there but say or stand otherwise, with the keys they are stored under.</summary>
    public List<(long Key, Event Entry)> Replaced { get; } = [];

    /// <summary>The entries that are no longer in the source.</summary>
    public List<StoredEntry> Removed { get; } = [];

    /// <summary>What the source is to be kept as.</summary>
    public Source Record { get; private set; } = null!;

    /// <summary>What is told of it.</summary>
    public ImportOutcome Outcome { get; private set; } = null!;

    /// <summary>Whether it does anything. The same bytes from another file, at another time, do not.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>Works out what an import is to do.</summary>
    /// <param name="stored">The source as it is stored.</param>
    /// <param name="incoming">What is to be stored.</param>
    /// <param name="entries">Its entries, in its order.</param>
    public static ImportPlan Of(StoredEdition stored, SourceImport incoming, IReadOnlyList<Event> entries)
    {
        var plan = new ImportPlan(stored, incoming);
        foreach (var entry in stored.Entries)
        {
            plan.unmatched.Add(entry.Key, entry);
            (CollectionsMarshal.GetValueRefOrAddDefault(plan.byWords, (entry.Date, entry.Time, entry.Words), out _) ??= new()).Enqueue(entry);
        }

        plan.Match(entries);
        return plan;
    }

    private void Match(IReadOnlyList<Event> entries)
    {
        var (unchanged, updated) = (0, 0);
        var others = new List<Event>();
        foreach (var entry in entries)
        {
            if (TakeSame(entry) is { } same)
            {
                _ = Keep(same, entry) ? unchanged++ : updated++;
            }
            else
            {
                others.Add(entry);
            }
        }

        var reworded = TakeReworded(others);
        for (var index = 0; index < others.Count; index++)
        {
            if (reworded.TryGetValue(index, out var before))
            {
                _ = Keep(before, others[index]) ? unchanged++ : updated++;
            }
            else
            {
                Created.Add(others[index]);
            }
        }

        foreach (var gone in unmatched.Values.OrderBy(static entry => entry.Order))
        {
            Removed.Add(gone);
            Unsettle(gone);
        }

        Record = RecordOf(Incoming, stored.Record, entries.Count);
        Outcome = new ImportOutcome(Record.Title, Created.Count, unchanged, updated, Removed.Count, Incoming.Rejected.Count)
        {
            UnsettledCorrections = new ValueList<string>(unsettled),
        };
        HasChanges = Created.Count + Replaced.Count + Removed.Count > 0 || IsAmended();
    }

    /// <summary>Matches an entry with one of the same date and time and the same words.</summary>
    private StoredEntry? TakeSame(Event entry)
    {
        if (unmatched.Count == 0
            || !byWords.TryGetValue((entry.Date, entry.Time, EntryDigest.Of(entry.Text)), out var same)
            || !same.TryDequeue(out var found))
        {
            return null;
        }

        unmatched.Remove(found.Key);
        return found;
    }

    /// <summary>
    /// Matches entries with those left that they are reworded from, as a comparison of the two editions would (docs/comparing.md). An entry
    /// whose date changed is another entry here: its id names the date.
    /// </summary>
    private Dictionary<int, StoredEntry> TakeReworded(List<Event> entries)
    {
        var left = unmatched.Values.OrderBy(static entry => entry.Order).ToList();
        var taken = new Dictionary<int, StoredEntry>();
        if (left.Count == 0)
        {
            return taken;
        }

        var pairs = EntryMatcher.Match(
            left.ConvertAll(entry => new ComparedEntry(entry.Date, stored.Read(entry.Key).Text)),
            entries.ConvertAll(static entry => new ComparedEntry(entry.Date, entry.Text)));
        foreach (var pair in pairs.Where(pair => left[pair.Before].Date == entries[pair.After].Date))
        {
            taken.Add(pair.After, left[pair.Before]);
            unmatched.Remove(left[pair.Before].Key);
        }

        return taken;
    }

    /// <summary>Keeps an entry under its id; gives whether it says what it said.</summary>
    private bool Keep(StoredEntry entry, Event incoming)
    {
        var before = stored.Read(entry.Key);
        var after = incoming.WithId(entry.Id);
        var same = EventComparison.SaySame(before, after);
        if (!same || !EventComparison.StandSame(before, after))
        {
            Replaced.Add((entry.Key, after));
        }

        if (before.Text != after.Text)
        {
            Unsettle(entry);
        }

        return same;
    }

    private void Unsettle(StoredEntry entry)
    {
        if (stored.Corrected.Contains(entry.Id))
        {
            unsettled.Add(entry.Id);
        }
    }

    /// <summary>What a source is to be kept as.</summary>
    /// <param name="incoming">What is imported.</param>
    /// <param name="stored">What it is kept as so far; null for a new one.</param>
    /// <param name="events">How many entries it has.</param>
    public static Source RecordOf(SourceImport incoming, Source? stored, int events) => new()
    {
        Title = incoming.Title,

        // What a new edition does not say of itself still holds.
        Uri = incoming.Uri ?? stored?.Uri,
        Published = incoming.Published?.ToString() ?? stored?.Published,
        FileName = incoming.FileName,
        Format = incoming.Format,
        TextSha256 = SourceRows.HashText(incoming.Text.Text),
        FileSha256 = incoming.Text.FileSha256,
        Imported = incoming.Imported,
        Events = events,
        Rejected = incoming.Rejected.Count,
        Length = incoming.Text.Text.Length,
        Pages = incoming.Text.Pages.Count > 0 ? incoming.Text.Pages.Count : null,
    };

    private bool IsAmended() =>
        stored.Record is null
        || stored.Record with { Imported = Record.Imported, FileName = Record.FileName } != Record
        || !stored.Pages.SequenceEqual(Incoming.Text.Pages)
        || !stored.Rejected.SequenceEqual(Incoming.Rejected.OrderBy(static line => line.Span.Start));
}
