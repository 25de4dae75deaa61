using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Years;

/// <summary>
/// Gives dates the year, month or day that their words leave out: the nearest heading's; or else the neighbours', in the direction in which the chronology
/// runs; or else the one that the title or the preface names. What none of them gives stays open (<c>XXXX-04-02</c>).
/// </summary>
/// <param name="dates">Reads a phrase again with the year found.</param>
/// <param name="isDescending">Whether the latest entry stands first, as far as the document's head shows.</param>
/// <param name="isBeforeChrist">Whether the preface says that all years are BC.</param>
/// <param name="firstYear">What dates without a year have where nothing above gives one; null for nothing.</param>
internal sealed class YearResolver(DatePhraseReader dates, bool isDescending, EdtfDate? firstYear, bool isBeforeChrist)
{
    /// <summary>How far an entry may stand out of order before its month is taken to belong to another year.</summary>
    private const int LargestDisorder = 45;

    private const int HalfADay = 12;
    private const int HalfAMonth = 15;

    private readonly SectionStack sections = new();
    private EdtfDate? above;
    private TimeOfDay? timeAbove;
    private EdtfDate? dayOfTimes;
    private bool isDayInferred;
    private bool runsBackwards = isDescending;
    private bool isOfOneYear = firstYear is { Precision: DatePrecision.Year };

    /// <summary>The words of the heading above; null where there is none.</summary>
    public string? Section => sections.Text;

    /// <summary>Whether a heading with a date stands above.</summary>
    public bool HasDatedSection => sections.Dated is not null;

    /// <summary>Whether a number can be the day of a month named above.</summary>
    public bool KnowsMonth => MonthAbove is not null;

    /// <summary>Whether the entry above is of a day, so that another day of the month goes on from it.</summary>
    public bool KnowsMonthOfEntry => LastDayAbove is not null;

    /// <summary>The day of the entry above, as "yyyy-MM-dd" or without its year; of several the last.</summary>
    private string? LastDayAbove => above?.ToString().TrimEnd('}', '?', '~') is { Length: >= 10 } text && text[^10..] is [.., '-', _, _, '-', _, _] day ? day : null;

    private EdtfDate? MonthAbove =>
        sections.Above(DateLevel.Day) is { Level: DateLevel.Month } section ? section.Date
            : sections.Above(DateLevel.Day) is null && firstYear is { Precision: DatePrecision.Month } ? firstYear : null;

    /// <summary>Whether a time of day has a day to belong to.</summary>
    public bool KnowsDay => DayAbove() is not null;

    /// <summary>Whether the words of a mark can count from a date before it.</summary>
    public bool CanCount(DateMark mark) => ResolveRelative(mark) is not null;

    /// <summary>Whether a date stands above, of an entry or of a heading.</summary>
    public bool HasDateAbove => (above ?? sections.Dated?.Date) is not null;

    /// <summary>Whether a date lies where the dates above lead to: not before the last of them, or not after it where the latest stands first.</summary>
    public bool FitsOrder(EdtfDate date) => above?.Bounds.EarliestStart is not { } last || date.Bounds.EarliestStart is not { } start || (runsBackwards ? start <= last : start >= last);

    /// <summary>Goes in under a heading.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="rank">Its rank, from 1; 0 where it has none.</param>
    /// <param name="date">The date it is or names; null where it has none.</param>
    /// <param name="level">The level of that date.</param>
    public void Enter(string text, int rank, EdtfDate? date, DateLevel level)
    {
        sections.Enter(new Section(text, rank, date, level));
        if (date is null)
        {
            // Under each heading of a page of one year its months begin again: "Events", "Births", "Deaths".
            above = rank > 0 && isOfOneYear ? null : above;
        }
        else
        {
            isOfOneYear &= date.Start is null || date.Start?.Year == firstYear?.Start?.Year;
            dayOfTimes = null;
            timeAbove = null;
            above = level == DateLevel.Decade && date.Start is { } start && date.End is { } end ? YearOf(runsBackwards ? end : start) : date;
        }
    }

    /// <summary>The date of a mark; null where what is missing cannot be or makes no date.</summary>
    /// <param name="text">The words the mark stands in.</param>
    /// <param name="mark">The mark.</param>
    public ResolvedDate? Resolve(string text, DateMark mark) => mark.Form switch
    {
        MarkForm.Time => ResolveTime(mark),
        MarkForm.DayOfMonth => ResolveDay(text, mark),
        MarkForm.NeedsYear => ResolveYear(text, mark),
        MarkForm.Relative => ResolveRelative(mark),
        _ when IsBeforeChrist && ReadInEra(text, mark) is { } date => new ResolvedDate(date, IsInferred: true),
        _ when DayOfEveryYear is { } day && mark.Level == DateLevel.Year && EdtfDate.TryParse(mark.Phrase!.Date + day, out var date, out _) && date is not null => new ResolvedDate(date),
        _ => new ResolvedDate(mark.Phrase!.Date, Note: NoteOf(mark.Phrase, text)),
    };

