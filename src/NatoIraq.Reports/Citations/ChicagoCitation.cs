using System.Text;

namespace NatoIraq.Reports.Citations;

/// <summary>
/// A bibliography entry by The Chicago Manual of Style, 17th edition: a page without an author goes by its title (14.207); one without a
/// date of its own gives the day it was read (14.176).
/// </summary>
internal static class ChicagoCitation
{
    /// <summary>The entry.</summary>
    public static string Write(Citation citation)
    {
        var written = new StringBuilder();
        if (citation.Entry is { } entry)
        {
            written.Append(Quotation.Sentence(entry.Text)).Append(' ').Append(entry.PlaceAsSentence);
            written.Append(citation.Container.Length > 0 ? ", in " : ".");
        }

        if (citation.Container.Length > 0)
        {
            written.Append(Quotation.Sentence(citation.Container));
        }

        if (citation.Published is { } published)
        {
            written.Append(" Published ").Append(published.InSentence).Append('.');
        }
        else if (citation.Accessed is { } accessed)
        {
            written.Append(" Accessed ").Append(accessed.InSentence).Append('.');
        }

        return (citation.Uri is { } uri ? written.Append(' ').Append(uri).Append('.') : written).ToString();
    }
}
