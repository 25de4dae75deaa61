using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Tables;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>The words that an element of XML has in its attributes, where one of them is a date: &lt;event start="May 28 2006" title="A treaty"&gt;.</summary>
internal static partial class XmlAttributes
{
    private static readonly string[] Words = ["title", "name", "label", "caption", "summary", "description", "desc", "text", "event", "value"];

    /// <summary>Adds the date, set apart, and the words to a paragraph; false where no attribute is a date.</summary>
    public static bool AddTo(HtmlParagraph paragraph, string text, int start, int end)
    {
        var spans = Find(text, start, end);
        for (var index = 0; index < spans.Count; index++)
        {
            if (index == 0)
            {
                paragraph.Emphasise(isStart: true);
            }

            paragraph.Add(text.AsSpan(spans[index].Start, spans[index].Length), spans[index].Start);
            if (index == 0)
            {
                paragraph.Emphasise(isStart: false);
            }

            paragraph.Space();
        }

        return spans.Count > 0;
    }

    /// <summary>Where the date and the words stand in the text, the date first; empty where no attribute is a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the tag begins.</param>
    /// <param name="end">Where it ends.</param>
    private static List<TextSpan> Find(string text, int start, int end)
    {
        var attributes = Attribute().Matches(text[start..end]).Select(match => (Name: match.Groups["name"].Value, Value: match.Groups["value"])).ToList();
        var date = attributes.FindIndex(static each => ColumnRole.IsDate(each.Name) && !ColumnRole.IsOfRecord(each.Name) && !ColumnRole.IsEnd(each.Name) && each.Value.ValueSpan.ContainsAnyInRange('0', '9'));
        return date < 0 ? [] : [.. attributes.Where((each, index) => index == date || Words.Contains(each.Name, StringComparer.OrdinalIgnoreCase)).OrderBy(each => each.Value != attributes[date].Value)
            .Where(static each => each.Value.Length > 0).Select(each => new TextSpan(start + each.Value.Index, each.Value.Length))];
    }

    [GeneratedRegex(@"\s(?<name>[\w:.-]+)\s*=\s*(?:""(?<value>[^""<]*)""|'(?<value>[^'<]*)')", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
