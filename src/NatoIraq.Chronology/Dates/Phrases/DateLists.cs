namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Several dates in one phrase: "8 and 9 July 2016", "March 19, 20 and 22, 1974", "11,12 June 1982", "5–7 and 9 May 1943", "July or August 2016".
/// </summary>
internal static class DateLists
{
    /// <summary>More than anyone writes; a bound on how far a list is followed.</summary>
    private const int Longest = 12;

    /// <summary>
    /// Reads on from the first date of a list, or from the first two with a dash between. In prose two whole dates with "and" between are two phrases;
    /// they are one where the one lacks what the other has.
    /// </summary>
    /// <param name="cursor">Behind what was read.</param>
    /// <param name="years">Where a date without a year gets one.</param>
    /// <param name="first">The first date.</param>
    /// <param name="lastOfFirst">The end of the range that the list begins with; null where it begins with a date.</param>
    /// <param name="reading">The list.</param>
    public static bool TryRead(ref PhraseCursor cursor, YearContext years, in PartialDate first, in PartialDate? lastOfFirst, out DateReading reading)
    {
        reading = default;
        if (!(cursor.NextVisible is ',' or '&' or '+' or 'a' or 'o' or 'A' or 'O' || (!cursor.IsProse && cursor.PeekKind() == DateWordKind.And) || (first.Form == DateForm.DayOnly && PhraseCursor.IsDash(cursor.NextVisible))))
        {
            return false;
        }

        var start = cursor.Position;
        PartialDate[] dates = new PartialDate[Longest];
        dates[0] = first;
        var count = 1;
        if (lastOfFirst is { } last)
        {
            dates[count++] = last with { EndsRange = true };
        }

        if (TryReadMembers(ref cursor, first, dates, ref count, out var isAllOf))
        {
            var members = dates.AsSpan(..count);
            if (IsElliptical(cursor, members) && DateCompletion.TryComplete(ref cursor, years, members))
            {
                return TryMakeSet(ref cursor, members, isAllOf, out reading);
            }
        }

        cursor.Position = cursor.Failure is null ? start : cursor.Position;
        return false;
    }

    private static bool TryReadMembers(ref PhraseCursor cursor, in PartialDate first, PartialDate[] dates, ref int count, out bool isAllOf)
    {
        isAllOf = true;
        var mayBeDayOnly = first.Form == DateForm.DayOnly || DateSpans.MayElide(first);
        var isClosed = false;
        var hasConnector = false;
        while (!isClosed && count < Longest)
        {
            var endsRange = mayBeDayOnly && !dates[count - 1].EndsRange && TryTakeTightDash(ref cursor);
            var isLast = false;
            if (!endsRange && !TryTakeConnector(ref cursor, out isLast, ref isAllOf))
            {
                // "August 19th, 20th": ordinal numbers need no "and" before the last.
                return !cursor.IsProse && hasConnector && dates[count - 1].Form == DateForm.DayOnly && char.IsLetter(cursor.At(cursor.Position - 1)) && cursor.IsAtPhraseEnd();
            }

            hasConnector |= !endsRange;
            if (!TryReadMember(ref cursor, mayBeDayOnly, first, isLast, out var next))
            {
                return false;
            }

            dates[count++] = next with { EndsRange = endsRange };
            isClosed = (isLast && !IsTightDash(cursor)) || (next.Form != DateForm.DayOnly && first.Form == DateForm.DayOnly) || (next.Form == DateForm.DayOnly && next.HasYear);
        }

        return isClosed && hasConnector;
    }

    private static bool IsTightDash(in PhraseCursor cursor) => PhraseCursor.IsDash(cursor.Next) && char.IsAsciiDigit(cursor.At(cursor.Position + 1));

    private static bool TryTakeTightDash(ref PhraseCursor cursor)
    {
        var isTight = IsTightDash(cursor);
        cursor.Position += isTight ? 1 : 0;
        return isTight;
    }

    private static bool TryTakeConnector(ref PhraseCursor cursor, out bool isLast, ref bool isAllOf)
    {
        var hasComma = cursor.TryTake(',');
        isLast = cursor.TryTake(DateWordKind.And) || cursor.TryTake('&') || cursor.TryTake('+');
        if (!isLast && cursor.TryTake(DateWordKind.Or))
        {
            isLast = true;
            isAllOf = false;
        }

        return isLast || hasComma;
    }

    private static bool TryReadMember(ref PhraseCursor cursor, bool mayBeDayOnly, in PartialDate first, bool isLast, out PartialDate next)
    {
        var failure = cursor.Failure;
        if (SingleDates.TryRead(ref cursor, mayBeDayOnly, out next, isAfterMonth: first.Form != DateForm.DayOnly))
        {
            if (next.Form != DateForm.DayOnly)
            {
                return true;
            }

            var hasYear = TrailingYears.TryTake(ref cursor, mayBeHyphenated: false, isSure: true, first.Month, hasDay: true, out var year);
            next = next with { Year = hasYear ? year : null };
            return hasYear || !isLast || cursor.IsAtPhraseEnd();
        }

        cursor.Failure = failure;
        return false;
    }

    private static bool IsElliptical(in PhraseCursor cursor, ReadOnlySpan<PartialDate> members)
    {
        foreach (var member in members)
        {
            // In which order the numbers stand could not be determined for each by itself.
            if (member.IsAmbiguous)
            {
                return false;
            }
        }

        var last = members[^1];
        var first = members[0];
        if (first.Form == DateForm.DayOnly)
        {
            return last is { Form: DateForm.Day, IsMonthFirst: false } && last.Rule is DateRule.DayMonth or DateRule.DayMonthYear;
        }

        if (last.Form == DateForm.DayOnly)
        {
            return true;
        }

        return !cursor.IsProse || (!first.HasYear && last.HasYear && last.Form != DateForm.Year);
    }

    private static bool TryMakeSet(ref PhraseCursor cursor, ReadOnlySpan<PartialDate> dates, bool isAllOf, out DateReading reading)
    {
        var members = new List<SetMember>(dates.Length);
        foreach (var date in dates)
        {
            if (!date.EndsRange)
            {
                members.Add(date.ToMember() ?? SetMember.Of(date.ToRangeStart()));
                continue;
            }

            if (!date.HasYear || DateInterval.RunsBackwards(IntervalEnd.At(members[^1].First!), IntervalEnd.At(date.ToRangeEnd())))
            {
                reading = default;
                return date.HasYear && cursor.Fail(date.Start, DateSpans.RunsBackwards);
            }

            members[^1] = SetMember.OfRange(members[^1].First, date.ToRangeEnd());
        }

        var rule = dates[0].Rule == DateRule.YearFirst ? DateRule.YearFirst : isAllOf ? DateRule.AllOf : DateRule.OneOf;
        reading = new DateReading(new DateSet(isAllOf, members), rule, dates[^1].Year) { OrderInYear = dates[^1].OrderInYear };
        return true;
    }
}
