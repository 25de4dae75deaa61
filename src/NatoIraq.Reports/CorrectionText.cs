using System.Globalization;

namespace NatoIraq.Reports;

/// <summary>A correction as files have it: its time, and itself in a cell or a line.</summary>
internal static class CorrectionText
{
    private const string TimePattern = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>The time of a correction (ISO 8601, UTC).</summary>
    public static string TimeOf(Correction correction) => correction.Time.ToUniversalTime().ToString(TimePattern, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="TimeOf"/> writes; null for another text.</summary>
    public static DateTime? ReadTime(string text) => DateTime.TryParseExact(
        text, TimePattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
        ? time
        : null;

    /// <summary>The correction in words: "Date: 2018-07-11 → 2018-07-12 (The second day)".</summary>
    public static string InWords(Correction correction) => correction is { Field: CorrectedField.Event, Value: CorrectedField.Added }
        ? $"Added{(correction.Reason is null ? "" : $" ({correction.Reason})")}"
        : correction.ToString();

    /// <summary>The same with who made it, and when.</summary>
    public static string WithAuthor(Correction correction) =>
        string.Create(CultureInfo.InvariantCulture, $"{InWords(correction)}, {correction.User}, {correction.Time:yyyy-MM-dd}");
}
