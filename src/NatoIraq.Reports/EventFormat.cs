using NatoIraq.Reports.Csv;
using NatoIraq.Reports.Json;

namespace NatoIraq.Reports;

/// <summary>A format events can be written in. A new one is a line in <see cref="All"/> and a file with its writer.</summary>
/// <param name="Name">What it is called by: "csv".</param>
/// <param name="Extension">How the names of its files end, with the dot: ".csv".</param>
/// <param name="Open">Makes its writer.</param>
internal sealed record EventFormat(string Name, string Extension, Func<Stream, EventWriterOptions, EventWriter> Open)
{
    /// <summary>Every format.</summary>
    public static IReadOnlyList<EventFormat> All { get; } =
    [
        new("csv", ".csv", static (stream, options) => new CsvEventWriter(stream, options)),
        new("json", ".json", static (stream, _) => new JsonEventWriter(stream)),
        new("jsonl", ".jsonl", static (stream, _) => new JsonLinesEventWriter(stream)),
    ];

    /// <summary>The format of this name, or null.</summary>
    public static EventFormat? Named(string name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format whose extension ends the file's name; where one extension ends with another, the longer.</summary>
    public static EventFormat? OfFile(string fileName) => All
        .Where(format => fileName.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase))
        .MaxBy(static format => format.Extension.Length);
}
