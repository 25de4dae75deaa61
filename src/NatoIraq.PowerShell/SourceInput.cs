using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>Sources as they come down the pipeline.</summary>
internal static class SourceInput
{
    private const string Deserialized = "Deserialized.NatoIraq.Source";

    /// <summary>The exact title of the source that an item is, whole or as a job gives it back, or of the text it is; else null.</summary>
    public static string? TitleOf(PSObject item) => item.BaseObject switch
    {
        Source source => source.Title,
        string { Length: > 0 } title => title,
        _ when item.TypeNames.Contains(Deserialized) => item.Properties[nameof(Source.Title)]?.Value?.ToString(),
        _ => null,
    };

    /// <summary>The exact titles of the sources that an item is of: an event's source, a mention's; null where it is of none.</summary>
    public static IReadOnlyList<string>? TitlesFor(PSObject item) =>
        TitleOf(item) is { } title ? [title] : PipedInput.Names(item, nameof(Event.Source));
}
