using System.Globalization;

namespace NatoIraq.Reports.Timeline.Charts.Map;

/// <summary>The outlines of states (Land/README.md): a name with rings of longitude and latitude in degrees.</summary>
internal sealed record LandOutline(string Name, IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>> Rings)
{
    private const double PerDegree = 10;
    private static readonly Lazy<IReadOnlyList<LandOutline>> Read = new(static () => [.. Asset.Text("Timeline.Charts.Map.Land.land.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => Of(line.Split('\t')))]);

    /// <summary>Every state's.</summary>
    public static IReadOnlyList<LandOutline> All => Read.Value;

    /// <summary>That of a state by any of its names; null where it is too small for one.</summary>
    public static LandOutline? Of(IEnumerable<string> names)
    {
        var asked = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return All.FirstOrDefault(outline => asked.Contains(outline.Name));
    }

    /// <summary>Its largest ring, by its extent in degrees: where a map of the state is, and not where its farthest island is.</summary>
    public IReadOnlyList<(double Longitude, double Latitude)> MainRing => Rings.MaxBy(static ring =>
        (ring.Max(static point => point.Longitude) - ring.Min(static point => point.Longitude))
        * (ring.Max(static point => point.Latitude) - ring.Min(static point => point.Latitude)))!;

    private static LandOutline Of(string[] fields) => new(fields[0], [.. fields.Skip(1).Select(RingOf)]);

    private static List<(double Longitude, double Latitude)> RingOf(string differences)
    {
        var ring = new List<(double Longitude, double Latitude)>();
        var (x, y) = (0, 0);
        foreach (var pair in differences.Split(' '))
        {
            var comma = pair.IndexOf(',', StringComparison.Ordinal);
            x += int.Parse(pair.AsSpan(0, comma), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            y += int.Parse(pair.AsSpan(comma + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            ring.Add((x / PerDegree, y / PerDegree));
        }

        return ring;
    }
}
