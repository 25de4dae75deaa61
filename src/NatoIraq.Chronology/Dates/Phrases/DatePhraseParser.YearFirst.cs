namespace NatoIraq.Chronology.Dates;

/// <content>The year, and then the day or month in it: "1990 August 2", "1998, 16–19 December", "2011 end of December", "1962 (15 August)".</content>
internal ref partial struct DatePhraseParser
{
    private bool TryReadYearFirst(out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;

        // In prose a year and a date behind it belong to two phrases: "in 1990 August Wilson …".
        if (isProse || !cursor.TryTakeNumber(out var number) || number.Value is < LeastYearInProse or > GreatestYearInProse || !number.IsYear)
        {
            cursor.Position = start;
            return false;
        }

        var hasComma = cursor.TryTake(',');
        var isBracketed = cursor.TryTake('(');
        if (!(hasComma || isBracketed || PhraseCursor.IsSpace(cursor.Next))
            || !TryReadWithin(number.Value, isBracketed, out reading) || (isBracketed && !cursor.TryTake(')')))
        {
            cursor.Position = start;
            return false;
        }

        return true;
    }

    /// <summary>Reads a day or month, or a span of them, that names no year.</summary>
    private bool TryReadWithin(int year, bool isBracketed, out DateReading reading)
    {
        reading = default;
        cursor.SkipSpaces();
        var start = cursor.Position;
        var within = new DatePhraseParser(cursor.Text, start, order, YearContext.Of(year), isProse: false);
        if (!IsDayOrMonthAhead() || !within.TryReadSpan(out var found) || within.Failure is not null || HasYear(start, within.Position))
        {
            return false;
        }

        // "1917 October Revolution": a month alone is the date's only where no words go on from it.
        cursor.Position = within.Position;
        if (!isBracketed && found.Single is { Form: PartialDateForm.Month } && !IsAtPhraseEnd())
        {
            return false;
        }

        reading = new DateReading(found.Expression, DateRule.YearFirst, year, Alternatives: found.Alternatives);
        return true;
    }

    private bool IsDayOrMonthAhead()
    {
        var start = cursor.Position;
        var found = char.IsAsciiDigit(cursor.Next)
            ? cursor.IsMonthAhead()
            : cursor.TryTakeWord(out var word) && (word.IsMonth || word.Kind == DateWordKind.Part);
        cursor.Position = start;
        return found;
    }

    private readonly bool HasYear(int start, int end)
    {
        var digits = 0;
        for (var index = start; index < end; index++)
        {
            digits = char.IsAsciiDigit(cursor.At(index)) ? digits + 1 : 0;
            if (digits > 2)
            {
                return true;
            }
        }

        return false;
    }
}
