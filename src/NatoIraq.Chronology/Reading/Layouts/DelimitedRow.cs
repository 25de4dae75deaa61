using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>The cells of a row: those the syntax gives, or a line cut at its tabs or bars.</summary>
/// <param name="delimiter">The character that divides cells; null where the syntax divides them.</param>
/// <param name="isMarkdown">Whether inline markup is taken out of the cells.</param>
internal sealed class DelimitedRow(char? delimiter, bool isMarkdown)
{
    /// <summary>The cells of a block; none where it is no row.</summary>
    public IReadOnlyList<FoldedText> CellsOf(Block block)
    {
        if (block.Kind == BlockKind.Row)
        {
            return block.Cells;
        }

        return delimiter is { } mark && block is { Kind: BlockKind.Text or BlockKind.Item, Raw: { } line }
            ? DelimitedCells.Split(line, mark, isMarkdown)
            : [];
    }
}
