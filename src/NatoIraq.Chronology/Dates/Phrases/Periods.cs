namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Parts of years, months, decades and centuries: "End 2004", "early March 2011", "Q1 2015", "2H2020", "the latter half of March", "summer 2014",
/// "first week of May".
/// </summary>
internal static class Periods
{
    /// <summary>How many quarters a year has.</summary>
    public const int QuartersInYear = 4;

    /// <summary>How many months a year has.</summary>
    public const int MonthsInYear = 12;

    private const int Halves = 2;
    private const int MostWeeks = 4;

    /// <summary>Reads on behind a part of a period: "early 1990s", "end of March".</summary>
    public static bool TryReadPart(ref PhraseCursor cursor, PeriodPart part, int start, out PartialDate date)
    {
        date = default;
        var isCapital = char.IsAsciiLetterUpper(cursor.At(start));
        var isHyphenated = PhraseCursor.IsDash(cursor.Next);
        cursor.Position += isHyphenated ? 1 : 0;
        var mayHaveIn = part is PeriodPart.Early or PeriodPart.Late;
        var hasOf = !isHyphenated && (cursor.TryTake(DateWordKind.Of) || (mayHaveIn && cursor.TryTake(DateWordKind.In)));
        var needsOf = part == PeriodPart.Beginning || (part == PeriodPart.End && cursor.IsProse && !isCapital);
        return (hasOf || isHyphenated || !needsOf) && TryReadWhole(ref cursor, start, out var whole) && TryNarrow(part, whole, out date);
    }

    /// <summary>"early to mid-2015", "mid- to late March 2011": two parts of one whole.</summary>
    public static bool TryReadTwoParts(ref PhraseCursor cursor, out PartialDate first, out PartialDate second)
    {
        first = second = default;
        var start = cursor.Position;
        if (cursor.TryTake(DateWordKind.Part, out var earlier) && TryTakeBetweenParts(ref cursor))
        {
            var secondStart = cursor.Position;
            if (cursor.TryTake(DateWordKind.Part, out var later))
            {
                var isHyphenated = PhraseCursor.IsDash(cursor.Next);
                cursor.Position += isHyphenated ? 1 : 0;
                if (!isHyphenated)
                {
                    cursor.TryTake(DateWordKind.Of);
                }

                if (TryReadWhole(ref cursor, secondStart, out var whole) && whole.Form != DateForm.Group)
                {
                    TryNarrow((PeriodPart)earlier.Value, whole with { Start = start }, out first);
                    TryNarrow((PeriodPart)later.Value, whole, out second);
                    return true;
                }
            }
        }

        return cursor.Back(start);
    }

    /// <summary>Reads on behind "first" to "twentieth", "last", or such an ordinal in figures: "half of March", "quarter 2015", "week of May", "century".</summary>
    public static bool TryReadOrdinal(ref PhraseCursor cursor, int ordinal, int start, out PartialDate date)
    {
        date = default;
        if (ordinal > 0 && Decades.TryReadBehindOrdinal(ref cursor, ordinal, start, out date))
        {
            return true;
        }

        var before = cursor.Position;
        if (ordinal > 0 && char.IsLetter(cursor.At(start)) && cursor.TryTake(DateWordKind.Of) && cursor.TryTakeMonth(out var month))
        {
            // "the fourth of July 1976"; inside prose only with its year.
            var hasYear = TrailingYears.TryTake(ref cursor, mayBeHyphenated: false, isSure: false, month.Value, hasDay: true, out var year);
            date = new PartialDate
            {
                Form = DateForm.Day, Rule = hasYear ? DateRule.DayMonthYear : DateRule.DayMonth, Start = start, Year = hasYear ? year : null, Month = month.Value, Day = ordinal,
            };
            return hasYear || !cursor.IsProse || cursor.Back(before);
        }

        cursor.Position = before;
        if (cursor.TryTakeWord(out var word))
        {
            switch (word.Kind)
            {
                case DateWordKind.Half when ordinal <= Halves:
                    return TryReadHalf(ref cursor, ordinal == 1 ? 1 : Halves, start, out date);
                case DateWordKind.Quarter when ordinal <= QuartersInYear:
                    return TryReadQuarter(ref cursor, ordinal == 0 ? QuartersInYear : ordinal, start, out date);
                case DateWordKind.Ordinal when word.Value == 3 && ordinal <= 3 && cursor.TryTake(DateWordKind.Of):
                    return TryReadWhole(ref cursor, start, out var divided)
                        && TryNarrow(ordinal switch { 1 => PeriodPart.Early, 2 => PeriodPart.Mid, _ => PeriodPart.Late }, divided, out date);
                case DateWordKind.Days when ordinal <= 1 && cursor.TryTake(DateWordKind.Of):
                    return TryReadWhole(ref cursor, start, out var whole) && whole.Form == DateForm.Month
                        && TryNarrow(ordinal == 1 ? PeriodPart.Beginning : PeriodPart.End, whole, out date);
                case DateWordKind.Week or DateWordKind.Weekend when ordinal <= MostWeeks:
                    return TryReadWeekOfMonth(ref cursor, word.Kind == DateWordKind.Week, ordinal, start, out date);
                default:
                    break;
            }
        }

        return cursor.Back(before);
    }

