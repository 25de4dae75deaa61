using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Tables;

/// <summary>Which column of a table has the date, and which have parts of it.</summary>
internal sealed partial record TablePlan
{
    private static readonly string[] NumberHeads = ["no", "no.", "nr", "nr.", "number", "#", "№", "id"];

    /// <summary>One row makes no table.</summary>
    private const int LeastRows = 2;

    /// <summary>How many numbers must rise to be years of early history.</summary>
    private const int LeastEarlyYears = 5;

    /// <summary>How much less a column of bare numbers counts than one of dates: it may as well be amounts.</summary>
    private const double BareYearDiscount = 0.3;

    /// <summary>How much more a column counts that its header calls a date.</summary>
    private const double HeaderBonus = 0.2;

    /// <summary>The column with the date, from 0; where its parts stand apart, that of the year.</summary>
    public required int DateColumn { get; init; }

    /// <summary>How many cells most rows have.</summary>
    public required int Columns { get; init; }

    /// <summary>The column with the year, where the date's own has none.</summary>
    public int? YearColumn { get; init; }

    /// <summary>The columns with the parts of the date, where the header names a year and a month apart.</summary>
    public DateParts? Parts { get; init; }

    /// <summary>The columns that have the date where its own is empty: "date" beside "year".</summary>
    public IReadOnlyList<int> OtherDates { get; init; } = [];

    /// <summary>The column with the end of a span whose beginning is the date.</summary>
    public int? EndColumn { get; init; }

    /// <summary>The column with the time of day.</summary>
    public int? TimeColumn { get; init; }

    /// <summary>Whether the column of dates has times of day written as four digits: "0755".</summary>
    public bool HasClocks { get; init; }

    /// <summary>The column that numbers the rows.</summary>
    public int? NumberColumn { get; init; }

    /// <summary>The parts of the end of a span, where the header names them.</summary>
    public DateParts? EndParts { get; init; }

    /// <summary>The columns that stand beside the text and are none: links, sources, categories, other dates.</summary>
    public IReadOnlySet<int> Apart { get; init; } = new HashSet<int>();

    /// <summary>Whether a column has neither the date nor text.</summary>
    public bool LeavesOut(int column) => HasDate(column) || column == NumberColumn || Apart.Contains(column);

    private static bool IsFilled(IReadOnlyList<FoldedText> row, int column) => column < row.Count && row[column].Text.Length > 0;

    /// <summary>Whether a column has the date or a part of it.</summary>
    public bool HasDate(int column) =>
        column == DateColumn || OtherDates.Contains(column) || column == YearColumn || column == EndColumn || column == TimeColumn || Parts?.Has(column) == true || EndParts?.Has(column) == true;

