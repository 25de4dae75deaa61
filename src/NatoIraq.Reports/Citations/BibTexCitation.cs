using System.Globalization;
using System.Text;

namespace NatoIraq.Reports.Citations;

/// <summary>
/// An entry of type <c>misc</c>, the one of BibTeX's that a web page fits (btxdoc, 3.1), with the fields <c>url</c> and <c>urldate</c>
/// that biblatex, natbib and JabRef know. Letters stand as UTF-8.
/// </summary>
internal static class BibTexCitation
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The entry.</summary>
    public static string Write(Citation citation)
    {
        var written = new StringBuilder().Append("@misc{").Append(citation.Key);

        // Braces within keep a style from changing the case of names.
        Field(written, "title", $"{{{Escape(citation.Entry?.Title is { Length: > 0 } title ? title : citation.Container)}}}");
        if (citation.Entry is { } entry)
        {
            Field(written, "howpublished", $"In: {Escape(citation.Container)}, {Escape(entry.Place)}");
            Field(written, "note", $"``{Escape(entry.Text)}''");
        }

        if (citation.Published is { } published)
        {
            Field(written, "year", published.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? Escape(published.Words));
            if (published.Month is { } month)
            {
                // A macro of every standard style, which no braces may surround.
                written.Append(",\n  month = ").Append(Months[month - 1]);
            }
        }

        if (citation.Uri is { } uri)
        {
            Field(written, "url", uri);
        }

        if (citation.Accessed is { } accessed)
        {
            Field(written, "urldate", accessed.Words);
        }

        return written.Append("\n}").ToString();
    }

    private static void Field(StringBuilder written, string name, string value) =>
        written.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');

    // The characters that TeX gives a meaning to (The TeXbook, chapter 7). A brace must be balanced even where it is escaped, so that it
    // is written by its name.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '$' or '&' or '#' or '_' or '%' => $@"\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
