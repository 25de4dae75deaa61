using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>How coarse or fine a date is, from the coarsest to the finest. A date at one level is a section for dates at finer ones.</summary>
internal enum DateLevel
{
    /// <summary>A century or more.</summary>
    Century,

    /// <summary>A decade, a span of years.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month, a quarter, a season.</summary>
    Month,

    /// <summary>A day, or a part of a month.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Time,
}

/// <summary>Tells the level of a date.</summary>
internal static class DateLevels
{
    private const int DaysInYear = 366;
    private const int LongestPartOfMonth = 16;

    /// <summary>The level of a date. A span has that of its beginning: "8–9 July 2016" is of days, "1939–1945" of years.</summary>
    public static DateLevel Of(EdtfDate date)
    {
        switch (date.Precision)
        {
            case DatePrecision.Day or DatePrecision.Part:
                return DateLevel.Day;
            case DatePrecision.Month or DatePrecision.Quarter or DatePrecision.Season or DatePrecision.Third or DatePrecision.Half:
                return DateLevel.Month;
            case DatePrecision.Year:
                return DateLevel.Year;
            case DatePrecision.Decade:
                return DateLevel.Decade;
            case DatePrecision.Century:
                return DateLevel.Century;
        }

        var bounds = date.Bounds;
        var isSpanOfYears = date.Precision == DatePrecision.Range && bounds.LatestEnd - bounds.EarliestStart > DaysInYear * 2;
        var days = (bounds.LatestStart - bounds.EarliestStart) ?? (bounds.LatestEnd - bounds.EarliestEnd) ?? 0;
        return days > DaysInYear ? DateLevel.Decade
            : days >= DaysInYear - 2 ? (isSpanOfYears ? DateLevel.Decade : DateLevel.Year)
            : days > LongestPartOfMonth ? DateLevel.Month
            : DateLevel.Day;
    }
}
