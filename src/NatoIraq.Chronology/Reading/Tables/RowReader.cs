using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Records;
using NatoIraq.Chronology.Reading.Segments;
using NatoIraq.Chronology.Reading.Years;

namespace NatoIraq.Chronology.Reading.Tables;

/// <summary>Reads the rows of a document's tables: what dates each and what its text is.</summary>
/// <param name="finder">Reads the dates of cells.</param>
/// <param name="years">The years that cells leave out.</param>
internal sealed class RowReader(DateMarkFinder finder, YearResolver years)
{
    private const int LongestQuote = 48;

    private EntryDate? dateAbove;
    private EdtfDate? yearAbove;
    private string? headerText;
    private int table = -1;
    private bool hasRows;

    /// <summary>What a row is.</summary>
    /// <param name="Date">Its date; null where it is no entry.</param>
    /// <param name="Mark">The date's place.</param>
    /// <param name="Text">The words of its other cells.</param>
    /// <param name="Reason">Why it is rejected; null where it is an entry, a heading or the table's header.</param>
    /// <param name="IsHeading">Whether it stands for what is below it.</param>
    public readonly record struct Row(EntryDate? Date, DateMark? Mark, FoldedText Text, string? Reason, bool IsHeading);

    /// <summary>Forgets the date above: a heading has come between.</summary>
    public void Leave() => dateAbove = null;

    /// <summary>Reads a row.</summary>
    public Row Read(Block block, TablePlan plan)
    {
        if (block.Table != table)
        {
            (table, hasRows, dateAbove, yearAbove) = (block.Table, false, null, null);
        }

        var cells = block.Cells;
        var isHeader = block.IsHeader && (block.Table == RecordRow.Table || finder.Cells.Find(CellAt(cells, plan.DateColumn)) is not { Form: MarkForm.Full });
        if (isHeader || block.Text == headerText)
        {
            headerText = block.Text;
            return default;
        }

        var filled = cells.Count(static cell => cell.Text.Length > 0);
        if (filled == 1 && cells.Count > 1 && (CellAt(cells, plan.DateColumn).Text.Length > 0 || (cells.Count > 2 && plan.DateColumn > 0 && cells[0].Text.Length > 0)))
        {
            return new Row(null, null, FoldedText.Empty, null, IsHeading: true);
        }

        var isFirst = !hasRows;
        hasRows = true;
        var read = plan.Parts is { } parts && parts.TextOf(cells) is { Length: > 0 } words
            ? ReadParts(plan, parts, cells, words)
            : ReadCell(plan, cells);
        if (read.Date is null)
        {
            if (isFirst && IsLikeHeader(cells))
            {
                headerText = block.Text;
                return default;
            }

            return read;
        }

        var column = ColumnOf(plan, cells);
        var date = column < block.CellLines.Count ? read.Date with { Line = new[] { plan.YearColumn ?? column, column }.Where(each => CellAt(cells, each).Text.Length > 0).Min(each => block.CellLines[each]) }
            : read.Date with { Line = block.Span.Contains(read.Date.Span) ? block.LineAt(read.Date.Span.Start) : 0 };
        dateAbove = date;
        return read with { Date = date, Text = TextOf(plan, block) };
    }

    private Row ReadParts(TablePlan plan, DateParts parts, IReadOnlyList<FoldedText> cells, string words) =>
        parts.Read(cells, finder.Dates, dateAbove?.Date.Date.Start?.Year) is { } date
            ? new Row(WithTime(new EntryDate(words, parts.SpanOf(cells), new ResolvedDate(EndOf(plan, cells, date) ?? date)), plan, cells), null, FoldedText.Empty, null, false)
            : Refused($"'{words}' is not a date.");

    private EdtfDate? EndOf(TablePlan plan, IReadOnlyList<FoldedText> cells, EdtfDate start) =>
        plan.EndParts?.TextOf(cells).Length > 0 && plan.EndParts.Read(cells, finder.Dates, start.Start?.Year) is { } end && end.ToString() != start.ToString() && EdtfDate.TryParse($"{start}/{end}", out var span, out _) ? span : null;

    private Row ReadCell(TablePlan plan, IReadOnlyList<FoldedText> cells)
    {
        if (plan.YearColumn is { } yearColumn && finder.Cells.Find(CellAt(cells, yearColumn)) is { Phrase: { } year })
        {
            yearAbove = year.Date;
        }

        var cell = CellAt(cells, ColumnOf(plan, cells));
        if (!cell.Text.Any(char.IsLetterOrDigit))
        {
            return dateAbove is not null && table != RecordRow.Table && !(plan.YearColumn is { } own && CellAt(cells, own).Text.Length > 0)
                ? new Row(WithTime(dateAbove with { Date = dateAbove.Date with { IsInferred = true }, Time = null, TimeZone = null }, plan, cells), null, FoldedText.Empty, null, false)
                : plan.YearColumn is not null && yearAbove is not null && finder.Cells.Find(CellAt(cells, plan.YearColumn.Value)) is { } alone
                    ? Dated(CellAt(cells, plan.YearColumn.Value), alone, years.Resolve(CellAt(cells, plan.YearColumn.Value).Text, alone), plan, cells)
                    : Refused("The date cell is empty, and no row above has a date.");
        }

        if ((DayOf(cell) ?? finder.Cells.Find(cell, plan.HasClocks) ?? finder.Cells.FindBehindWords(cell)) is not { } mark || (mark.IsBackwards && !years.IsBeforeChrist))
        {
            return Refused(ReasonFor(cell.Text));
        }

        var resolved = mark.Form == MarkForm.NeedsYear && yearAbove is not null
            ? finder.Dates.ReadAt(cell.Text, mark.Start, yearAbove, DatePlace.Cell) is { } inYear ? new ResolvedDate(inYear.Date) : null
            : years.Resolve(cell.Text, mark);
        return Dated(cell, mark, resolved, plan, cells);
    }

