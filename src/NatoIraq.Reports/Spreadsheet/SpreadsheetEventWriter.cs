using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace NatoIraq.Reports.Spreadsheet;

/// <summary>
/// Writes events as an Excel workbook (Office Open XML, ECMA-376): the columns of csv, a heading that stays in sight and filters, days as
/// dates and all else as text. No cell is a formula. Rows go to the stream as they come.
/// </summary>
internal sealed class SpreadsheetEventWriter : BufferedEventWriter
{
    /// <summary>How many rows a worksheet has at most, the heading among them; what is more goes on in another.</summary>
    private const int MostRows = 1_048_576;

    private const double DayWidth = 11;
    private const double TextWidth = 18;
    private const double LongTextWidth = 60;

    /// <summary>
    /// Excel counts days from 1900 and believes in a 29 February 1900: from the day after that one, it and the calendar agree.
    /// </summary>
    private static readonly DateTime FirstDate = new(1900, 3, 1);

    private readonly BufferStream file;
    private readonly StyledCell[] cells = new StyledCell[EventColumns.All.Count];
    private SpreadCheetah.Spreadsheet? book;
    private StyleId? heading;
    private StyleId? day;
    private int sheets;
    private int rows = MostRows;

    public SpreadsheetEventWriter(Stream stream)
        : base(stream) => file = new BufferStream(Buffer);

    protected override void WriteEvent(Event @event)
    {
        if (rows == MostRows)
        {
            StartSheet();
        }

        for (var index = 0; index < cells.Length; index++)
        {
            var (name, value) = EventColumns.All[index];
            cells[index] = name switch
            {
                nameof(Event.Start) => DayCell(@event.Start),
                nameof(Event.End) => DayCell(@event.End),
                nameof(Event.Line) => new StyledCell(new DataCell(@event.Line), null),
                nameof(Event.Page) => new StyledCell(@event.Page is { } page ? new DataCell(page) : default, null),
                _ => new StyledCell(TextCell(value(@event)), null),
            };
        }

        Finish(book!.AddRowAsync(cells.AsMemory()));
        rows++;
    }

    protected override void WriteEnd()
    {
        if (book is null)
        {
            StartSheet();
        }

        Finish(book!.FinishAsync());
    }

    protected override void Dispose(bool disposing)
    {
        // Its last bytes go to the buffer, and no further.
        book?.Dispose();
        book = null;
        base.Dispose(disposing);
    }

    private void StartSheet()
    {
        if (book is null)
        {
            var options = new SpreadCheetahOptions { PreserveStringWhitespace = true };
            book = SpreadCheetah.Spreadsheet.CreateNewAsync(file, options).AsTask().GetAwaiter().GetResult();
            heading = book.AddStyle(new Style { Font = { Bold = true } });
            day = book.AddStyle(new Style { Format = NumberFormat.Custom(Day.Pattern) });
        }

        sheets++;
        Finish(book.StartWorksheetAsync(sheets == 1 ? "Events" : FormattableString.Invariant($"Events {sheets}"), Layout()));
        Finish(book.AddHeaderRowAsync([.. EventColumns.All.Select(static column => column.Name)], heading));
        rows = 1;
    }

    private static WorksheetOptions Layout()
    {
        var layout = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions(FormattableString.Invariant($"A1:{LetterOf(EventColumns.All.Count)}{MostRows}")),
        };
        for (var index = 0; index < EventColumns.All.Count; index++)
        {
            layout.Column(index + 1).Width = EventColumns.All[index].Name switch
            {
                nameof(Event.Start) or nameof(Event.End) or nameof(Event.Line) or nameof(Event.Page) => DayWidth,
                nameof(Event.Title) or nameof(Event.Text) => LongTextWidth,
                _ => TextWidth,
            };
        }

        return layout;
    }

    /// <summary>The letters of a column by its number from 1: A to Z, then AA, AB …</summary>
    private static string LetterOf(int column) => (column > 26 ? LetterOf((column - 1) / 26) : "") + (char)('A' + ((column - 1) % 26));

    private StyledCell DayCell(DateTime? value) => value >= FirstDate
        ? new StyledCell(new DataCell(value), day)
        : new StyledCell(TextCell(Day.Format(value)), null);

    private DataCell TextCell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        var cell = CellText.Of(text);
        if (cell.Length > CellText.MostCharacters)
        {
            CutCells++;
            cell = CellText.Cut(cell);
        }

        return new DataCell(cell);
    }

    /// <summary>The stream is a buffer: nothing is waited for.</summary>
    private static void Finish(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
