using System.Globalization;
using System.Text;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// A year of four digits, perhaps with a month or group, a day, a time of day: <c>2004-06~-11</c>, <c>2004-36</c>, <c>156X</c>.
/// </summary>
internal sealed class CalendarDate : SingleDate
{
    private readonly bool isNegative;
    private readonly DigitPattern year;
    private readonly DigitPattern month;
    private readonly DigitPattern day;
    private readonly Qualification qualification;
    private readonly string? time;

    private CalendarDate(
        bool isNegative, DigitPattern year, DigitPattern month, DigitPattern day, Qualification qualification, string? time)
    {
        this.isNegative = isNegative;
        this.year = year;
        this.month = month;
        this.day = day;
        this.qualification = qualification;
        this.time = time;
    }

    /// <summary>Makes a date of parts that are known to be a date.</summary>
    /// <param name="year">-9999 to 9999; null for an unspecified one.</param>
    /// <param name="month">1 to 12, or a group of <see cref="SubYearGroup"/>; null for none.</param>
    /// <param name="day">Null for none.</param>
    public static CalendarDate Of(int? year, int? month = null, int? day = null) => new(
        isNegative: year < 0,
        year is { } y ? DigitPattern.Of(Math.Abs(y), 4) : DigitPattern.OfUnspecified(4),
        month is { } m ? DigitPattern.Of(m, 2) : default,
        day is { } d ? DigitPattern.Of(d, 2) : default,
        default,
        time: null);

    /// <summary>Makes a year with its last digits unspecified: a decade, century or millennium.</summary>
    /// <param name="year">Any year in it.</param>
    /// <param name="unspecifiedDigits">How many digits are.</param>
    public static CalendarDate OfYears(int year, int unspecifiedDigits)
    {
        Span<char> digits = stackalloc char[4];
        Math.Abs(year).TryFormat(digits, out _, "D4", CultureInfo.InvariantCulture);
        digits[^unspecifiedDigits..].Fill('X');
        DigitPattern.TryRead(digits, out var pattern);
        return new CalendarDate(isNegative: year < 0, pattern, default, default, default, time: null);
    }

    /// <summary>Makes a date, or returns null where no real day is one: 30 February.</summary>
    public static CalendarDate? TryCreate(
        bool isNegative, DigitPattern year, DigitPattern month, DigitPattern day, Qualification qualification, string? time)
    {
        var date = new CalendarDate(isNegative, year, month, day, qualification, time);
        return date.IsReal ? date : null;
    }

    /// <inheritdoc/>
    public override DateUnit Unit =>
        day.IsPresent ? DateUnit.Day : !month.IsPresent ? DateUnit.Year : IsGroup ? DateUnit.Group : DateUnit.Month;

    /// <inheritdoc/>
    public override bool HasUnspecifiedDigits =>
        !year.IsNumber || (month.IsPresent && !month.IsNumber) || (day.IsPresent && !day.IsNumber);

    /// <inheritdoc/>
    public override bool IsUncertain => qualification.IsUncertain;

    /// <inheritdoc/>
    public override bool IsApproximate => qualification.IsApproximate;

