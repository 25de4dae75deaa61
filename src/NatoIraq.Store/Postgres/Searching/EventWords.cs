using System.Buffers.Binary;
using System.Text;
using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Postgres.Searching;

/// <summary>
/// The words of an event as the server's index has them. They are found and folded here and not by a configuration of the server, so that a search
/// finds the same whatever the server's locale and dictionaries are, and the same as in a file. One object serves for all events of an import.
/// </summary>
internal sealed class EventWords
{
    // The weights of title, names and text: A, B and D.
    private const int OfTitle = 3;
    private const int OfNames = 2;
    private const int OfText = 0;
    private const int PositionBits = 14;

    // The limits of the type (https://www.postgresql.org/docs/current/textsearch-limitations.html): of a word, of a position, of how many, of the whole.
    private const int LongestWord = 2046;
    private const int LastPosition = 16383;
    private const int MostPositions = 255;
    private const int MostBytes = 900_000;

    // No phrase goes from one column into the next.
    private const int Gap = 10;

    private readonly SortedDictionary<string, List<ushort>> places = new(StringComparer.Ordinal);
    private byte[] buffer = new byte[4096];

    /// <summary>The words of title, names and text, the title's weighing most, in the binary form of a tsvector. Good until the next call.</summary>
    public ReadOnlySpan<byte> Encode(string title, string names, string text)
    {
        Place(title, names, text);
        var (length, words) = (sizeof(int), 0);
        foreach (var (word, at) in places)
        {
            var needed = Encoding.UTF8.GetMaxByteCount(word.Length) + 1 + ((at.Count + 1) * sizeof(ushort));
            if (length + needed > MostBytes)
            {
                break;
            }

            if (buffer.Length < length + needed)
            {
                Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + needed));
            }

            length += Encoding.UTF8.GetBytes(word, buffer.AsSpan(length));
            buffer[length++] = 0;
            length += WriteNumber(buffer.AsSpan(length), at.Count);
            foreach (var position in at)
            {
                length += WriteNumber(buffer.AsSpan(length), position);
            }

            words++;
        }

        BinaryPrimitives.WriteInt32BigEndian(buffer, words);
        return buffer.AsSpan(0, length);
    }

    /// <summary>How often each of the words of title, names and text occurs.</summary>
    public IReadOnlyDictionary<string, int> Count(string title, string names, string text)
    {
        Place(title, names, text);
        return places.ToDictionary(static place => place.Key, static place => place.Value.Count, StringComparer.Ordinal);
    }

    /// <summary>A word as the index has it: no longer than it may be.</summary>
    public static string Cut(SearchWord word) => Encoding.UTF8.GetByteCount(word.Text) <= LongestWord ? word.Text : word.Text[..(LongestWord / 4)];

    private static int WriteNumber(Span<byte> to, int number)
    {
        BinaryPrimitives.WriteUInt16BigEndian(to, (ushort)number);
        return sizeof(ushort);
    }

    private void Place(string title, string names, string text)
    {
        places.Clear();
        var position = 0;
        Place(title, OfTitle, ref position);
        Place(names, OfNames, ref position);
        Place(text, OfText, ref position);
    }

    private void Place(string text, int weight, ref int position)
    {
        foreach (var word in WordBreaker.Break(text))
        {
            position++;
            var cut = Cut(word);
            if (!places.TryGetValue(cut, out var at))
            {
                places.Add(cut, at = []);
            }

            // Further places say no more; and no two are the same.
            if (at.Count < MostPositions && position <= LastPosition)
            {
                at.Add((ushort)((weight << PositionBits) | position));
            }
            else if (at.Count == 0)
            {
                at.Add((ushort)((weight << PositionBits) | LastPosition));
            }
        }

        position += Gap;
    }
}
