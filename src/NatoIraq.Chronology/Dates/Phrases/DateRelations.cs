namespace NatoIraq.Chronology.Dates;

/// <summary>
/// What a word before a date makes of it: "between April and December 2016", "from 2003 to 2011", "since 2003", "until 2011", "before July 2001",
/// "no later than May 2010", "by August 2002".
/// </summary>
internal static class DateRelations
{
    /// <summary>Reads a date or span, with such a word before it or without.</summary>
    public static bool TryRead(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        var start = cursor.Position;
        if (cursor.TryTakeWord(out var word))
        {
            reading = default;
            var found = word.Kind switch
            {
                DateWordKind.Between => TryReadBetween(ref cursor, years, out reading),
                DateWordKind.From => TryReadFrom(ref cursor, years, out reading),
                _ => !cursor.IsProse && TryReadOutsideProse(ref cursor, years, word.Kind, out reading),
            };
            if (found || cursor.Failure is not null)
            {
                return found;
            }

            cursor.Position = start;
        }

        return DateSpans.TryRead(ref cursor, years, out reading);
    }

    /// <summary>Makes a span that is open on one side.</summary>
    public static bool TryMakeOpen(ref PhraseCursor cursor, YearContext years, PartialDate date, bool isStart, out DateReading reading) =>
        TryMake(ref cursor, years, date, isStart ? DateRule.Since : DateRule.Until, out reading);

    /// <summary>
    /// Inside prose "since 2003" and "until 2011" say how something relates to a date, and the date is what is read; in the place of an entry's
    /// date they make it a span.
    /// </summary>
    private static bool TryReadOutsideProse(ref PhraseCursor cursor, YearContext years, DateWordKind kind, out DateReading reading)
    {
        reading = default;
        switch (kind)
        {
            case DateWordKind.Since or DateWordKind.WeekEdge:
                return TryReadOpen(ref cursor, years, isStart: true, out reading);
            case DateWordKind.Until or DateWordKind.To:
                return TryReadOpen(ref cursor, years, isStart: false, out reading);
            case DateWordKind.As:
                return cursor.TryTake(DateWordKind.Of) && TryReadOpen(ref cursor, years, isStart: true, out reading);
            case DateWordKind.Up:
                return cursor.TryTake(DateWordKind.To, DateWordKind.Until) && TryReadOpen(ref cursor, years, isStart: false, out reading);
            case DateWordKind.By:
                return TryReadBy(ref cursor, years, out reading);
            case DateWordKind.Shortly:
                return cursor.TryTakeWord(out var side) && side.Kind is DateWordKind.Before or DateWordKind.After && TryReadOutsideProse(ref cursor, years, side.Kind, out reading);
            case DateWordKind.Before or DateWordKind.Earlier:
                TakeHyphen(ref cursor);
                return (cursor.TryTake(DateWordKind.To, DateWordKind.Than) || kind == DateWordKind.Before)
                    && TryReadRelated(ref cursor, years, cursor.IsInclusive ? DateRule.By : DateRule.Before, out reading);
            case DateWordKind.After or DateWordKind.Later:
                TakeHyphen(ref cursor);
                return (cursor.TryTake(DateWordKind.Than) || kind == DateWordKind.After)
                    && TryReadRelated(ref cursor, years, cursor.IsInclusive ? DateRule.NotBefore : DateRule.After, out reading);
            case DateWordKind.Not:
                return TryReadNot(ref cursor, years, out reading);
            default:
                return false;
        }
    }

    /// <summary>"pre-1066".</summary>
    private static void TakeHyphen(ref PhraseCursor cursor) => cursor.Position += PhraseCursor.IsDash(cursor.Next) ? 1 : 0;

    /// <summary>"not later than", "no earlier than", "not before", "not after".</summary>
    private static bool TryReadNot(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        if (!cursor.TryTakeWord(out var word))
        {
            return false;
        }

        var needsThan = word.Kind is DateWordKind.Later or DateWordKind.Earlier;
        var rule = word.Kind switch
        {
            DateWordKind.Later or DateWordKind.After => DateRule.By,
            DateWordKind.Earlier or DateWordKind.Before => DateRule.NotBefore,
            _ => null,
        };
        return rule is not null && cursor.TryTake(DateWordKind.Than) == needsThan && TryReadRelated(ref cursor, years, rule, out reading);
    }

    private static bool TryReadBetween(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        return SingleDates.TryRead(ref cursor, mayBeDayOnly: true, out var first) && (cursor.TryTake(DateWordKind.And) || cursor.TryTake('&'))
            && DateSpans.TryReadSecond(ref cursor, first, out var second)
            && DateSpans.TryMakeRange(ref cursor, years, first, second, DateRule.Between, out reading);
    }

