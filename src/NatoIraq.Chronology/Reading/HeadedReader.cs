namespace NatoIraq.Chronology.Reading;

/// <summary>A text whose head has been read already.</summary>
/// <param name="head">The head.</param>
/// <param name="rest">What comes behind it.</param>
internal sealed class HeadedReader(string head, TextReader rest) : TextReader
{
    private int position;

    /// <inheritdoc/>
    public override int Peek() => position < head.Length ? head[position] : rest.Peek();

    /// <inheritdoc/>
    public override int Read() => position < head.Length ? head[position++] : rest.Read();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, head.Length - position);
        if (length == 0)
        {
            return rest.Read(buffer, index, count);
        }

        head.CopyTo(position, buffer, index, length);
        position += length;
        return length;
    }
}
