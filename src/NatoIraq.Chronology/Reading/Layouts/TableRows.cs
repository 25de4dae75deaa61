using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Where the reading of one table stands: the row that is open, the date that rows below may share.</summary>
/// <param name="plan">Which column is which.</param>
/// <param name="profile">What was learnt from the document's head.</param>
/// <param name="years">The heading and the year that is inherited.</param>
internal sealed class TableRows(TablePlan plan, DocumentProfile profile, YearContext years)
{
    private EntryBuilder? entry;
    private (EdtfDate Date, string Text, TextSpan Span)? dateAbove;
    private EdtfDate? yearAbove;
    private bool hasRows;
    private string? headerRow;

    /// <summary>The passages that are complete once <paramref name="block"/> has come.</summary>
    public IEnumerable<Passage> Place(Block block)
    {
        if (block.Kind == BlockKind.Ignored)
        {
            return With(new IgnoredText(block.Line, block.Span, block.Reason!));
        }

        if (block.Kind == BlockKind.Broken)
        {
            return With(new RejectedLine(block.Line, block.Span, block.Text, block.Reason!));
        }

        var cells = plan.Divider.CellsOf(block);
        if (cells.Count == 0)
        {
            return PlaceOutside(block);
        }

        var filled = cells.Count(static cell => cell.Text.Length > 0);
        if (filled == 1 && cells[Math.Min(plan.DateColumn, cells.Count - 1)].Text.Length > 0 | cells.Count == 1)
        {
            return EnterHeading(block);
        }

        var isFirst = !hasRows;
        hasRows = true;
        if (plan.Parts is { } parts && parts.TextOf(cells) is { Length: > 0 } words)
        {
            return parts.Read(cells, profile.Dates, dateAbove?.Date.Start?.Year) is { } composed
                ? Open(block, cells, composed, words, parts.SpanOf(cells))
                : Refuse(block, words, null, isFirst);
        }

        if (plan.YearColumn is { } yearColumn && yearColumn < cells.Count && cells[yearColumn].Text.Length > 0)
        {
            yearAbove = TablePlan.ReadCell(profile.Dates, cells[yearColumn].Text, null)?.Date;
        }

        var cell = plan.DateColumn < cells.Count ? cells[plan.DateColumn] : FoldedText.Empty;
        if (cell.Text.Length == 0 && dateAbove is { } shared)
        {
            return Open(block, cells, shared.Date, shared.Text, shared.Span);
        }

        var reference = yearAbove ?? years.Reference;
        if (TablePlan.ReadCell(profile.Dates, cell.Text, reference) is { } phrase)
        {
            var inherits = yearAbove is null && TablePlan.ReadCell(profile.Dates, cell.Text, null) is null;
            var date = years.Enter(phrase.Date, inherits ? year => profile.Dates.ReadDated(cell.Text, phrase.Start, year)?.Date : null);
            if (plan.EndColumn is { } endColumn && endColumn < cells.Count && Until(date, cells[endColumn]) is { } span)
            {
                return Open(block, cells, span, $"{cell.Text} {cells[endColumn].Text}", SpanOf(cell, cells[endColumn]));
            }

            return Open(block, cells, date, cell.Text.Substring(phrase.Start, phrase.Length), cell.ToSource(phrase.Start, phrase.Length), AmbiguityNote.Of(phrase, cell.Text));
        }

        return Refuse(block, cell.Text, reference, isFirst);
    }

    /// <summary>The span to the date in the column of ends; null where there is none or it lies before the beginning.</summary>
    private EdtfDate? Until(EdtfDate start, FoldedText end) =>
        TablePlan.ReadCell(profile.Dates, end.Text, start) is { Date: var last } && last != start
            && EdtfDate.TryParse($"{start}/{last}", out var span, out _) ? span : null;

    private static TextSpan SpanOf(FoldedText one, FoldedText other)
    {
        var (first, second) = (one.ToSource(0, one.Text.Length), other.ToSource(0, other.Text.Length));
        return TextSpan.FromBounds(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
    }

    /// <summary>A row that has something else where its date should be: the header, or a row that cannot be read.</summary>
    private IEnumerable<Passage> Refuse(Block block, string cell, EdtfDate? reference, bool isFirst)
    {
        if (isFirst || block.IsHeader || block.Text == headerRow)
        {
            headerRow = block.Text;
            return With(new IgnoredText(block.Line, block.Span, "the table's header row"));
        }

        return With(new RejectedLine(block.Line, block.Span, block.Text, ReasonFor(cell, reference)));
    }

    /// <summary>Ends the open row and gives it.</summary>
    public Entry? Close()
    {
        var closed = entry?.Build();
        entry = null;
        return closed;
    }

    private IEnumerable<Passage> Open(Block block, IReadOnlyList<FoldedText> cells, EdtfDate date, string dateText, TextSpan dateSpan, string? note = null)
    {
        var text = new FoldedTextBuilder();
        for (var column = 0; column < cells.Count; column++)
        {
            if (!plan.LeavesOut(column))
            {
                text.Break();
                text.Append(cells[column], 0, cells[column].Text.Length);
            }
        }

        dateAbove = (date, dateText, dateSpan);
        var closed = Close();
        entry = new EntryBuilder(block, date, dateText, dateSpan, text.ToFoldedText(), years.Section) { Note = note };
        return closed is null ? [] : [closed];
    }

    /// <summary>A line that is no row: a heading, the broken rest of the row above, or nothing of the table.</summary>
    private IEnumerable<Passage> PlaceOutside(Block block)
    {
        if (block.Kind == BlockKind.Heading || profile.Leading.Read(block, years.Reference) is { StandsAlone: true })
        {
            return EnterHeading(block);
        }

        if (entry is not null && !block.IsAfterGap && block.Raw is not null)
        {
            entry.Add(block);
            return [];
        }

        return With(hasRows || block.Text.Length > LongestHeading
            ? new IgnoredText(block.Line, block.Span, "stands outside the table")
            : new Heading(block.Line, block.Span, block.Text));
    }

    private const int LongestHeading = 160;

    private IEnumerable<Passage> EnterHeading(Block block)
    {
        var date = profile.Leading.Read(block, years.Reference) is { StandsAlone: true } leading ? leading.Date : null;
        years.EnterHeading(block.Text, block.Level, date);
        dateAbove = null;
        return With(new Heading(block.Line, block.Span, block.Text));
    }

    private string ReasonFor(string cell, EdtfDate? reference)
    {
        const int LongestQuote = 48;
        if (cell.Length == 0)
        {
            return "The cell with the date is empty, and no row above has one.";
        }

        var quote = cell.Length > LongestQuote ? string.Concat(cell.AsSpan(0, LongestQuote), "…") : cell;
        return profile.Dates.TryReadDated(cell, 0, reference, out _, out var error) || error is null
            ? $"'{quote}' stands in the column of dates and is none."
            : $"'{quote}' is not a date: {error.Reason}.";
    }

    private IEnumerable<Passage> With(Passage passage) => Close() is { } closed ? [closed, passage] : [passage];
}
