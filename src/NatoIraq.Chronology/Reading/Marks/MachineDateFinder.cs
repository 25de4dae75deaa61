using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the dates that markup states for machines beside those for people.</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed class MachineDateFinder(DateMarkFinder finder)
{
    /// <summary>The date whose words begin at an offset; null where the markup states none there.</summary>
    public DateMark? FindAt(Block block, int start)
    {
        foreach (var machine in block.MachineDates)
        {
            if (machine.Start != start)
            {
                continue;
            }

            // The value may be more precise than is known ("2006-01-01" for 2006): it counts where the words leave something open.
            var value = machine.Value.Trim();
            var end = machine.Start + machine.Length;
            var shown = finder.Dates.ReadAt(block.Text[..end], machine.Start, null, DatePlace.Cell) is { NeedsYear: false, IsAmbiguous: false } words && words.End == end ? words : null;
            var stated = finder.Dates.ReadAt(value, 0, null, DatePlace.Cell) is { NeedsYear: false } read && read.End == value.Length ? read with { Start = machine.Start, Length = machine.Length, Rule = DateRule.Edtf } : null;
            if ((shown ?? stated) is { } phrase)
            {
                var after = TextAfter.Find(block, machine.Start, end, opensSentence: false) ?? new TextAfter(DatePosition.Lead, DateSeparator.Strong, Math.Min(end + 1, block.Text.Length));
                var separator = after.Position == DatePosition.Alone ? DateSeparator.None : DateSeparator.Strong;
                return finder.MarkOf(phrase, block.Text, after.Position, separator, after.TextStart, block.Text.Length - after.TextStart);
            }
        }

        return null;
    }
}
