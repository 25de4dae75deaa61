using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>
/// Rows with the date in one column and the text in the others; a header row or none. A row without a date shares that of the row above; a row with
/// one cell is a section.
/// </summary>
internal sealed class TableLayout : ILayoutReader
{
    /// <inheritdoc/>
    public string Name => "table";

    /// <inheritdoc/>
    public LayoutScore Score(DocumentProfile profile)
    {
        if (profile.Table is not { } plan || plan.Total == 0)
        {
            return new LayoutScore(Name, 0, "no line is a row with a date in a cell of its own");
        }

        // Two columns with the date first are dated lines just as well, and those know headings; more columns, or another first, can only be a table.
        var fit = plan.Columns > 2 || plan.DateColumn > 0 || plan.DelimiterName == "the markup" ? 1.05 : 0.9;
        return new LayoutScore(Name, Math.Min(1.0, (double)plan.Dated / plan.Total) * fit, plan.Say());
    }

    /// <inheritdoc/>
    public IEnumerable<Passage> Read(IEnumerable<Block> blocks, DocumentProfile profile)
    {
        if (profile.Table is not { } plan)
        {
            foreach (var block in blocks)
            {
                yield return new IgnoredText(block.Line, block.Span, block.Reason ?? "no row of a table with a date");
            }

            yield break;
        }

        var years = new YearContext(profile.Dates, profile.IsDescending);
        var rows = new TableRows(plan, profile, years);
        foreach (var block in blocks)
        {
            foreach (var passage in rows.Place(block))
            {
                yield return passage;
            }
        }

        if (rows.Close() is { } last)
        {
            yield return last;
        }
    }
}
