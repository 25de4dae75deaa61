namespace NatoIraq.Chronology.Dates;

/// <summary>Several dates in one phrase: "8 and 9 July 2016", "March 19, 20 and 22, 1974", "11,12 June 1982", "July or August 2016".</summary>
internal static class DateLists
{
    /// <summary>More than anyone writes; a bound on how far a list is followed.</summary>
    private const int Longest = 8;

    /// <summary>
    /// Reads on from the first date of a list. In prose two whole dates with "and" between are two phrases; they are one where the one
    /// lacks what the other has.
    /// </summary>
    public static bool TryRead(ref PhraseCursor cursor, YearContext years, PartialDate first, out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        var isAllOf = true;
        if (cursor.Next is not '\0' && TryTakeConnector(ref cursor, out var isClosed, ref isAllOf))
        {
            PartialDate[] dates = new PartialDate[Longest];
            dates[0] = first;
            var count = 1;
            var mayBeDayOnly = first.Form == DateForm.DayOnly || DateSpans.MayElide(first);
            while (TryReadMember(ref cursor, mayBeDayOnly, first, isClosed, out dates[count]))
            {
                var last = dates[count++];
                isClosed |= (last.Form != DateForm.DayOnly && first.Form == DateForm.DayOnly) || (last.Form == DateForm.DayOnly && last.HasYear);
                if (isClosed || count == Longest || !TryTakeConnector(ref cursor, out isClosed, ref isAllOf))
                {
                    break;
                }
            }

            var members = dates.AsSpan(..count);
            if (count > 1 && isClosed && IsElliptical(cursor, members) && DateCompletion.TryComplete(ref cursor, years, members))
            {
                return TryMakeSet(members, isAllOf, out reading);
            }
        }

        cursor.Position = cursor.Failure is null ? start : cursor.Position;
        return false;
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

    private static bool TryReadMember(ref PhraseCursor cursor, bool mayBeDayOnly, PartialDate first, bool isLast, out PartialDate next)
    {
        var failure = cursor.Failure;
        if (SingleDates.TryRead(ref cursor, mayBeDayOnly, out next, isAfterMonth: first.Form != DateForm.DayOnly))
        {
            if (next.Form != DateForm.DayOnly)
            {
                return true;
            }

            var hasYear = Years.TryTakeBehind(ref cursor, mayBeHyphenated: false, isSure: true, first.Month, hasDay: true, out var year);
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
            // In which order the numbers stand could not be told for each by itself.
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

    private static bool TryMakeSet(ReadOnlySpan<PartialDate> dates, bool isAllOf, out DateReading reading)
    {
        var members = new List<SetMember>(dates.Length);
        foreach (var date in dates)
        {
            members.Add(date.ToMember() ?? SetMember.Of(date.ToRangeStart()));
        }

        var rule = dates[0].Rule == DateRule.YearFirst ? DateRule.YearFirst : isAllOf ? DateRule.AllOf : DateRule.OneOf;
        reading = new DateReading(new DateSet(isAllOf, members), rule, dates[^1].Year);
        return true;
    }
}
