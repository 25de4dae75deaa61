using System.ComponentModel;
using System.Globalization;
using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Resources;
using NatoIraq.Reports.Citations;

namespace NatoIraq.Mcp.Answers;

/// <summary>A source of the store.</summary>
/// <param name="Title">Its title, its id in the store.</param>
/// <param name="Uri">Where it was published.</param>
/// <param name="Published">When.</param>
/// <param name="Imported">When it was imported (UTC).</param>
/// <param name="Events">How many events it gave.</param>
/// <param name="Rejected">How many lines could not be read.</param>
/// <param name="Length">UTF-16 code units of its text.</param>
/// <param name="TextSha256">The hash of its text.</param>
/// <param name="Resource">The resource that has its text.</param>
/// <param name="Citation">The citation, in Chicago style.</param>
internal sealed record SourceAnswer(
    string Title,
    string? Uri,
    DateAnswer? Published,
    string Imported,
    int Events,
    [property: Description("How many of its lines could not be read.")] int Rejected,
    [property: Description("Characters (UTF-16 code units) of its text.")] int Length,
    string TextSha256,
    [property: Description("The resource that has its text, to be read in ranges.")] string Resource,
    string Citation)
{
    /// <summary>The answer for a source.</summary>
    public static SourceAnswer Of(Source source) => new(
        ChronologyText.Cut(source.Title, Paging.ListedText),
        source.Uri is { } uri ? ChronologyText.Cut(uri, Paging.ListedText) : null,
        DateAnswer.OfKnown(source.Published),
        source.Imported.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        source.Events,
        source.Rejected,
        source.Length,
        source.TextSha256,
        SourceAddress.Of(source.Title),
        ChronologyText.Cut(NatoIraq.Reports.Citations.Citation.Of(source).Write(CitationStyle.Chicago), Paging.ListedText));
}

/// <summary>How much of an entry the fields of its event account for.</summary>
/// <param name="Event">The event's id; null for a rejected line.</param>
/// <param name="Date">Its date.</param>
/// <param name="Reason">Why the line was rejected.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Percent">How many in a hundred are accounted for.</param>
/// <param name="Uncovered">The words that no field accounts for.</param>
/// <param name="Source">The title of the source.</param>
/// <param name="Line">The line of the source, from 1.</param>
internal sealed record CoverageAnswer(
    string? Event,
    DateAnswer? Date,
    [property: Description("Why the line was rejected; null for an entry that is an event.")] string? Reason,
    int Words,
    [property: Description("How many in a hundred words the event's fields account for.")] double Percent,
    IReadOnlyList<WordAnswer> Uncovered,
    string Source,
    int Line)
{
    /// <summary>The answer for an entry.</summary>
    public static CoverageAnswer Of(EntryCoverage entry) => new(
        entry.Event,
        DateAnswer.OfKnown(entry.Date),
        entry.Reason is { } reason ? ChronologyText.Cut(reason, Paging.ListedText) : null,
        entry.Words,
        entry.Percent,
        [.. entry.Uncovered.Take(Paging.Listed).Select(static word => new WordAnswer(ChronologyText.Cut(word.Text, Paging.ListedText), word.Class, word.Start, word.Length))],
        ChronologyText.Cut(entry.Source, Paging.ListedText),
        entry.Line);
}

/// <summary>A word that no field accounts for.</summary>
/// <param name="Text">The word.</param>
/// <param name="Class">What it looks like.</param>
/// <param name="Start">Offset in the source's text.</param>
/// <param name="Length">How many characters.</param>
internal sealed record WordAnswer(string Text, string Class, int Start, int Length);

/// <summary>A citation of an event.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Place">Where the words stand.</param>
internal sealed record CitationAnswer(string Event, string Citation, SourcePlace? Place);
