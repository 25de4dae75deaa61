using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using NatoIraq.Chronology.Reading.Blocks;
using Block = NatoIraq.Chronology.Reading.Blocks.Block;

namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>Lists the leaves of Markdig's tree in the order of the text.</summary>
/// <param name="text">The text.</param>
internal sealed class MarkdownTree(string text)
{
    /// <summary>A number of more digits before an item is a year, not the item's number.</summary>
    private const int MostDigits = 2;

    private readonly List<MarkdownLeaf> leaves = [];

    /// <summary>The leaves.</summary>
    public static List<MarkdownLeaf> Leaves(MarkdownDocument document, string text)
    {
        var tree = new MarkdownTree(text);
        tree.Visit(document, depth: 0, item: null, BlockKind.Text, reason: null);

        // Markdig puts footnotes at the end of its tree.
        tree.leaves.Sort(static (left, right) => left.FirstLine.CompareTo(right.FirstLine));
        return tree.leaves;
    }

    private void Visit(ContainerBlock container, int depth, ListItemBlock? item, BlockKind kind, string? reason)
    {
        var isNumbered = container is not ListBlock { IsOrdered: true } list || IsNumbering(list);
        foreach (var child in container)
        {
            switch (child)
            {
                case ListItemBlock inner:
                    var first = leaves.Count;
                    Visit(inner, depth + 1, isNumbered ? inner : null, BlockKind.Item, reason);
                    if (!isNumbered && leaves.Count > first && leaves[first].FirstLine == inner.Line)
                    {
                        // "1985. Founded", "12. May 2003": the number is one of the words.
                        leaves[first] = leaves[first] with { WordsStart = inner.Span.Start };
                    }

                    continue;
                case Footnote footnote:
                    Visit(footnote, depth, null, BlockKind.Text, "a footnote");
                    continue;
                case LinkReferenceDefinitionGroup:
                    continue;
                case DefinitionItem definition:
                    Visit(definition, depth, null, BlockKind.Definition, reason);
                    continue;
                case ContainerBlock inner:
                    Visit(inner, depth, item, kind, reason);
                    item = null;
                    kind = BlockKind.Text;
                    continue;
                case LeafBlock leaf:
                    Add(leaf, depth, item, kind, reason);
                    if (leaf is not DefinitionTerm)
                    {
                        item = null;
                        kind = BlockKind.Text;
                    }

                    continue;
            }
        }
    }

    private void Add(LeafBlock leaf, int depth, ListItemBlock? item, BlockKind kind, string? reason)
    {
        var (own, level) = leaf switch
        {
            HeadingBlock { IsSetext: true, Lines.Count: > 1 } => (kind, 0),
            HeadingBlock heading => (BlockKind.Heading, heading.Level),
            DefinitionTerm => (BlockKind.Term, 0),
            ThematicBreakBlock => (BlockKind.Ignored, 0),
            _ => (kind, 0),
        };
        leaves.Add(new MarkdownLeaf(leaf, own, depth, item is null ? "" : MarkerOf(item), level, kind == BlockKind.Item)
        {
            Reason = reason ?? leaf switch
            {
                ThematicBreakBlock => Block.Rule,
                _ => null,
            },
        });
    }

    private string MarkerOf(ListItemBlock item)
    {
        var rest = text.AsSpan(item.Span.Start);
        var length = rest.IndexOfAny(" \t\r\n");
        return (length < 0 ? rest : rest[..length]).ToString();
    }

    /// <summary>
    /// Whether the numbers of a list number its items: they rise by one, or are all the same, as Markdown allows. Else they are words: years, days.
    /// </summary>
    private bool IsNumbering(ListBlock list)
    {
        int? first = null;
        var (index, isSame, isRising) = (0, true, true);
        foreach (var child in list)
        {
            if (child is not ListItemBlock item)
            {
                continue;
            }

            var marker = MarkerOf(item);
            if (marker.Length > MostDigits + 1 || MonthName.Starts(text.AsSpan(item.Span.Start + marker.Length).TrimStart()))
            {
                return false;
            }

            first ??= item.Order;
            isSame &= item.Order == first;
            isRising &= item.Order == first + index++;
        }

        return isSame || isRising;
    }
}
