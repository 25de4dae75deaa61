using System.Text;

namespace NatoIraq.Store.Relational.Packing;

/// <summary>
/// Writes numbers and texts one behind the other as text in UTF-8. A number is written in digits of 32, the lowest first, each a character from
/// <c>@</c> on; all but the last have 32 added. Most numbers of a mention take one or two characters.
/// </summary>
internal sealed class PackedWriter
{
    private byte[] bytes = new byte[256];
    private int length;

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Begins anew.</summary>
    public void Clear() => length = 0;

    /// <summary>Writes a number that is not negative.</summary>
    public void Number(ulong value)
    {
        Room(13);
        while (value >= PackedReader.Base)
        {
            bytes[length++] = (byte)(PackedReader.First + PackedReader.Base + (value % PackedReader.Base));
            value /= PackedReader.Base;
        }

        bytes[length++] = (byte)(PackedReader.First + value);
    }

    /// <summary>Writes a number of either sign: those near zero are short.</summary>
    public void Signed(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>Writes a text, its length in bytes before it.</summary>
    public void Text(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        Number((ulong)count);
        Room(count);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    private void Room(int count)
    {
        if (bytes.Length - length < count)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        }
    }
}
