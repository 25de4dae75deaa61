using System.Globalization;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>The numbers of the rows of a table that was taken apart into a cell a line: "1", "20:18", "A jet leaves.", "2", "20:33", … They count up, and each stands above a date.</summary>
internal static class RowNumbers
{
    private const int LeastRows = 3;
    private const int LongestNumber = 3;

    /// <summary>Whether a document's first blocks have such numbers.</summary>
    public static bool Occur(IReadOnlyList<Block> blocks, DateMarkFinder finder)
    {
        var rows = 0;
        for (var index = 0; index + 1 < blocks.Count; index++)
        {
            rows += IsNumber(blocks[index], rows + 1) && finder.FindHead(blocks[index + 1]) is { Position: DatePosition.Alone, Form: MarkForm.Full or MarkForm.NeedsYear or MarkForm.Time } ? 1 : 0;
        }

        return rows >= LeastRows;
    }

    /// <summary>The blocks, the numbers of rows passed over.</summary>
    public static IEnumerable<Block> PassOver(IEnumerable<Block> blocks)
    {
        var row = 1;
        foreach (var block in blocks)
        {
            var isNumber = IsNumber(block, row);
            row += isNumber ? 1 : 0;
            yield return isNumber ? block with { Kind = BlockKind.Ignored, Reason = "the number of a row" } : block;
        }
    }

    private static bool IsNumber(Block block, int row) =>
        block.Kind == BlockKind.Text && block.Text.Length <= LongestNumber && int.TryParse(block.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == row;
}
