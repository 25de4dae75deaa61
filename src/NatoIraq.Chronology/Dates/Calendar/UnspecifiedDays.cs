namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The real days that a date with unspecified digits can mean, where they have holes: <c>156X-12-25</c>, <c>2004-1X-31</c>. Nothing is
/// listed beforehand: <c>XXXX-XX-31</c> has seventy thousand of them.
/// </summary>
internal sealed class UnspecifiedDays : DaySet
{
    private readonly bool isNegative;
    private readonly int leastYear;
    private readonly int greatestYear;
    private readonly DigitPattern year;
    private readonly DigitPattern month;
    private readonly DigitPattern day;
    private long first;
    private long last;

    private UnspecifiedDays(bool isNegative, DigitPattern year, DigitPattern month, DigitPattern day)
    {
        this.isNegative = isNegative;
        this.year = year;
        this.month = month;
        this.day = day;
        leastYear = isNegative ? -year.Maximum : year.Minimum;
        greatestYear = isNegative ? -Math.Max(1, year.Minimum) : year.Maximum;
    }

    /// <summary>The days of the date, or null where no real day has these digits. An absent month or day is any.</summary>
    public static UnspecifiedDays? TryCreate(bool isNegative, DigitPattern year, DigitPattern month, DigitPattern day)
    {
        var days = new UnspecifiedDays(isNegative, year, month, day);
        if (!days.TryFirst(DayRange.PastInfinity, out var first) || !days.TryLast(DayRange.FutureInfinity, out var last))
        {
            return null;
        }

        days.first = first;
        days.last = last;
        return days;
    }

    /// <inheritdoc/>
    public override long First => first;

    /// <inheritdoc/>
    public override long Last => last;

    /// <inheritdoc/>
    public override IEnumerable<DayRange> Ranges
    {
        get
        {
            DayRange? run = null;
            foreach (var piece in Pieces())
            {
                if (run is { } open && piece.First <= open.Last + 1)
                {
                    run = new DayRange(open.First, piece.Last);
                    continue;
                }

                if (run is { } ended)
                {
                    yield return ended;
                }

                run = piece;
            }

            if (run is { } remaining)
            {
                yield return remaining;
            }
        }
    }

    /// <inheritdoc/>
    public override bool TryFirst(long from, out long day)
    {
        var start = from <= Boundary(leastYear, first: true) ? (Year: leastYear, Month: 1, Day: 1) : Civil(from, greatestYear + 1);
        for (var y = start.Year; y <= greatestYear; y++)
        {
            if (!MatchesYear(y))
            {
                continue;
            }

            for (var m = y == start.Year ? start.Month : 1; m <= 12; m++)
            {
                if (!Matches(month, m))
                {
                    continue;
                }

                var length = CivilCalendar.DaysInMonth(y, m);
                for (var d = y == start.Year && m == start.Month ? start.Day : 1; d <= length; d++)
                {
                    if (Matches(this.day, d))
                    {
                        day = CivilCalendar.DayNumber(y, m, d);
                        return true;
                    }
                }
            }
        }

        day = from;
        return false;
    }

    /// <inheritdoc/>
    public override bool TryLast(long to, out long day)
    {
        var end = to >= Boundary(greatestYear, first: false) ? (Year: greatestYear, Month: 12, Day: 31) : Civil(to, leastYear - 1);
        for (var y = end.Year; y >= leastYear; y--)
        {
            if (!MatchesYear(y))
            {
                continue;
            }

            for (var m = y == end.Year ? end.Month : 12; m >= 1; m--)
            {
                if (!Matches(month, m))
                {
                    continue;
                }

                for (var d = y == end.Year && m == end.Month ? end.Day : CivilCalendar.DaysInMonth(y, m); d >= 1; d--)
                {
                    if (Matches(this.day, d))
                    {
                        day = CivilCalendar.DayNumber(y, m, d);
                        return true;
                    }
                }
            }
        }

        day = to;
        return false;
    }

    private static bool Matches(DigitPattern component, int number) => !component.IsPresent || component.Matches(number);

    private static long Boundary(int year, bool first) =>
        first ? CivilCalendar.DayNumber(year, 1, 1) : CivilCalendar.DayNumber(year, 12, 31);

    /// <summary>
    /// The calendar date of a day; where its year lies outside the four digits, the first or last that ends the search at once.
    /// </summary>
    private (int Year, int Month, int Day) Civil(long number, int outside)
    {
        if (number < Boundary(leastYear, first: true) || number > Boundary(greatestYear, first: false))
        {
            return (outside, 1, 1);
        }

        var (year, month, day) = CivilCalendar.FromDayNumber(number);
        return ((int)year, month, day);
    }

    /// <summary>Year 0 is written without a sign (-0000 is not an expression).</summary>
    private bool MatchesYear(int number) => isNegative ? number < 0 && year.Matches(-number) : number >= 0 && year.Matches(number);

    private IEnumerable<DayRange> Pieces()
    {
        for (var y = leastYear; y <= greatestYear; y++)
        {
            if (!MatchesYear(y))
            {
                continue;
            }

            for (var m = 1; m <= 12; m++)
            {
                if (!Matches(month, m))
                {
                    continue;
                }

                if (!day.IsPresent)
                {
                    yield return CivilCalendar.Month(y, m);
                    continue;
                }

                for (var d = 1; d <= CivilCalendar.DaysInMonth(y, m); d++)
                {
                    if (day.Matches(d))
                    {
                        var number = CivilCalendar.DayNumber(y, m, d);
                        yield return new DayRange(number, number);
                    }
                }
            }
        }
    }
}
