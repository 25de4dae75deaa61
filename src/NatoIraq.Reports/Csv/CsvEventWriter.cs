using System.Buffers;
using System.Globalization;
using System.Text;

namespace NatoIraq.Reports.Csv;

/// <summary>
/// Writes events as comma-separated values (RFC 4180): UTF-8, CRLF, a header row, a cell in quotation marks where it needs
/// them. One event is one row; lists are "a; b", sub-events their ids, and mentions, which no cell can hold, are left out.
/// </summary>
internal sealed class CsvEventWriter : BufferedEventWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",;\t\r\n\u2028\u2029");

    private static readonly (string Name, Func<Event, string?> Value)[] Columns =
    [
        (nameof(Event.Id), static row => row.Id),
        (nameof(Event.Date), static row => row.Date),
        (nameof(Event.Start), static row => Day.Format(row.Start)),
        (nameof(Event.End), static row => Day.Format(row.End)),
        (nameof(Event.Precision), static row => row.Precision),
        (nameof(Event.Kind), static row => row.Kind),
        (nameof(Event.Title), static row => row.Title),
        (nameof(Event.Text), static row => row.Text),
        (nameof(Event.Missions), static row => row.Missions.ToString()),
        (nameof(Event.Actors), static row => row.Actors.ToString()),
        (nameof(Event.Agents), static row => row.Agents.ToString()),
        (nameof(Event.Requesters), static row => row.Requesters.ToString()),
        (nameof(Event.People), static row => row.People.ToString()),
        (nameof(Event.Organizations), static row => row.Organizations.ToString()),
        (nameof(Event.Places), static row => row.Places.ToString()),
        (nameof(Event.Documents), static row => row.Documents.ToString()),
        (nameof(Event.Quantities), static row => row.Quantities.ToString()),
        (nameof(Event.Dates), static row => row.Dates.ToString()),
        (nameof(Event.SubEvents), static row => new ValueList<string>(row.SubEvents.Select(static sub => sub.Id)).ToString()),
        (nameof(Event.Parent), static row => row.Parent),
        (nameof(Event.Plover), static row => row.Plover),
        (nameof(Event.DateText), static row => row.DateText),
        (nameof(Event.DateBasis), static row => row.DateBasis),
        (nameof(Event.Time), static row => row.Time),
        (nameof(Event.TimeZone), static row => row.TimeZone),
        (nameof(Event.Section), static row => row.Section),
        (nameof(Event.Source), static row => row.Source),
        (nameof(Event.Line), static row => row.Line.ToString(CultureInfo.InvariantCulture)),
    ];

    private readonly bool raw;

    public CsvEventWriter(Stream stream, EventWriterOptions options)
        : base(stream)
    {
        raw = options.Raw;
        if (options.ByteOrderMark)
        {
            Buffer.Write(Encoding.UTF8.Preamble);
        }

        WriteRow(Columns.Select(static column => column.Name));
    }

    protected override void WriteEvent(Event @event) => WriteRow(Columns.Select(column => column.Value(@event)));

    private void WriteRow(IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                Buffer.Write(","u8);
            }

            first = false;
            WriteCell(cell ?? "");
        }

        Buffer.Write("\r\n"u8);
    }

    private void WriteCell(string value)
    {
        var cell = raw ? value : SpreadsheetText.Neutralise(value);
        Encoding.UTF8.GetBytes(NeedsQuotes(cell) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell, Buffer);
    }

    /// <summary>RFC 4180, 2.6, and the white space at either end that some readers trim.</summary>
    private static bool NeedsQuotes(string cell) =>
        cell.Length > 0 && (cell.AsSpan().ContainsAny(Special) || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]));
}