    /// <summary>"from April to December 2016"; "from 2003" alone has an open end.</summary>
    private static bool TryReadFrom(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        if (!SingleDates.TryRead(ref cursor, mayBeDayOnly: true, out var first))
        {
            return false;
        }

        var end = cursor.Position;
        if (cursor.TryTake(DateWordKind.To, DateWordKind.Until) || cursor.TryTakeDash(out _))
        {
            if (first.Form != DateForm.DayOnly && DateSpans.TryTakePresent(ref cursor))
            {
                return TryMakeOpen(ref cursor, years, first, isStart: true, out reading);
            }

            if (first.HasEra && Years.TryReadSecond(ref cursor, first, isSlashed: false, isHyphen: false, out var shortSecond))
            {
                return DateSpans.TryMakeRange(ref cursor, years, first, shortSecond, DateRule.FromTo, out reading);
            }

            if (DateSpans.TryReadSecond(ref cursor, first, out var second))
            {
                return DateSpans.TryMakeRange(ref cursor, years, first, second, DateRule.FromTo, out reading);
            }
        }

        cursor.Position = end;
        var isOnwards = DateSpans.TryTakeOnwards(ref cursor);
        return (isOnwards || !cursor.IsProse) && first.Form != DateForm.DayOnly && TryMakeOpen(ref cursor, years, first, isStart: true, out reading);
    }

    private static bool TryReadOpen(ref PhraseCursor cursor, YearContext years, bool isStart, out DateReading reading)
    {
        reading = default;
        cursor.TryTake(DateWordKind.Lead, DateWordKind.In);
        return SingleDates.TryRead(ref cursor, mayBeDayOnly: false, out var date) && TryMakeOpen(ref cursor, years, date, isStart, out reading);
    }

    /// <summary>"by August 2002": at some time up to then; "by the end of 2004": at the end of 2004.</summary>
    private static bool TryReadBy(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        if (!SingleDates.TryRead(ref cursor, mayBeDayOnly: false, out var date))
        {
            return false;
        }

        var isEnd = date.Rule == DateRule.EndOfYear || date.Part == PeriodPart.End;
        if (!isEnd)
        {
            return TryMake(ref cursor, years, date, DateRule.By, out reading);
        }

        cursor.Position = start;
        cursor.SkipSpaces();
        cursor.DateStart = cursor.Position;
        return DateSpans.TryRead(ref cursor, years, out reading);
    }

    private static bool TryReadRelated(ref PhraseCursor cursor, YearContext years, string rule, out DateReading reading)
    {
        reading = default;
        var isApproximate = DateQualifiers.TryTakeCirca(ref cursor);
        if (!SingleDates.TryRead(ref cursor, mayBeDayOnly: false, out var date) || !TryMake(ref cursor, years, date, rule, out reading))
        {
            return false;
        }

        reading = isApproximate ? reading.Qualify(DateQualifiers.Approximate, rule) : reading;
        return true;
    }

    private static bool TryMake(ref PhraseCursor cursor, YearContext years, PartialDate date, string rule, out DateReading reading)
    {
        reading = default;
        if (!DateCompletion.TryComplete(ref cursor, years, date, out var dated))
        {
            return false;
        }

        dated = Weekdays.Settle(dated);
        reading = dated.IsAmbiguous
            ? new DateReading(Related(dated.DayFirst, rule), rule, dated.Year, Alternatives: [Related(dated.DayFirst, rule), Related(dated.Swapped, rule)])
            : new DateReading(Related(dated, rule), rule, dated.Year);
        return true;
    }

    private static DateExpression Related(PartialDate date, string rule)
    {
        // A set with an open end cannot have an unspecified year (docs/edtf-decisions.md, "Sets"); an interval can.
        var isSpan = !date.HasYear || rule is DateRule.Since or DateRule.Until;
        return rule switch
        {
            DateRule.Since or DateRule.After or DateRule.NotBefore when isSpan => new DateInterval(IntervalEnd.At(date.ToRangeStart()), IntervalEnd.Open),
            DateRule.Until or DateRule.Before or DateRule.By when isSpan => new DateInterval(IntervalEnd.Open, IntervalEnd.At(date.ToRangeEnd())),
            DateRule.After => new DateSet(isAllOf: false, [SetMember.OfRange(date.After(), null)]),
            DateRule.NotBefore => new DateSet(isAllOf: false, [SetMember.OfRange(date.ToBound(isFirst: true), null)]),
            DateRule.Before => new DateSet(isAllOf: false, [SetMember.OfRange(null, date.Before())]),
            _ => new DateSet(isAllOf: false, [SetMember.OfRange(null, date.ToBound(isFirst: false))]),
        };
    }
}
