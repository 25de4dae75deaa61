namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The grammar of a date phrase, from the outside in. How far each rule looks ahead is bounded, so that a text is read in linear time.
/// <code>
/// phrase    = [bracket] [time] [leads] qualified [time] [bracket]     this file: "On the night of 3–4 May 1941, 22:30"
/// qualified = {"c." | "possibly"} related {"?" | "(approx.)"}        DateQualifiers
/// related   = ["since" | "before" | "between" …] span               DateRelations
/// span      = date [connector date] | list                          DateSpans, DateLists, IsoSpans
/// date      = by what it begins with                                SingleDates
///             number: NumericDates, YearFirstDates, MonthDates, Periods, Decades, Years
///             word:   MonthDates, Periods, WeekDates, FiscalYears, NamedDays, Eras
/// </code>
/// What a date lacks, the other dates of the phrase or the place give it: <see cref="DateCompletion"/>.
/// </summary>
internal static class DatePhraseGrammar
{
    /// <summary>Reads a phrase at the place where the cursor stands.</summary>
    /// <param name="cursor">Where it must begin; behind it, once it is read.</param>
    /// <param name="years">Where a date without a year gets one.</param>
    /// <param name="reading">The phrase; its time, remark and missing year stand at the cursor.</param>
    public static bool TryRead(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        var start = cursor.Position;
        if (TryReadWhole(ref cursor, years, out reading) && cursor.Failure is null)
        {
            return true;
        }

        cursor.Position = start;
        reading = default;
        return false;
    }

    private static bool TryReadWhole(ref PhraseCursor cursor, YearContext years, out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        var close = cursor.IsProse ? '\0' : TakeBracket(ref cursor);
        var hasTime = TimesOfDates.TryTakeBefore(ref cursor, ref close);
        if (!cursor.IsProse)
        {
            SkipLeads(ref cursor);
        }

        cursor.SkipSpaces();
        cursor.DateStart = hasTime ? start : cursor.Position;
        if (!DateQualifiers.TryRead(ref cursor, years, out reading))
        {
            return false;
        }

        if (cursor.Next == '\0' && close == '\0')
        {
            return true;
        }

        if (!hasTime && !TimesOfDates.TryTakeBehind(ref cursor))
        {
            return false;
        }

        if (close != '\0' && !cursor.TryTake(close))
        {
            return false;
        }

        if (close == '>' && cursor.Next == '-' && cursor.At(cursor.Position + 1) == '-' && cursor.At(cursor.Position + 2) == '<')
        {
            return TryReadSecondStamp(ref cursor, years, ref reading);
        }

        return cursor.IsProse || DateRemains.AreNone(ref cursor, reading, hasBracket: close != '\0');
    }

    /// <summary>"&lt;2019-01-15 Tue&gt;--&lt;2019-01-17 Thu&gt;": a span of Org (its manual, 8.1, "Time/Date range").</summary>
    private static bool TryReadSecondStamp(ref PhraseCursor cursor, YearContext years, ref DateReading reading)
    {
        cursor.Position += 3;
        var start = cursor.Position;
        if (reading.Expression is not SingleDate first || !DateQualifiers.TryRead(ref cursor, years, out var second) || second.Expression is not SingleDate last || !TimesOfDates.TryTakeBehind(ref cursor) || !cursor.TryTake('>'))
        {
            return false;
        }

        var (from, to) = (IntervalEnd.At(first), IntervalEnd.At(last));
        reading = new DateReading(new DateInterval(from, to), DateRule.Range, second.Year);
        return !DateInterval.RunsBackwards(from, to) || cursor.Fail(start, DateSpans.RunsBackwards);
    }

    /// <summary>Passes what leads to a date without being of it: "on", "in", "during the night of", "early on", "on or about".</summary>
    private static void SkipLeads(ref PhraseCursor cursor)
    {
        while (TryTakeLead(ref cursor))
        {
            cursor.HasLead = true;
            TakeOr(ref cursor);
        }
    }

    private static bool TryTakeLead(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        var kind = cursor.PeekKind();
        switch (kind)
        {
            case DateWordKind.Lead or DateWordKind.In:
                return cursor.TryTake(kind);
            case DateWordKind.The or DateWordKind.DayPart:
                // "the night of 3–4 May".
                cursor.TryTake(DateWordKind.The);
                return (cursor.TryTake(DateWordKind.DayPart) && (cursor.TryTake(DateWordKind.Of, DateWordKind.Lead) || cursor.TryTake(','))) || cursor.Back(start);
            case DateWordKind.Part:
                // "late on 5 May", "early morning of 5 May".
                cursor.TryTake(DateWordKind.Part);
                return (cursor.PeekKind() is DateWordKind.Lead or DateWordKind.DayPart
                    && (cursor.TryTake(DateWordKind.DayPart)
                        ? cursor.TryTake(DateWordKind.Of, DateWordKind.Lead)
                        : cursor.TryTake(DateWordKind.Lead))) || cursor.Back(start);
            case DateWordKind.Weekend:
                // "weekend of 5–6 May": the days say it all; of one day the weekend is meant.
                cursor.TryTake(kind);
                return (cursor.TryTake(DateWordKind.Of) && IsSpanAhead(cursor)) || cursor.Back(start);
            default:
                return false;
        }
    }

    private static bool IsSpanAhead(PhraseCursor cursor) =>
        SingleDates.TryRead(ref cursor, mayBeDayOnly: true, out _)
        && (PhraseCursor.IsDash(cursor.NextVisible) || cursor.NextVisible is '/' or '&' || cursor.PeekKind() is DateWordKind.And or DateWordKind.To);

    /// <summary>"on or about" is about; "on or before" takes in the day that is named.</summary>
    private static void TakeOr(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        if ((cursor.NextVisible | 0x20) == 'o' && cursor.TryTake(DateWordKind.Or) && cursor.TryTakeWord(out var word)
            && word.Kind is DateWordKind.Circa or DateWordKind.Before or DateWordKind.After)
        {
            cursor.Position = start;
            cursor.IsInclusive = word.Kind != DateWordKind.Circa;
            cursor.TryTake(DateWordKind.Or);
            return;
        }

        cursor.Position = start;
    }

    private static char TakeBracket(ref PhraseCursor cursor)
    {
        var close = cursor.Next switch { '(' => ')', '[' => ']', '<' => '>', _ => '\0' };
        cursor.Position += close == '\0' ? 0 : 1;
        return close;
    }
}