    /// <summary>Reads "3Q 2020", "2H2020", "3rd quarter 2019", "19th century", and "29th" days nothing of which is a month.</summary>
    public static bool TryReadFromNumber(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.TryTakeNumber(out var number))
        {
            return (number.IsOrdinal && TryReadOrdinal(ref cursor, number.Value, start, out date)) || cursor.Back(start);
        }

        var digits = cursor.CountDigits();
        var letter = (char)(cursor.At(start + digits) | 0x20);
        if (letter is not ('q' or 'h') || cursor.IsInsideWord(start))
        {
            return false;
        }

        var ordinal = cursor.TakeDigits(digits);
        cursor.Position++;
        if (cursor.At(cursor.Position) == 'F' && cursor.At(cursor.Position + 1) == 'Y')
        {
            cursor.GluedAt = cursor.Position;
            return TryReadWholeAsPart(ref cursor, letter, ordinal, start, out date) || cursor.Back(start);
        }

        if (char.IsLetter(cursor.Next))
        {
            return cursor.Back(start);
        }

        if (char.IsAsciiDigit(cursor.Next))
        {
            var yearDigits = cursor.CountDigits();
            if (yearDigits is not (2 or 4) || char.IsLetter(cursor.At(cursor.Position + yearDigits)))
            {
                return cursor.Back(start);
            }

            var year = cursor.TakeDigits(yearDigits);
            var whole = new PartialDate { Form = DateForm.Year, Rule = DateRule.Year, Start = start, Year = yearDigits == 2 ? cursor.YearOfTwoDigits(year) : year };
            return TryMake(ref cursor, letter, ordinal, whole, out date);
        }

