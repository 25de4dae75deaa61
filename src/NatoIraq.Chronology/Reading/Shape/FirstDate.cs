using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Segments;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>Finds the year, or the day, that dates without one have before any date of the document gives one.</summary>
internal static partial class FirstDate
{
    private const int LargestDisorder = 45;

    /// <summary>How many blocks before the first entry may be title and preface.</summary>
    private const int LongestPreface = 40;

    /// <summary>The longest line that names a place or an agency and a day.</summary>
    private const int LongestDateline = 80;

    /// <summary>How many characters may stand before the day of a report: "LONDON, June 30, 2004 (Newswire) – …".</summary>
    private const int LongestPlace = 24;

    /// <summary>
    /// From the first date with a year, counted back over the dates without one before it; where no entry has a year, the only one that title, preface and
    /// captions name; a day for times of day. Null where nothing gives one.
    /// </summary>
    public static EdtfDate? Find(IReadOnlyList<MarkedBlock> marked, DocumentShape shape, DatePhraseReader dates)
    {
        if (StatedYear(marked, shape) is { } stated)
        {
            return stated;
        }

        var open = new List<DateMark>();
        foreach (var block in marked)
        {
            if (shape.AcceptedHead(block) is not { } mark || shape.IsClock(mark))
            {
                continue;
            }

            if (mark.Form == MarkForm.Full)
            {
                return (open.Count > 0 ? CountBack(open, mark) : null) ?? OnlyDateIn(marked, shape, dates);
            }

            if (mark.Form == MarkForm.NeedsYear)
            {
                open.Add(mark);
            }
        }

        var only = OnlyDateIn(marked, shape, dates);
        return (only is null || only is { Precision: DatePrecision.Year }) && PublishedOn(marked, shape, dates) is { } published && (only is null || published.Year == only.Start?.Year) ? BeforePublication(open, published, shape.IsDescending) ?? only
            : only ?? BareYears(marked, shape);
    }

    /// <summary>The year that the preface gives to all dates without one: "all dates are in 1941 unless noted".</summary>
    private static EdtfDate? StatedYear(IReadOnlyList<MarkedBlock> marked, DocumentShape shape) =>
        marked.Take(LongestPreface).TakeWhile(block => shape.AcceptedHead(block) is not { Form: MarkForm.NeedsYear }).Select(static block => YearOfAll().Match(block.Block.Text)).FirstOrDefault(static match => match.Success) is { } match
            ? EdtfDate.Parse(match.Groups["year"].Value) : null;

