namespace NatoIraq.Chronology.Reading.Html;

/// <summary>The physical line of each position, asked for in ascending order. CR LF, LF and CR end a line.</summary>
/// <param name="text">The text.</param>
internal sealed class LineCounter(string text)
{
    private int position;
    private int line = 1;

    /// <summary>The line, from 1, that <paramref name="offset"/> stands on; not before the one asked for last.</summary>
    public int LineAt(int offset)
    {
        while (position < offset)
        {
            var step = text.AsSpan(position, offset - position).IndexOfAny('\r', '\n');
            if (step < 0)
            {
                position = offset;
                break;
            }

            position += step + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
            {
                if (position >= offset)
                {
                    position--;
                    break;
                }

                position++;
            }

            line++;
        }

        return line;
    }
}
