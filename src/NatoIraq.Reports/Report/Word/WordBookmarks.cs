using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>
/// The places in a document that links lead to. They are named by number: what an event is called may be longer than a bookmark's name or
/// hold what that may not.
/// </summary>
internal sealed class WordBookmarks
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<int> placed = [];

    /// <summary>Makes bookmarks for some ids; each once.</summary>
    public WordBookmarks(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            numbers.TryAdd(id, numbers.Count + 1);
        }
    }

    /// <summary>The name of an id's bookmark; null where it has none.</summary>
    public string? Of(string id) => numbers.TryGetValue(id, out var number) ? Name(number) : null;

    /// <summary>An element between the ends of its bookmark; alone where the id has none, or has it elsewhere.</summary>
    public OpenXmlElement[] Around(string id, OpenXmlElement element)
    {
        if (!numbers.TryGetValue(id, out var number) || !placed.Add(number))
        {
            return [element];
        }

        var key = number.ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = key, Name = Name(number) }, element, new BookmarkEnd { Id = key }];
    }

    /// <summary>Begins with an underscore, as the bookmarks do that a word processor makes by itself and does not list.</summary>
    private static string Name(int number) => FormattableString.Invariant($"_Place{number}");
}
