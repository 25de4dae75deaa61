using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>How a document's rows are divided and which column has the date, learnt from its head.</summary>
internal sealed class TablePlan
{
    /// <summary>What the columns with dates are headed in chronologies.</summary>
    private static readonly string[] DateHeads = ["date", "dates", "when", "year", "day", "time", "period", "month", "start", "from"];

    /// <summary>What the columns with the beginning and the end of a span are headed.</summary>
    private static readonly string[] StartHeads = ["start", "started", "from", "begin", "begins", "beginning"];

    private static readonly string[] EndHeads = ["end", "ended", "ends", "to", "until", "through"];

    /// <summary>What the columns that number the rows are headed.</summary>
    private static readonly string[] NumberHeads = ["no", "no.", "nr", "nr.", "number", "#", "№", "id"];

    /// <summary>One row makes no table.</summary>
    private const int LeastRows = 2;

    private TablePlan(DelimitedRow divider, int dateColumn, int? yearColumn)
    {
        Divider = divider;
        DateColumn = dateColumn;
        YearColumn = yearColumn;
    }

    /// <summary>Divides rows into cells.</summary>
    public DelimitedRow Divider { get; }

    /// <summary>The column with the date, from 0.</summary>
    public int DateColumn { get; }

    /// <summary>The column with the year, where the date's own column has none.</summary>
    public int? YearColumn { get; }

    /// <summary>The columns with the parts of the date, where the header names a year and a month apart.</summary>
    public DateParts? Parts { get; private init; }

    /// <summary>The column with the end of a span whose beginning is the date; null where there is none.</summary>
    public int? EndColumn { get; private init; }

    /// <summary>The column that numbers the rows, which is neither date nor text.</summary>
    public int? NumberColumn { get; private init; }

    /// <summary>How many columns most rows have.</summary>
    public required int Columns { get; init; }

    /// <summary>How many rows of the head have a date in that column, share the one above, or are the header.</summary>
    public required int Dated { get; init; }

    /// <summary>How many rows and other dated lines the head has.</summary>
    public required int Total { get; init; }

    /// <summary>What divides the cells, in words.</summary>
    public required string DelimiterName { get; init; }

    /// <summary>The best plan for a document's head, or null where it has no table with dates.</summary>
    public static TablePlan? Find(DocumentProfile profile)
    {
        TablePlan? best = null;
        foreach (var (delimiter, name) in new (char?, string)[] { (null, "the markup"), ('\t', "tabs"), ('|', "bars") })
        {
            var plan = Find(profile, new DelimitedRow(delimiter), name);
            best = plan is not null && (best is null || plan.Dated > best.Dated) ? plan : best;
        }

        return best;
    }

    private static TablePlan? Find(DocumentProfile profile, DelimitedRow divider, string name)
    {
        var table = profile.Lines.Where(static block => !IsHeader(block)).Select(divider.CellsOf).Where(static cells => cells.Count > 1).ToList();
        if (table.Count < LeastRows)
        {
            return null;
        }

        var header = profile.Lines.Where(IsHeader).Select(divider.CellsOf).FirstOrDefault(static cells => cells.Count > 1) ?? table[0];
        var parts = DateParts.Find(header);
        var columns = table.GroupBy(static cells => cells.Count).MaxBy(static group => group.Count())!.Key;
        var best = -1;
        var bestWeight = 0.0;
        var bestDated = 0;
        var years = new List<int>();
        for (var column = 0; column < columns; column++)
        {
            var cells = table.Where(row => row.Count > column && row[column].Text.Length > 0).Select(row => row[column].Text).ToList();
            var found = cells.ConvertAll(cell => ReadCell(profile.Dates, cell, LeadingDateReader.AnyYear)?.Date).Where(static date => date is not null).ToList();
            if (found.Count * 2 < cells.Count - 1 || found.Count == 0)
            {
                continue;
            }

            var bareYears = found.Count(static date => date!.Precision == DatePrecision.Year);
            var isHeaded = table[0].Count > column && DateHeads.Contains(FirstWord(table[0][column]));
            var weight = found.Count - (0.3 * bareYears) + (isHeaded ? 0.2 * found.Count : 0);
            if (bareYears == found.Count)
            {
                years.Add(column);
            }

            if (weight > bestWeight)
            {
                // Rows may share the date above, and the first may be a header.
                var shared = table.Count - cells.Count;
                (best, bestWeight, bestDated) = (column, weight, Math.Min(table.Count, found.Count + shared + 1));
            }
        }

        if (parts is not null)
        {
            (best, bestDated) = (parts.Year, table.Count);
        }

        if (best < 0)
        {
            return null;
        }

        years.Remove(best);
        return new TablePlan(divider, best, parts is null && years.Count > 0 ? years[0] : null)
        {
            Parts = parts,
            EndColumn = parts is null ? EndColumnOf(header, best) : null,
            NumberColumn = NumberColumnOf(header, table, best),
            Columns = columns,
            Dated = bestDated,
            Total = table.Count + profile.Head.Count(facts => facts.Leading is { StandsAlone: false } && divider.CellsOf(facts.Block).Count == 0),
            DelimiterName = name,
        };
    }

