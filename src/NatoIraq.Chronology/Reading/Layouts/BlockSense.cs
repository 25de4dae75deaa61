using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>How a block dates an entry: the date, and which of its words are text.</summary>
/// <param name="Date">The date.</param>
/// <param name="DateStart">Offset of the date in the block's words.</param>
/// <param name="DateLength">How many characters it takes.</param>
/// <param name="TextStart">Offset of the text.</param>
/// <param name="TextLength">How many characters it takes; 0 where the text is below.</param>
internal readonly record struct BlockSense(EdtfDate Date, int DateStart, int DateLength, int TextStart, int TextLength)
{
    /// <summary>Whether the block has no text beside its date.</summary>
    public bool StandsAlone => TextLength == 0;

    /// <summary>Whether the date names a decade, a century, or more.</summary>
    public bool IsDecadeOrMore => Date.Precision is DatePrecision.Decade or DatePrecision.Century;

    /// <summary>Whether the date is a year or coarser, as section headings are.</summary>
    public bool IsYearOrMore => Date.Precision is DatePrecision.Year || IsDecadeOrMore || SpansYears;

    private bool SpansYears => Date.Precision is DatePrecision.Range
        && Date.Start is { Month: 1, Day: 1 } && Date.End is null or { Month: 12, Day: 31 };

    /// <summary>The sense of a block that opens with a date.</summary>
    public static BlockSense Of(LeadingDate leading, int length) =>
        new(leading.Date, leading.Start, leading.End - leading.Start, leading.TextStart, length - leading.TextStart);
}
