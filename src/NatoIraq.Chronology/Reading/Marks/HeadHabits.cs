using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>What stands before the dates of a document's blocks as a habit, and is no part of them.</summary>
/// <param name="HasNumbers">Whether numbers count the document's items, so that "1." before a date is no part of it.</param>
/// <param name="Prefix">What most blocks have before their date: "PDF 84 May 15 …"; null where there is none.</param>
/// <param name="HasMonthsBehindYears">Whether months follow the years of several blocks ("1963: June A boy …"), so that such a word is no name.</param>
/// <param name="FirstBareYear">The first of the numbers that blocks open with and that rise as years of early history do, or fall as those BC do: "34 Here was Stephen stoned."; 0 where there are none.</param>
/// <param name="HasDottedTimes">Whether blocks open with times of day of which some have a full stop: "16.35 Basra".</param>
/// <param name="HasYearsAtEnds">Whether several blocks end with a bare year: "F.R.S. 1938", "Died 1939".</param>
/// <param name="HasYearSpans">Whether the document writes spans of years as "1910-13", so that "1903-10" is no month.</param>
/// <param name="HasClocksBehindDays">Whether times of four digits stand behind days: "Jun 17 0707".</param>
/// <param name="TextColumn">The column in which the text behind the dates begins; 0 where there is none.</param>
internal sealed partial record HeadHabits(bool HasNumbers, Regex? Prefix, bool HasMonthsBehindYears, int TextColumn, int FirstBareYear, bool HasDottedTimes, bool HasYearsAtEnds, bool HasYearSpans, bool HasClocksBehindDays)
{
    /// <summary>How many items must count up one by one before numbers are the numbers of items.</summary>
    private const int LeastNumbered = 3;

    /// <summary>How many blocks must open with the same word.</summary>
    private const int LeastRepeated = 5;

    /// <summary>No habits.</summary>
    public static HeadHabits None { get; } = new(false, null, false, 0, 0, false, false, false, false);

    /// <summary>The habits of a document, from its first blocks.</summary>
    public static HeadHabits Of(IReadOnlyList<Block> blocks) => new(CountUp(blocks), CommonPrefix(blocks), HasMonths(blocks), ColumnOfText(blocks), FirstOfBareYears(blocks), HaveTimes(blocks), HaveYearsAtEnds(blocks), HaveYearSpans(blocks), HaveClocks(blocks));

    /// <summary>Length of the common prefix at a place; 0 where it does not stand there.</summary>
    public int LengthOfPrefixAt(string text, int start) => Prefix is not null && start < text.Length ? Prefix.Match(text, start).Length : 0;

    /// <summary>Whether the text at an offset begins in the column of the others' text, so that but one space is left where a date fills its column.</summary>
    public bool IsInTextColumn(Block block, int textStart) => TextColumn > 0 && textStart < block.Text.Length && ColumnOf(block, block.Content.ToSource(textStart, 1).Start) == TextColumn;

    private static bool HaveYearsAtEnds(IReadOnlyList<Block> blocks)
    {
        var years = blocks.Where(static block => block.Kind is BlockKind.Text or BlockKind.Item).Select(static block => YearAtEnd().Match(block.Text)).Where(static match => match.Success).ToList();
        return years.Count >= LeastNumbered && years.Count * 3 >= blocks.Count && years.Zip(years.Skip(1)).All(static pair => string.CompareOrdinal(pair.First.Value, pair.Second.Value) <= 0);
    }