        return TryReadWholeAsPart(ref cursor, letter, ordinal, start, out date) || cursor.Back(start);
    }

    /// <summary>Reads on behind the letter: "Q1 2015", "H2 of 2015", "Q3/2015", "Q4 '19"; "Q2" alone takes its year from elsewhere.</summary>
    public static bool TryReadPeriodLetter(ref PhraseCursor cursor, int start, out PartialDate date)
    {
        date = default;
        var letter = (char)(cursor.At(start) | 0x20);
        if (cursor.CountDigits() != 1)
        {
            return false;
        }

        var ordinal = cursor.TakeDigits(1);
        if (char.IsLetterOrDigit(cursor.Next))
        {
            return false;
        }

        return TryReadWholeAsPart(ref cursor, letter, ordinal, start, out date);
    }

    /// <summary>Reads "2019Q4", "2019-Q4", "2019 Q3", "2020 H1".</summary>
    public static bool TryReadGluedToYear(ref PhraseCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        var end = start + 4;
        end += cursor.At(end) is '-' or '/' or ' ' or '\u00A0' or '\u2013' ? 1 : 0;
        var letter = (char)(cursor.At(end) | 0x20);
        if (letter is not ('q' or 'h') || !char.IsAsciiDigit(cursor.At(end + 1)) || char.IsLetterOrDigit(cursor.At(end + 2)) || cursor.IsInsideWord(start))
        {
            return false;
        }

        var year = cursor.TakeDigits(4);
        var ordinal = cursor.At(end + 1) - '0';
        cursor.Position = end + 2;
        return TryMake(ref cursor, letter, ordinal, new PartialDate { Form = DateForm.Year, Rule = DateRule.Year, Start = start, Year = year }, out date);
    }

    /// <summary>Reads on behind a season: "summer 2014", "winter 2013–14", "autumn term 1921".</summary>
    public static bool TryReadSeason(ref PhraseCursor cursor, int season, int start, out PartialDate date)
    {
        date = new PartialDate { Form = DateForm.Group, Rule = DateRule.Season, Start = start, Group = season };
        if (NamedDays.IsTerm(ref cursor, start))
        {
            return false;
        }

        if (TrailingYears.TryTake(ref cursor, mayBeHyphenated: true, isSure: false, month: 0, hasDay: false, out var year))
        {
            date = date with { Year = year };
            if (season == SubYearGroup.Winter)
            {
                TakeSecondYearOfWinter(ref cursor, year);
            }

            return true;
        }

        // "summer 1940–41" was a fault above; "spring and summer 2014" takes its year from what follows.
        return cursor.Failure is null;
    }

    /// <summary>A quarter, half or third of its whole.</summary>
    public static bool TryNarrow(PeriodPart part, PartialDate whole, out PartialDate date)
    {
        date = whole;
        switch (whole.Form)
        {
            case DateForm.Month when part is not (>= PeriodPart.FirstQuarter and <= PeriodPart.LastQuarter):
                date = whole with { Form = DateForm.PartOfMonth, Part = part, Rule = DateRule.PartOfMonth };
                return true;
            case DateForm.Year when part < PeriodPart.FirstWeek:
                var (group, rule) = PeriodPartMeaning.OfYear(part);
                date = whole with { Form = DateForm.Group, Group = group, Rule = rule };
                return true;
            case DateForm.Years when whole.Part == PeriodPart.Whole && (whole.OpenDigits > 1 || part < PeriodPart.FirstQuarter):
                var (first, last) = PeriodPartMeaning.OfYears(part, whole.Year ?? 0, whole.LastYear);
                date = whole with { Part = part, Year = first, LastYear = last };
                return true;
            case DateForm.Group:
                // A part of a season has no meaning that is agreed on: there the whole is meant, and said no more narrowly.
                return whole.Rule == DateRule.Season;
            case DateForm.Days:
                return FiscalYears.TryNarrow(part, whole, out date);
            default:
                return false;
        }
    }

    private static bool TryTakeBetweenParts(ref PhraseCursor cursor)
    {
        if (!((cursor.NextVisible | 0x20) is 't' or 'a' or 'o' || cursor.NextVisible is '/' || PhraseCursor.IsDash(cursor.NextVisible)))
        {
            return false;
        }

        var hasDash = cursor.TryTakeDash(out _);
        var hasWord = cursor.TryTake(DateWordKind.To) || cursor.TryTake(DateWordKind.And, DateWordKind.Or);
        if (hasWord)
        {
            cursor.TryTakeDash(out _);
        }

        return hasWord || hasDash || cursor.TryTake('/');
    }

    private static bool TryReadHalf(ref PhraseCursor cursor, int half, int start, out PartialDate date)
    {
        date = default;
        cursor.TryTake(DateWordKind.Of);
        return TryReadWhole(ref cursor, start, out var whole)
            ? TryNarrow(half == 1 ? PeriodPart.FirstHalf : PeriodPart.SecondHalf, whole, out date)
            : TryMakeYearless(cursor, SubYearGroup.FirstHalf + half - 1, DateRule.Half, start, out date);
    }

    private static bool TryReadQuarter(ref PhraseCursor cursor, int quarter, int start, out PartialDate date)
    {
        date = default;
        var end = cursor.Position;
        cursor.TryTake(',');
        cursor.TryTake(DateWordKind.Of);
        if (TryReadWhole(ref cursor, start, out var whole))
        {
            return TryNarrow(PeriodPart.FirstQuarter + quarter - 1, whole, out date);
        }

        cursor.Position = end;
        return TryMakeYearless(cursor, SubYearGroup.FirstQuarter + quarter - 1, DateRule.Quarter, start, out date);
    }

    private static bool TryReadWeekOfMonth(ref PhraseCursor cursor, bool isWeek, int ordinal, int start, out PartialDate date)
    {
        date = default;
        var part = (isWeek, ordinal) switch
        {
            (true, 0) => PeriodPart.LastWeek,
            (true, _) => PeriodPart.FirstWeek + ordinal - 1,
            (false, 0) => PeriodPart.LastWeekend,
            _ => PeriodPart.FirstWeekend + ordinal - 1,
        };
        return cursor.TryTake(DateWordKind.Of, DateWordKind.In) && TryReadWhole(ref cursor, start, out var whole) && whole.Form == DateForm.Month
            && TryNarrow(part, whole, out date);
    }

    /// <summary>Reads the year that a quarter or half is of.</summary>
    private static bool TryReadWholeAsPart(ref PhraseCursor cursor, char letter, int ordinal, int start, out PartialDate date)
    {
        date = default;
        var end = cursor.Position;
        if (cursor.Next is '/' || PhraseCursor.IsDash(cursor.Next))
        {
            cursor.Position += char.IsLetterOrDigit(cursor.At(cursor.Position + 1)) ? 1 : 0;
        }
        else
        {
            cursor.TryTake(',');
            cursor.TryTake(DateWordKind.Of);
        }

        if (TryReadWhole(ref cursor, start, out var whole) && whole.Form is DateForm.Year or DateForm.Days)
        {
            return TryMake(ref cursor, letter, ordinal, whole, out date);
        }

        cursor.Position = end;
        return cursor.Failure is null && ordinal >= 1 && ordinal <= Count(letter)
            && TryMakeYearless(cursor, GroupOf(letter, ordinal), letter == 'q' ? DateRule.Quarter : DateRule.Half, start, out date);
    }

    private static int Count(char letter) => letter == 'q' ? QuartersInYear : Halves;

    private static int GroupOf(char letter, int ordinal) => (letter == 'q' ? SubYearGroup.FirstQuarter : SubYearGroup.FirstHalf) + ordinal - 1;

    private static bool TryMake(ref PhraseCursor cursor, char letter, int ordinal, PartialDate whole, out PartialDate date)
    {
        date = default;
        if (ordinal < 1 || ordinal > Count(letter))
        {
            return cursor.Fail(whole.Start, letter == 'q' ? "a year has four quarters" : "a year has two halves");
        }

        return TryNarrow(letter == 'q' ? PeriodPart.FirstQuarter + ordinal - 1 : PeriodPart.FirstHalf + ordinal - 1, whole, out date);
    }

    /// <summary>"Q2", "the first half": the year is that of another date of the phrase, or of a heading.</summary>
    private static bool TryMakeYearless(in PhraseCursor cursor, int group, string rule, int start, out PartialDate date)
    {
        date = new PartialDate { Form = DateForm.Group, Rule = rule, Start = start, Group = group };
        return !cursor.IsProse && cursor.Failure is null;
    }

    /// <summary>"winter 2013–14": a winter has the year it begins in, and the other adds nothing.</summary>
    private static void TakeSecondYearOfWinter(ref PhraseCursor cursor, int year)
    {
        var start = cursor.Position;
        if (cursor.Next == '/' || PhraseCursor.IsDash(cursor.Next))
        {
            cursor.Position++;
            if (cursor.TryTakeNumber(out var number)
                && (number.IsYear ? number.Value == year + 1 : number.Value == (year + 1) % (number.Digits == 1 ? 10 : Years.InCentury)))
            {
                return;
            }
        }

        cursor.Position = start;
    }

    /// <summary>What a part is a part of: a month, a year, a season, a decade, a century, a fiscal year.</summary>
    private static bool TryReadWhole(ref PhraseCursor cursor, int start, out PartialDate whole)
    {
        var position = cursor.Position;
        cursor.TryTake(DateWordKind.The);
        cursor.TryTake(DateWordKind.Year);
        var isInYear = cursor.IsInYear;
        cursor.IsInYear = true;
        var found = SingleDates.TryRead(ref cursor, mayBeDayOnly: false, out whole)
            && whole.Form is DateForm.Month or DateForm.Year or DateForm.Years or DateForm.Group or DateForm.Days && whole.Part == PeriodPart.Whole;
        cursor.IsInYear = isInYear;
        whole = whole with { Start = start };
        return found || cursor.Back(position);
    }
}
