namespace NatoIraq.Chronology.Dates;

/// <content>Years, decades and centuries: "2007", "the 1990s", "the 19th century".</content>
internal ref partial struct DatePhraseParser
{
    private const int LeastYearInProse = 1000;
    private const int GreatestYearInProse = 2100;
    private const int YearsInCentury = 100;
    private const int MostCenturies = 99;

    /// <summary>'69 to '99 are of the twentieth century, '00 to '68 of the twenty-first (POSIX, strptime, %y).</summary>
    private const int FirstShortYearOfOldCentury = 69;

    private readonly bool IsPlausible(PhraseNumber number) =>
        number.IsYear && (!isProse || number.Value is >= LeastYearInProse and <= GreatestYearInProse);

    /// <summary>Takes the year behind a day or month: "2018", ", 2018", "of 2018", "-2018" after a hyphenated month.</summary>
    /// <param name="mayBeHyphenated">Whether a hyphen may stand before it.</param>
    /// <param name="isSure">Whether nothing but a year can stand there, as behind "March 20,"; "5 March, 2000 people …" has none.</param>
    /// <param name="year">The year.</param>
    private bool TryTakeYear(bool mayBeHyphenated, bool isSure, out int year)
    {
        var start = cursor.Position;
        var hasComma = false;
        if (mayBeHyphenated && PhraseCursor.IsHyphen(cursor.Next))
        {
            cursor.Position++;
        }
        else
        {
            hasComma = cursor.TryTake(',');
            if (!hasComma)
            {
                cursor.TryTake(DateWordKind.Of);
            }
        }

        if (cursor.TryTakeApostrophe() && cursor.TryTakeNumber(out var shortYear) && shortYear is { Digits: 2, IsOrdinal: false })
        {
            year = OfShortYear(shortYear.Value);
            return true;
        }

        if (cursor.TryTakeNumber(out var number) && IsPlausible(number) && !(isProse && hasComma && !isSure && IsBeforeCounted()))
        {
            year = number.Value;
            return true;
        }

        cursor.Position = start;
        year = 0;
        return false;
    }

    private static int OfShortYear(int year) => year + (year < FirstShortYearOfOldCentury ? 2000 : 1900);

    /// <summary>
    /// Takes a year of two digits behind a day and month: "12 Mar 99", "12-Mar-99". Not inside prose; and what follows must show that it counts
    /// nothing: the end, a mark, or a capital, as in no "5 May 30 people".
    /// </summary>
    private bool TryTakeShortYear(bool isHyphenated, out int year)
    {
        year = 0;
        if (isProse)
        {
            return false;
        }

        var start = cursor.Position;
        if (isHyphenated && PhraseCursor.IsHyphen(cursor.Next))
        {
            cursor.Position++;
        }
        else
        {
            cursor.SkipSpaces();
        }

        var (first, second, after) = (cursor.Next, cursor.At(cursor.Position + 1), cursor.Position + 2);
        if (cursor.Position == start || !char.IsAsciiDigit(first) || !char.IsAsciiDigit(second) || !EndsShortYear(after))
        {
            cursor.Position = start;
            return false;
        }

        year = OfShortYear(((first - '0') * 10) + second - '0');
        cursor.Position = after;
        return true;
    }

    private bool EndsShortYear(int position)
    {
        var next = cursor.At(position);
        if (!PhraseCursor.IsSpace(next))
        {
            return next is '\0' || (next is ',' or ':' or ';' or '.' or ')' or ']' or '|' && !char.IsAsciiDigit(cursor.At(position + 1)));
        }

        var start = cursor.Position;
        cursor.Position = position;
        var isOfNext = cursor.IsMonthAhead();
        cursor.SkipSpaces();
        next = cursor.Next;
        cursor.Position = start;
        return !isOfNext && !char.IsLower(next) && !char.IsAsciiDigit(next);
    }

    private static bool TryReadYear(PhraseNumber number, out PartialDate date)
    {
        date = new PartialDate { Form = PartialDateForm.Year, Rule = DateRule.Year, Start = number.Start, Year = number.Value };
        return number.Value is >= LeastYearInProse and <= GreatestYearInProse;
    }

    private bool TryReadDecade(out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        var end = start;
        var year = 0;
        while (char.IsAsciiDigit(cursor.At(end)) && end - start <= 4)
        {
            year = (year * 10) + cursor.At(end++) - '0';
        }

        if (end - start != 4 || year % 10 != 0 || year is < LeastYearInProse or > GreatestYearInProse
            || char.IsLetterOrDigit(cursor.At(start - 1)))
        {
            return false;
        }

        end += cursor.At(end) is '\'' or '\u2019' ? 1 : 0;
        if (cursor.At(end) != 's' || char.IsLetterOrDigit(cursor.At(end + 1)))
        {
            return false;
        }

        cursor.Position = end + 1;
        date = new PartialDate { Form = PartialDateForm.Years, Rule = DateRule.Decade, Start = start, Year = year, OpenDigits = 1 };
        return true;
    }

    /// <summary>"19th century", "1st quarter of 2015".</summary>
    private bool TryReadOrdinalNumber(PhraseNumber number, out PartialDate date)
    {
        date = default;
        if (cursor.TryTake(DateWordKind.Century) && number.Value <= MostCenturies)
        {
            date = new PartialDate
            {
                Form = PartialDateForm.Years,
                Rule = DateRule.Century,
                Start = number.Start,
                Year = Math.Max(1, (number.Value - 1) * YearsInCentury),
                OpenDigits = 2,
            };
            return true;
        }

        return number.Value <= 4 && TryReadOrdinal(number.Value, number.Start, out date);
    }
}
