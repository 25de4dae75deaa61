using System.Globalization;

namespace NatoIraq.Chronology.Coding;

/// <summary>One of the places that bear a name.</summary>
/// <param name="Name">Its name as it is mostly written.</param>
/// <param name="Country">The state's ISO 3166-1 code; empty where it lies in several or is not known.</param>
/// <param name="Division">
/// The division's ISO 3166-2 code without the state's; given for towns of the United States, Canada, Australia and the United Kingdom, and of
/// divisions their own.
/// </param>
/// <param name="Point">Where it lies (WGS 84); null for what is no point.</param>
/// <param name="Population">How many live there, in thousands; 0 for what is no town.</param>
internal sealed record PlaceReading(string Name, string Country, string Division, GeographicPoint? Point, int Population)
{
    private const int Fields = 7;

    /// <summary>Reads a line of places.tsv: key, name where it is more than the key with capitals, country, division, latitude, longitude, population.</summary>
    public static PlaceReading Parse(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[Fields];
        line.Split(fields, '\t');
        var name = line[fields[1]];
        var culture = CultureInfo.InvariantCulture;
        return new PlaceReading(
            name.Length > 0 ? name.ToString() : culture.TextInfo.ToTitleCase(line[fields[0]].ToString()),
            line[fields[2]].ToString(),
            line[fields[3]].ToString(),
            line[fields[4]].Length == 0 ? null : new GeographicPoint(double.Parse(line[fields[4]], culture), double.Parse(line[fields[5]], culture)),
            int.Parse(line[fields[6]], culture));
    }
}
