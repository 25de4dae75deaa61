using System.Globalization;
using System.Text;

namespace NatoIraq.Reports.Citations;

/// <summary>
/// A reference by the Publication Manual of the American Psychological Association, 7th edition: a work without an author is cited by its
/// title (9.12); what it is stands in brackets (9.21); without a date it is "n.d." and says when it was retrieved (9.16).
/// </summary>
internal static class ApaCitation
{
    /// <summary>The reference.</summary>
    public static string Write(Citation citation)
    {
        var written = new StringBuilder();
        var date = DateOf(citation.Published);
        if (citation.Entry is { } entry)
        {
            written.Append(Quotation.Of(entry.Text)).Append(" [").Append(entry.PlaceAsSentence).Append("]. (").Append(date).Append(").");
            if (citation.Container.Length > 0)
            {
                written.Append(" In ").Append(citation.Container).Append('.');
            }
        }
        else
        {
            written.Append(citation.Container).Append(Quotation.EndsSentence(citation.Container) ? " (" : ". (").Append(date).Append(").");
        }

        if (citation.Uri is { } uri)
        {
            var retrieved = citation.Published is null ? citation.Accessed : null;
            written.Append(retrieved is null ? " " : $" Retrieved {retrieved.InSentence}, from ").Append(uri);
        }

        return written.ToString();
    }

    private static string DateOf(CitedDate? published) => published switch
    {
        null => "n.d.",
        { Year: { } year, Day: { } day } => FormattableString.Invariant($"{year}, {published.MonthName} {day}"),
        { Year: { } year, Month: not null } => FormattableString.Invariant($"{year}, {published.MonthName}"),
        { Year: { } year } => year.ToString(CultureInfo.InvariantCulture),
        _ => published.Words,
    };
}
