namespace NatoIraq.Chronology.Dates;

/// <summary>A date phrase found in a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text it was found in.</param>
/// <param name="Length">How many code units.</param>
/// <param name="Date">What it means.</param>
/// <param name="Rule">The name of the rule that read it: one of <see cref="DateRule"/>.</param>
public sealed record DatePhrase(int Start, int Length, EdtfDate Date, string Rule)
{
    /// <summary>Offset behind its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>How many code units at its start lead to the date without being of it: the "On " of "On 3 May 1999".</summary>
    public int LeadLength { get; init; }

    /// <summary>A time of day that stands with the date; null where none does.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The time zone as written ("UTC", "+03:00", "EDT"); null where none is.</summary>
    public string? TimeZone { get; init; }

    /// <summary>
    /// Whether the words name no year. <see cref="Date"/> then has the year nearest to the reference, or an unspecified one
    /// (<c>XXXX-06-12</c>) where there was no reference.
    /// </summary>
    public bool NeedsYear { get; init; }

    /// <summary>What a careful reader would be warned of: a weekday that contradicts the date; null mostly.</summary>
    public string? Remark { get; init; }

    /// <summary>
    /// Where the order of day and month could not be determined (<c>03/04/1999</c>), the day-first reading, then the month-first one; otherwise
    /// empty. <see cref="Date"/> then means either where EDTF can say so.
    /// </summary>
    public IReadOnlyList<EdtfDate> Alternatives { get; init; } = [];

    /// <summary>Whether the order of day and month could not be determined.</summary>
    public bool IsAmbiguous => Alternatives.Count > 0;
}
