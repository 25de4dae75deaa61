using System.Globalization;
using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>Moments of a store's history as a user gives them: a revision, by its number or by a line of history, or a time.</summary>
internal sealed class MomentArgumentAttribute : ArgumentTransformationAttribute
{
    private static readonly string[] Days = ["yyyy-MM-dd"];

    /// <summary>The moment that a parameter with this attribute holds; null where it was not given.</summary>
    public static StoreMoment? MomentOf(object? value) => (StoreMoment?)(value is PSObject wrapped ? wrapped.BaseObject : value);

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
        {
            StoreMoment moment => moment,
            int number => StoreMoment.After(number),
            long number => StoreMoment.After(number),
            HistoryEntry entry => StoreMoment.After(entry.Revision),
            Revision revision => StoreMoment.After(revision.Number),
            DateTime time => StoreMoment.At(time),
            DateTimeOffset time => StoreMoment.At(time.UtcDateTime),
            string text => Read(text),
            var other => throw Refused(other),
        };

    private static StoreMoment Read(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return StoreMoment.After(number);
        }

        // Year, month and day in this order, whatever the culture: 03/04 would be two days.
        return text.Length >= 10
            && DateOnly.TryParseExact(text.AsSpan(0, 10), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var time)
                ? StoreMoment.At(time.UtcDateTime)
                : throw Refused(text);
    }

    private static ArgumentTransformationMetadataException Refused(object? value) => new(
        $"'{value}' is neither a revision nor a time. Give a revision number, or a time such as '2026-03-01 14:00' or '2026-03-01T13:00Z'.");
}
