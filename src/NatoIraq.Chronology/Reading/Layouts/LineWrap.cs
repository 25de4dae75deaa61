using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Whether and where a document's lines were broken for their width.</summary>
internal static class LineWrap
{
    /// <summary>The widest column at which text is broken by hand or by a mail program; longer lines are paragraphs.</summary>
    private const int WidestColumn = 130;

    /// <summary>The narrowest.</summary>
    private const int NarrowestColumn = 30;

    /// <summary>
    /// The column, or 0. Lines are broken where none is longer than it, where many come near it, and where lines go on with the one above in the
    /// middle of a sentence.
    /// </summary>
    /// <param name="head">A document's first lines.</param>
    /// <param name="leading">Tells the lines that open with a date, which go on with nothing.</param>
    public static int FindWidth(IReadOnlyList<Block> head, LeadingDateReader leading)
    {
        int widest = 0, lines = 0, below = 0, goingOn = 0;
        foreach (var block in head)
        {
            if (block.Raw is null || block.Kind is not (BlockKind.Text or BlockKind.Item))
            {
                continue;
            }

            lines++;
            widest = Math.Max(widest, block.Width);
            if (!block.IsAfterGap && block.Kind == BlockKind.Text && leading.Read(block, LeadingDateReader.AnyYear) is null)
            {
                below++;
                goingOn += char.IsLower(block.Text[0]) ? 1 : 0;
            }
        }

        // Of the lines of broken English prose, three in four begin with a small letter.
        if (widest is > WidestColumn or < NarrowestColumn || goingOn == 0 || goingOn * 10 < below * 4 || goingOn * 8 < lines)
        {
            return 0;
        }

        var near = head.Count(block => block.Raw is not null && block.Width * 4 >= widest * 3);
        return near * 4 >= lines ? widest : 0;
    }

    /// <summary>
    /// Whether the line end between two lines was put there for the width: the next word would not have fitted, or the line above breaks off in a sentence.
    /// </summary>
    public static bool IsSoft(int width, Block above, Block below)
    {
        if (width == 0 || below.IsAfterGap || below.Kind != BlockKind.Text || above.Kind is not (BlockKind.Text or BlockKind.Item) || below.Raw is not { } line)
        {
            return false;
        }

        var word = line.Text.AsSpan().TrimStart();
        var length = word.IndexOfAny(' ', '\t');
        return above.Width + 1 + (length < 0 ? word.Length : length) > width - Slack
            || (above.Width * 2 > width && !Sentence.IsEnded(above.Text));
    }

    /// <summary>Mail programs and hands break a little early at times.</summary>
    private const int Slack = 2;
}
