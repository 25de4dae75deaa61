using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>
/// Holds blocks back until what stands below them is known: an underline makes a line a heading, a rule makes the first row of a table its header, the end of a page
/// makes a number the page's.
/// </summary>
internal sealed class LineJoiner
{
    /// <summary>A box is a rule, a line and a rule: two blocks wait for the third.</summary>
    private const int MostHeld = 2;

    private const int LongestBoxed = 120;

    private readonly List<Block> held = [];
    private readonly Queue<Block> ready = new();

    /// <summary>Adds the next block.</summary>
    public void Add(Block block)
    {
        if (held.Count > 0 && held[^1] is { Raw: { } above } last && block is { Reason: Block.Rule, Raw: { } rule } && last.Line == block.Line - 1)
        {
            if (last.Kind == BlockKind.Text && IsColumnRule(rule.Text) && last.Cells.Count > 1 && held is [{ Reason: Block.Rule }, _])
            {
                held[^1] = last with { IsHeader = true };
            }
            else if (last.Kind == BlockKind.Text && LevelOf(above, rule) is > 0 and var level)
            {
                // The underline belongs to its heading.
                held[^1] = last with
                {
                    Kind = BlockKind.Heading,
                    Level = level,
                    Cells = [],
                    Content = WithoutFrame(last.Content),
                    Span = TextSpan.FromBounds(last.Span.Start, block.Span.End),
                };
                return;
            }

            if (last is { Kind: BlockKind.Row, IsHeader: false } && IsFirstOfTable(last) && rule.Text.AsSpan().Trim().IndexOfAny("|+┼") >= 0)
            {
                held[^1] = last with { IsHeader = true };
            }
        }
        else if (block is { Kind: BlockKind.Text } && held is [.., { Kind: BlockKind.Term }])
        {
            block = block with { Kind = BlockKind.Definition };
        }

        if (block is { Kind: BlockKind.Row, IsHeader: false } && isGrid && held is [.., { Kind: BlockKind.Row } rowAbove] && rowAbove.Line == block.Line - rowLines && rowAbove.Cells.Count == block.Cells.Count)
        {
            // In a grid a rule ends each row, which may take several lines.
            held[^1] = Joined(rowAbove, block);
            rowLines++;
            return;
        }

        rowLines = 1;
        isGrid = block.Raw is { } drawn && drawn.Text.AsSpan().TrimStart() is ['+', '-' or '=', ..] || (isGrid && block.Kind == BlockKind.Row);
        if (block.Kind == BlockKind.Row)
        {
            newTable = block.Table != lastTable;
            lastTable = block.Table;
        }

        held.Add(block);
        while (held.Count > MostHeld)
        {
            ready.Enqueue(held[0]);
            held.RemoveAt(0);
        }
    }

    private static Block Joined(Block row, Block below)
    {
        List<FoldedText> cells = [.. row.Cells.Zip(below.Cells, static (one, other) => one.Text.Length == 0 ? other : other.Text.Length == 0 ? one : LineBlock.Join([one, other]))];
        return row with { Cells = cells, Content = LineBlock.Join(cells), Span = TextSpan.FromBounds(row.Span.Start, below.Span.End) };
    }

    private int rowLines;
    private bool isGrid;
    private int lastTable;
    private bool newTable;

    private bool IsFirstOfTable(Block row) => newTable && row.Table == lastTable;

    /// <summary>A page ends: a number that stands alone at its foot is its number.</summary>
    public void EndPage()
    {
        if (held.Count > 0 && held[^1] is { Kind: BlockKind.Text, Raw: { } line } && Boilerplate.IsNumber(line.Text.AsSpan().Trim()))
        {
            held[^1] = LineBlock.Ignore(line, "a page number");
        }
    }

    /// <summary>The text ends.</summary>
    public void End()
    {
        held.ForEach(ready.Enqueue);
        held.Clear();
    }

    /// <summary>The next block that is complete.</summary>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Block? block) => ready.TryDequeue(out block);

    /// <summary>The rank of the heading that a rule below makes of a line; 0 where it makes none.</summary>
    private int LevelOf(SourceLine above, SourceLine below)
    {
        var text = above.Text.AsSpan().Trim();
        var marks = below.Text.AsSpan().Trim();
        if (text.Length > LongestBoxed)
        {
            return 0;
        }

        var over = held.Count > 1 && held[^2] is { Reason: Block.Rule, Raw: { } rule } && rule.Number == above.Number - 1 ? rule.Text.AsSpan().Trim() : default;
        if (!over.IsEmpty && over.Length == marks.Length && marks[0] != '|' && (over[0] == marks[0] || IsCorner(over[0])))
        {
            return Fits(text, marks) ? 1 : 0;
        }

        return marks[0] is '=' or '-' or '~' or '^' or '"' or '*' or '#' or '+' && !marks.ContainsAnyExcept(marks[0]) && held[^1].IsAfterGap && Fits(text, marks)
            ? marks[0] == '=' ? 1 : 2
            : 0;
    }

    private static bool IsCorner(char character) => character is '┌' or '╔' or '╭' or '+';

    /// <summary>Whether a rule has a stretch for each column, as in tables of reStructuredText.</summary>
    private static bool IsColumnRule(ReadOnlySpan<char> rule) => rule.Trim().Contains(' ');

    /// <summary>The words in a box.</summary>
    private static FoldedText WithoutFrame(FoldedText content)
    {
        var text = content.Text;
        return text.Length > 2 && text[0] == text[^1] && "|*#=+│║-".Contains(text[0], StringComparison.Ordinal) && text.Trim(text[0], ' ').Length > 0
            ? content.Slice(text.Length - text.TrimStart(text[0], ' ').Length, text.Trim(text[0], ' ').Length)
            : content;
    }

    /// <summary>Whether a rule is about as long as a line, and so drawn for it.</summary>
    private static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<char> marks) => Math.Abs(marks.Length - text.Length) <= 4 + (text.Length / 4);
}
