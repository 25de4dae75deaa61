namespace NatoIraq.Chronology.Dates;

/// <summary>
/// A place in a text, and the tokens that date phrases are made of. What cannot be taken leaves the place where it was. Full-width digits and marks
/// count as the plain ones.
/// </summary>
internal ref struct PhraseCursor(ReadOnlySpan<char> text, int position, DatePlace place, DateOrder order = DateOrder.Auto)
{
    /// <summary>"bef.", "aft.", "pre.": short words of relation may have a full stop.</summary>
    private const int ShortRelation = 3;

    private const int MostDigits = 4;
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    private readonly ReadOnlySpan<char> text = text;

    // The word last asked for: a phrase asks of the same word in turn whether it is a month, an "and", a "to".
    private int askedAt = -1;
    private int wordEnd;
    private DateWord wordFound;
    private int gluedAt = -1;

    /// <summary>Where the phrase stands.</summary>
    public readonly DatePlace Place { get; } = place;

    /// <summary>Whether the phrase stands inside running prose, where much looks like a date that is none.</summary>
    public readonly bool IsProse { get; } = place == DatePlace.Prose;

    /// <summary>Which of day and month comes first in a date of numbers.</summary>
    public readonly DateOrder Order { get; } = order;

    /// <summary>The month a fiscal year starts in; 0 where it is not known.</summary>
    public int FiscalYearStart { get; init; }

    /// <summary>The years around, which tell the century of a year of two digits; null where they are not known.</summary>
    public YearRange? YearsAround { get; init; }

    /// <summary>The year that two digits mean here.</summary>
    public readonly int YearOfTwoDigits(int year) => Years.OfTwoDigits(year, YearsAround);

    /// <summary>Whether the text is a date as a whole, so that nothing beside it says what it is.</summary>
    public bool IsExpression { get; init; }

    /// <summary>Whether a word that leads to a date stands before it: "in", "on", "during".</summary>
    public bool HasLead { get; set; }

    /// <summary>Whether the date that is read stands behind its year: "1990 August 2".</summary>
    public bool IsInYear { get; set; }

    /// <summary>Whether a bracket was opened between a year and what stands behind it: "1962 (15 August)".</summary>
    public bool HasOpenBracket { get; set; }

    /// <summary>Where the date begins, behind what leads to it.</summary>
    public int DateStart { get; set; } = position;

    /// <summary>Whether no date of the phrase names its year.</summary>
    public bool NeedsYear { get; set; }

    /// <summary>The time of day that was read with the date; null where none was.</summary>
    public TimeReading? Time { get; set; }

    /// <summary>What a careful reader would be warned of; null mostly.</summary>
    public string? Remark { get; set; }

    /// <summary>Whether the date is said to be about right, so that a month of it is not meant.</summary>
    public bool IsAboutRight { get; set; }

    /// <summary>Whether "on or" stands before a "before" or "after", so that the day named belongs to it.</summary>
    public bool IsInclusive { get; set; }

    /// <summary>Where a letter may stand tight before a number or word: the "c" of "c1150". -1 for nowhere.</summary>
    public int GluedAt
    {
        readonly get => gluedAt;
        set => (gluedAt, askedAt) = (value, -1);
    }

    /// <summary>How many dates stand one in the other at this place.</summary>
    public int Depth { get; set; }

    /// <summary>Offset of the next code unit.</summary>
    public int Position { get; set; } = position;

    /// <summary>Why what looks like a date is not valid ("there is no such day"); null where nothing was.</summary>
    public string? Failure { get; set; }

    /// <summary>Where that stands.</summary>
    public int FailurePosition { get; private set; }

    /// <summary>Behind what looks like a date and is not valid.</summary>
    public int FailureEnd { get; private set; }

    /// <summary>The next code unit, or U+0000 at the end.</summary>
    public readonly char Next => At(Position);

    /// <summary>The next code unit behind any spaces of the line.</summary>
    public readonly char NextVisible => At(VisibleAt);

    /// <summary>Offset of the next code unit behind any spaces of the line.</summary>
    public readonly int VisibleAt
    {
        get
        {
            var index = Position;
            while (IsSpace(At(index)))
            {
                index++;
            }

            return index;
        }
    }

    /// <summary>The text.</summary>
    public readonly ReadOnlySpan<char> Text => text;

    /// <summary>The code unit at an offset, or U+0000 outside the text.</summary>
    public readonly char At(int index) => (uint)index < (uint)text.Length ? Plain(text[index]) : '\0';

    /// <summary>The plain form of a full-width digit, letter or mark; any other character as it is.</summary>
    public static char Plain(char character) =>
        character is >= FirstFullWidth and <= LastFullWidth ? (char)(character - FullWidthOffset) : character;

    /// <summary>
    /// Whether the character is a space that can stand inside a phrase: any but those that end a line; and the invisible marks of direction and width
    /// that web pages leave behind.
    /// </summary>
    public static bool IsSpace(char character) =>
        character is ' ' or '\t' or '\u00A0' || (character > '\u00FF'
            && (char.IsWhiteSpace(character) || character is '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060')
            && character is not ('\u2028' or '\u2029'));

    /// <summary>Whether the character is one of the hyphens and dashes.</summary>
    public static bool IsDash(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Whether the character is a hyphen, as it stands inside a date of numbers: no en or em dash.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u2212';

    /// <summary>Whether a letter or digit stands tight before an offset, so that nothing begins there.</summary>
    public readonly bool IsInsideWord(int index) => char.IsLetterOrDigit(At(index - 1)) && index != GluedAt;

    /// <summary>Keeps the first reason why what looks like a date is not valid. Always false.</summary>
    public bool Fail(int position, string reason)
    {
        if (Failure is null)
        {
            Failure = reason;
            FailurePosition = position;
            FailureEnd = Position;
        }

        return false;
    }

    /// <summary>Goes back to an offset. Always false.</summary>
    public bool Back(int position)
    {
        Position = position;
        return false;
    }

    /// <summary>Passes spaces and, in running prose, one line break among them.</summary>
    public bool SkipSpaces()
    {
        var start = Position;
        SkipInline();
        if (IsProse && Next is '\r' or '\n')
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

    /// <summary>What word comes next, behind any spaces; none where no known word does. Takes nothing.</summary>
    public DateWordKind PeekKind()
    {
        Ask();
        return wordFound.Kind;
    }

    /// <summary>Takes a word that <see cref="DateVocabulary"/> knows, with the full stop of an abbreviation, after any spaces.</summary>
    public bool TryTakeWord(out DateWord word)
    {
        Ask();
        word = wordFound;
        if (word.Kind == DateWordKind.None)
        {
            return false;
        }

        Position = wordEnd;
        return true;
    }

    /// <summary>Takes a word of one kind.</summary>
    public bool TryTake(DateWordKind kind, out DateWord word)
    {
        var start = Position;
        return (TryTakeWord(out word) && word.Kind == kind) || Back(start);
    }

    /// <summary>Takes a word of one kind.</summary>
    public bool TryTake(DateWordKind kind) => TryTake(kind, out _);

    /// <summary>Takes a word of either kind.</summary>
    public bool TryTake(DateWordKind either, DateWordKind or)
    {
        var start = Position;
        return (TryTakeWord(out var word) && (word.Kind == either || word.Kind == or)) || Back(start);
    }

    /// <summary>Takes a month, in full or short.</summary>
    public bool TryTakeMonth(out DateWord word)
    {
        var start = Position;
        return (TryTakeWord(out word) && word.IsMonth) || Back(start);
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
        var digits = CountDigits();
        if (digits is > 0 and <= MostDigits && !IsInsideWord(first))
        {
            var value = TakeDigits(digits);
            var ending = digits <= 2 ? OrdinalEnding.LengthAt(text, Position, value, isForeign: !IsProse) : 0;
            Position += ending;
            if (!char.IsLetterOrDigit(Next) && !IsLargerNumber())
            {
                number = new PhraseNumber(value, digits, ending > 0, first);
                return true;
            }
        }

        number = default;
        return Back(start);
    }

    /// <summary>How many digits come next, up to nine.</summary>
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
        if (Next != character)
        {
            return Back(start);
        }

        Position++;
        return true;
    }

    /// <summary>Takes the apostrophe of a year of two digits: '04.</summary>
    public bool TryTakeApostrophe()
    {
        var start = Position;
        SkipSpaces();
        if (Next is not ('\'' or '\u2019' or '\u2018') || !char.IsAsciiDigit(At(Position + 1)))
        {
            return Back(start);
        }

        Position++;
        return true;
    }

    /// <summary>Takes a dash between two dates; says whether it stands without a space.</summary>
    public bool TryTakeDash(out bool isTight)
    {
        var start = Position;
        var hasSpaceBefore = SkipSpaces();
        if (!IsDash(Next) && !(Next is '→' or '⇒' && !IsProse))
        {
            isTight = false;
            return Back(start);
        }

        // "–" is written "--" as well.
        Position += Next == '-' && At(Position + 1) == '-' ? 2 : 1;
        isTight = !hasSpaceBefore && !IsSpace(Next);
        return true;
    }

    /// <summary>Whether a word of a date can begin with a character here.</summary>
    public readonly bool MayBeginWord(char character) => IsProse ? char.IsAsciiLetter(character) : char.IsLetter(character);

    /// <summary>What a word can be here: in running prose English words alone count.</summary>
    public readonly DateWord Known(ReadOnlySpan<char> word) => DateVocabulary.Find(word) is var known && (known.Kind != DateWordKind.None || IsProse) ? known : ForeignVocabulary.Find(word);

    private static bool IsGluedToNumber(DateWordKind kind) => kind is DateWordKind.PeriodLetter or DateWordKind.FiscalYear or DateWordKind.ShortCirca;

    private void Ask()
    {
        if (askedAt == Position)
        {
            return;
        }

        var start = Position;
        askedAt = start;
        wordFound = default;
        SkipSpaces();
        var first = Position;
        Position = start;
        if (!MayBeginWord(At(first)) || IsInsideWord(first))
        {
            return;
        }

        var end = first;
        while (char.IsLetter(At(end)))
        {
            end++;
        }

        var word = Known(text[first..end]);
        if (word.Kind == DateWordKind.None || (char.IsDigit(At(end)) && !IsGluedToNumber(word.Kind)))
        {
            return;
        }

        var hasStop = At(end) == '.' && (word.Kind is DateWordKind.ShortMonth or DateWordKind.Weekday or DateWordKind.ShortCirca or DateWordKind.Circa
            or DateWordKind.Century or DateWordKind.Week || (end - first == ShortRelation && word.Kind is DateWordKind.Before or DateWordKind.After));
        wordFound = word;
        wordEnd = hasStop ? end + 1 : end;
    }

    private void SkipInline()
    {
        while (IsSpace(Next))
        {
            Position++;
        }
    }

    /// <summary>Whether what follows makes it "2,000", "7.5", "10:30", "40%", or the start of a date of numbers.</summary>
    private readonly bool IsLargerNumber() => Next switch
    {
        ',' => char.IsAsciiDigit(At(Position + 1)) && char.IsAsciiDigit(At(Position + 2)) && char.IsAsciiDigit(At(Position + 3))
            && !char.IsAsciiDigit(At(Position + 4)),
        '.' or ':' => char.IsAsciiDigit(At(Position + 1)),
        '%' or '\u00B0' => true,
        _ => false,
    };
}
