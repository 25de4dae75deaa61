namespace NatoIraq.Chronology.Dates;

/// <summary>A place in a text, and the tokens that date phrases are made of. What cannot be taken leaves the place where it was.</summary>
internal ref struct PhraseCursor(ReadOnlySpan<char> text, int position, bool crossesLines)
{
    private const int MostDigits = 4;

    /// <summary>How far a list of days is followed to its month.</summary>
    private const int LongestWayToMonth = 48;

    private readonly ReadOnlySpan<char> text = text;
    private readonly bool crossesLines = crossesLines;

    // The word last looked up: a phrase asks of the same word in turn whether it is a month, an "and", a "to".
    private int wordStart = -1;
    private int wordEnd;
    private DateWord wordFound;

    /// <summary>Offset of the next code unit.</summary>
    public int Position { get; set; } = position;

    /// <summary>The next code unit, or U+0000 at the end.</summary>
    public readonly char Next => At(Position);

    /// <summary>The text.</summary>
    public readonly ReadOnlySpan<char> Text => text;

    /// <summary>The code unit at an offset, or U+0000 outside the text.</summary>
    public readonly char At(int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    /// <summary>Whether the character is a space that can stand inside a phrase: any but those that end a line.</summary>
    public static bool IsSpace(char character) =>
        character is ' ' or '\t' or '\u00A0' || (character > '\u00FF' && (char.IsWhiteSpace(character) || character == '\uFEFF')
            && character is not ('\u2028' or '\u2029'));

    /// <summary>Whether the character is one of the hyphens and dashes.</summary>
    public static bool IsDash(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Whether the character is a hyphen, as it stands inside a date of numbers: no en or em dash.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u2212';

    /// <summary>Passes spaces and, in running prose, one line break among them.</summary>
    public bool SkipSpaces()
    {
        var start = Position;
        SkipInline();
        if (crossesLines && Next is '\r' or '\n')
        {
            Position += Next == '\r' && At(Position + 1) == '\n' ? 2 : 1;
            SkipInline();
            if (Next is '\r' or '\n')
            {
                // A blank line ends the paragraph, and with it the phrase.
                Position = start;
            }
        }

        return Position > start;
    }

    /// <summary>Takes a word that <see cref="DateVocabulary"/> knows, with the full stop of an abbreviation, after any spaces.</summary>
    public bool TryTakeWord(out DateWord word)
    {
        var start = Position;
        SkipSpaces();
        if (char.IsAsciiLetter(Next) && !char.IsLetterOrDigit(At(Position - 1)))
        {
            LookUp();
            word = wordFound;
            var isPeriodLetter = word.Kind == DateWordKind.PeriodLetter;
            if (word.Kind != DateWordKind.None && isPeriodLetter == char.IsDigit(At(wordEnd)))
            {
                Position = wordEnd;
                if (Next == '.' && word.Kind is DateWordKind.ShortMonth or DateWordKind.Weekday or DateWordKind.ShortCirca)
                {
                    Position++;
                }

                return true;
            }
        }

        word = default;
        Position = start;
        return false;
    }

    /// <summary>Takes a word of one kind.</summary>
    public bool TryTake(DateWordKind kind, out DateWord word)
    {
        var start = Position;
        if (TryTakeWord(out word) && word.Kind == kind)
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes a word of one kind.</summary>
    public bool TryTake(DateWordKind kind) => TryTake(kind, out _);

    /// <summary>Takes a word of either kind.</summary>
    public bool TryTake(DateWordKind either, DateWordKind or)
    {
        var start = Position;
        if (TryTakeWord(out var word) && (word.Kind == either || word.Kind == or))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes a month, in full or short.</summary>
    public bool TryTakeMonth(out DateWord word)
    {
        var start = Position;
        if (TryTakeWord(out word) && word.IsMonth)
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>
    /// Takes a number of at most four digits, with its ordinal ending, after any spaces: no part of a larger number, a fraction, a time
    /// of day, a sum of money.
    /// </summary>
    public bool TryTakeNumber(out PhraseNumber number)
    {
        var start = Position;
        SkipSpaces();
        var first = Position;
        var value = 0;
        while (char.IsAsciiDigit(Next) && Position - first <= MostDigits)
        {
            value = (value * 10) + Next - '0';
            Position++;
        }

        var digits = Position - first;
        if (digits is > 0 and <= MostDigits && !char.IsLetterOrDigit(At(first - 1)))
        {
            var isOrdinal = digits <= 2 && TakeOrdinalEnding(value);
            if (!char.IsLetterOrDigit(Next) && !IsLargerNumber())
            {
                number = new PhraseNumber(value, digits, isOrdinal, first);
                return true;
            }
        }

        number = default;
        Position = start;
        return false;
    }

    /// <summary>How many ASCII digits come next, up to nine.</summary>
    public readonly int CountDigits()
    {
        var count = 0;
        while (count < 9 && char.IsAsciiDigit(At(Position + count)))
        {
            count++;
        }

        return count;
    }

    /// <summary>Takes so many digits, which must be there.</summary>
    public int TakeDigits(int count)
    {
        var value = 0;
        for (; count > 0; count--)
        {
            value = (value * 10) + At(Position++) - '0';
        }

        return value;
    }

    /// <summary>Whether exactly two digits stand at an offset.</summary>
    public readonly bool IsTwoDigitsAt(int index) =>
        char.IsAsciiDigit(At(index)) && char.IsAsciiDigit(At(index + 1)) && !char.IsAsciiDigit(At(index + 2));

    /// <summary>Takes a number of one or two digits.</summary>
    public bool TryTakeShortNumber(out int value)
    {
        var digits = CountDigits();
        value = digits is 1 or 2 ? TakeDigits(digits) : 0;
        return digits is 1 or 2;
    }

    /// <summary>Takes an offset from UTC that stands tight behind its name: UTC+3.</summary>
    public bool TryTakeTightOffset()
    {
        if ((Next == '+' || IsHyphen(Next)) && char.IsAsciiDigit(At(Position + 1)))
        {
            Position++;
            TakeDigits(Math.Min(2, CountDigits()));
            if (Next == ':' && IsTwoDigitsAt(Position + 1))
            {
                Position += 3;
            }

            return true;
        }

        return false;
    }

    /// <summary>Takes the letters that come next; none where there is none.</summary>
    public ReadOnlySpan<char> TakeLetters()
    {
        var start = Position;
        while (char.IsAsciiLetter(Next))
        {
            Position++;
        }

        return text[start..Position];
    }

    /// <summary>Takes one character, after any spaces.</summary>
    public bool TryTake(char character)
    {
        var start = Position;
        SkipSpaces();
        if (Next == character)
        {
            Position++;
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes the apostrophe of a year of two digits: '04.</summary>
    public bool TryTakeApostrophe()
    {
        var start = Position;
        SkipSpaces();
        if (Next is '\'' or '\u2019' or '\u2018' && char.IsAsciiDigit(At(Position + 1)))
        {
            Position++;
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes a dash between two dates; says whether it stands without a space.</summary>
    public bool TryTakeDash(out bool isTight)
    {
        var start = Position;
        var hasSpaceBefore = SkipSpaces();
        if (!IsDash(Next))
        {
            Position = start;
            isTight = false;
            return false;
        }

        Position++;
        isTight = !hasSpaceBefore && !IsSpace(Next);
        return true;
    }

    /// <summary>
    /// Whether, past numbers, commas, dashes and what joins them, a month comes next: without it "8, 9 and 12 …" is no list of days.
    /// </summary>
    public readonly bool IsMonthAhead()
    {
        var index = Position;
        var last = Position + LongestWayToMonth;
        while (index < last)
        {
            var character = At(index);
            if (!char.IsAsciiLetter(character))
            {
                if (!char.IsAsciiDigit(character) && !IsSpace(character) && !IsDash(character)
                    && character is not (',' or '&' or '/' or '\r' or '\n'))
                {
                    return false;
                }

                index++;
                continue;
            }

            var start = index;
            while (char.IsLetter(At(index)))
            {
                index++;
            }

            var isEnding = char.IsAsciiDigit(At(start - 1)) && index - start == 2;
            var word = DateVocabulary.Find(text[start..index]);
            if (word.IsMonth)
            {
                return true;
            }

            if (!isEnding && word.Kind is not (DateWordKind.And or DateWordKind.Or or DateWordKind.To or DateWordKind.Until
                or DateWordKind.Of or DateWordKind.The))
            {
                return false;
            }
        }

        return false;
    }

    private void LookUp()
    {
        if (wordStart == Position)
        {
            return;
        }

        wordStart = wordEnd = Position;
        while (char.IsLetter(At(wordEnd)))
        {
            wordEnd++;
        }

        wordFound = DateVocabulary.Find(text[wordStart..wordEnd]);
    }

    private void SkipInline()
    {
        while (IsSpace(Next))
        {
            Position++;
        }
    }

    private bool TakeOrdinalEnding(int value)
    {
        var ending = (value % 10, value / 10 == 1) switch
        {
            (1, false) => "st",
            (2, false) => "nd",
            (3, false) => "rd",
            _ => "th",
        };
        if ((char)(Next | 0x20) != ending[0] || (char)(At(Position + 1) | 0x20) != ending[1] || char.IsLetterOrDigit(At(Position + 2)))
        {
            return false;
        }

        Position += 2;
        return true;
    }

    /// <summary>Whether what follows makes it "2,000", "7.5", "10:30", "40%", or the start of a date of numbers.</summary>
    private readonly bool IsLargerNumber() => Next switch
    {
        ',' => char.IsAsciiDigit(At(Position + 1)) && char.IsAsciiDigit(At(Position + 2)) && char.IsAsciiDigit(At(Position + 3)),
        '.' or ':' => char.IsAsciiDigit(At(Position + 1)),
        '%' or '\u00B0' => true,
        _ => false,
    };
}

/// <summary>A number in a date phrase.</summary>
/// <param name="Value">The number.</param>
/// <param name="Digits">With how many digits it is written.</param>
/// <param name="IsOrdinal">Whether it is written as an ordinal: 3rd.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct PhraseNumber(int Value, int Digits, bool IsOrdinal, int Start)
{
    /// <summary>Whether it is written like a day of the month.</summary>
    public bool IsDay => Digits <= 2 && Value is >= 1 and <= 31;

    /// <summary>Whether it is written like a year.</summary>
    public bool IsYear => Digits == 4 && !IsOrdinal && Value > 0;
}
