using NatoIraq.Chronology.Reading;
using NatoIraq.Reports;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes layouts of chronologies.</summary>
public sealed class LayoutCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => ChronologyReader.LayoutNames;

    private protected override IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        ["dated-lines"] = "Each entry begins with its date, and its text stands beside it.",
        ["date-above-text"] = "Each date stands on a line of its own, with its text below.",
        ["dated-titles"] = "Each entry is a title with its date, and its text stands below.",
        ["dated-sentences"] = "Prose: a sentence with a date in it is an entry.",
        ["table"] = "A table with a column of dates.",
    };
}

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
        ["parquet"] = "Columns for analysis (Apache Parquet); can be imported again.",
    };
}
