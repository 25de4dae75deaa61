using System.Collections.Concurrent;
using NatoIraq.Chronology.Coding.Words;
using NatoIraq.OpenData;

namespace NatoIraq.Chronology.Coding;

/// <summary>
/// The world's towns, first-level divisions, rivers, seas and regions (GeoNames, CLDR, WordNet; NatoIraq.OpenData/README.md), each name with all that bear it.
/// Read when a capitalized word first stands where a place could.
/// </summary>
internal sealed class Gazetteer
{
    private const int LongestName = 48;
    private static readonly Lazy<Gazetteer> Shared = new(Read);
    private readonly ConcurrentDictionary<int, List<PlaceReading>> readings = new();
    private readonly string text;
    private readonly Dictionary<string, int> names = new(48_000, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private Gazetteer(string text)
    {
        this.text = text;
        lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var before = "";
        for (var start = 0; start < text.Length; start = text.IndexOf('\n', start) + 1)
        {
            var key = text.AsSpan(start, text.IndexOf('\t', start) - start);
            if (!key.SequenceEqual(before))
            {
                before = key.ToString();
                names[before] = start;
            }
        }
    }

    /// <summary>The gazetteer that ships with the product.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>Whether any place bears a name.</summary>
    public bool Knows(ReadOnlySpan<char> written) => StartOf(written) >= 0;

    /// <summary>All places of a name, the most populous first; divisions and what has no population behind the towns.</summary>
    public IReadOnlyList<PlaceReading> Find(ReadOnlySpan<char> written) =>
        StartOf(written) is var start and >= 0 ? readings.GetOrAdd(start, static (first, gazetteer) => gazetteer.ReadFrom(first), this) : [];

    private List<PlaceReading> ReadFrom(int start)
    {
        var found = new List<PlaceReading>();
        var key = text.AsSpan(start, text.IndexOf('\t', start) - start);
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan(start, end - start);
            if (!line.StartsWith(key, StringComparison.Ordinal) || line[key.Length] != '\t')
            {
                break;
            }

            found.Add(PlaceReading.Parse(line));
            start = end + 1;
        }

        return found;
    }

    private int StartOf(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestName)
        {
            return -1;
        }

        Span<char> key = stackalloc char[LongestName];
        var length = NameFolding.Fold(written, key);
        if (lookup.TryGetValue(key[..length], out var start))
        {
            return start;
        }

        // "St. Petersburg" may be listed as "Saint Petersburg".
        var saint = key.StartsWith("st. ") ? 4 : key.StartsWith("st ") ? 3 : 0;
        return saint > 0 && lookup.TryGetValue($"saint {key[saint..length]}", out start) ? start : -1;
    }

    private static Gazetteer Read()
    {
        using var reader = OpenDataFile.Places();
        return new Gazetteer(reader.ReadToEnd());
    }
}
