namespace NatoIraq.Chronology.Dates;

/// <summary>"5/15 June 1648", "25 October/7 November 1917": one day by the Julian and the Gregorian calendar, or a span of days.</summary>
internal static class TwoCalendars
{
    /// <summary>What is said of such a date.</summary>
    public const string Unclear = "this can be one day in Old and New Style or a span of days: write the one that is meant";

    private const int FirstGregorianYear = 1582;
    private const int LastJulianYear = 1923;

    /// <summary>Whether two days are as far apart as the two calendars were in that year.</summary>
    public static bool AreOneDay(in PartialDate first, in PartialDate second)
    {
        if (first is not { Form: DateForm.Day, IsAmbiguous: false, Year: >= FirstGregorianYear and <= LastJulianYear and var firstYear }
            || second is not { Form: DateForm.Day, IsAmbiguous: false, Year: { } secondYear })
        {
            return false;
        }

        var apart = CivilCalendar.DayNumber(secondYear, second.Month, second.Day) - CivilCalendar.DayNumber(firstYear, first.Month, first.Day);
        return apart == Offset(firstYear);
    }

    /// <summary>By how many days the Julian calendar is behind.</summary>
    private static int Offset(int year) => (year / 100) - (year / 400) - 2;
}
