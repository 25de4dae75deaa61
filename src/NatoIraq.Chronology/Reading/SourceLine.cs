namespace NatoIraq.Chronology.Reading;

/// <summary>A line of a source, as <see cref="LineEnds"/> divide them.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the decoded source text.</param>
/// <param name="Text">The line without its end. A form feed that begins a page stands at its beginning.</param>
internal readonly record struct SourceLine(int Number, int Start, string Text)
{
    private const int BufferLength = 32 * 1024;

    /// <summary>The lines of a text.</summary>
    /// <remarks>Reads ahead by one buffer only, so that a text of any length takes the memory of its longest line.</remarks>
    public static IEnumerable<SourceLine> ReadFrom(TextReader reader)
    {
        var buffer = new char[BufferLength];
        int number = 1, origin = 0, start = 0, searched = 0, length = 0;
        var isWhole = false;
        while (true)
        {
            if (LineEnds.TryFind(buffer.AsSpan(start, length - start), searched - start, isWhole, out var end, out var next))
            {
                yield return new SourceLine(number++, origin + start, new string(buffer, start, end));
                start += next;
                searched = start;
                continue;
            }

            if (isWhole)
            {
                break;
            }

            buffer.AsSpan(start, length - start).CopyTo(buffer);
            origin += start;
            length -= start;
            start = 0;
            searched = Math.Max(0, length - 1);
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, checked(2 * buffer.Length));
            }

            var read = reader.ReadBlock(buffer, length, buffer.Length - length);
            isWhole = length + read < buffer.Length;
            length += read;
        }

        if (length > start)
        {
            yield return new SourceLine(number, origin + start, new string(buffer, start, length - start));
        }
    }
}
