using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Blocks that wait for the date below them, in a document whose text stands above its dates.</summary>
internal sealed class TextAbove
{
    private readonly List<Block> blocks = [];

    /// <summary>How many wait.</summary>
    public int Count => blocks.Count;

    /// <summary>Keeps a block.</summary>
    public void Add(Block block) => blocks.Add(block);

    /// <summary>Gives the blocks to the entry whose date has come.</summary>
    public void AddTo(EntryBuilder entry)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Ignored)
            {
                entry.Cover(block);
            }
            else
            {
                entry.Add(block);
            }
        }

        blocks.Clear();
    }

    /// <summary>Gives the blocks up: no date has come.</summary>
    public void Drop(SegmentWriter writer, ReadingTally tally, bool hasEntries)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Ignored)
            {
                writer.Ignore(block, block.Reason!);
                continue;
            }

            tally.AddText(isParagraph: false, isContinued: false, hasEntries, null);
            writer.Ignore(block, hasEntries ? "under no date" : "before the first entry");
        }

        blocks.Clear();
    }
}
