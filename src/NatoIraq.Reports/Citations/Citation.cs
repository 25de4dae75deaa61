using System.Text;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Identity;

namespace NatoIraq.Reports.Citations;

/// <summary>
/// What is cited: a source, or an entry of one with its words. Writes itself in each style; docs/citations.md says what stands where, and
/// why.
/// </summary>
public sealed class Citation
{
    private readonly string id;

    private Citation(Source? source, Event? entry)
    {
        id = entry?.Id ?? "";
        Container = Clean(source?.Title ?? entry?.Source ?? "");
        Uri = source?.Uri is { Length: > 0 } uri ? CitedUri.Of(uri) : null;
        Published = source?.Published is { } published ? CitedDate.Of(EdtfDate.Parse(published), published) : null;
        Accessed = source?.Imported is { } imported ? CitedDate.Of(DateOnly.FromDateTime(imported)) : null;
        Entry = entry is null ? null : new CitedEntry(entry);
    }

    /// <summary>The name it is cited by in a file of references: letters, digits, full stops and hyphens.</summary>
    internal string Key => KeyOf(id.Length > 0 ? id : Container);

    /// <summary>The title of the source.</summary>
    internal string Container { get; }

    /// <summary>Where the source was published.</summary>
    internal string? Uri { get; }

    /// <summary>When the source was published.</summary>
    internal CitedDate? Published { get; }

    /// <summary>When the source was read: the day it was imported.</summary>
    internal CitedDate? Accessed { get; }

    /// <summary>The entry of the source; null where the source as a whole is cited.</summary>
    internal CitedEntry? Entry { get; }

    /// <summary>A citation of a source.</summary>
    public static Citation Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Citation(source, entry: null);
    }

    /// <summary>A citation of an event's entry, with its words.</summary>
    /// <param name="event">The event.</param>
    /// <param name="source">Its source; null where nothing is known of it but what the event says.</param>
    public static Citation Of(Event @event, Source? source)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return new Citation(source, @event);
    }

    /// <summary>The citation, written in a style.</summary>
    public string Write(CitationStyle style) => style switch
    {
        CitationStyle.Chicago => ChicagoCitation.Write(this),
        CitationStyle.Apa => ApaCitation.Write(this),
        CitationStyle.BibTeX => BibTexCitation.Write(this),
        CitationStyle.Ris => RisCitation.Write(this),
        CitationStyle.CslJson => CslJsonCitation.Write(this),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>The citation in Chicago style without the entry's words, for where these stand beside it.</summary>
    public string WritePlace() => ChicagoCitation.WritePlace(this);

    /// <inheritdoc/>
    public override string ToString() => Write(CitationStyle.Chicago);

    /// <summary>A text on one line, without characters that steer a terminal.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && !DisplayControl.Is(character))
            {
                clean.Append(character);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd();
    }

    private static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);

        foreach (var character in FoldedLetters.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '.')
            {
                key.Append(character);
            }
            else if (!EndsWithHyphen(key))
            {
                key.Append('-');
            }
        }

        return key.ToString().Trim('-', '.') is { Length: > 0 } made ? made : "source";
    }

    private static bool EndsWithHyphen(StringBuilder key) => key.Length > 0 && key[^1] == '-';
}
