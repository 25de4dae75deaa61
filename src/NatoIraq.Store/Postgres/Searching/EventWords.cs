using System.Text;
using NatoIraq.Store.Searching;
using NpgsqlTypes;

namespace NatoIraq.Store.Postgres.Searching;

/// <summary>
/// The words of an event as the server's index has them. They are found and folded here and not by a configuration of the server, so that a search
/// finds the same whatever the server's locale and dictionaries are, and the same as in a file.
/// </summary>
internal static class EventWords
{
    // The limits of the type (https://www.postgresql.org/docs/current/textsearch-limitations.html): of a word, of a position, of the whole.
    private const int LongestWord = 2046;
    private const int LastPosition = 16383;
    private const int MostBytes = 900_000;

    // No phrase goes from one column into the next.
    private const int Gap = 10;

    /// <summary>The words of title, names and text, the title's weighing most.</summary>
    public static NpgsqlTsVector Of(string title, string names, string text)
    {
        var places = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var position = 0;
        Add(places, title, 'A', ref position);
        Add(places, names, 'B', ref position);
        Add(places, text, 'D', ref position);
        var vector = new StringBuilder();
        foreach (var (word, at) in places.OrderBy(static place => place.Key, StringComparer.Ordinal))
        {
            if (vector.Length + word.Length + at.Length > MostBytes / 3)
            {
                break;
            }

            vector.Append(vector.Length > 0 ? " " : "").Append('\'').Append(word).Append("':").Append(at);
        }

        // The driver warns that it does not read such texts as the server would: this one was made a few lines above, of quoted words.
#pragma warning disable CS0618
        return NpgsqlTsVector.Parse(vector.ToString());
#pragma warning restore CS0618
    }

    /// <summary>A word as the index has it: no longer than it may be.</summary>
    public static string Cut(SearchWord word) => Encoding.UTF8.GetByteCount(word.Text) <= LongestWord ? word.Text : word.Text[..(LongestWord / 4)];

    private static void Add(Dictionary<string, StringBuilder> places, string text, char weight, ref int position)
    {
        foreach (var word in WordBreaker.Break(text))
        {
            position++;
            var cut = Cut(word);
            if (!places.TryGetValue(cut, out var at))
            {
                places.Add(cut, at = new StringBuilder());
            }

            // A word has at most 255 places; more say no more.
            if (at.Length < 1500)
            {
                at.Append(at.Length > 0 ? "," : "").Append(Math.Min(position, LastPosition)).Append(weight);
            }
        }

        position += Gap;
    }
}
