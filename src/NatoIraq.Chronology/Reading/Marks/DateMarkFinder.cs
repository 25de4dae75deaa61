using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the dates of a block, each with its place in it. Asks one date parser; what a mark means for the document is decided elsewhere.</summary>
/// <param name="dates">Reads date phrases.</param>
/// <param name="heads">What stands before the dates of the document's blocks.</param>
internal sealed partial class DateMarkFinder(DatePhraseReader dates, HeadHabits heads)
{
    private readonly UnusualDates unusual = new(dates, heads);
    private CellDateFinder? cells;
    private UndividedDateFinder? undivided;

    /// <summary>Reads date phrases.</summary>
    public DatePhraseReader Dates => dates;

    /// <summary>What stands before the dates of the document's blocks, and how they are written.</summary>
    public HeadHabits Heads => heads;

    /// <summary>Reads the rarer forms of dates.</summary>
    public UnusualDates Unusual => unusual;

    /// <summary>Finds the dates of cells.</summary>
    public CellDateFinder Cells => cells ??= new CellDateFinder(this);

    private UndividedDateFinder Undivided => undivided ??= new UndividedDateFinder(this);

    /// <summary>The date that a block opens with, or is; null where it opens otherwise.</summary>
    public DateMark? FindHead(Block block)
    {
        var text = block.Text;
        var start = BeforeDate.SkipSymbols(text);
        var prefix = heads.LengthOfPrefixAt(text, start);
        start = BeforeDate.SkipLabel(text, start + prefix);
        if (start >= text.Length)
        {
            return null;
        }

        if (block.MachineDates.Count > 0 && new MachineDateFinder(this).FindAt(block, start) is { } machine)
        {
            return machine;
        }

        if (block.Cells.Count > 1 && Undivided.FindInCells(block, start) is { } row)
        {
            return row;
        }

        if (FindBareYear(text, start) is { } bareYear)
        {
            return bareYear;
        }

        var number = ItemNumber.LengthAt(text, start);
        if (prefix > 0 && ReadHead(block, start) is var behind and (null or { Position: DatePosition.Alone }))
        {
            // "Release 1.9.5   26-08-2022": what stands before the date is the text.
            return behind is null ? ReadHead(block, start - prefix) : null;
        }

        if (number > 0 && heads.HasNumbers)
        {
            return ReadHead(block, start + number);
        }

        // "~1190" and "’98": the symbol is a part of the date.
        var mark = (start > 0 && text[start - 1] is '~' or '\'' or '’' or '‘' ? ReadHead(block, start - 1) : null) ?? ReadHead(block, start);
        return number > 0 && mark is not { Separator: DateSeparator.Strong or DateSeparator.None } && ReadHead(block, start + number) is { } numbered ? numbered : mark;
    }

    private DateMark? FindBareYear(string text, int start)
    {
        if (heads.FirstBareYear == 0 || BareYear().Match(text, start) is not { Success: true } bare || int.Parse(bare.Groups[1].ValueSpan, CultureInfo.InvariantCulture) < heads.FirstBareYear)
        {
            return null;
        }

        var circa = bare.Groups["circa"];
        var year = new DatePhrase(bare.Groups[1].Index, bare.Groups[1].Length + circa.Length, EdtfDate.Parse(bare.Groups[1].Value.PadLeft(4, '0') + (circa.Success ? "~" : "")), DateRule.ShortYear);
        return MarkOf(year, text, DatePosition.Lead, DateSeparator.Strong, start + bare.Length, text.Length - start - bare.Length) with { Form = MarkForm.Full };
    }

    /// <summary>Whether a block opens with the number of an item, in a document whose items are numbered.</summary>
    public bool IsNumbered(Block block) => heads.HasNumbers && ItemNumber.LengthAt(block.Text, BeforeDate.SkipSymbols(block.Text)) > 0;

    /// <summary>"34 Here was …", "A. 870. This year …": a bare number before a sentence.</summary>
    [GeneratedRegex(@"\G(?:A\. |An\. |Anno )?([0-9]{1,4})(?<circa> ca\.)?\.? (?!(?:B\.?C|CE|A\.?D)\b)(?=[\p{Lu}\[“""])", RegexOptions.CultureInvariant)]
    internal static partial Regex BareYear();

