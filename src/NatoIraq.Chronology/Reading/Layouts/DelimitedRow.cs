using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>The cells of a row: those the syntax gives, or a line cut at its tabs or bars.</summary>
/// <param name="delimiter">The character that divides cells; null where the syntax divides them.</param>
internal sealed class DelimitedRow(char? delimiter)
{
    /// <summary>The cells of a block; none where it is no row.</summary>
    public IReadOnlyList<FoldedText> CellsOf(Block block)
    {
        if (block.Kind == BlockKind.Row)
        {
            return block.Cells;
        }

        return delimiter is not null && block.Kind is BlockKind.Text or BlockKind.Item ? block.Cells : [];
    }
}
