using System.Text;

namespace NatoIraq.Reports.Citations;

/// <summary>
/// A bibliography entry by The Chicago Manual of Style, 17th edition: a page without an author is cited by its title (14.207); one without a
/// date of its own gives the day it was read (14.176).
/// </summary>
internal static class ChicagoCitation
{
    /// <summary>The entry.</summary>
    public static string Write(Citation citation)
    {
        var words = citation.Entry is { } entry ? Quotation.Sentence(entry.Text) + " " : "";
        return words + WritePlace(citation);
    }

    /// <summary>The entry without the words that are cited, for where these stand beside it.</summary>
    public static string WritePlace(Citation citation)
    {
        var place = citation.Entry?.PlaceAsSentence ?? "";
        var container = WriteContainer(citation);
        return (place.Length, container.Length) switch
        {
            (0, _) => container,
            (_, 0) => place + ".",
            _ => $"{place}, in {container}",
        };
    }

    /// <summary>What the entry stands in: the source, when it was published or read, and where.</summary>
    public static string WriteContainer(Citation citation)
    {
        var written = new StringBuilder();
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
