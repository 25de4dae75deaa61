using System.Globalization;
using System.Text;

namespace NatoIraq.Reports.Citations;

/// <summary>
/// A record of the RIS format: tags of two characters, two spaces, a hyphen, a space, and a value that ends with its line (CR LF). There
/// is nothing to escape: a value has no line break left, so that none can begin a tag.
/// </summary>
internal static class RisCitation
{
    private const string EndOfLine = "\r\n";

    /// <summary>The record, to its last line end.</summary>
    public static string Write(Citation citation)
    {
        var written = new StringBuilder();
        Line(written, "TY", "ELEC");
        Line(written, "ID", citation.Key);
        if (citation.Entry is { } entry)
        {
            Line(written, "TI", entry.Title);
            Line(written, "T2", citation.Container);
            Line(written, "AB", entry.Text);
            Line(written, "N1", entry.Place);
        }
        else
        {
            Line(written, "TI", citation.Container);
        }

        if (citation.Published is { } published)
        {
            Line(written, "PY", published.Year?.ToString("0000", CultureInfo.InvariantCulture));
            Line(written, "DA", DateOf(published));
        }

        Line(written, "UR", citation.Uri);
        Line(written, "Y2", citation.Accessed is { } accessed ? DateOf(accessed) : null);
        return written.Append("ER  - ").Append(EndOfLine).ToString();
    }

    private static void Line(StringBuilder written, string tag, string? value)
    {
        if (value is { Length: > 0 })
        {
            written.Append(tag).Append("  - ").Append(value).Append(EndOfLine);
        }
    }

    // YYYY/MM/DD/other, each but the year perhaps empty.
    private static string DateOf(CitedDate date) => date.Year is { } year
        ? FormattableString.Invariant($"{year:0000}/{date.Month:00}/{date.Day:00}/")
        : $"///{date.Words}";
}
