using System.ComponentModel;
using NatoIraq.Mcp.Access;

namespace NatoIraq.Mcp.Answers;

/// <summary>Where in a source something stands.</summary>
/// <param name="Source">The title of the source, its id in the store.</param>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="Length">How many code units.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Page">The page, from 1; null where the source has no pages.</param>
/// <param name="Resource">The resource that has these characters.</param>
internal sealed record SourcePlace(
    [property: Description("The source's title, by which it is known in the store.")] string Source,
    [property: Description("Offset of the first character (UTF-16 code unit) in the source's text.")] int Start,
    [property: Description("How many characters (UTF-16 code units).")] int Length,
    [property: Description("The line of the source, from 1.")] int Line,
    [property: Description("The page of the source, from 1; null where the source has no pages.")] int? Page,
    [property: Description("The resource to read for exactly these characters.")] string Resource)
{
    /// <summary>The place of an event's entry, or of a sub-event's sentence; null for an event that stands in no source.</summary>
    public static SourcePlace? Of(Event happening)
    {
        var span = happening.SpanInSource();
        return span.Length == 0 ? null : Of(happening.Source, span.Start, span.Length, happening.Line, happening.Page);
    }

    /// <summary>The place of a mention; null for one that a correction makes.</summary>
    public static SourcePlace? Of(Mention mention) => mention.Length == 0 ? null : Of(mention.Source, mention.Start, mention.Length, mention.Line, mention.Page);

    private static SourcePlace Of(string source, int start, int length, int line, int? page) =>
        new(ChronologyText.Cut(source, Paging.ListedText), start, length, line, page, Resources.SourceAddress.Of(source, start, length));
}