    /// <summary>The column with the date of a row.</summary>
    private static int ColumnOf(TablePlan plan, IReadOnlyList<FoldedText> cells) =>
        CellAt(cells, plan.DateColumn).Text.Length > 0 ? plan.DateColumn : plan.OtherDates.FirstOrDefault(other => CellAt(cells, other).Text.Length > 0, plan.DateColumn);

    /// <summary>"5", "8–10" in the column of dates under a month.</summary>
    private DateMark? DayOf(FoldedText cell) =>
        years.KnowsMonth && DayNumberReader.ReadAt(cell.Text, 0, out var end) is { } days && TextAfter.IsNothing(cell.Text, end)
            ? new DateMark { Position = DatePosition.Cell, Form = MarkForm.DayOfMonth, Level = DateLevel.Day, Separator = DateSeparator.None, Days = days, Start = 0, End = end } : null;

    private Row Dated(FoldedText cell, DateMark mark, ResolvedDate? resolved, TablePlan plan, IReadOnlyList<FoldedText> cells)
    {
        if (resolved is not { } date)
        {
            return Refused($"'{Quote(cell.Text)}' has nothing that gives it its {(mark.Form == MarkForm.Time ? "day" : "year")}.");
        }

        var entryDate = new EntryDate(cell.Text[mark.Start..mark.End], cell.ToSource(mark.Start, mark.End - mark.Start), date) { Time = mark.Time, TimeZone = mark.TimeZone };
        entryDate = WithTime(entryDate, plan, cells);

        if (plan.EndColumn is { } endColumn && Until(date.Date, CellAt(cells, endColumn)) is { } span)
        {
            var end = CellAt(cells, endColumn);
            entryDate = entryDate with { Text = $"{cell.Text} {end.Text}", Span = Cover(cell, end), Date = date with { Date = span } };
        }

        return new Row(entryDate, mark, FoldedText.Empty, null, false);
    }

    private EntryDate WithTime(EntryDate date, TablePlan plan, IReadOnlyList<FoldedText> cells) =>
        date.Time is null && plan.TimeColumn is { } column && finder.Cells.Find(CellAt(cells, column), isTime: true) is { Form: MarkForm.Time } time ? date with { Time = time.Time, TimeZone = time.TimeZone } : date;

    private static Row Refused(string reason) => new(null, null, FoldedText.Empty, reason, false);

    /// <summary>The span to the date in the column of ends; null where there is none or it lies before the beginning.</summary>
    private EdtfDate? Until(EdtfDate start, FoldedText end) =>
        finder.Cells.Find(end) is { Phrase: { } phrase } && finder.Dates.ReadAt(end.Text, phrase.Start, start, DatePlace.Cell) is { Date: var last } && last.ToString() != start.ToString()
            && EdtfDate.TryParse($"{start}/{last}", out var span, out _) ? span : null;

    private static TextSpan Cover(FoldedText one, FoldedText other)
    {
        var (first, second) = (one.ToSource(0, one.Text.Length), other.ToSource(0, other.Text.Length));
        return TextSpan.FromBounds(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
    }

    /// <summary>The words of the other cells. One that spans several rows belongs to the first of them.</summary>
    private FoldedText TextOf(TablePlan plan, Block block)
    {
        var cells = block.Cells;
        var text = new FoldedTextBuilder();
        if (plan.Parts is null && CellAt(cells, plan.DateColumn) is var dateCell && StartsIn(block, dateCell) && RemarkIn(dateCell) is { Length: > 0 } remark)
        {
            text.Append(dateCell, remark.Start, remark.Length);
        }

        var leavesOutApart = Enumerable.Range(0, cells.Count).Any(column => !plan.LeavesOut(column) && cells[column].Text.Length > 0);

        for (var column = 0; column < cells.Count; column++)
        {
            if (!(leavesOutApart ? plan.LeavesOut(column) : plan.HasDate(column)) && StartsIn(block, cells[column]))
            {
                text.Break();
                text.Append(cells[column], 0, cells[column].Text.Length);
            }
        }

        return text.ToFoldedText();
    }

    private static bool StartsIn(Block row, FoldedText cell) => cell.Text.Length > 0 && row.Span.Contains(cell.ToSource(0, 1));

    /// <summary>The words of a date's cell that are not of the date: a remark in brackets behind it that has figures or words of its own, or what leads to it.</summary>
    private TextSpan RemarkIn(FoldedText cell)
    {
        var text = cell.Text;
        return finder.Cells.Find(cell) is not { } mark ? finder.Cells.FindBehindWords(cell) is { } behind ? new TextSpan(0, behind.Start) : default
            : text is [.., ')' or ']'] && text.LastIndexOfAny(['(', '[']) is > 0 and var start && mark.End <= start ? TextSpan.FromBounds(start, text.Length) : default;
    }

    /// <summary>The first row of a table is its header where no cell of it has a figure.</summary>
    private static bool IsLikeHeader(IReadOnlyList<FoldedText> cells) => cells.All(static cell => !cell.Text.AsSpan().ContainsAnyInRange('0', '9'));

    private static FoldedText CellAt(IReadOnlyList<FoldedText> cells, int column) => column < cells.Count ? cells[column] : FoldedText.Empty;

    private string ReasonFor(string cell) => UnreadHead.Explain(finder.Dates, cell) ?? $"'{Quote(cell)}' is in the date column and is not a date.";

    private static string Quote(string cell) => cell.Length > LongestQuote ? string.Concat(cell.AsSpan(0, LongestQuote), "…") : cell;
}