    /// <summary>The plan of a table; null where no column has dates.</summary>
    /// <param name="rows">Its rows, header included.</param>
    /// <param name="finder">Reads the dates of cells.</param>
    public static TablePlan? Find(IReadOnlyList<Block> rows, DateMarkFinder finder)
    {
        var table = rows.Where(static row => !row.IsHeader && row.Cells.Count > 1).Select(static row => row.Cells).ToList();
        var header = rows.FirstOrDefault(static row => row.IsHeader && row.Cells.Count > 1)?.Cells ?? (table.Count > 0 ? table[0] : []);
        if (table.Count < (rows.Count > table.Count ? 1 : LeastRows))
        {
            return null;
        }

        var parts = DateParts.Find(header, static name => !ColumnRole.IsEnd(name));
        var columns = table.GroupBy(static cells => cells.Count).MaxBy(static group => group.Count())!.Key;
        header = header.Count == columns - 1 ? [FoldedText.Empty, .. header] : header;
        var all = Enumerable.Range(0, columns).Select(column => ColumnDates.Of(column, table, header, finder)).ToList();
        var found = all.FindAll(static column => column.IsDated);
        found = found.Count > 0 ? found : all.FindAll(static column => column.AreEarlyYears);
        if (parts is null && found.Count == 0)
        {
            return null;
        }

        // "1996", "Sept. 30": the days are of the years beside them.
        var days = found.Exists(static column => column.IsBareYears) ? found.Where(static column => column.IsOpen).MaxBy(static column => column.Weight) : null;
        // A beginning and an end say more than the words for both beside them.
        var start = found.Exists(column => column.Column < header.Count && ColumnRole.IsEnd(header[column.Column].Text)) ? found.Find(column => column.Column < header.Count && ColumnRole.IsStart(header[column.Column].Text)) : null;
        var best = parts?.Year ?? (start ?? days ?? found.MaxBy(static column => column.Weight)!).Column;
        var dateColumn = found.Find(column => column.Column == best);
        var isTimeOnly = dateColumn is { IsTimes: true };
        var plan = new TablePlan
        {
            DateColumn = best,
            Columns = columns,
            Parts = parts,
            HasClocks = dateColumn is { HasClocks: true },
            YearColumn = parts is null ? found.Find(column => column.Column != best && column.IsBareYears)?.Column : null,
            EndColumn = parts is null ? EndColumnOf(header, best, found) : null,
            TimeColumn = isTimeOnly ? null : found.Find(column => column.Column != best && column.IsTimes)?.Column,
            NumberColumn = NumberColumnOf(header, table, best),
            EndParts = parts is null ? null : DateParts.Find(header, ColumnRole.IsEnd, isYearEnough: true),
        };
        plan = plan with
        {
            OtherDates = [.. all.Where(column => column.Column != plan.DateColumn && !plan.HasDate(column.Column) && column.Column < header.Count && ColumnRole.IsDate(header[column.Column].Text) && !ColumnRole.IsOfRecord(header[column.Column].Text) && column.Weight > 0)
                .Where(column => table.TrueForAll(row => row == header || !(IsFilled(row, column.Column) && IsFilled(row, plan.DateColumn)))).Select(static column => column.Column)],
        };
        return plan with { Apart = ApartOf(plan, header, table, found) };
    }

    /// <summary>The columns whose names or words say that they are no text, where another is.</summary>
    private static HashSet<int> ApartOf(TablePlan plan, IReadOnlyList<FoldedText> header, List<IReadOnlyList<FoldedText>> table, List<ColumnDates> dated)
    {
        var others = Enumerable.Range(0, Math.Max(plan.Columns, header.Count)).Where(column => !plan.LeavesOut(column)).ToList();
        var apart = others.Where(column => (column < header.Count && IsApart(header[column].Text, dated.Exists(date => date.Column == column))) || IsOfLinks(table, column)).ToHashSet();
        return apart.Count < others.Count ? apart : [];
    }

    private static bool IsApart(string name, bool isDated) => isDated ? ColumnRole.IsDate(name) || ColumnRole.IsOfRecord(name) : ColumnRole.IsApart(name);