    /// <inheritdoc/>
    public override int Level
    {
        get
        {
            var isQualifiedInPart = !qualification.IsNone && qualification.SharedFromTheLeft(Components) != Components;
            if (!HasSimpleUnspecifiedDigits || isQualifiedInPart)
            {
                return 2;
            }

            if (IsGroup)
            {
                return month.Minimum <= SubYearGroup.Winter && !HasUnspecifiedDigits ? 1 : 2;
            }

            return isNegative || HasUnspecifiedDigits || !qualification.IsNone ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public override DatePrecision Precision
    {
        get
        {
            if (!year.IsNumber)
            {
                return year.IsUnspecifiedFromTheRight && year.TrailingUnspecified == 1 ? DatePrecision.Decade : DatePrecision.Century;
            }

            return Unit switch
            {
                DateUnit.Year => DatePrecision.Year,
                DateUnit.Group => SubYearGroup.Precision(month.Minimum),
                _ when !month.IsNumber => DatePrecision.Year,
                DateUnit.Month => DatePrecision.Month,
                _ => day.IsNumber ? DatePrecision.Day : DatePrecision.Month,
            };
        }
    }

    private int Components => day.IsPresent ? 3 : month.IsPresent ? 2 : 1;

    private bool IsGroup => month.IsPresent && SubYearGroup.IsGroup(month.Minimum);

    /// <summary>The year, where it has no unspecified digit.</summary>
    private int SignedYear => isNegative ? -year.Minimum : year.Minimum;

    /// <summary>Whether its unspecified digits, if it has any, are those of level 1: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX.</summary>
    private bool HasSimpleUnspecifiedDigits =>
        year.IsNumber
            ? !month.IsPresent || (month.IsNumber || (month.IsWhollyUnspecified && (!day.IsPresent || day.IsWhollyUnspecified)))
                && (!day.IsPresent || day.IsNumber || day.IsWhollyUnspecified)
            : !month.IsPresent && year.IsUnspecifiedFromTheRight && year.TrailingUnspecified <= 2;

    private bool IsReal
    {
        get
        {
            if (!year.IsNumber || !day.IsPresent || !month.IsNumber)
            {
                return !day.IsPresent || UnspecifiedDays.TryCreate(isNegative, year, month, day) is not null;
            }

            if (day.IsNumber)
            {
                return day.Minimum >= 1 && day.Minimum <= CivilCalendar.DaysInMonth(SignedYear, month.Minimum);
            }

            return UnspecifiedDays.TryCreate(isNegative, year, month, day) is not null;
        }
    }

    /// <inheritdoc/>
    public override DateExpression Qualify(char mark) =>
        new CalendarDate(isNegative, year, month, day, qualification.WithUpTo(mark, Components - 1), time);

    /// <inheritdoc/>
    public override void Print(StringBuilder output)
    {
        var shared = qualification.SharedFromTheLeft(Components);
        PrintComponent(output, year, 0, shared);
        if (month.IsPresent)
        {
            output.Append('-');
            PrintComponent(output, month, 1, shared);
        }

        if (day.IsPresent)
        {
            output.Append('-');
            PrintComponent(output, day, 2, shared);
        }

        output.Append(time);
    }

    /// <inheritdoc/>
    protected override DaySet CreateDays()
    {
        if (!year.IsNumber)
        {
            return IsGroup ? GroupDays() : Simplified(UnspecifiedDays.TryCreate(isNegative, year, month, day)!);
        }

        var range = Unit switch
        {
            DateUnit.Group => SubYearGroup.Days(SignedYear, month.Minimum),
            DateUnit.Year => CivilCalendar.Year(SignedYear),
            _ when month.IsNumber && day.IsNumber => SingleDay(),
            _ when month.IsNumber && (!day.IsPresent || day.IsWhollyUnspecified) => CivilCalendar.Month(SignedYear, month.Minimum),
            _ => default(DayRange?),
        };
        return range is { } days
            ? new DaySpan(days.First, days.Last)
            : Simplified(UnspecifiedDays.TryCreate(isNegative, year, month, day)!);
    }

    private DayRange SingleDay()
    {
        var number = CivilCalendar.DayNumber(SignedYear, month.Minimum, day.Minimum);
        return new DayRange(number, number);
    }

    /// <summary>Unspecified digits at the end leave no hole; then the two outer days say it all.</summary>
    private DaySet Simplified(UnspecifiedDays days)
    {
        var isWhole = (!month.IsPresent || month.IsWhollyUnspecified) && (!day.IsPresent || day.IsWhollyUnspecified)
            && (year.IsNumber || year.IsUnspecifiedFromTheRight);
        return isWhole ? new DaySpan(days.First, days.Last) : days;
    }

    private DaySet GroupDays()
    {
        var first = Math.Max(year.Minimum, isNegative ? 1 : 0);
        return DayUnion.Of(Enumerable.Range(first, year.Maximum - first + 1)
            .Where(number => year.Matches(number))
            .Select(number => SubYearGroup.Days(isNegative ? -number : number, month.Minimum))
            .Select(static range => new DaySpan(range.First, range.Last)));
    }

    private void PrintComponent(StringBuilder output, DigitPattern component, int index, int shared)
    {
        if (index >= shared)
        {
            output.Append(qualification.Mark(index));
        }

        if (index == 0 && isNegative)
        {
            output.Append('-');
        }

        component.Print(output);
        if (index == shared - 1)
        {
            output.Append(qualification.Mark(index));
        }
    }
}
