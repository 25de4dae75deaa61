namespace NatoIraq.Chronology.Dates;

/// <content>Parts of years and months: "End 2004", "early March 2011", "Q1 2015", "the latter half of March", "summer 2014".</content>
internal ref partial struct DatePhraseParser
{
    private const int Quarters = 4;

    private bool TryReadPart(PeriodPart part, int start, out PartialDate date)
    {
        date = default;
        var isCapital = char.IsAsciiLetterUpper(cursor.At(start));
        var isHyphenated = PhraseCursor.IsDash(cursor.Next);
        cursor.Position += isHyphenated ? 1 : 0;
        var mayHaveIn = part is PeriodPart.Early or PeriodPart.Late;
        var hasOf = !isHyphenated && (cursor.TryTake(DateWordKind.Of) || (mayHaveIn && cursor.TryTake(DateWordKind.In)));
        var needsOf = part == PeriodPart.Beginning || (part == PeriodPart.End && isProse && !isCapital);
        return (hasOf || isHyphenated || !needsOf) && TryReadWhole(start, out var whole) && TryNarrow(part, whole, out date);
    }

    /// <summary>"early to mid-2015", "mid- to late March 2011": two parts of one whole.</summary>
    private bool TryReadPartsOfOne(out DateReading reading)
    {
        reading = default;
        var start = cursor.Position;
        if (cursor.TryTake(DateWordKind.Part, out var first) && TryTakeBetweenParts())
        {
            var secondStart = cursor.Position;
            if (cursor.TryTake(DateWordKind.Part, out var second) && TryReadPart((PeriodPart)second.Value, secondStart, out var last)
                && last.Form is PartialDateForm.PartOfMonth or PartialDateForm.Group && last.Rule != DateRule.Season)
            {
                var whole = last.Form == PartialDateForm.Group ? PartialDateForm.Year : PartialDateForm.Month;
                TryNarrow((PeriodPart)first.Value, last with { Start = start, Form = whole }, out var earlier);
                return TryMakeRange(earlier, last, DateRule.Range, out reading);
            }
        }

        cursor.Position = start;
        return false;
    }

    private bool TryTakeBetweenParts()
    {
        var hasDash = cursor.TryTakeDash(out _);
        var hasWord = cursor.TryTake(DateWordKind.To) || cursor.TryTake(DateWordKind.And, DateWordKind.Or);
        if (hasWord)
        {
            cursor.TryTakeDash(out _);
        }

        return hasWord || hasDash;
    }

    /// <summary>"first half of March", "latter half of 2015", "third quarter 2015".</summary>
    private bool TryReadOrdinal(int ordinal, int start, out PartialDate date)
    {
        date = default;
        var before = cursor.Position;
        if (!cursor.TryTakeWord(out var word) || word.Kind is not (DateWordKind.Half or DateWordKind.Quarter))
        {
            cursor.Position = before;
            return false;
        }

        cursor.TryTake(DateWordKind.Of);
        if (!TryReadWhole(start, out var whole))
        {
            return false;
        }

        if (word.Kind == DateWordKind.Half)
        {
            return ordinal <= 2 && TryNarrow(ordinal == 1 ? PeriodPart.FirstHalf : PeriodPart.SecondHalf, whole, out date);
        }

        return TryMakeQuarter(ordinal == 0 ? Quarters : ordinal, whole, out date);
    }

    /// <summary>"Q1 2015", "H2 of 2015", "Q3/2015".</summary>
    private bool TryReadPeriodLetter(int start, out PartialDate date)
    {
        date = default;
        var isQuarter = (cursor.At(start) | 0x20) == 'q';
        var ordinal = cursor.Next - '0';
        if (ordinal < 1 || ordinal > (isQuarter ? Quarters : 2) || char.IsLetterOrDigit(cursor.At(++cursor.Position)))
        {
            return false;
        }

        if (cursor.Next is '/' or '-')
        {
            cursor.Position++;
        }
        else
        {
            cursor.TryTake(DateWordKind.Of);
        }

        if (!TryReadWhole(start, out var whole))
        {
            return false;
        }

        return isQuarter
            ? TryMakeQuarter(ordinal, whole, out date)
            : TryNarrow(ordinal == 1 ? PeriodPart.FirstHalf : PeriodPart.SecondHalf, whole, out date);
    }

    private bool TryReadSeason(int season, int start, out PartialDate date)
    {
        TryTakeYear(mayBeHyphenated: false, isSure: false, out var year);
        if (season == SubYearGroup.Winter && year > 0)
        {
            TakeSecondYearOfWinter(year);
        }

        date = new PartialDate { Form = PartialDateForm.Group, Rule = DateRule.Season, Start = start, Year = year, Group = season };
        return true;
    }

    /// <summary>"winter 2013–14": a winter has the year it begins in, and the other adds nothing.</summary>
    private void TakeSecondYearOfWinter(int year)
    {
        var start = cursor.Position;
        if (cursor.Next == '/' || PhraseCursor.IsDash(cursor.Next))
        {
            cursor.Position++;
            if (cursor.TryTakeNumber(out var number)
                && (number.IsYear ? number.Value : (year / YearsInCentury * YearsInCentury) + number.Value) == year + 1)
            {
                return;
            }
        }

        cursor.Position = start;
    }

    /// <summary>What a part is a part of: a month, a year, a season, a decade.</summary>
    private bool TryReadWhole(int start, out PartialDate whole)
    {
        var position = cursor.Position;
        cursor.TryTake(DateWordKind.The);
        var found = TryReadDate(mayBeDayOnly: false, out whole)
            && whole.Form is PartialDateForm.Month or PartialDateForm.Year or PartialDateForm.Years or PartialDateForm.Group;
        whole = whole with { Start = start };
        if (!found)
        {
            cursor.Position = position;
        }

        return found;
    }

    /// <summary>
    /// A part of a season or a decade has no meaning that is agreed on: there the whole is meant, and said no more narrowly.
    /// </summary>
    private static bool TryNarrow(PeriodPart part, PartialDate whole, out PartialDate date)
    {
        date = whole;
        if (whole.Form == PartialDateForm.Month)
        {
            date = whole with { Form = PartialDateForm.PartOfMonth, Part = part, Rule = DateRule.PartOfMonth };
        }
        else if (whole.Form == PartialDateForm.Year)
        {
            var (group, rule) = PeriodPartMeaning.OfYear(part);
            date = whole with { Form = PartialDateForm.Group, Group = group, Rule = rule };
        }

        return true;
    }

    private static bool TryMakeQuarter(int quarter, PartialDate whole, out PartialDate date)
    {
        date = whole with { Form = PartialDateForm.Group, Group = SubYearGroup.FirstQuarter + quarter - 1, Rule = DateRule.Quarter };
        return whole.Form == PartialDateForm.Year;
    }
}