    private static bool IsOfLinks(List<IReadOnlyList<FoldedText>> table, int column)
    {
        var cells = table.Where(row => row.Count > column && row[column].Text.Length > 0).Select(row => row[column].Text).ToList();
        return cells.Count > 0 && cells.TrueForAll(static cell => cell.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !cell.Contains(' ', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?:[0-9]\.[0-9][0-9]?|[0-9][0-9]\.[0-9])\.[0-9][0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    private sealed record ColumnDates(int Column, bool IsDated, bool IsBareYears, bool IsTimes, bool HasClocks, bool IsOpen, bool AreEarlyYears, double Weight)
    {
        public static ColumnDates Of(int column, List<IReadOnlyList<FoldedText>> table, IReadOnlyList<FoldedText> header, DateMarkFinder finder)
        {
            var head = column < header.Count ? header[column].Text : "";
            var isTimeHeaded = ColumnRole.IsTime(head);
            int filled = 0, days = 0, dated = 0, bare = 0, times = 0, clocks = 0, open = 0;
            var shorts = new List<int>();
            var hasNought = false;
            foreach (var cells in table)
            {
                if (column >= cells.Count || cells[column].Text.Length == 0)
                {
                    continue;
                }

                filled++;
                days += DayNumberReader.ReadAt(cells[column].Text, 0, out var end) is not null && end == cells[column].Text.Length ? 1 : 0;
                var mark = finder.Cells.Find(cells[column], isTimeHeaded) ?? (isTimeHeaded ? finder.Cells.Find(cells[column]) : null);
                if (!ColumnRole.IsDate(head) && Numbering().IsMatch(cells[column].Text))
                {
                    // "1.2.10": versions and sections look like days too.
                    continue;
                }

                if (mark is { Form: MarkForm.ShortYear, Phrase.Date.Start.Year: var year })
                {
                    shorts.Add(year);
                }
                else if (mark is not null)
                {
                    dated++;
                    open += mark.Form == MarkForm.NeedsYear ? 1 : 0;
                    times += mark.Form == MarkForm.Time ? 1 : 0;
                    clocks += mark.Clock is not null ? 1 : 0;
                    hasNought |= mark.Clock is not null && cells[column].Text[mark.Start] == '0';
                    bare += mark.Level == DateLevel.Year && !cells[column].Text.AsSpan().ContainsAnyExceptInRange('0', '9') ? 1 : 0;
                }
            }

            // "Date": 1, 2, 8–10: days of the month that the page is of.
            dated = dated == 0 && days > 0 && days >= filled - 1 && ColumnRole.IsDate(head) ? days : dated;
            var hasClocks = hasNought && clocks == dated;
            times = hasClocks ? clocks : times;
            var isHeaded = ColumnRole.IsDate(head);
            var bonus = ColumnRole.IsOfRecord(head) ? -HeaderBonus * 2 : ColumnRole.IsEnd(head) ? 0 : isHeaded ? HeaderBonus : 0;
            var weight = dated - times - (BareYearDiscount * bare) + (bonus * dated) + (times == dated ? times * 0.5 : 0);

            // One date in a column of other things is a value: "Status", "Complete"; "Date", "2024-02-14".
            var isDated = dated > 0 && (dated * 2 >= (dated == 1 ? filled : filled - 1) || (isHeaded && dated * 4 >= filled));
            return new ColumnDates(column, isDated, bare == dated, times == dated, hasClocks, open * 2 > dated, AreYears(shorts, filled), weight);
        }

        /// <summary>Whether numbers of one to three digits are years of early history: they rise row by row, and beyond the days of a month.</summary>
        private static bool AreYears(List<int> numbers, int filled) =>
            numbers.Count >= LeastEarlyYears && numbers.Count * 5 >= filled * 4 && numbers[^1] > 31 && numbers[^1] - numbers[0] > numbers.Count && numbers.Zip(numbers.Skip(1)).All(static pair => pair.First < pair.Second);
    }

    /// <summary>"start", "end"; "date", "date_end": a column of dates headed as an end.</summary>
    private static int? EndColumnOf(IReadOnlyList<FoldedText> header, int dateColumn, List<ColumnDates> found) =>
        found.Where(column => column.Column != dateColumn && column.Column < header.Count && ColumnRole.IsEnd(header[column.Column].Text)).Select(static column => (int?)column.Column).FirstOrDefault();

    /// <summary>A column that is headed as one of numbers and has nothing else, or that counts the rows with a point behind each number.</summary>
    private static int? NumberColumnOf(IReadOnlyList<FoldedText> header, List<IReadOnlyList<FoldedText>> table, int dateColumn)
    {
        for (var column = 0; column < header.Count; column++)
        {
            if (column != dateColumn && IsNumberHead(header[column].Text.ToLowerInvariant())
                && table.All(row => row == header || row.Count <= column || !row[column].Text.AsSpan().TrimEnd('.').ContainsAnyExceptInRange('0', '9')))
            {
                return column;
            }
        }

        return Enumerable.Range(0, table[0].Count).Where(column => column != dateColumn && CountsRows(table, column)).Select(static column => (int?)column).FirstOrDefault();
    }

    private static bool CountsRows(List<IReadOnlyList<FoldedText>> table, int column)
    {
        int? last = null;
        foreach (var cell in table.Where(row => row.Count > column && row[column].Text.Length > 0).Select(row => row[column].Text))
        {
            if (cell[^1] is not ('.' or ')') || !int.TryParse(cell.AsSpan(0, cell.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (last is { } before && number != before + 1))
            {
                return false;
            }

            last = number;
        }

        return last is not null && table.Count > 1;
    }

    private static bool IsNumberHead(string head) =>
        NumberHeads.Contains(head) || head.EndsWith("_id", StringComparison.Ordinal) || head.EndsWith(" id", StringComparison.Ordinal);
}