    private DateMark? ReadHead(Block block, int start)
    {
        var text = block.Text;
        if (!MayOpen(text, start))
        {
            return null;
        }

        if (Undivided.FindJoined(block, start) is { } joined)
        {
            return joined;
        }

        if (Read(block, start) is { } phrase && !IsLongerTime(text, phrase))
        {
            phrase = WithoutNamedMonth(text, phrase);
            return phrase.End > start && !block.Content.HasBreak(phrase.Start, phrase.Length) && TextAfter.Find(block, phrase.Start, phrase.End, OpensSentence(text, phrase)) is { } after
                && (after.Separator is DateSeparator.None or DateSeparator.Strong or DateSeparator.Period || HasDigit(text, phrase) || after.Separator == DateSeparator.Sentence && OpensSentence(text, phrase))
                ? HeadMark(block, phrase, text, after)
                : null;
        }

        if (TimeOfDayReader.TryReadAt(text, start, out var time, out _, allowBare: heads.HasDottedTimes && text.AsSpan(start).IndexOf('.') is 1 or 2)
            && TextAfter.Find(block, start, time!.Start + time.Length, opensSentence: false) is { } behindTime)
        {
            return TimeMark(time, behindTime.Position, behindTime.Separator, behindTime.TextStart, text.Length - behindTime.TextStart);
        }

        if (char.IsAsciiDigit(text[start]) && YearsBackwards(text, start) is { } backwards && TextAfter.Find(block, start, backwards.End, opensSentence: false) is { } behindSpan)
        {
            return MarkOf(backwards, text, behindSpan.Position, behindSpan.Separator, behindSpan.TextStart, text.Length - behindSpan.TextStart) with { Form = MarkForm.ShortYear, IsBackwards = true };
        }

        if (DayAndClock().Match(text, start) is { Success: true } dayAndClock && TimeOfDayReader.TryReadAt(text, dayAndClock.Groups["clock"].Index, out var clock, out _, allowBare: true)
            && TextAfter.Find(block, start, clock!.Start + clock.Length, opensSentence: false) is { } behindClock)
        {
            var number = int.Parse(dayAndClock.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
            return TimeMark(clock, behindClock.Position, behindClock.Separator, behindClock.TextStart, text.Length - behindClock.TextStart) with { Form = MarkForm.DayOfMonth, Days = new DayNumbers(number, number, IsSure: true), Start = start };
        }

        if (DayNumberReader.ReadAt(dates, text, start, out var end) is { } days && TextAfter.Find(block, start, end, opensSentence: false) is { } behindDay && !DayNumberReader.IsOfDate(dates, text, start, end, behindDay))
        {
            return new DateMark
            {
                Position = behindDay.Position,
                Form = MarkForm.DayOfMonth,
                Level = DateLevel.Day,
                Separator = behindDay.Separator,
                Days = days with { IsSure = days.IsSure || text.AsSpan(0, start).TrimEnd(". ").EndsWith("do", StringComparison.OrdinalIgnoreCase) },
                Start = start,
                End = end,
                TextStart = behindDay.TextStart,
                TextLength = text.Length - behindDay.TextStart,
            };
        }

        return new RelativeDateFinder(this).FindAt(block, start);
    }

    /// <summary>"27/14:35", "9 2130 Patrol out": a day of the month that is named above, and a time of it.</summary>
    [GeneratedRegex(@"\G(?<day>0?[1-9]|[12][0-9]|3[01])(?:/(?<clock>[0-2]?[0-9]:[0-5][0-9])| (?<clock>[01][0-9][0-5][0-9]|2[0-3][0-5][0-9])(?= +\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndClock();

    /// <summary>"10–11:30 a.m.": what could be a year of early history opens a time.</summary>
    private static bool IsLongerTime(string text, DatePhrase phrase) =>
        IsShortYear(text, phrase) || (phrase.Time is not null && phrase.Length > 0 && IsShortYear(text, phrase with { Length = Math.Min(2, phrase.Length) }))
            ? TimeOfDayReader.TryReadAt(text, phrase.Start, out var time, out _) && time!.Length >= phrase.Length
            : false;

    [GeneratedRegex(@"\G[0-9][0-9 –—-]{0,10}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex YearSpan();

    /// <summary>"545–540": a span of years that runs backwards, which is a date only in a document of years BC.</summary>
    internal DatePhrase? YearsBackwards(string text, int start)
    {
        var words = YearSpan().Match(text, start).Value;
        return words.AsSpan().ContainsAny('-', '–', '—') && dates.ReadAt(words + " BC", 0, null, DatePlace.Head) is { } span && span.End == words.Length + 3 ? span with { Start = start, Length = words.Length } : null;
    }

    /// <summary>Whether a date can begin with a character.</summary>
    private static bool MayOpen(string text, int start) => char.IsLetterOrDigit(text[start]) || text[start] is '~' or '\'' or '’' or '‘';

    /// <summary>The phrase; it does not go on over a wide gap where it could end before: "25 March    30 aircraft …".</summary>
    private DatePhrase? Read(Block block, int start)
    {
        var text = block.Text;
        if (unusual.ReadAt(text, start) is { } unusualDate)
        {
            return unusualDate;
        }

        if (dates.ReadAt(text, start, null, DatePlace.Head) is not { } phrase)
        {
            return null;
        }

        phrase = WithoutPreposition(text, phrase);
        if (phrase.Time is not null || block.Raw is null)
        {
            return phrase;
        }

        for (var index = phrase.Start; index < phrase.End; index++)
        {
            if (IsColumnGap(block, index) && dates.ReadAt(text[..index], start, null, DatePlace.Head) is { } shorter && shorter.End == index)
            {
                return shorter;
            }
        }

        return phrase;
    }

    /// <summary>
    /// Whether a wide gap divides columns. Two spaces after a full stop need not ("Jul.  1992"): typists put them there. Nor does the gap before a day of one
    /// figure that is set under those of two ("Jul  1").
    /// </summary>
    private static bool IsColumnGap(Block block, int index) =>
        block.Text[index] == ' ' && block.Content.IsWideSpace(index)
        && !(index > 0 && block.Text[index - 1] == '.' && block.Content.ToSource(index, 1).Length == 2)
        && !IsDayAligned(block.Text, index);

    private static bool IsDayAligned(string text, int space) =>
        char.IsLetter(text[space - 1]) && text.AsSpan(space + 1) is [>= '1' and <= '9', ..] && (space + 2 >= text.Length || !char.IsDigit(text[space + 2]));

    private DateMark HeadMark(Block block, DatePhrase phrase, string text, TextAfter after)
    {
        if (after.Separator == DateSeparator.Space && heads.IsInTextColumn(block, after.TextStart))
        {
            after = after with { Separator = DateSeparator.Strong };
        }

        if (after is { Position: DatePosition.Lead, Separator: not DateSeparator.Sentence } && (GoesOn(block, phrase, after) ?? GoesOnWithTime(block, phrase, after)) is { } finer)
        {
            return finer;
        }

        if (block.EmphasisLength > phrase.End)
        {
            phrase = CellDateFinder.Opened(text[..block.EmphasisLength], phrase);
        }

        // The sentence that a date is a part of is the text, date and all.
        var isSentence = after.Separator == DateSeparator.Sentence;
        var textStart = isSentence ? Math.Min(ListMark.StartOfWords(text), phrase.Start) : after.TextStart;
        var mark = MarkOf(phrase, text, after.Position, after.Separator, textStart, text.Length - textStart);
        mark = mark with { Symbols = after.SymbolsIn(text, mark.End) };
        return mark.Form == MarkForm.ShortYear && DayNumberReader.ReadAt(text, phrase.Start, out var end) is { } days && end == phrase.End ? mark with { Days = days } : mark;
    }

    /// <summary>"1531 – 26 January: …", "2000 ■ June: …": a year goes on with a day or month that has none.</summary>
    private DateMark? GoesOn(Block block, DatePhrase year, TextAfter after)
    {
        if (year.NeedsYear || year.Date.Precision != DatePrecision.Year || !MayOpen(block.Text, after.TextStart)
            || (dates.ReadAt(block.Text, after.TextStart, null, DatePlace.Head) ?? (heads.HasMonthsBehindYears ? MonthOnly(block.Text, after.TextStart) : null)) is not { NeedsYear: true } inner || block.Content.HasBreak(year.Start, inner.End - year.Start)
            || TextAfter.Find(block, inner.Start, inner.End, OpensSentence(block.Text, inner)) is not { } behind
            || !(behind.Separator is DateSeparator.Strong or DateSeparator.None || (behind.Separator is DateSeparator.Space or DateSeparator.Comma or DateSeparator.Period && (heads.HasMonthsBehindYears || HasDigit(block.Text, inner))) || (after.Separator == DateSeparator.Strong && behind.Separator == DateSeparator.Comma))
            || dates.ReadAt(block.Text[..inner.End], inner.Start, year.Date, DatePlace.Head) is not { } dated)
        {
            return null;
        }

        var whole = dated with { Start = year.Start, Length = dated.End - year.Start, NeedsYear = false };
        return MarkOf(whole, block.Text, behind.Position, behind.Separator == DateSeparator.None ? DateSeparator.None : DateSeparator.Strong, behind.TextStart, block.Text.Length - behind.TextStart);
    }

    /// <summary>"October 8, 2008. 9 p.m.: …", "16 May 2024, ~10:00 – …": a day goes on with a time of it.</summary>
    private DateMark? GoesOnWithTime(Block block, DatePhrase day, TextAfter after) =>
        day.Time is null && (after.Separator is DateSeparator.Period or DateSeparator.Comma || after.SymbolsIn(block.Text, day.End) == ", ~") && char.IsAsciiDigit(block.Text[after.TextStart]) && TimeOfDayReader.TryReadAt(block.Text, after.TextStart, out var time, out _)
            && TextAfter.Find(block, time!.Start, time.Start + time.Length, opensSentence: false) is { Separator: DateSeparator.Strong } behind
            ? MarkOf(day with { Length = time.Start + time.Length - day.Start, Time = time.Time, TimeZone = time.TimeZone }, block.Text, behind.Position, behind.Separator, behind.TextStart, block.Text.Length - behind.TextStart) : null;

    private DatePhrase? MonthOnly(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf(' ');
        return length > 0 ? dates.ReadAt(text[..(start + length)], start, null, DatePlace.Head) : null;
    }

    [GeneratedRegex(@"\G[0-9]{4} [A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndWord();

    /// <summary>"1970 October Movement founded": a month behind a year and before a capital may be a name, unless the document writes its dates so.</summary>
    private DatePhrase WithoutNamedMonth(string text, DatePhrase phrase)
    {
        const int YearDigits = 4;
        return !heads.HasMonthsBehindYears && phrase.Date.Precision == DatePrecision.Month && YearAndWord().IsMatch(text, phrase.Start) && text.AsSpan(phrase.End) is [' ', >= 'A' and <= 'Z', ..]
            ? dates.ReadAt(text[..(phrase.Start + YearDigits)], phrase.Start, null, DatePlace.Head) ?? phrase : phrase;
    }

    /// <summary>A mark for a phrase.</summary>
    internal DateMark MarkOf(DatePhrase phrase, string text, DatePosition position, DateSeparator separator, int textStart, int textLength)
    {
        phrase = heads.HasYearSpans && YearsOf(text, phrase) is { } years ? years : phrase;
        var date = phrase.NeedsYear && dates.ReadAt(UpToWord(text, phrase), phrase.Start, AnyYear, DatePlace.Head) is { } read ? read.Date : phrase.Date;
        return new DateMark
        {
            Position = position,
            Form = phrase.NeedsYear ? MarkForm.NeedsYear : IsShortYear(text, phrase) ? MarkForm.ShortYear : MarkForm.Full,
            Level = phrase.Time is null ? DateLevels.Of(date) : DateLevel.Time,
            Separator = separator,
            Phrase = phrase,
            Time = phrase.Time,
            TimeZone = phrase.TimeZone,
            Start = phrase.Start,
            End = phrase.End,
            Clock = ClockOf(text, phrase),
            TextStart = textStart,
            TextLength = textLength,
        };
    }

    /// <summary>The years of "1903-10", where it is no month.</summary>
    private static DatePhrase? YearsOf(string text, DatePhrase phrase) =>
        MonthOrYears().Match(text.Substring(phrase.Start, phrase.Length)) is { Success: true } match && string.CompareOrdinal(match.Groups["end"].Value, match.Groups["start"].Value) > 0
            && EdtfDate.TryParse($"{match.Groups["century"]}{match.Groups["start"]}/{match.Groups["century"]}{match.Groups["end"]}", out var span, out _) && span is not null
            ? phrase with { Date = span } : null;

    [GeneratedRegex(@"^(?<century>[12][0-9])(?<start>[0-9][0-9])-(?<end>0[1-9]|1[0-2])$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOrYears();

    /// <summary>The text as far as a date goes that runs on into a word, "June 28Archduke", or has a time behind it that could be a year; the whole text otherwise.</summary>
    public static string UpToWord(string text, DatePhrase phrase) =>
        phrase is { NeedsYear: true, Time: not null } && HeadHabits.ClockBehindDay().Match(text, phrase.Start) is { Success: true } clock ? text[..clock.Groups["clock"].Index].TrimEnd()
            : phrase.End < text.Length && char.IsLetter(text[phrase.End]) ? text[..phrase.End] : text;

    /// <summary>The text as far as a date goes, so that a number behind it is no part of it; without a time that could be a year.</summary>
    public static string UpToEnd(string text, DatePhrase phrase) => phrase.Time is null ? text[..phrase.End] : UpToWord(text, phrase);

    /// <summary>The time that four digits may be; null where they are more, or no time.</summary>
    private static TimeOfDay? ClockOf(string text, DatePhrase phrase)
    {
        const int ClockDigits = 4;
        return phrase.Length == ClockDigits && TimeOfDayReader.TryReadAt(text[..phrase.End], phrase.Start, out var time, out _, allowBare: true) && time!.Length == ClockDigits ? time.Time : null;
    }

    /// <summary>Stands in for the year of a date without one, where only its form matters.</summary>
    public static EdtfDate AnyYear { get; } = EdtfDate.Parse("2000");

    /// <summary>A mark for a time of day.</summary>
    internal static DateMark TimeMark(TimePhrase time, DatePosition position, DateSeparator separator, int textStart, int textLength) => new()
    {
        Position = position,
        Form = MarkForm.Time,
        Level = DateLevel.Time,
        Separator = separator,
        Time = time.Time,
        TimeZone = time.TimeZone,
        Start = time.Start,
        End = time.Start + time.Length,
        TextStart = textStart,
        TextLength = textLength,
    };

    /// <summary>One to three digits, or a span of such numbers: "43", "43–44".</summary>
    private static bool IsShortYear(string text, DatePhrase phrase) => phrase.Length <= LongestShortYears && ShortYears().IsMatch(text.AsSpan(phrase.Start, phrase.Length));

    private const int LongestShortYears = 9;

    [GeneratedRegex("^(?!.*[0-9]{4})[0-9 –—-]{0,9}$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYears();

    private static bool HasDigit(string text, DatePhrase phrase) => text.AsSpan(phrase.Start, phrase.Length).ContainsAnyInRange('0', '9');

    /// <summary>Words that lead to a date and change nothing in it: they are no part of the date as written.</summary>
    [GeneratedRegex("^(?:(?:In|On|At|During) )?(?:the )?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prepositions();

    /// <summary>A phrase without them.</summary>
    internal static DatePhrase WithoutPreposition(string text, DatePhrase phrase)
    {
        var length = char.IsAsciiDigit(text[phrase.Start]) ? 0 : Prepositions().Match(text, phrase.Start, phrase.Length).Length;
        return length == 0 ? phrase : phrase with { Start = phrase.Start + length, Length = phrase.Length - length };
    }

    /// <summary>Whether a phrase begins with a word that leads on into a sentence, or stands behind one: "In 1992", "Since 1995".</summary>
    private static bool OpensSentence(string text, DatePhrase phrase)
    {
        var words = text.AsSpan(phrase.Start, phrase.Length);
        var space = words.IndexOf(' ');
        var before = text.AsSpan(0, phrase.Start).TrimEnd();
        return (space > 0 && SentenceDateFinder.IsOpener(words[..space]))
            || (before.Length < phrase.Start && SentenceDateFinder.IsOpener(before[(before.LastIndexOf(' ') + 1)..]));
    }
}
