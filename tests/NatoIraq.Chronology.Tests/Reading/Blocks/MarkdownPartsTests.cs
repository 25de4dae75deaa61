using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Tests.Reading.Blocks;

public class MarkdownPartsTests
{
    [Fact]
    public void A_long_document_is_read_in_parts_with_the_lines_and_places_of_the_whole()
    {
        const int Entries = 20_000;
        var text = string.Concat(Enumerable.Range(0, Entries).Select(static index => $"- **12 May {1900 + (index % 100)}**: Talks begin.\r\n  They go on.\r\n{(index % 3 == 0 ? "\r\n" : "")}"));
        var blocks = BlockAccounting.Read(text, SourceFormat.Markdown);

        BlockAccounting.Check(text, blocks);
        Assert.Equal(2 * Entries, blocks.Count);
        Assert.All(blocks, static (block, index) => Assert.Equal(index % 2 == 0 ? (BlockKind.Item, 0) : (BlockKind.Text, 1), (block.Kind, block.Depth)));
        Assert.All(blocks.Where(static block => block.Kind == BlockKind.Item), static (block, index) => Assert.Equal(index % 3 == 1 || index == 0, block.IsAfterGap));
    }
}
