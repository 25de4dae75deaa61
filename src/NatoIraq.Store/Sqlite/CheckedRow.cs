using System.Runtime.CompilerServices;
using System.Text;
using NatoIraq.Store.Relational;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// The columns of a row that carries a checksum, each fetched from the engine once, and checked as they are. They are good until the statement's
/// next step. What a row costs is what streaming a store costs: one object serves for all rows.
/// </summary>
/// <param name="columns">How many columns the checksum is over; the next is the checksum.</param>
internal sealed class CheckedRow(int columns)
{
    private readonly Column[] row = new Column[columns];

    /// <summary>Fetches the row that a statement stands on; gives whether it is as it was written.</summary>
    public bool Load(Statement from)
    {
        var checksum = RowChecksum.None;
        for (var index = 0; index < row.Length; index++)
        {
            ref var column = ref row[index];
            var value = from.Value(index);
            switch (RowColumns.Type(value))
            {
                case raw.SQLITE_NULL:
                    column = default;
                    checksum = RowChecksum.AddNull(checksum);
                    break;
                case raw.SQLITE_INTEGER:
                    column = new Column(RowColumns.Integer(value), 0, HasValue: true);
                    checksum = RowChecksum.Add(checksum, column.Number);
                    break;
                default:
                    var bytes = RowColumns.Bytes(value);
                    column = Column.Of(bytes);
                    checksum = RowChecksum.AddText(checksum, bytes);
                    break;
            }
        }

        return from.Integer(row.Length) == checksum;
    }

    /// <summary>Whether a column is null.</summary>
    public bool IsNull(int column) => !row[column].HasValue;

    /// <summary>A column as a number.</summary>
    public long Integer(int column) => row[column].Number;

    /// <summary>A column as a small number.</summary>
    public int Int32(int column) => (int)row[column].Number;

    /// <summary>A column as a number, or null.</summary>
    public long? IntegerOrNull(int column) => row[column].HasValue ? row[column].Number : null;

    /// <summary>The bytes of a text, in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => row[column].Bytes;

    /// <summary>A text.</summary>
    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    // A text is where it begins and its length.
    private readonly record struct Column(long Number, nint First, bool HasValue)
    {
        public unsafe ReadOnlySpan<byte> Bytes => First == 0 ? [] : new((void*)First, (int)Number);

        public static unsafe Column Of(ReadOnlySpan<byte> bytes) =>
            new(bytes.Length, (nint)Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(bytes)), HasValue: true);
    }
}
