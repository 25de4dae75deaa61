using System.Globalization;

namespace NatoIraq.Reports;

/// <summary>A whole day in print.</summary>
internal static class Day
{
    /// <summary>How a day is written.</summary>
    public const string Pattern = "yyyy-MM-dd";

    /// <summary>The day as <c>yyyy-MM-dd</c> in the Gregorian calendar, whatever the culture's.</summary>
    public static string Format(DateOnly day) => day.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>The same; null where it is open.</summary>
    public static string? Format(DateTime? day) => day?.ToString(Pattern, CultureInfo.InvariantCulture);
}
