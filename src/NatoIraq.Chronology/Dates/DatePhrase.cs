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

    /// <summary>
    /// Where the order of day and month could not be told (<c>03/04/1999</c>), the day-first reading, then the month-first one; otherwise
    /// empty. <see cref="Date"/> then means either where EDTF can say so.
    /// </summary>
    public IReadOnlyList<EdtfDate> Alternatives { get; init; } = [];

    /// <summary>Whether the order of day and month could not be told.</summary>
    public bool IsAmbiguous => Alternatives.Count > 0;
}
