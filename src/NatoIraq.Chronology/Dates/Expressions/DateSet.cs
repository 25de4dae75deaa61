using System.Text;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// One of several dates, <c>[1667,1668,1670..1672]</c>, or all of them, <c>{1960,1961-12}</c> (ISO 8601-2:2019, 6.4; Library of Congress
/// EDTF, level 2 "Set representation").
/// </summary>
/// <remarks>
/// The bounds are those of all members together: the last day of <c>[2004-10-01..2004-12-31]</c> is 31 December, which edtf.js 4.11 does
/// not say.
/// </remarks>
internal sealed class DateSet(bool isAllOf, IReadOnlyList<SetMember> members) : DateExpression
{
    /// <summary>Days of a month that are no longer than this are a part of it rather than a set.</summary>
    private const int DaysInLongestMonth = 31;

    /// <inheritdoc/>
    public override int Level => 2;

    /// <inheritdoc/>
    public override DatePrecision Precision => IsPartOfMonth ? DatePrecision.Part : DatePrecision.Set;

    /// <inheritdoc/>
    public override bool IsUncertain => members.Any(static member => member.IsUncertain);

    /// <inheritdoc/>
    public override bool IsApproximate => members.Any(static member => member.IsApproximate);

    /// <summary>Some day of a run of days in one month: early, mid, late March.</summary>
    private bool IsPartOfMonth
    {
        get
        {
            if (isAllOf || members is not [{ First: { Unit: DateUnit.Day } first, Last: { Unit: DateUnit.Day } last }] || first == last
                || last.Days.Last - first.Days.First >= DaysInLongestMonth)
            {
                return false;
            }

            return CivilCalendar.FromDayNumber(first.Days.First).Month == CivilCalendar.FromDayNumber(last.Days.Last).Month;
        }
    }

    /// <inheritdoc/>
    public override DateExtent Extent() => isAllOf
        ? new EachOf([.. members.Select(static member => member.EveryUnit())])
        : new SomeTimeIn(DayUnion.Of(members.Select(static member => member.Days)));

    /// <inheritdoc/>
    public override DateExpression Qualify(char mark) => new DateSet(isAllOf, [.. members.Select(member => member.Qualify(mark))]);

    /// <inheritdoc/>
    public override void Print(StringBuilder output)
    {
        output.Append(isAllOf ? '{' : '[');
        for (var index = 0; index < members.Count; index++)
        {
            if (index > 0)
            {
                output.Append(',');
            }

            members[index].Print(output);
        }

        output.Append(isAllOf ? '}' : ']');
    }
}

/// <summary>A member of a set: a date, a range of dates (<c>1670..1672</c>), or one with an open end (<c>1760-12..</c>).</summary>
internal sealed record SetMember
{
    private SetMember(SingleDate? first, SingleDate? last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first date; null where it is open.</summary>
    public SingleDate? First { get; }

    /// <summary>The last date, the same as the first where it is but one; null where it is open.</summary>
    public SingleDate? Last { get; }

    /// <summary>Whether an end of it is marked uncertain.</summary>
    public bool IsUncertain => First?.IsUncertain == true || Last?.IsUncertain == true;

    /// <summary>Whether an end of it is marked approximate.</summary>
    public bool IsApproximate => First?.IsApproximate == true || Last?.IsApproximate == true;

    /// <summary>Every day from the first to the last.</summary>
    public DaySet Days => ReferenceEquals(First, Last)
        ? First!.Days
        : new DaySpan(First?.Days.First ?? DayRange.PastInfinity + 1, Last?.Days.Last ?? DayRange.FutureInfinity - 1);

    /// <summary>A single date.</summary>
    public static SetMember Of(SingleDate date) => new(date, date);

    /// <summary>Every date from one to another; null leaves an end open.</summary>
    public static SetMember OfRange(SingleDate? first, SingleDate? last) => new(first, last);

    /// <summary>What the member says in a set of which all happened: each of its years, months or days.</summary>
    public DateExtent EveryUnit() => ReferenceEquals(First, Last)
        ? First!.Extent()
        : new EveryUnitIn(Days.First, Days.Last, (First ?? Last)!.Unit);

    /// <summary>With a mark on each date in it.</summary>
    public SetMember Qualify(char mark)
    {
        var first = (SingleDate?)First?.Qualify(mark);
        return ReferenceEquals(First, Last) ? Of(first!) : OfRange(first, (SingleDate?)Last?.Qualify(mark));
    }

    /// <summary>Writes it.</summary>
    public void Print(StringBuilder output)
    {
        First?.Print(output);
        if (!ReferenceEquals(First, Last))
        {
            output.Append("..");
            Last?.Print(output);
        }
    }
}