    /// <summary>Remembers the date of an entry for those below it.</summary>
    public void Pass(EdtfDate date, DateMark mark)
    {
        if (date.Start is not { } start)
        {
            // A day of no year still names the month of the days below it.
            above = above?.Start is null ? date : above;
            return;
        }

        isOfOneYear &= mark.Form != MarkForm.Full;
        if (mark.Form == MarkForm.Full && above?.Start is { } previous && previous != start)
        {
            runsBackwards = start < previous;
        }

        if (mark.Form == MarkForm.Time)
        {
            timeAbove = mark.Time;
        }
        else
        {
            timeAbove = mark.Time;
            dayOfTimes = null;
        }

        above = date;
    }

    /// <summary>Whether years without an era count down to the first of ours: the nearest dated heading, or else the document, says BC.</summary>
    public bool IsBeforeChrist => sections.Dated is { Date.Bounds.LatestEnd: { } last } ? last < 0 : isBeforeChrist;

    /// <summary>"-05-21" under a heading "On this day: 21 May", whose years below are that day's; null under any other.</summary>
    public string? DayOfEveryYear => sections.Dated is { Level: DateLevel.Day, Date: { } day } && day.ToString() is ['X', 'X', 'X', 'X', .. { Length: 6 } rest] ? rest : null;

    private EdtfDate? ReadInEra(string text, DateMark mark)
    {
        // "850 ca." is approximate as "c. 850" is.
        var words = text[mark.Start..mark.End];
        words = mark.Phrase?.Date.ToString() is [.., '~'] && char.IsAsciiDigit(words[0]) ? $"c. {words[..(words.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)]}" : words;
        return mark.Level <= DateLevel.Year && mark.Phrase!.Date.Bounds.EarliestStart >= 0 && dates.ReadAt(words + " BC", 0, null, DatePlace.Head) is { } phrase && phrase.End == words.Length + 3
            ? phrase.Date : null;
    }

    private ResolvedDate? ResolveYear(string text, DateMark mark)
    {
        var phrase = mark.Phrase!;
        if (sections.Above(mark.Level) is { Date: { } heading } && IsWithinOneYear(heading))
        {
            if (Read(text, phrase, heading, mark.Position) is not { } inSection)
            {
                return null;
            }

            // A title that names a month is the heading of that month only.
            if (heading.Precision == DatePrecision.Year || above is null || (inSection.Start >= heading.Start && inSection.End <= heading.End))
            {
                return new ResolvedDate(inSection, Note: NoteOf(phrase, text));
            }
        }

        if (above is { Start: { } start } && above.End is { } end)
        {
            var year = runsBackwards ? end.Year : start.Year;
            if (Read(text, phrase, YearOf(year), mark.Position) is not { Start: { } from, End: { } to } near)
            {
                return null;
            }

            var turn = runsBackwards
                ? (from - end).TotalDays > LargestDisorder ? -1 : 0
                : (start - to).TotalDays > LargestDisorder ? 1 : 0;
            // A weekday tells the year where that of the neighbours contradicts it.
            turn = IsRefuted(text, phrase, year + turn, mark.Position) ? new[] { turn + 1, turn - 1 }.FirstOrDefault(other => year + other is >= 1 and <= 9999 && !IsRefuted(text, phrase, year + other, mark.Position), turn) : turn;
            var date = turn != 0 && year + turn is >= 1 and <= 9999 ? Read(text, phrase, YearOf(year + turn), mark.Position) ?? near : near;
            return new ResolvedDate(date, IsInferred: true, NoteOf(phrase, text));
        }

        if (firstYear is not null)
        {
            return Read(text, phrase, firstYear, mark.Position) is { } first ? new ResolvedDate(first, IsInferred: true, NoteOf(phrase, text)) : null;
        }

        return new ResolvedDate(phrase.Date, Note: NoYear(text[mark.Start..mark.End]));
    }

