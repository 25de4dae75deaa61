using System.Buffers.Binary;
using System.Numerics;

namespace NatoIraq.Store.Relational;

/// <summary>
/// The checksum that every row of content carries, over all its other columns: CRC-32C (RFC 3720, 12.1), which finds every change of a single byte
/// and which processors compute themselves. A checksum finds damage, not forgery; a file that is shipped has a seal against both.
/// </summary>
internal static class RowChecksum
{
    /// <summary>The checksum of no columns.</summary>
    public const uint None = uint.MaxValue;

    // The numbers of the types, which stand in stores: those of SQLite.
    private const int TypeOfInteger = 1;
    private const int TypeOfReal = 2;
    private const int TypeOfText = 3;
    private const int TypeOfBytes = 4;
    private const int TypeOfNull = 5;

    /// <summary>The checksum of some columns and a number behind them.</summary>
    public static uint Add(uint checksum, long number) => Add(checksum, TypeOfInteger, number, []);

    /// <summary>The checksum of some columns and a number with a fraction behind them.</summary>
    public static uint Add(uint checksum, double number) => Add(checksum, TypeOfReal, BitConverter.DoubleToInt64Bits(number), []);

    /// <summary>The checksum of some columns and one that is null behind them.</summary>
    public static uint AddNull(uint checksum) => Add(checksum, TypeOfNull, 0, []);

    /// <summary>The checksum of some columns and a text behind them, in whichever encoding the engine keeps it.</summary>
    public static uint AddText(uint checksum, ReadOnlySpan<byte> text) => Add(checksum, TypeOfText, text.Length, text);

    /// <summary>The checksum of some columns and bytes behind them.</summary>
    public static uint AddBytes(uint checksum, ReadOnlySpan<byte> bytes) => Add(checksum, TypeOfBytes, bytes.Length, bytes);

    private static uint Add(uint checksum, int type, long number, ReadOnlySpan<byte> content)
    {
        checksum = BitOperations.Crc32C(BitOperations.Crc32C(checksum, (byte)type), (ulong)number);
        for (; content.Length >= sizeof(ulong); content = content[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(content));
        }

        foreach (var last in content)
        {
            checksum = BitOperations.Crc32C(checksum, last);
        }

        return checksum;
    }
}
