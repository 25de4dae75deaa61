using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading;

/// <summary>What the user has said about a source.</summary>
/// <param name="Format">One of <see cref="SourceFormat"/>; Auto looks at the document.</param>
/// <param name="DateOrder">Which comes first in a date of numbers; Auto infers it from the document.</param>
/// <param name="FiscalYearStart">The month (1–12) that fiscal years start in; null where a fiscal year is not to be read.</param>
public sealed record ReadingOptions(string Format = SourceFormat.Auto, DateOrder DateOrder = DateOrder.Auto, int? FiscalYearStart = null);

/// <summary>The syntaxes a source can be written in.</summary>
public static class SourceFormat
{
    /// <summary>Found by looking at the document.</summary>
    public const string Auto = "Auto";

    /// <summary>Plain text.</summary>
    public const string Text = "Text";

    /// <summary>HTML.</summary>
    public const string Html = "Html";

    /// <summary>Markdown.</summary>
    public const string Markdown = "Markdown";

    /// <summary>Comma- or semicolon-separated values (RFC 4180).</summary>
    public const string Csv = "Csv";

    /// <summary>JSON (RFC 8259), or a JSON object a line.</summary>
    public const string Json = "Json";

    /// <summary>YAML 1.2.</summary>
    public const string Yaml = "Yaml";

    /// <summary>Word (ISO/IEC 29500): told by its bytes.</summary>
    public const string Docx = "Docx";

    /// <summary>OpenDocument text (ISO/IEC 26300): told by its bytes.</summary>
    public const string Odt = "Odt";

    /// <summary>PDF (ISO 32000) with a text layer: told by its bytes.</summary>
    public const string Pdf = "Pdf";

    /// <summary>Those of texts.</summary>
    public static IReadOnlyList<string> All { get; } = [Auto, Text, Html, Markdown, Csv, Json, Yaml];
}
