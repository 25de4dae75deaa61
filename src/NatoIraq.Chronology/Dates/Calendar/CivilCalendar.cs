namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The proleptic Gregorian calendar with an astronomical year 0 (ISO 8601-1:2019, 4.2.1), over years far beyond those of
/// <see cref="DateOnly"/>. A day number counts days from 0001-01-01, which is 0.
/// </summary>
internal static class CivilCalendar
{
    /// <summary>The largest magnitude of a year whose days can still be numbered.</summary>
    public const long MaximumYear = 1_000_000_000_000_000;

    /// <summary>Days from 0000-03-01, the epoch of the arithmetic, to 0001-01-01.</summary>
    private const long EpochOffset = 306;

    private const long DaysPerCycle = 146_097;
    private const long YearsPerCycle = 400;

    /// <summary>Whether the year has a 29 February.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days the month has.</summary>
    public static int DaysInMonth(long year, int month) =>
        month == 2 ? (IsLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

    /// <summary>The number of a day; the day need not exist in the month, it only counts on.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        // Counting years from March puts the leap day at the end, where it shifts nothing.
        var shifted = month <= 2 ? year - 1 : year;
        var cycle = Math.DivRem(shifted, YearsPerCycle, out var yearOfCycle);
        if (yearOfCycle < 0)
        {
            cycle--;
            yearOfCycle += YearsPerCycle;
        }

        var monthFromMarch = month > 2 ? month - 3 : month + 9;
        var dayOfYear = (((153 * monthFromMarch) + 2) / 5) + day - 1;
        var dayOfCycle = (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
        return (cycle * DaysPerCycle) + dayOfCycle - EpochOffset;
    }

    /// <summary>The year, month and day of a day number.</summary>
    public static (long Year, int Month, int Day) FromDayNumber(long number)
    {
        var cycle = Math.DivRem(number + EpochOffset, DaysPerCycle, out var dayOfCycle);
        if (dayOfCycle < 0)
        {
            cycle--;
            dayOfCycle += DaysPerCycle;
        }

        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = (int)(dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100)));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1;
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        var year = (cycle * YearsPerCycle) + yearOfCycle + (month <= 2 ? 1 : 0);
        return (year, month, day);
    }

    /// <summary>The first and last day of a year.</summary>
    public static DayRange Year(long year) => new(DayNumber(year, 1, 1), DayNumber(year, 12, 31));

    /// <summary>The first and last day of a month.</summary>
    public static DayRange Month(long year, int month) =>
        new(DayNumber(year, month, 1), DayNumber(year, month, DaysInMonth(year, month)));
}