    [GeneratedRegex(@"(?<= )[12][0-9]{3}(?=\W*$)", RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd();

    /// <summary>No year begins with a nought.</summary>
    private static bool HaveClocks(IReadOnlyList<Block> blocks)
    {
        var clocks = blocks.Select(static block => ClockBehindDay().Match(block.Text)).Where(static match => match.Success).ToList();
        return clocks.Count >= LeastNumbered && clocks.Exists(static match => match.Groups["clock"].ValueSpan[0] == '0');
    }

    [GeneratedRegex(@"\G(?:[A-Z][a-z]{2,8}\.? +[0-9]{1,2}|[0-9]{1,2} +[A-Z][a-z]{2,8}\.?) +(?<clock>[0-2][0-9][0-5][0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    internal static partial Regex ClockBehindDay();

    private static bool HaveYearSpans(IReadOnlyList<Block> blocks) =>
        blocks.Count(static block => YearSpan().IsMatch(block.Text)) > 1 && !blocks.Any(static block => IsoDay().IsMatch(block.Text));

    [GeneratedRegex(@"(?<![0-9])[12][0-9]{3}[-–](?:1[3-9]|[2-9][0-9])(?![-–0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"(?<![0-9])[12][0-9]{3}-[01][0-9]-[0-3][0-9](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    private static bool HaveTimes(IReadOnlyList<Block> blocks) => blocks.Count(static block => Time().IsMatch(block.Text)) >= LeastNumbered;

    [GeneratedRegex(@"^\W*(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9](?= \p{Lu}| ?[-–—:] )", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    private static int FirstOfBareYears(IReadOnlyList<Block> blocks)
    {
        const int LongestMonth = 31;
        var lines = blocks.Where(static block => block.Kind is BlockKind.Text or BlockKind.Item).ToList();
        var years = lines.Select(static block => DateMarkFinder.BareYear().Match(block.Text)).Where(static match => match.Success)
            .Select(static match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var isBeforeChrist = lines.Exists(static block => YearsBeforeChrist().IsMatch(block.Text));
        int first = 0, run = 0;
        for (var index = 0; index < years.Count; index++)
        {
            run = index > 0 && years[index].CompareTo(years[index - 1]) * (isBeforeChrist ? -1 : 1) > 0 ? run + 1 : 1;
            first = run == 1 ? years[index] : first;
            if (isBeforeChrist ? run >= LeastRepeated && run * 3 >= lines.Count && first - years[index] > run : run >= LeastRepeated && years[index] > LongestMonth && run * 3 >= lines.Count && (years[index] - first >= run || first > LongestMonth))
            {
                return isBeforeChrist ? 1 : first;
            }
        }

        return 0;
    }

    /// <summary>"NONO SECOLO (900-801 a.C.)": years count down below it.</summary>
    [GeneratedRegex(@"^\D.*[0-9] (?:B\.? ?C\b|a\. ?C\.|av\. J|v\. ?Chr)", RegexOptions.CultureInvariant)]
    private static partial Regex YearsBeforeChrist();

    private static bool HasMonths(IReadOnlyList<Block> blocks)
    {
        var months = blocks.Select(static block => MonthBehindYear().Match(block.Text)).Where(static match => match.Success).Select(static match => match.Groups[1].Value).ToList();
        return months.Count >= LeastNumbered && months.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
    }

    /// <summary>A month's name behind a year and symbols, and before a capital.</summary>
    [GeneratedRegex(@"^[0-9]{4}[^\p{L}\p{Nd}]+((?i:January|February|March|April|May|June|July|August|September|October|November|December)) \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex MonthBehindYear();

    /// <summary>Where the second of the cells that wide gaps divide begins in most lines.</summary>
    private static int ColumnOfText(IReadOnlyList<Block> blocks)
    {
        var usual = blocks.Where(static block => block.Cells.Count > 1 && block.Kind != BlockKind.Row).Select(static block => block.Cells[^1].Text.Length > 0 ? ColumnOf(block, block.Cells[^1].ToSource(0, 1).Start) : 0)
            .Where(static column => column > 0).GroupBy(static column => column).MaxBy(static group => group.Count());
        return usual?.Count() > 1 ? usual.Key : 0;
    }

    private static int ColumnOf(Block block, int start) => block.Raw is { } line && !line.Text.Contains('\t', StringComparison.Ordinal) ? start - line.Start : 0;

    private static bool CountUp(IReadOnlyList<Block> blocks)
    {
        var numbers = blocks.Select(static block => ItemNumber.ValueOf(block.Text)).ToList();
        return LongestRun(numbers.Select(static number => number.Value)) >= LeastNumbered || LongestRun(numbers.Select(static number => number.Roman)) >= LeastNumbered;
    }

    private static int LongestRun(IEnumerable<int> numbers)
    {
        int last = 0, run = 0, best = 0;
        foreach (var value in numbers.Where(static value => value > 0))
        {
            run = value == last + 1 ? run + 1 : value == 1 ? 1 : 0;
            last = value;
            best = Math.Max(best, run);
        }

        return best;
    }

    /// <summary>What two of three blocks with a date near their beginning have before it, numbers aside: "PDF 84 May 15", "(cur | prev) 14:05, 12 March 2010", "sol 1051-1057, December 22, 2006".</summary>
    private static Regex? CommonPrefix(IReadOnlyList<Block> blocks)
    {
        var prefixes = blocks.Where(static block => block.Kind is BlockKind.Text or BlockKind.Item).Select(static block => PrefixOf(block.Text)).OfType<string>().ToList();
        var common = prefixes.Where(static prefix => prefix.Length > 0).GroupBy(static prefix => prefix, StringComparer.OrdinalIgnoreCase).MaxBy(static group => group.Count());
        return common?.Count() >= LeastRepeated && common.Count() * 3 >= prefixes.Count * 2
            ? new Regex(@"\G" + Regex.Escape(common.Key).Replace("0", @"[0-9]+", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase) : null;
    }

    /// <summary>The words before the first date, each number as a nought; empty where they can be of the date, as a weekday or "In" can; null where no date is near.</summary>
    private static string? PrefixOf(string text)
    {
        const int Longest = 48;
        const int LongestPrefix = 24;
        var start = BeforeDate.SkipSymbols(text);
        var head = text.Substring(start, Math.Min(text.Length - start, Longest));
        if (!head.AsSpan().ContainsAnyInRange('0', '9') || Dates.Find(head, DateMarkFinder.AnyYear).Take(2).MaxBy(static phrase => phrase.Date.Precision == DatePrecision.Day) is not { } phrase)
        {
            return null;
        }

        if (phrase.Start > LongestPrefix)
        {
            return "";
        }

        var first = head.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? head.AsSpan(0, space) : head;
        return head.AsSpan(0, phrase.Start).ContainsAnyExcept(NoLetters) && !SentenceDateFinder.IsOpener(first) ? Number().Replace(head[..phrase.Start], "0") : "";
    }

    private static readonly DatePhraseReader Dates = new();

    private static readonly System.Buffers.SearchValues<char> NoLetters = System.Buffers.SearchValues.Create("0123456789 .,:;()[]-–—/#*");

    [GeneratedRegex(@"[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
