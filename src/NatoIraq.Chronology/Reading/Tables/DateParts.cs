using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Tables;

/// <summary>A date whose year, month and day stand in columns of their own, as a table's header says.</summary>
/// <param name="Year">The column of the year.</param>
/// <param name="Month">The column of the month, a number or a name; empty cells are years alone.</param>
/// <param name="Day">The column of the day, if there is one; empty cells are months.</param>
internal sealed record DateParts(int Year, int Month, int? Day)
{
    private static readonly string[] YearHeads = ["year", "yr", "yyyy", "yy", "y", "jahr", "ano", "año", "année"];
    private static readonly string[] MonthHeads = ["month", "mon", "mo", "mm", "m", "mois", "mes", "monat"];
    private static readonly string[] DayHeads = ["day", "dy", "dd", "d", "jour", "dia", "día", "tag"];

    /// <summary>The parts that a header names; null where it has no year and month apart.</summary>
    /// <param name="header">The header.</param>
    /// <param name="isMeant">Whether the field that a name stands in ("start_date.year") is one of those looked for.</param>
    /// <param name="isYearEnough">Whether a year alone will do.</param>
    public static DateParts? Find(IReadOnlyList<FoldedText> header, Func<string, bool> isMeant, bool isYearEnough = false)
    {
        var heads = header.Select(cell => isMeant(cell.Text) ? cell.Text.ToLowerInvariant().Trim(' ', '.', '"').Split('.', ' ', '_')[^1] : "").ToList();
        var (year, month, day) = (ColumnOf(YearHeads), ColumnOf(MonthHeads), ColumnOf(DayHeads));
        return year >= 0 && (month >= 0 || isYearEnough) ? new DateParts(year, month, day >= 0 ? day : null) : null;

        int ColumnOf(string[] names) => heads.FindIndex(head => names.Contains(head));
    }

    /// <summary>Whether a column is one of the parts.</summary>
    public bool Has(int column) => column == Year || column == Month || column == Day;

    /// <summary>The words of the parts of a row, from left to right.</summary>
    public string TextOf(IReadOnlyList<FoldedText> cells) => string.Join(' ', Cells(cells).Select(static cell => cell.Text));

    /// <summary>From the first part to the last.</summary>
    public TextSpan SpanOf(IReadOnlyList<FoldedText> cells)
    {
        var spans = Cells(cells).Select(static cell => cell.ToSource(0, cell.Text.Length)).ToList();
        return TextSpan.FromBounds(spans.Min(static span => span.Start), spans.Max(static span => span.End));
    }

    /// <summary>The date of a row; null where its parts make none.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="dates">Reads months in words, and days that are spans.</param>
    /// <param name="yearAbove">The year of the row above, for a row that leaves it out.</param>
    public EdtfDate? Read(IReadOnlyList<FoldedText> cells, DatePhraseReader dates, int? yearAbove)
    {
        var (year, month, day) = (At(cells, Year), At(cells, Month), Day is { } column ? At(cells, column) : "");
        year = year.Length == 0 && yearAbove is { } above ? above.ToString("D4", CultureInfo.InvariantCulture) : year;
        if (int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12)
        {
            month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number);
        }

        var words = string.Join(' ', new[] { month.Length == 0 ? "" : day, month, year }.Where(static part => part.Length > 0));
        return dates.ReadAt(words, 0, null, DatePlace.Cell) is { NeedsYear: false } phrase && phrase.Length == words.Length ? phrase.Date : null;
    }

    private IEnumerable<FoldedText> Cells(IReadOnlyList<FoldedText> cells) =>
        cells.Where((cell, column) => Has(column) && cell.Text.Length > 0);

    private static string At(IReadOnlyList<FoldedText> cells, int column) => column >= 0 && column < cells.Count ? cells[column].Text : "";
}
