using System.Buffers;
using System.Text;

namespace NatoIraq.Reports.Csv;

/// <summary>
/// Writes events as comma-separated values (RFC 4180): UTF-8 unless another encoding is asked for, CRLF, a header row, a cell in quotation
/// marks where it needs them.
/// </summary>
internal sealed class CsvEventWriter : BufferedEventWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",;\t\r\n\u2028\u2029");

    private readonly bool raw;
    private readonly Encoding encoding;

    public CsvEventWriter(Stream stream, EventWriterOptions options)
        : base(stream)
    {
        raw = options.Raw;
        encoding = options.Encoding is { } asked ? Strict(asked) : new UTF8Encoding();
        Buffer.Write(encoding.Preamble);
        WriteRow(EventColumns.All.Select(static column => column.Name));
    }

    protected override void WriteEvent(Event @event) => WriteRow(EventColumns.All.Select(column => column.Value(@event)));

    private void WriteRow(IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                Encode(",");
            }

            first = false;
            WriteCell(cell ?? "");
        }

        Encode("\r\n");
    }

    private void WriteCell(string value)
    {
        var cell = raw ? value : SpreadsheetText.Neutralise(value);
        Encode(NeedsQuotes(cell) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
    }

    private void Encode(string text) => encoding.GetBytes(text, Buffer);

    /// <summary>The encoding, which throws for a character that it does not have, unless it is one of Unicode's, which have them all.</summary>
    private static Encoding Strict(Encoding asked)
    {
        if (asked is UnicodeEncoding or UTF8Encoding or UTF32Encoding)
        {
            return asked;
        }

        var strict = (Encoding)asked.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        return strict;
    }

    /// <summary>RFC 4180, 2.6, and the white space at either end that some readers trim.</summary>
    private static bool NeedsQuotes(string cell) =>
        cell.Length > 0 && (cell.AsSpan().ContainsAny(Special) || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]));
}
