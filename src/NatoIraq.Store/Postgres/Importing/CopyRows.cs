using System.Buffers.Binary;
using System.Text;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>
/// Rows in the binary format of COPY (https://www.postgresql.org/docs/current/sql-copy.html, "Binary Format"), each value as the type's receive function takes
/// it. The driver's importer would look for a converter for every value, which takes longer than to convert it.
/// </summary>
internal sealed class CopyRows
{
    private const int TypeOfBigint = 20;
    private const int TypeOfText = 25;
    private const byte LowerInclusive = 0x02;
    private const byte UpperInclusive = 0x04;
    private const byte LowerInfinite = 0x08;
    private const byte UpperInfinite = 0x10;

    private byte[] buffer = new byte[128 * 1024];

    /// <summary>What stands before the rows.</summary>
    public static ReadOnlySpan<byte> Header =>
        [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>What stands behind them.</summary>
    public static ReadOnlySpan<byte> Trailer => [0xFF, 0xFF];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Forgets what has been written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Begins a row.</summary>
    public void BeginRow(int columns) => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), (short)columns);

    /// <summary>Writes null.</summary>
    public void WriteNull() => WriteRaw(-1);

    /// <summary>Writes a bigint.</summary>
    public void Write(long number)
    {
        WriteRaw(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), number);
    }

    /// <summary>Writes an integer.</summary>
    public void Write(int number)
    {
        WriteRaw(sizeof(int));
        WriteRaw(number);
    }

    /// <summary>Writes a smallint.</summary>
    public void Write(short number)
    {
        WriteRaw(sizeof(short));
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), number);
    }

    /// <summary>Writes a boolean.</summary>
    public void Write(bool truth)
    {
        WriteRaw(sizeof(byte));
        Take(sizeof(byte))[0] = truth ? (byte)1 : (byte)0;
    }

    /// <summary>Writes a text that <see cref="StoredText"/> has encoded.</summary>
    public void Write(string text)
    {
        var head = Length;
        WriteRaw(0);
        var written = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        Length += written;
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(head), written);
    }

    /// <summary>Writes bytes: a bytea, or a value in the binary form of its type.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        WriteRaw(bytes.Length);
        bytes.CopyTo(Take(bytes.Length));
    }

    /// <summary>Writes a bigint[].</summary>
    public void Write(long[] numbers)
    {
        var head = BeginArray(numbers.Length, TypeOfBigint);
        foreach (var number in numbers)
        {
            Write(number);
        }

        EndValue(head);
    }

    /// <summary>Writes a text[], of texts that <see cref="StoredText"/> has encoded.</summary>
    public void Write(string[] texts)
    {
        var head = BeginArray(texts.Length, TypeOfText);
        foreach (var text in texts)
        {
            Write(text);
        }

        EndValue(head);
    }

    /// <summary>Writes an int8range, both of whose bounds are in it; null is no bound.</summary>
    public void WriteRange(long? first, long? last)
    {
        var head = Length;
        WriteRaw(0);
        Take(sizeof(byte))[0] = (byte)((first is null ? LowerInfinite : LowerInclusive) | (last is null ? UpperInfinite : UpperInclusive));
        if (first is { } from)
        {
            Write(from);
        }

        if (last is { } to)
        {
            Write(to);
        }

        EndValue(head);
    }

    private int BeginArray(int length, int type)
    {
        var head = Length;
        WriteRaw(0);
        WriteRaw(length == 0 ? 0 : 1);
        WriteRaw(0);
        WriteRaw(type);
        if (length > 0)
        {
            WriteRaw(length);
            WriteRaw(1);
        }

        return head;
    }

    // The length of a value stands before it.
    private void EndValue(int head) => BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(head), Length - head - sizeof(int));

    private void WriteRaw(int number) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), number);

    private Span<byte> Take(int length)
    {
        var room = Room(length)[..length];
        Length += length;
        return room;
    }

    private Span<byte> Room(int length)
    {
        if (buffer.Length - Length < length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + length));
        }

        return buffer.AsSpan(Length);
    }
}
