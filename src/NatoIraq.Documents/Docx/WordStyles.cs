using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Documents.Docx;

/// <summary>What a document's styles say of paragraphs and runs, their bases included (ISO/IEC 29500-1, 17.7).</summary>
internal sealed class WordStyles
{
    /// <summary>No chain of bases is followed further: a damaged file can have a circle of them.</summary>
    private const int MostBases = 32;

    private const int TitleLevel = 1;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <param name="part">The part with the styles, or null.</param>
    public WordStyles(StyleDefinitionsPart? part)
    {
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }
    }

    /// <summary>The rank of a heading, from 1; 0 where the paragraph is none.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        if (LevelOf(properties?.OutlineLevel) is { } own)
        {
            return own;
        }

        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (LevelOf(style.StyleParagraphProperties?.OutlineLevel) is { } level)
            {
                return level;
            }

            if (NameOf(style) is "title")
            {
                return TitleLevel;
            }
        }

        return 0;
    }

    /// <summary>Whether the paragraph is the caption of a table or a figure.</summary>
    public bool IsCaption(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Any(static style => NameOf(style).Contains("caption", StringComparison.Ordinal));

    /// <summary>The list that the style of a paragraph puts it in.</summary>
    public NumberingProperties? Numbering(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Select(static style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(static numbering => numbering is not null);

    /// <summary>Whether a run is hidden.</summary>
    public bool IsHidden(RunProperties? properties) =>
        IsOn(properties?.Vanish) ?? Chain(properties?.RunStyle?.Val?.Value).Select(static style => IsOn(style.StyleRunProperties?.Vanish)).FirstOrDefault(static value => value is not null) ?? false;

    /// <summary>Whether a run is set in bold or italics.</summary>
    public bool IsEmphasised(RunProperties? properties) =>
        (IsOn(properties?.Bold) ?? FromStyle(properties, static style => style.Bold)) || (IsOn(properties?.Italic) ?? FromStyle(properties, static style => style.Italic));

    private bool FromStyle(RunProperties? properties, Func<StyleRunProperties, OnOffType?> property) =>
        Chain(properties?.RunStyle?.Val?.Value)
            .Select(style => style.StyleRunProperties is { } run ? IsOn(property(run)) : null)
            .FirstOrDefault(static value => value is not null) ?? false;

    private static bool? IsOn(OnOffType? toggle) => toggle is null ? null : toggle.Val?.Value ?? true;

    private static int? LevelOf(OutlineLevel? level) => level?.Val?.Value switch
    {
        null => null,
        >= 0 and < 9 and var value => value + 1,
        _ => 0,
    };

    private static string NameOf(Style style) => style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";

    private IEnumerable<Style> Chain(string? id)
    {
        for (var steps = 0; steps < MostBases && id is not null && styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
