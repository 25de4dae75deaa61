namespace NatoIraq.Chronology.Dates;

/// <content>Dates that name a day or a month in words: "11 July 2018", "July 11, 2018", "3rd of June", "February 2018".</content>
internal ref partial struct DatePhraseParser
{
    private const string NoSuchDay = "there is no such day";

    /// <summary>Reads one date, whatever its form.</summary>
    /// <param name="mayBeDayOnly">Whether it can be a mere day, whose month another date of the phrase names.</param>
    /// <param name="date">The date.</param>
    /// <param name="isAfterMonth">Whether the date before it has named a month.</param>
    private bool TryReadDate(bool mayBeDayOnly, out PartialDate date, bool isAfterMonth = false)
    {
        date = default;
        if (depth == MostNested)
        {
            return false;
        }

        depth++;
        var start = cursor.Position;
        cursor.SkipSpaces();
        var found = char.IsAsciiDigit(cursor.Next)
            ? TryReadNumeric(out date) || TryReadDecade(out date) || TryReadFromNumber(mayBeDayOnly, isAfterMonth, out date)
            : TryReadFromWord(mayBeDayOnly, out date);
        depth--;
        if (found && !date.IsReal)
        {
            found = Fail(date.Start, NoSuchDay);
        }

        if (!found)
        {
            cursor.Position = start;
        }

        return found;
    }

    private bool TryReadFromWord(bool mayBeDayOnly, out PartialDate date)
    {
        var start = cursor.Position;
        if (cursor.TryTakeWord(out var word))
        {
            switch (word.Kind)
            {
                case DateWordKind.Month or DateWordKind.ShortMonth:
                    return TryReadFromMonth(word.Value, start, out date);
                case DateWordKind.Weekday:
                    cursor.TryTake(',');
                    cursor.TryTake(DateWordKind.The);
                    return TryReadDate(mayBeDayOnly: false, out date) && date.Form == PartialDateForm.Day;
                case DateWordKind.The:
                    return TryReadFromArticle(mayBeDayOnly, out date);
                case DateWordKind.Part:
                    return TryReadPart((PeriodPart)word.Value, start, out date);
                case DateWordKind.Ordinal:
                    return TryReadOrdinal(word.Value, start, out date);
                case DateWordKind.PeriodLetter:
                    return TryReadPeriodLetter(start, out date);
                case DateWordKind.Season:
                    return TryReadSeason(word.Value, start, out date);
                default:
                    break;
            }
        }

        date = default;
        return false;
    }

    /// <summary>"the" stands before days as ordinals, decades, centuries, seasons and parts, not before a bare year or month.</summary>
    private bool TryReadFromArticle(bool mayBeDayOnly, out PartialDate date) =>
        TryReadDate(mayBeDayOnly, out date)
        && date.Form is not PartialDateForm.Year && date.Rule is not (DateRule.Month or DateRule.MonthYear);

    private bool TryReadFromNumber(bool mayBeDayOnly, bool isAfterMonth, out PartialDate date)
    {
        date = default;
        if (!cursor.TryTakeNumber(out var number))
        {
            return false;
        }

        if (number.IsYear)
        {
            return TryReadYear(number, out date);
        }

        if (number.Digits > 2 || number.Value == 0)
        {
            return false;
        }

        if (number.IsOrdinal && TryReadOrdinalNumber(number, out date))
        {
            return true;
        }

        if (TryReadMonthAfterDay(number, out date))
        {
            return true;
        }

        if (!mayBeDayOnly || !number.IsDay || !(isAfterMonth || cursor.IsMonthAhead()))
        {
            return false;
        }

        date = new PartialDate { Form = PartialDateForm.DayOnly, Rule = DateRule.DayMonth, Start = number.Start, Day = number.Value };
        return true;
    }

    private bool TryReadMonthAfterDay(PhraseNumber number, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        cursor.TryTake(DateWordKind.Of);
        var isHyphenated = PhraseCursor.IsHyphen(cursor.Next);
        cursor.Position += isHyphenated ? 1 : 0;
        if (!cursor.TryTakeMonth(out var month))
        {
            cursor.Position = start;
            return false;
        }

        var hasYear = TryTakeYear(isHyphenated, isSure: false, out var year) || TryTakeShortYear(isHyphenated, out year);
        if (!number.IsDay)
        {
            return Fail(number.Start, NoSuchDay);
        }

        date = new PartialDate
        {
            Form = PartialDateForm.Day,
            Rule = hasYear ? DateRule.DayMonthYear : DateRule.DayMonth,
            Start = number.Start,
            Year = year,
            Month = month.Value,
            Day = number.Value,
        };
        return true;
    }

    private bool TryReadFromMonth(int month, int start, out PartialDate date)
    {
        var afterMonth = cursor.Position;
        cursor.TryTake(DateWordKind.The);
        if (cursor.TryTakeNumber(out var number) && number.Digits <= 2 && number.Value > 0 && !IsCountAfterMonth(number, start))
        {
            var hasYear = TryTakeYear(mayBeHyphenated: false, isSure: true, out var year);
            if (number.IsDay || hasYear)
            {
                date = new PartialDate
                {
                    Form = PartialDateForm.Day,
                    Rule = hasYear ? DateRule.MonthDayYear : DateRule.MonthDay,
                    Start = start,
                    Year = year,
                    Month = month,
                    Day = number.Value,
                };
                return number.IsDay || Fail(number.Start, NoSuchDay);
            }
        }

        cursor.Position = afterMonth;
        var isDated = TryTakeYear(mayBeHyphenated: false, isSure: false, out var yearOfMonth);
        date = new PartialDate
        {
            Form = PartialDateForm.Month,
            Rule = isDated ? DateRule.MonthYear : DateRule.Month,
            Start = start,
            Year = yearOfMonth,
            Month = month,
        };
        return true;
    }
}
