namespace NatoIraq.Chronology.Dates;

/// <content>Several dates in one phrase: "8 and 9 July 2016", "March 19, 20 and 22, 1974", "July or August 2016".</content>
internal ref partial struct DatePhraseParser
{
    /// <summary>More than anyone writes; a bound on how far a list is followed.</summary>
    private const int LongestList = 8;

    /// <summary>
    /// Reads on from the first date of a list. In prose two whole dates with "and" between are two phrases; they are one where the one
    /// lacks what the other has.
    /// </summary>
    private bool TryReadList(PartialDate first, out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        var isAllOf = true;
        if (TryTakeListConnector(out var isClosed, ref isAllOf))
        {
            PartialDate[] dates = new PartialDate[LongestList];
            dates[0] = first;
            var count = 1;
            var mayBeDayOnly = first.Form == PartialDateForm.DayOnly || MayElide(first);
            while (TryReadListMember(mayBeDayOnly, first.Form != PartialDateForm.DayOnly, isClosed, out dates[count]))
            {
                isClosed |= dates[count++].Form != PartialDateForm.DayOnly && first.Form == PartialDateForm.DayOnly;
                if (isClosed || count == LongestList || !TryTakeListConnector(out isClosed, ref isAllOf))
                {
                    break;
                }
            }

            var members = dates.AsSpan(..count);
            if (count > 1 && isClosed && IsElliptical(members) && TryComplete(members))
            {
                return TryMakeSet(members, isAllOf, out reading);
            }
        }

        cursor.Position = Failure is null ? start : cursor.Position;
        return false;
    }

    private bool TryTakeListConnector(out bool isLast, ref bool isAllOf)
    {
        var hasComma = cursor.TryTake(',');
        isLast = cursor.TryTake(DateWordKind.And) || cursor.TryTake('&');
        if (!isLast && cursor.TryTake(DateWordKind.Or))
        {
            isLast = true;
            isAllOf = false;
        }

        return isLast || hasComma;
    }

    private bool TryReadListMember(bool mayBeDayOnly, bool isAfterMonth, bool isLast, out PartialDate next)
    {
        var failure = Failure;
        if (TryReadDate(mayBeDayOnly, out next, isAfterMonth))
        {
            if (next.Form != PartialDateForm.DayOnly)
            {
                return true;
            }

            var hasYear = TryTakeYear(mayBeHyphenated: false, isSure: true, out var year);
            next = next with { Year = year };
            return hasYear || !isLast || IsAtPhraseEnd();
        }

        Failure = failure;
        return false;
    }

    private readonly bool IsElliptical(ReadOnlySpan<PartialDate> members)
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
        if (first.Form == PartialDateForm.DayOnly)
        {
            return last.Form == PartialDateForm.Day && last.Rule is DateRule.DayMonth or DateRule.DayMonthYear;
        }

        if (last.Form == PartialDateForm.DayOnly)
        {
            return true;
        }

        return !isProse || (!first.HasYear && last.HasYear && last.Form != PartialDateForm.Year);
    }

    private static bool TryMakeSet(ReadOnlySpan<PartialDate> dates, bool isAllOf, out DateReading reading)
    {
        var members = new List<SetMember>(dates.Length);
        foreach (var date in dates)
        {
            var first = date.ToRangeStart();
            var last = date.ToRangeEnd();
            members.Add(date.Form == PartialDateForm.PartOfMonth ? SetMember.OfRange(first, last) : SetMember.Of(first));
        }

        reading = new DateReading(new DateSet(isAllOf, members), isAllOf ? DateRule.AllOf : DateRule.OneOf, dates[^1].Year);
        return true;
    }
}
