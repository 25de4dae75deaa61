using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Reports.Citations;

/// <summary>A date as citations have it: a year, perhaps a month, perhaps a day; or words, where it is none of these.</summary>
/// <param name="Year">The year, if that is what it is.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day.</param>
/// <param name="Words">The date in words or as EDTF.</param>
internal sealed record CitedDate(int? Year, int? Month, int? Day, string Words)
{
    /// <summary>"July".</summary>
    public string? MonthName => Month is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null;

    /// <summary>As in a sentence of American English: "July 11, 2018", "July 2018", "2018".</summary>
    public string InSentence => this switch
    {
        { Year: { } year, Day: { } day } => FormattableString.Invariant($"{MonthName} {day}, {year}"),
        { Year: { } year, Month: not null } => FormattableString.Invariant($"{MonthName} {year}"),
        { Year: { } year } => year.ToString(CultureInfo.InvariantCulture),
        _ => Words,
    };

    /// <summary>A day.</summary>
    public static CitedDate Of(DateOnly day) => new(day.Year, day.Month, day.Day, day.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A date of any form.</summary>
    /// <param name="date">The date.</param>
    /// <param name="words">What it is called where it is no year, month or day.</param>
    public static CitedDate Of(EdtfDate date, string words) => (date.Precision, date.Start) switch
    {
        (DatePrecision.Year, { } start) => new CitedDate(start.Year, null, null, words),
        (DatePrecision.Month, { } start) => new CitedDate(start.Year, start.Month, null, words),
        (DatePrecision.Day, { } start) => new CitedDate(start.Year, start.Month, start.Day, words),
        _ => new CitedDate(null, null, null, words),
    };
}