    private ResolvedDate? ResolveDay(string text, DateMark mark)
    {
        if (mark.Days is not { } days)
        {
            return null;
        }

        var named = MonthAbove?.ToString();
        var isInferred = days.IsSure && !runsBackwards && (named is null || HasRunPast(named, days.First));
        if ((isInferred ? MonthBelow(days.First) : named) is not { } month)
        {
            return null;
        }

        string Day(int day) => string.Create(CultureInfo.InvariantCulture, $"{month}-{day:00}{(days.IsUncertain ? "?" : "")}");
        var written = days.Others is { } others ? $"{{{Day(days.First)},{string.Join(',', others.Select(Day))}}}"
            : days.Until is { } until ? $"{Day(days.First)}/{(EdtfDate.TryParse(Day(days.First), out var first, out _) && first is not null ? Read(text, until, first) : null)}"
            : days.First == days.Last ? Day(days.First) : $"{Day(days.First)}/{Day(days.Last)}";
        return EdtfDate.TryParse(written, out var date, out _) && date is not null ? new ResolvedDate(date, isInferred, month[0] == 'X' ? NoYear(month) : null) : null;
    }

    /// <summary>Whether the days under a month have run into the next: "Saturday 30th", "Sunday 1st".</summary>
    private bool HasRunPast(string month, int day) =>
        LastDayAbove is { } last && (!last.StartsWith(month, StringComparison.Ordinal) || int.Parse(last.AsSpan(last.Length - 2), CultureInfo.InvariantCulture) - day > HalfAMonth);

    /// <summary>The month of "Thursday 13th" or "13th" below an entry of 12 December: that one, or the next where the days begin again.</summary>
    private string? MonthBelow(int day)
    {
        const int MonthLength = 7;
        if (LastDayAbove is not { } entry || !int.TryParse(entry.AsSpan(MonthLength + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            return null;
        }

        return day < last && above!.End is { } end && !(end is { Year: 9999, Month: 12 }) ? end.AddDays(1 - end.Day).AddMonths(1).ToString("yyyy-MM", CultureInfo.InvariantCulture) : entry[..MonthLength];
    }

    private ResolvedDate? ResolveRelative(DateMark mark) =>
        (above is { } before ? mark.Relative.From(before, runsBackwards)

            // A letter tells of the days before it was written.
            : firstYear is { Precision: DatePrecision.Day } ? mark.Relative.From(firstYear, isDescending: true) : null) is { } date ? new ResolvedDate(date, IsInferred: true) : null;

    private ResolvedDate? ResolveTime(DateMark mark)
    {
        if (DayAbove() is not { } day)
        {
            return null;
        }

        // What begins in the evening ends on the next day.
        if (!runsBackwards && timeAbove is { } earlier && mark.Time is { } time && earlier.Hour - time.Hour > HalfADay && day.Start is { } start && start < DateTime.MaxValue.Date)
        {
            day = EdtfDate.Parse(start.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            isDayInferred = true;
        }

        dayOfTimes = day;
        return new ResolvedDate(day, isDayInferred);
    }

    private EdtfDate? DayAbove()
    {
        if (dayOfTimes is not null)
        {
            return dayOfTimes;
        }

        if (sections.Dated is { Level: DateLevel.Day, Date: { } heading })
        {
            // "The night of 30–31 August": times begin on the first day.
            isDayInferred = heading.Precision != DatePrecision.Day;
            return isDayInferred && heading.Start is { } first ? EdtfDate.Parse(first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : heading;
        }

        isDayInferred = above is null;
        return above is { Precision: DatePrecision.Day } ? above : above is null && firstYear is { Precision: DatePrecision.Day } ? firstYear : null;
    }

    private static string NoYear(string date) => $"'{date}' has no year, and neither a heading nor a nearby entry gives one.";

    private EdtfDate? Read(string text, DatePhrase phrase, EdtfDate reference, DatePosition position = DatePosition.Lead) =>
        dates.ReadAt(DateMarkFinder.UpToEnd(text, phrase), phrase.Start, reference, position == DatePosition.Cell ? DatePlace.Cell : DatePlace.Head)?.Date;

    private bool IsRefuted(string text, DatePhrase phrase, int year, DatePosition position) =>
        year is >= 1 and <= 9999 && dates.ReadAt(DateMarkFinder.UpToEnd(text, phrase), phrase.Start, YearOf(year), position == DatePosition.Cell ? DatePlace.Cell : DatePlace.Head)?.Remark is not null;

    private static string? NoteOf(DatePhrase phrase, string text) =>
        phrase.IsAmbiguous
            ? $"'{text.AsSpan(phrase.Start, phrase.Length)}' can be {string.Join(" or ", phrase.Alternatives)}. Use -DateOrder."
            : phrase.Remark;

    private static bool IsWithinOneYear(EdtfDate date) => date.Start is { } start && date.End is { } end && start.Year == end.Year;

    private static EdtfDate YearOf(DateTime day) => YearOf(day.Year);

    private static EdtfDate YearOf(int year) => EdtfDate.Parse(year.ToString("D4", CultureInfo.InvariantCulture));
}