    [GeneratedRegex(
        @"\b(?:in|of|from|are|is|year) (?<year>(?:1[0-9]|20)[0-9]{2})\b[^.;]{0,24}\b(?:unless|except|if not)\b|\b(?:all|the) (?:dates|times|events|days)\b[^.;0-9]{0,32}\b(?:in|of|from|are|is) (?:the year )?(?<year>(?:1[0-9]|20)[0-9]{2})\b(?! ?[-–—/0-9]| (?:to|and|or|until) )",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearOfAll();

    /// <summary>
    /// Where lines begin that open with a date of another year than the title names, before the first of the dates without a year: "Changes in 2020", "May 2021  Proceedings",
    /// "10 January". They say when the whole was printed.
    /// </summary>
    public static HashSet<int> BeforeTitledYear(IReadOnlyList<MarkedBlock> marked, DocumentShape shape, DatePhraseReader dates)
    {
        const int LongestTitlePage = 3;
        var first = marked.ToList().FindIndex(static block => block.Head is { Form: MarkForm.NeedsYear, Level: DateLevel.Day });
        if (first <= 0 || marked.Skip(first).Any(block => shape.AcceptedHead(block) is { Form: MarkForm.Full })
            || marked.Take(Math.Min(first, LongestTitlePage)).Where(static block => block.Head is not { Position: DatePosition.Alone, Level: > DateLevel.Year } && UndatedHeading.IsTitle(block.Block) && !Endnote.IsDateline(block.Block.Text)).Select(block => OnlyYear(PhrasesOf(block, dates))).FirstOrDefault(static year => year is not null) is not { } titled)
        {
            return [];
        }

        return [.. marked.Take(first).Where(block => shape.AcceptedHead(block) is { Form: MarkForm.Full, Phrase.Date.Start.Year: var year } && year != titled).Select(static block => block.Block.Span.Start)];
    }

    /// <summary>The day on which a document says that it was published; null where it does not.</summary>
    private static DateTime? PublishedOn(IReadOnlyList<MarkedBlock> marked, DocumentShape shape, DatePhraseReader dates) =>
        marked.Take(LongestPreface).TakeWhile(block => shape.AcceptedHead(block) is not { Form: MarkForm.NeedsYear })
            .SelectMany(block => PhrasesOf(block, dates).Where(phrase => Endnote.IsDateline(block.Block.Text) || phrase.Start <= LongestPlace || (block.Block.Text.Length <= LongestDateline && !Sentence.IsEnded(block.Block.Text)))).Where(static phrase => phrase.Date.Precision == DatePrecision.Day).Max(static phrase => phrase.Date.Start);

    /// <summary>The one year that the preface names as a bare number, where nothing else gives one: "1992 was a leap year."</summary>
    private static EdtfDate? BareYears(IReadOnlyList<MarkedBlock> marked, DocumentShape shape)
    {
        var years = marked.Take(LongestPreface).TakeWhile(block => shape.AcceptedHead(block) is null).SelectMany(static block => BareNumber().Matches(block.Block.Text)).Select(static match => match.Value).Distinct().ToList();
        return years is [var year] ? EdtfDate.Parse(year) : null;
    }

    [GeneratedRegex(@"(?<![\p{L}0-9.,/#-] ?)(?:1[1-9]|20)[0-9][0-9](?![0-9.,/-]|\p{L})|(?<=^| in )(?:1[1-9]|20)[0-9][0-9](?= )", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    /// <summary>The year of the first of dates without one: the last of them does not lie behind the day of publication, and the year turns where the months begin again.</summary>
    private static EdtfDate? BeforePublication(List<DateMark> open, DateTime published, bool isDescending)
    {
        const int Slack = 2;
        var days = open.Select(static mark => MonthAndDay(mark.Phrase!.Date)).OfType<int>().ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var turns = days.Zip(days.Skip(1)).Count(static pair => pair.First - pair.Second > LargestDisorder);
        var latest = published.Year - ((isDescending ? days[0] : days[^1]) > published.DayOfYear + Slack ? 1 : 0);
        return YearOf(isDescending ? latest : latest - turns);
    }

    private static EdtfDate? CountBack(List<DateMark> open, DateMark first)
    {
        if (first.Phrase!.Date.Bounds.EarliestStart is not { } day || DateBounds.ToDateTime(day) is not { } below)
        {
            return null;
        }

        var year = below.Year;
        var dayBelow = below.DayOfYear;
        for (var index = open.Count - 1; index >= 0; index--)
        {
            if (MonthAndDay(open[index].Phrase!.Date) is not { } dayOfYear)
            {
                continue;
            }

            year -= dayOfYear > dayBelow + LargestDisorder && first.Level > DateLevel.Year ? 1 : 0;
            dayBelow = dayOfYear;
        }

        return year is >= 1 and <= 9999 ? YearOf(year) : null;
    }

    /// <summary>The day of the year of a date whose year is open; null where it has none.</summary>
    public static int? MonthAndDay(EdtfDate date)
    {
        var text = date.ToString();
        var month = text.IndexOf('-', StringComparison.Ordinal);
        return month > 0 && month + 3 <= text.Length && int.TryParse(text.AsSpan(month + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 12
            ? new DateTime(2001, value, 1).DayOfYear + (month + 6 <= text.Length && int.TryParse(text.AsSpan(month + 4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day - 1 : 14)
            : null;
    }

    /// <summary>Whether a block before the first date says that all dates are BC.</summary>
    public static bool IsBeforeChrist(IReadOnlyList<MarkedBlock> marked) =>
        marked.Take(LongestPreface).TakeWhile(static block => block.Head is null or { Form: MarkForm.ShortYear }).Any(static block => AllBeforeChrist().IsMatch(block.Block.Text));

    /// <summary>"All dates are BC"; alone "B.C." heads a column of years.</summary>
    [GeneratedRegex(@"^\(?B\.?C\.?(?:E\.?)?\)?$|\b(?i:dates|years)\b.*\bB\.?C(?:\.?E)?\b|.\bB\.?C(?:\.?E)?\b.*\b(?i:dates|years)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AllBeforeChrist();

    /// <summary>
    /// The one year that the blocks without entries name: the title, the preface, captions. Where the title names one, it counts alone; of two that follow each other, the one that the document begins in. The finest of several
    /// dates in it, the first of two days.
    /// </summary>
    private static EdtfDate? OnlyDateIn(IReadOnlyList<MarkedBlock> marked, DocumentShape shape, DatePhraseReader dates)
    {
        var preface = marked.Take(LongestPreface).TakeWhile(block => shape.AcceptedHead(block) is not { Position: DatePosition.Lead } head || !(head.Form is MarkForm.NeedsYear or MarkForm.Time || shape.IsClock(head))).ToList();
        var titled = preface.Where(static block => UndatedHeading.IsTitle(block.Block) && !Endnote.IsDateline(block.Block.Text)).Select(block => PhrasesOf(block, dates).ToList()).FirstOrDefault(static phrases => phrases.Count > 0);
        var year = titled is null ? null : OnlyYear(titled) ?? (titled is [{ Date: { Start.Year: var first, End.Year: var last } }] && last == first + 1 ? shape.IsDescending ? last : first : null);
        var isTitled = year is not null;
        EdtfDate? best = null;
        List<MarkedBlock> told = [.. preface.Where(static block => !Endnote.IsDateline(block.Block.Text))];
        var phrases = told.Where(static block => !Sentence.IsEnded(block.Block.Text)).SelectMany(block => PhrasesOf(block, dates)).ToList();
        phrases = phrases.Count > 0 ? phrases : [.. told.SelectMany(block => PhrasesOf(block, dates))];
        foreach (var phrase in phrases.Count > 0 ? phrases : preface.SelectMany(block => PhrasesOf(block, dates)))
        {
            if (OnlyYear([phrase]) is not { } own || (year is not null && year != own))
            {
                if (isTitled)
                {
                    continue;
                }

                return phrase.Date.Start?.Year != phrase.Date.End?.Year ? best : null;
            }

            year = own;
            best = best is null || DateLevels.Of(phrase.Date) > DateLevels.Of(best) ? phrase.Date : best;
        }

        return best is null ? isTitled ? YearOf(year!.Value) : null
            : best.Precision == DatePrecision.Day && marked.Any(block => block.Head is { } head && (head.Form is MarkForm.Time or MarkForm.Relative || shape.IsClock(head))) ? OnWeekday(told, best, dates)
            : best.Precision == DatePrecision.Month && (shape.HasDayNumbers || shape.HasTextRows || marked.Any(static block => block.Block.Kind == BlockKind.Row)) ? best
            : YearOf(year!.Value);
    }

    /// <summary>The day of what is told: the one that it names without a year; or the weekday that it names, if the date is that of the day on which it was printed: "how Friday went", "published April 19, 1997".</summary>
    private static EdtfDate OnWeekday(List<MarkedBlock> told, EdtfDate printed, DatePhraseReader dates)
    {
        if (told.SelectMany(block => dates.Find(block.Block.Text, printed)).LastOrDefault(static phrase => phrase is { NeedsYear: true, Date.Precision: DatePrecision.Day }) is { } day)
        {
            return day.Date;
        }

        var weekdays = told.Select(static block => block.Block.Text).SelectMany(static text => RelativeDate.WeekdaysIn(text)).Distinct().ToList();
        return weekdays is [var weekday] && new RelativeDate(DateLevel.Day, 0, weekday, 0).From(printed, isDescending: true) is { } before ? before : printed;
    }

    private static EdtfDate YearOf(int year) => EdtfDate.Parse(year.ToString("D4", CultureInfo.InvariantCulture));

    private static int? OnlyYear(IEnumerable<DatePhrase> phrases)
    {
        var years = phrases.SelectMany(static phrase => new[] { phrase.Date.Start?.Year, phrase.Date.End?.Year }).Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    /// <summary>The dates of a block of title or preface: the one it is or opens with, or else those in its words; of a title also a bare number: "Timeline 1915".</summary>
    private static List<DatePhrase> PhrasesOf(MarkedBlock block, DatePhraseReader dates)
    {
        if (block.Head is { Form: MarkForm.Full, Phrase: { } head })
        {
            return [head];
        }

        if (block.Head is { Form: MarkForm.Time })
        {
            return [];
        }

        var found = dates.Find(block.Block.Text).Where(static phrase => !phrase.NeedsYear && phrase.Date.Start is not null && phrase.Date.End is not null).ToList();
        return found.Count > 0 ? found
            : block.Block.Cells.Count > 1 && block.Block.Cells.Select(cell => dates.ReadAt(cell.Text, 0, null, DatePlace.Head)).FirstOrDefault(static phrase => phrase is { NeedsYear: false, Date.Precision: DatePrecision.Day }) is { } cell ? [cell]
            : block.Trail is { Form: MarkForm.Full, Phrase: { } trail } ? [trail]
            : UndatedHeading.IsTitle(block.Block) && HeadingDate.YearAtEnd(block.Block.Text, dates) is { } bare ? [bare]
            : [];
    }
}
