using System.Text;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// A span of time from one date to another (ISO 8601-2:2019, 4.4; Library of Congress EDTF, level 0 "Time interval", level 1 "Extended
/// interval"). An end can be open (<c>..</c>): it is unbounded; or unknown (empty): it has one, which is not known.
/// </summary>
internal sealed class DateInterval(IntervalEnd start, IntervalEnd end) : DateExpression
{
    /// <summary>Where it begins.</summary>
    public IntervalEnd Start => start;

    /// <summary>Where it ends.</summary>
    public IntervalEnd End => end;

    /// <inheritdoc/>
    public override int Level
    {
        get
        {
            if (start.Date?.HasUnspecifiedDigits == true || end.Date?.HasUnspecifiedDigits == true)
            {
                return 2;
            }

            return Math.Max(start.Date?.Level ?? 1, end.Date?.Level ?? 1);
        }
    }

    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Range;

    /// <inheritdoc/>
    public override bool IsUncertain => start.Date?.IsUncertain == true || end.Date?.IsUncertain == true;

    /// <inheritdoc/>
    public override bool IsApproximate => start.Date?.IsApproximate == true || end.Date?.IsApproximate == true;

    /// <summary>Whether no choice of its ends puts the end on or after the start.</summary>
    public static bool RunsBackwards(IntervalEnd start, IntervalEnd end) =>
        start.Date is { } first && end.Date is { } last && last.Days.Last < first.Days.First;

    /// <inheritdoc/>
    public override DateExtent Extent() => new Throughout(StartDays(), EndDays());

    /// <inheritdoc/>
    public override DateExpression Qualify(char mark) => new DateInterval(start.Qualify(mark), end.Qualify(mark));

    /// <inheritdoc/>
    public override void Print(StringBuilder output)
    {
        start.Print(output);
        output.Append('/');
        end.Print(output);
    }

    /// <summary>An unknown start lies anywhere up to the last day the interval can have ended on.</summary>
    private DaySet StartDays() =>
        start.Date?.Days
        ?? (start.IsOpen
            ? new DaySpan(DayRange.PastInfinity, DayRange.PastInfinity)
            : new DaySpan(DayRange.PastInfinity + 1, end.Date?.Days.Last ?? DayRange.FutureInfinity - 1));

    private DaySet EndDays() =>
        end.Date?.Days
        ?? (end.IsOpen
            ? new DaySpan(DayRange.FutureInfinity, DayRange.FutureInfinity)
            : new DaySpan(start.Date?.Days.First ?? DayRange.PastInfinity + 1, DayRange.FutureInfinity - 1));
}

/// <summary>An end of an interval: a date, or open, or unknown.</summary>
internal readonly record struct IntervalEnd
{
    /// <summary>The end that is unbounded: <c>..</c>.</summary>
    public static readonly IntervalEnd Open = new() { IsOpen = true };

    /// <summary>The end that is not known.</summary>
    public static readonly IntervalEnd Unknown;

    /// <summary>The date, if there is one.</summary>
    public SingleDate? Date { get; private init; }

    /// <summary>Whether it is open rather than unknown.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>The end at a date.</summary>
    public static IntervalEnd At(SingleDate date) => new() { Date = date };

    /// <summary>With a mark on its date, if it has one.</summary>
    public IntervalEnd Qualify(char mark) => Date is { } date ? At((SingleDate)date.Qualify(mark)) : this;

    /// <summary>Writes it.</summary>
    public void Print(StringBuilder output)
    {
        if (IsOpen)
        {
            output.Append("..");
        }
        else
        {
            Date?.Print(output);
        }
    }
}