    /// <summary>"start", "end": a column headed as an end behind one headed as a beginning.</summary>
    private static int? EndColumnOf(IReadOnlyList<FoldedText> header, int dateColumn)
    {
        if (dateColumn >= header.Count || !StartHeads.Contains(FirstWord(header[dateColumn])))
        {
            return null;
        }

        for (var column = 0; column < header.Count; column++)
        {
            if (column != dateColumn && EndHeads.Contains(FirstWord(header[column])))
            {
                return column;
            }
        }

        return null;
    }

    private static string FirstWord(FoldedText cell) => cell.Text.ToLowerInvariant().Split(' ', '_', '-')[0];

    /// <summary>A column that is headed as one of numbers and has nothing else.</summary>
    private static int? NumberColumnOf(IReadOnlyList<FoldedText> header, List<IReadOnlyList<FoldedText>> table, int dateColumn)
    {
        for (var column = 0; column < header.Count; column++)
        {
            if (column != dateColumn && IsNumberHead(header[column].Text.ToLowerInvariant())
                && table.All(row => row == header || row.Count <= column || row[column].Text.AsSpan().TrimEnd('.').IndexOfAnyExceptInRange('0', '9') < 0))
            {
                return column;
            }
        }

        return null;
    }

    private static bool IsNumberHead(string head) =>
        NumberHeads.Contains(head) || head.EndsWith("_id", StringComparison.Ordinal) || head.EndsWith(" id", StringComparison.Ordinal);

    /// <summary>Whether a column has neither the date nor text.</summary>
    public bool LeavesOut(int column) => column == DateColumn || column == YearColumn || column == EndColumn || column == NumberColumn || Parts?.Has(column) == true;

    private static bool IsHeader(Block block) => block.Kind == BlockKind.Row && block.IsHeader;

    /// <summary>The date that a cell is, or null; brackets, a full stop and a note's number may stand around it.</summary>
    public static DatePhrase? ReadCell(DatePhraseReader dates, string cell, EdtfDate? reference)
    {
        var start = 0;
        while (start < cell.Length && cell[start] is '(' or '[' or '"' or '“')
        {
            start++;
        }

        if (start == cell.Length || dates.ReadAt(cell, start, reference) is not { } phrase)
        {
            return null;
        }

        for (var index = phrase.Start + phrase.Length; index < cell.Length; index++)
        {
            if (cell[index] == '[' && cell.IndexOf(']', index) == cell.Length - 1)
            {
                return phrase;
            }

            if (!(cell[index] is ' ' or '.' or ',' or ':' or ';' or ')' or ']' or '*' or '†' or '"' or '”'))
            {
                return null;
            }
        }

        return phrase;
    }

    /// <summary>Says what was counted.</summary>
    public string Say() => string.Create(CultureInfo.InvariantCulture,
        $"{Dated} of {Total} lines are rows of {Columns} cells, divided by {DelimiterName}, and fit with the date in column {DateColumn + 1}");
}
