namespace NatoIraq.Chronology.Reading;

/// <summary>A physical line of a source.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the decoded source text.</param>
/// <param name="Text">The line without its end.</param>
internal readonly record struct SourceLine(int Number, int Start, string Text)
{
    /// <summary>The lines of a text. CR LF, LF and CR end a line.</summary>
    /// <remarks>Reads ahead by one buffer only, so that a text of any length takes the memory of its longest line.</remarks>
    public static IEnumerable<SourceLine> ReadFrom(TextReader reader)
    {
        var buffer = new char[BufferLength];
        var partial = new System.Text.StringBuilder();
        int number = 1, lineStart = 0, bufferStart = 0;
        var endedByReturn = false;
        for (int length; (length = reader.ReadBlock(buffer, 0, buffer.Length)) > 0; bufferStart = checked(bufferStart + length))
        {
            var index = 0;
            if (endedByReturn && buffer[0] == '\n')
            {
                index = 1;
                lineStart++;
            }

            endedByReturn = false;
            while (index < length)
            {
                var end = buffer.AsSpan(index, length - index).IndexOfAny('\r', '\n');
                if (end < 0)
                {
                    partial.Append(buffer, index, length - index);
                    break;
                }

                yield return new SourceLine(number++, lineStart, Take(partial, buffer, index, end));
                index += end + 1;
                if (buffer[index - 1] == '\r')
                {
                    if (index == length)
                    {
                        endedByReturn = true;
                    }
                    else if (buffer[index] == '\n')
                    {
                        index++;
                    }
                }

                lineStart = bufferStart + index;
            }
        }

        if (partial.Length > 0)
        {
            yield return new SourceLine(number, lineStart, partial.ToString());
        }
    }

    private const int BufferLength = 32 * 1024;

    private static string Take(System.Text.StringBuilder partial, char[] buffer, int start, int length)
    {
        if (partial.Length == 0)
        {
            return new string(buffer, start, length);
        }

        var text = partial.Append(buffer, start, length).ToString();
        partial.Clear();
        return text;
    }
}
