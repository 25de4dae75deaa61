using System.Text;

namespace NatoIraq.Chronology.Coding;

/// <summary>
/// The world's larger cities (GeoNames, CC BY 4.0; see Gazetteer/README.md): a sorted text, searched by halves. Read when a capitalized
/// word
/// first stands where a place could; nothing is built from it, so that costs a millisecond or two.
/// </summary>
internal sealed class Gazetteer
{
    private const string Resource = "NatoIraq.Chronology.Coding.Gazetteer.cities.tsv";
    private static readonly Lazy<Gazetteer> Shared = new(Read);
    private readonly string text;
    private readonly int[] lines;

    private Gazetteer(string text, int[] lines)
    {
        this.text = text;
        this.lines = lines;
    }

    /// <summary>The gazetteer that ships with the product.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>The largest city of a name.</summary>
    /// <param name="key">The name in lower case, hyphens as spaces, straight apostrophes.</param>
    /// <param name="city">What is known of it.</param>
    public bool TryFind(ReadOnlySpan<char> key, out City city)
    {
        var low = 0;
        var high = lines.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var line = LineAt(middle);
            var order = line[..line.IndexOf('\t')].SequenceCompareTo(key);
            if (order == 0)
            {
                city = City.Parse(line);
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        city = default;
        return false;
    }

    private ReadOnlySpan<char> LineAt(int index) =>
        text.AsSpan(lines[index], (index + 1 < lines.Length ? lines[index + 1] : text.Length) - lines[index] - 1);

    private static Gazetteer Read()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        var lines = new List<int>(32_000);
        for (var start = 0; start < text.Length; start = text.IndexOf('\n', start) + 1)
        {
            lines.Add(start);
        }

        return new Gazetteer(text, [.. lines]);
    }
}

/// <summary>A city of the gazetteer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Point">Where it lies (WGS 84).</param>
/// <param name="Population">How many live there, by the gazetteer's reckoning.</param>
internal readonly record struct City(string Name, GeographicPoint Point, int Population)
{
    /// <summary>Reads a line: key, name, country, latitude, longitude, population.</summary>
    public static City Parse(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[6];
        line.Split(fields, '\t');
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return new City(
            line[fields[1]].ToString(),
            new GeographicPoint(double.Parse(line[fields[3]], culture), double.Parse(line[fields[4]], culture)),
            int.Parse(line[fields[5]], culture));
    }
}
