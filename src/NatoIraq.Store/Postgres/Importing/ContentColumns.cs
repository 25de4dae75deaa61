using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>Writes the columns of a row that its checksum is over, and adds each to that.</summary>
/// <param name="rows">Where to.</param>
internal sealed class ContentColumns(CopyRows rows)
{
    /// <summary>The checksum of what has been written.</summary>
    public uint Checksum { get; private set; } = RowChecksum.None;

    /// <summary>Writes a bigint.</summary>
    public void Write(long? number)
    {
        if (Add(number) is { } value)
        {
            rows.Write(value);
        }
    }

    /// <summary>Writes an integer.</summary>
    public void Write(int? number)
    {
        if (Add(number) is { } value)
        {
            rows.Write((int)value);
        }
    }

    /// <summary>Writes a smallint.</summary>
    public void Write(short number)
    {
        Add(number);
        rows.Write(number);
    }

    /// <summary>Writes a boolean.</summary>
    public void Write(bool truth)
    {
        Add(truth ? 1 : 0);
        rows.Write(truth);
    }

    /// <summary>Writes a text.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            Add(null);
            return;
        }

        var stored = StoredText.Encode(text);
        Checksum = StoredRow.Add(Checksum, stored);
        rows.Write(stored);
    }

    /// <summary>Writes a bytea.</summary>
    public void Write(byte[] bytes)
    {
        Checksum = RowChecksum.AddBytes(Checksum, bytes);
        rows.Write(bytes.AsSpan());
    }

    private long? Add(long? number)
    {
        if (number is { } value)
        {
            Checksum = RowChecksum.Add(Checksum, value);
            return value;
        }

        Checksum = RowChecksum.AddNull(Checksum);
        rows.WriteNull();
        return null;
    }
}
