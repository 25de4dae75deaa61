using NatoIraq.Reports.Calendar;
using NatoIraq.Reports.Csv;
using NatoIraq.Reports.Geography;
using NatoIraq.Reports.Json;
using NatoIraq.Reports.LinkedData;
using NatoIraq.Reports.Parquet;
using NatoIraq.Reports.Spreadsheet;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports;

/// <summary>A format events can be written in. A new one is a line in <see cref="All"/> and a file with its writer.</summary>
/// <param name="Name">What it is called by: "csv".</param>
/// <param name="Extension">How the names of its files end, with the dot: ".csv".</param>
/// <param name="Open">Makes its writer.</param>
/// <param name="Read">Reads its files back; null where the format does not keep everything.</param>
/// <param name="TakesEncoding">Whether its encoding can be chosen.</param>
internal sealed record EventFormat(
    string Name,
    string Extension,
    Func<Stream, EventWriterOptions, EventWriter> Open,
    Func<Stream, IEnumerable<EventReading>>? Read = null,
    bool TakesEncoding = false)
{
    /// <summary>Every format.</summary>
    public static IReadOnlyList<EventFormat> All { get; } =
    [
        new("csv", ".csv", static (stream, options) => new CsvEventWriter(stream, options), TakesEncoding: true),
        new("json", ".json", static (stream, _) => new JsonEventWriter(stream), JsonEventReaders.ReadArray),
        new("jsonl", ".jsonl", static (stream, _) => new JsonLinesEventWriter(stream), JsonEventReaders.ReadLines),
        new("ics", ".ics", static (stream, options) => new CalendarEventWriter(stream, options.Written)),
        new("geojson", ".geojson", static (stream, _) => new GeoJsonEventWriter(stream)),
        new("jsonld", ".jsonld", static (stream, _) => new JsonLdEventWriter(stream)),
        new("timelinejs", ".timeline.json", static (stream, _) => new TimelineJsEventWriter(stream)),
        new("parquet", ".parquet", static (stream, _) => new ParquetEventWriter(stream), ParquetEventReader.Read),
        new("xlsx", ".xlsx", static (stream, _) => new SpreadsheetEventWriter(stream)),
    ];

    /// <summary>The format of this name, or null.</summary>
    public static EventFormat? Named(string name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format whose extension ends the file's name; where one extension ends with another, the longer.</summary>
    public static EventFormat? OfFile(string fileName) => All
        .Where(format => fileName.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase))
        .MaxBy(static format => format.Extension.Length);
}
