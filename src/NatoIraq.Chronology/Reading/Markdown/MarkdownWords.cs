using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>
/// The words of lines of Markdown, their inline markup left out. Lines of one paragraph are read together, so that emphasis may run over them, unless there are
/// too many: Markdig nests what stands behind each open mark, and gives up at some depth.
/// </summary>
/// <param name="text">The text the lines stand in.</param>
/// <param name="origin">Offset of <paramref name="text"/> in the source.</param>
/// <param name="inlines">What reads inline markup.</param>
internal sealed class MarkdownWords(string text, int origin, InlineProcessor inlines)
{
    private const int MostLinesTogether = 32;
    private const int MostCharactersTogether = 8 * 1024;
    private const int LongestLine = 64 * 1024;

    private static readonly System.Buffers.SearchValues<char> MarkupCharacters = System.Buffers.SearchValues.Create("*_`[]\\<&!~|");

    private readonly MarkdownLineWriter writer = new(text, origin);

    /// <summary>The segments of each line: one, or several where <c>&lt;br&gt;</c> divides it.</summary>
    /// <param name="lines">The lines, without what stands before them; offsets into the text.</param>
    /// <param name="isTable">Whether the lines are rows of a table, which share no markup.</param>
    public List<MarkdownSegment>[] Read(IReadOnlyList<TextSpan> lines, bool isTable)
    {
        var isTogether = !isTable && lines.Count is > 1 and <= MostLinesTogether && lines[^1].End - lines[0].Start <= MostCharactersTogether;
        if (isTogether && text.AsSpan(lines[0].Start, lines[^1].End - lines[0].Start).ContainsAny(MarkupCharacters) && TryParse(lines) is { } together)
        {
            return writer.Write(together, lines);
        }

        var found = new List<MarkdownSegment>[lines.Count];
        for (var index = 0; index < found.Length; index++)
        {
            var line = lines[index];
            var hasMarkup = line.Length <= LongestLine && text.AsSpan(line.Start, line.Length).ContainsAny(MarkupCharacters);
            found[index] = writer.Write(hasMarkup ? TryParse([line]) : null, [line])[0];
        }

        return found;
    }

    /// <summary>The inline tree of lines; null where it is nested too deeply for Markdig.</summary>
    private ContainerInline? TryParse(IReadOnlyList<TextSpan> lines)
    {
        var leaf = new ParagraphBlock { Lines = new StringLineGroup(lines.Count) };
        foreach (var line in lines)
        {
            var slice = new StringSlice(text, line.Start, line.End - 1, NewLine.LineFeed);
            leaf.AppendLine(ref slice, 0, 0, line.Start, trackTrivia: false);
        }

        try
        {
            inlines.ProcessInlineLeaf(leaf);
            return leaf.Inline;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>A line of Markdown, or the part of one that <c>&lt;br&gt;</c> ends.</summary>
/// <param name="End">Where it ends, the tag included; offset into the text.</param>
/// <param name="Content">Its words.</param>
/// <param name="EmphasisLength">How many characters of the words, from the start, are set apart.</param>
/// <param name="Cells">What stands between its bars; empty where it has none.</param>
internal readonly record struct MarkdownSegment(int End, FoldedText Content, int EmphasisLength, IReadOnlyList<FoldedText> Cells);
