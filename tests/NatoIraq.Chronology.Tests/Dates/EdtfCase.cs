using System.Globalization;
using System.Text.Json;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>One expression of edtf-cases.json with the ruling on it. That file names its sources and their licences.</summary>
public sealed record EdtfCase(
    string Edtf, bool Valid, int Level, string? Min, string? Max, string Ruling, string? Why, IReadOnlyList<string>? Notes, string From)
{
    /// <summary>The expressions by how sure the text of the standard is of them: clear, convention, silent.</summary>
    public static IReadOnlyList<EdtfCase> All { get; } = Load();

    /// <summary>A bound as a day number: null where it is open or unknown.</summary>
    public static long? Day(string? bound)
    {
        if (bound is null or "inf" or "-inf")
        {
            return null;
        }

        var parts = bound.TrimStart('+').Split('-');
        var isNegative = bound[0] == '-';
        var year = long.Parse(parts[isNegative ? 1 : 0], CultureInfo.InvariantCulture);
        return CivilCalendar.DayNumber(
            isNegative ? -year : year,
            int.Parse(parts[^2], CultureInfo.InvariantCulture),
            int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override string ToString() => $"'{Edtf}'";

    private static List<EdtfCase> Load()
    {
        using var stream = typeof(EdtfCase).Assembly.GetManifestResourceStream("NatoIraq.Chronology.Tests.Dates.edtf-cases.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("cases").Deserialize<List<EdtfCase>>(JsonSerializerOptions.Web)!;
    }
}
