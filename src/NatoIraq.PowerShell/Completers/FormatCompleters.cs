using NatoIraq.Reports;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes formats that can be read back.</summary>
public sealed class ImportFormatCompleter : EventFormatCompleter
{
    private protected override IReadOnlyList<string> Words => EventReader.Formats;
}

/// <summary>Completes formats of exports.</summary>
public sealed class ExportFormatCompleter : EventFormatCompleter
{
    private protected override IReadOnlyList<string> Words => EventWriter.Formats;
}

/// <summary>Completes formats of files of events.</summary>
public abstract class EventFormatCompleter : WordCompleter
{
    private protected override IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        ["csv"] = "Comma-separated values (RFC 4180), for spreadsheets.",
        ["json"] = "One JSON array with everything that is known; can be imported again.",
        ["jsonl"] = "JSON, a line each event; can be imported again.",
        ["ics"] = "A calendar (iCalendar, RFC 5545).",
        ["geojson"] = "Points for a map (GeoJSON, RFC 7946).",
        ["jsonld"] = "Linked data (JSON-LD 1.1).",
        ["timelinejs"] = "A timeline of Knight Lab's TimelineJS.",
        ["xlsx"] = "An Excel workbook (Office Open XML).",
        ["parquet"] = "Columns for analysis (Apache Parquet); can be imported again.",
    };
}
