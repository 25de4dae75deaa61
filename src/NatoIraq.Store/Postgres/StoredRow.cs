using System.Runtime.InteropServices;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres;

/// <summary>The checksum of a row as the driver takes it and gives it. Texts are in UTF-16, as they are in memory.</summary>
internal static class StoredRow
{
    /// <summary>The checksum of the values of a row.</summary>
    public static long Checksum(ReadOnlySpan<object?> values)
    {
        var checksum = RowChecksum.None;
        foreach (var value in values)
        {
            checksum = value switch
            {
                null or DBNull => RowChecksum.AddNull(checksum),
                string text => Add(checksum, text),
                long large => RowChecksum.Add(checksum, large),
                int number => RowChecksum.Add(checksum, number),
                bool truth => RowChecksum.Add(checksum, truth ? 1 : 0),
                short small => RowChecksum.Add(checksum, small),
                byte[] bytes => RowChecksum.AddBytes(checksum, bytes),
                double real => RowChecksum.Add(checksum, real),
                _ => throw new ArgumentOutOfRangeException(nameof(values)),
            };
        }

        return checksum;
    }

    /// <summary>The checksum of some values and a text behind them.</summary>
    public static uint Add(uint checksum, string text) => RowChecksum.AddText(checksum, MemoryMarshal.AsBytes(text.AsSpan()));
}
