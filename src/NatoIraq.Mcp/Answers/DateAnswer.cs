using System.ComponentModel;
using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Mcp.Access;

namespace NatoIraq.Mcp.Answers;

/// <summary>A date with its bounds.</summary>
/// <param name="Edtf">The value (ISO 8601-2:2019).</param>
/// <param name="Earliest">The first day it can mean.</param>
/// <param name="Latest">The last day it can mean.</param>
/// <param name="Precision">How finely it is known.</param>
/// <param name="Written">The source's own words.</param>
/// <param name="Basis">Stated, or Inferred by a rule.</param>
internal sealed record DateAnswer(
    [property: Description("EDTF, ISO 8601-2: 2018-07-11 is a day, 2018-02 some time in a month, 2004-36 some time in a quarter, A/B a span.")] string Edtf,
    [property: Description("The first day it can mean (yyyy-MM-dd); null where open or unknown.")] string? Earliest,
    [property: Description("The last day it can mean, inclusive; null where open or unknown.")] string? Latest,
    [property: Description("How finely the source gives it: Day, Month, Quarter, Year …")] string Precision,
    [property: Description("The date in the source's own words; null where they are not of this place.")] string? Written,
    [property: Description("Stated: the source says so. Inferred: a rule concludes it. Corrected: a user says so. Null: not told apart here.")] string? Basis)
{
    /// <summary>The date of an event.</summary>
    public static DateAnswer Of(Event happening) => new(
        happening.Date, Day(happening.Start), Day(happening.End), happening.Precision, ChronologyText.Cut(happening.DateText, Paging.ListedText), happening.DateBasis);

    /// <summary>A date by its value.</summary>
    public static DateAnswer Of(string edtf, string? basis = null)
    {
        var date = EdtfDate.Parse(edtf);
        return new DateAnswer(edtf, Day(date.KnownStart), Day(date.KnownEnd), date.Precision.ToString(), null, basis);
    }

    /// <summary>A date by its value; null for none.</summary>
    public static DateAnswer? OfKnown(string? edtf) => edtf is null ? null : Of(edtf);

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
