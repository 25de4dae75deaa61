using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>A block of Markdown that holds lines, and where it stands.</summary>
/// <param name="Block">The block.</param>
/// <param name="Kind">What its first line is.</param>
/// <param name="Depth">How many items of lists its lines stand in; the line that opens an item stands in one less.</param>
/// <param name="Marker">The list marker before its first line, "" where there is none.</param>
/// <param name="Level">The rank of a heading.</param>
/// <param name="OpensItem">Whether its first line opens an item of a list.</param>
internal sealed record MarkdownLeaf(LeafBlock Block, BlockKind Kind, int Depth, string Marker = "", int Level = 0, bool OpensItem = false)
{
    /// <summary>Where its words begin on its first line, where a number before them is one of the words; -1 where they begin where Markdown says.</summary>
    public int WordsStart { get; init; } = -1;

    /// <summary>The index of its first line; of a fence, of that which opens it.</summary>
    public int FirstLine => Block is FencedCodeBlock or YamlFrontMatterBlock || Block.Lines.Count == 0 ? Block.Line : Block.Lines.Lines[0].Line;

    /// <summary>The index of the last line that holds its text.</summary>
    public int LastLine => Block.Lines.Count == 0 ? Block.Line : Block.Lines.Lines[Block.Lines.Count - 1].Line;

    /// <summary>Why its lines are ignored; null where they are not.</summary>
    public string? Reason { get; init; }
}
