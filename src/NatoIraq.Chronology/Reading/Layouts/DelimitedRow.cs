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

        if (delimiter is not { } mark || block.Raw is not { } line || block.Kind is not (BlockKind.Text or BlockKind.Item))
        {
            return [];
        }

        var text = line.Text;
        int start = 0, end = text.Length;
        if (mark == '|')
        {
            // The bars that frame a row divide nothing.
            var trimmed = text.AsSpan().Trim();
            if (trimmed is ['|', _, .., '|'])
            {
                start = text.IndexOf('|', StringComparison.Ordinal) + 1;
                end = text.LastIndexOf('|');
            }
        }

        var cells = new List<FoldedText>();
        for (var index = start; index <= end; index++)
        {
            if (index == end || (text[index] == mark && !(mark == '|' && index > 0 && text[index - 1] == '\\')))
            {
                var cell = text.AsSpan(start, index - start);
                cells.Add(cell.IsWhiteSpace() ? FoldedText.Empty : LineBlockReader.ReadWords(cell, line.Start + start, isMarkdown).Content);
                start = index + 1;
            }
        }

        return cells.Count > 1 ? cells : [];
    }
}
