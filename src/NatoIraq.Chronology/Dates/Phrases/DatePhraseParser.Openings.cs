namespace NatoIraq.Chronology.Dates;

/// <content>
/// Spans that a word opens: "between April and December 2016", "from 2003 to 2011", "since 2003", "until 2011", "2018–present".
/// </content>
internal ref partial struct DatePhraseParser
{
    private bool TryReadOpenOrClosed(out DateReading reading)
    {
        var start = cursor.Position;
        if (cursor.TryTakeWord(out var word))
        {
            reading = default;
            var found = word.Kind switch
            {
                DateWordKind.Between => TryReadBetween(out reading),
                DateWordKind.From => TryReadFrom(out reading),
                DateWordKind.Since => TryReadOpen(isStart: true, out reading),
                DateWordKind.As => cursor.TryTake(DateWordKind.Of) && TryReadOpen(isStart: true, out reading),
                DateWordKind.Until or DateWordKind.To => TryReadOpen(isStart: false, out reading),
                DateWordKind.Up => cursor.TryTake(DateWordKind.To, DateWordKind.Until) && TryReadOpen(isStart: false, out reading),
                _ => false,
            };
            if (found)
            {
                return true;
            }

            cursor.Position = start;
        }

        return TryReadYearFirst(out reading) || TryReadSpan(out reading);
    }

    private bool TryReadBetween(out DateReading reading)
    {
        reading = default;
        return TryReadDate(mayBeDayOnly: true, out var first) && cursor.TryTake(DateWordKind.And) && TryReadSecond(first, out var second)
            && TryMakeRange(first, second, DateRule.Between, out reading);
    }

    /// <summary>"from April to December 2016"; "from 2003" alone has an open end.</summary>
    private bool TryReadFrom(out DateReading reading)
    {
        reading = default;
        if (!TryReadDate(mayBeDayOnly: true, out var first))
        {
            return false;
        }

        var end = cursor.Position;
        if (cursor.TryTake(DateWordKind.To, DateWordKind.Until) || cursor.TryTakeDash(out _))
        {
            if (TryTakePresent() && first.Form != PartialDateForm.DayOnly && TryDate(first, out first))
            {
                reading = Opened(first, isStart: true);
                return true;
            }

            if (TryReadSecond(first, out var second))
            {
                return TryMakeRange(first, second, DateRule.FromTo, out reading);
            }
        }

        cursor.Position = end;
        if (isProse || first.Form == PartialDateForm.DayOnly || !TryDate(first, out first))
        {
            return false;
        }

        reading = Opened(first, isStart: true);
        return true;
    }

    /// <summary>
    /// "since 2003", "until 2011". Inside prose they say how something relates to a date, and the date is what is read; in the place of an
    /// entry's date they make it a span.
    /// </summary>
    private bool TryReadOpen(bool isStart, out DateReading reading)
    {
        reading = default;
        if (isProse || !TryReadDate(mayBeDayOnly: false, out var date) || !TryDate(date, out date))
        {
            return false;
        }

        reading = Opened(date, isStart);
        return true;
    }

    /// <summary>"2018–present".</summary>
    private bool TryTakeOpenEnd(PartialDate first, out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        if (first.Form != PartialDateForm.DayOnly && cursor.TryTakeDash(out _) && TryTakePresent() && TryDate(first, out first))
        {
            reading = Opened(first, isStart: true);
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private bool TryTakePresent()
    {
        var start = cursor.Position;
        cursor.TryTake(DateWordKind.The);
        if (cursor.TryTake(DateWordKind.Present))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static DateReading Opened(PartialDate date, bool isStart)
    {
        var rule = isStart ? DateRule.Since : DateRule.Until;
        return date.IsAmbiguous
            ? new DateReading(Open(date.DayFirst), rule, date.Year, Alternatives: [Open(date.DayFirst), Open(date.Swapped)])
            : new DateReading(Open(date), rule, date.Year);

        DateInterval Open(PartialDate end) => isStart
            ? new DateInterval(IntervalEnd.At(end.ToRangeStart()), IntervalEnd.Open)
            : new DateInterval(IntervalEnd.Open, IntervalEnd.At(end.ToRangeEnd()));
    }
}
