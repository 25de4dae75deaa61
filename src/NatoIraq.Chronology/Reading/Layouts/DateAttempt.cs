using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Tells a line that was to open with a date, and cannot be read, from one that was never to.</summary>
internal static class DateAttempt
{
    /// <summary>The longest text before a separator that is taken for a date that failed.</summary>
    private const int LongestAttempt = 48;

    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create(":–—|");

    /// <summary>Why a block that opens like a date cannot be read as one; null where it does not.</summary>
    public static string? Reject(Block block, ProseReading reading)
    {
        var head = HeadOf(block, reading, out var isBeforeTab);
        if (head.Length == 0)
        {
            return null;
        }

        var dates = reading.Profile.Dates;
        if (!dates.TryReadDated(head, 0, reading.Reference, out _, out var error) && error is not null)
        {
            return $"'{head}' is not a date: {error.Reason}.";
        }

        if (reading.Reference is null && dates.ReadDated(head, 0, null) is null && dates.ReadDated(head, 0, LeadingDateReader.AnyYear) is { } yearless && yearless.Length == head.Length && head.Any(char.IsAsciiDigit))
        {
            return $"'{head}' has no year, and neither a heading nor an entry above gives one.";
        }

        return isBeforeTab && block.IsAfterGap && reading.Profile.UsualSeparator == DateSeparator.Gap
            ? $"'{head}' stands where the other lines have their date and is none."
            : null;
    }

    /// <summary>The words before the first separator; the whole of a short line where the document has its dates alone on their lines.</summary>
    private static string HeadOf(Block block, ProseReading reading, out bool isBeforeTab)
    {
        isBeforeTab = false;
        var text = block.Text;
        var limit = Math.Min(text.Length, LongestAttempt);
        for (var index = 1; index < limit; index++)
        {
            if (Separators.Contains(text[index]) || (text[index] == '-' && text[index - 1] == ' '))
            {
                return text[..index].TrimEnd();
            }

            if (text[index] == ' ' && block.Raw is not null && block.Content.IsWideSpace(index))
            {
                isBeforeTab = block.Raw.Value.Text.Contains('\t', StringComparison.Ordinal);
                return text[..index];
            }
        }

        return text.Length <= LongestAttempt && reading.Profile.UsualSeparator == DateSeparator.End ? text.TrimEnd('.', ':') : "";
    }
}
