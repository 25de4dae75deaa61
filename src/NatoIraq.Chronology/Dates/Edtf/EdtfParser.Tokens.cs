namespace NatoIraq.Chronology.Dates;

/// <content>Digits, times of day, marks, and what went wrong.</content>
internal ref partial struct EdtfParser
{
    private bool TryTakeTime(out string? time)
    {
        var start = position++;
        time = null;
        var hasHour = TryTakeTwoDigits(24, "an hour is 00 to 24", out var hour);
        if (!hasHour || !TryTakeColon() || !TryTakeTwoDigits(hour == 24 ? 0 : 59, "a minute is 00 to 59", out _)
            || !TryTakeColon() || !TryTakeTwoDigits(hour == 24 ? 0 : 59, "a second is 00 to 59", out _))
        {
            return false;
        }

        if (!Take('Z') && Peek() is '+' or '-')
        {
            position++;
            if (!TryTakeTwoDigits(23, "the hours of an offset are 00 to 23", out _)
                || (Take(':') && !TryTakeTwoDigits(59, "the minutes of an offset are 00 to 59", out _)))
            {
                return false;
            }
        }

        time = text[start..position].ToString();
        return true;
    }

    private bool TryTakeColon()
    {
        if (Take(':'))
        {
            return true;
        }

        Fail(position, "a time is written hh:mm:ss");
        return false;
    }

    private bool TryTakeTwoDigits(int maximum, string reason, out int number)
    {
        number = 0;
        if (position + 2 <= text.Length && char.IsAsciiDigit(text[position]) && char.IsAsciiDigit(text[position + 1]))
        {
            number = ((text[position] - '0') * 10) + text[position + 1] - '0';
            if (number <= maximum)
            {
                position += 2;
                return true;
            }
        }

        Fail(position, reason);
        return false;
    }

    private bool TryTakeDigits(int count, string reason, out DigitPattern digits)
    {
        digits = default;
        for (var index = 0; index < count; index++)
        {
            if (position + index >= text.Length || !(char.IsAsciiDigit(text[position + index]) || text[position + index] == 'X'))
            {
                Fail(position + index, reason);
                return false;
            }
        }

        DigitPattern.TryRead(text.Slice(position, count), out digits);
        position += count;
        return true;
    }

    private bool TryTakeNumber(string reason, out long number, out int digits)
    {
        var start = position;
        number = 0;
        while (char.IsAsciiDigit(Peek()))
        {
            number = (number * 10) + text[position++] - '0';
            if (number > CivilCalendar.MaximumYear)
            {
                digits = 0;
                Fail(start, "years beyond 10 to the 15th are not counted");
                return false;
            }
        }

        digits = position - start;
        if (digits == 0)
        {
            Fail(start, reason);
        }

        return digits > 0;
    }

    /// <summary>A mark to the left qualifies the component alone.</summary>
    private bool TakeLeftMark(ref Qualification qualification, int component)
    {
        if (!Qualification.IsMark(Peek()))
        {
            return false;
        }

        HasLeftQualifier = true;
        qualification = qualification.With(text[position++], component);
        return true;
    }

    /// <summary>
    /// A mark to the right qualifies the component and all to the left of it; where there is nothing to the left, a mark on either side
    /// would say the same, and only one may stand.
    /// </summary>
    private bool TryTakeRightMark(ref Qualification qualification, int component, bool isMarkedLeft = false)
    {
        if (!Qualification.IsMark(Peek()))
        {
            return true;
        }

        if (isMarkedLeft)
        {
            Fail(position, "a year is qualified on one side only");
            return false;
        }

        qualification = qualification.WithUpTo(text[position++], component);
        return true;
    }

    private readonly char Peek() => position < text.Length ? text[position] : '\0';

    private bool Take(char character)
    {
        if (Peek() != character || position >= text.Length)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool TakeDots()
    {
        if (!text[position..].StartsWith(".."))
        {
            return false;
        }

        position += 2;
        return true;
    }

    private readonly string Unexpected() => text[position] switch
    {
        ' ' => "a space is not allowed here",
        'x' or 'u' => "an unspecified digit is written X",
        var character when Qualification.IsMark(character) => "a component has one mark: '?', '~' or, for both, '%'",
        _ => "unexpected character",
    };

    private DateExpression? Fail(int at, string reason)
    {
        Reason = reason;
        ErrorPosition = at;
        return null;
    }

    private SingleDate? FailDate(int at, string reason) => (SingleDate?)Fail(at, reason);

    private T? Fail<T>(int at, string reason)
        where T : class
    {
        Fail(at, reason);
        return null;
    }
}
