using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>The words of an entry that stand in the block with its date.</summary>
internal static class EntryText
{
    /// <summary>The text that a date stands beside, with the place or label before it.</summary>
    public static FoldedText Beside(Block block, DateMark mark)
    {
        var beside = block.Content.Slice(mark.TextStart, mark.TextLength);
        if (mark.LabelLength == 0)
        {
            return beside;
        }

        var text = new FoldedTextBuilder();
        text.Append(block.Content, mark.LabelStart, mark.LabelLength);
        text.Append(beside, 0, beside.Text.Length);
        return text.ToFoldedText();
    }
}
