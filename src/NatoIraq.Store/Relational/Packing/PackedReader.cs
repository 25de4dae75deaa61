namespace NatoIraq.Store.Relational.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> has written.</summary>
/// <param name="packed">The text, in UTF-8.</param>
internal ref struct PackedReader(ReadOnlySpan<byte> packed)
{
    /// <summary>How many digits there are.</summary>
    public const uint Base = 32;

    /// <summary>The character of the digit 0.</summary>
    public const uint First = '@';

    // A number of 64 bits has no more digits.
    private const int MostShift = 60;

    private ReadOnlySpan<byte> left = packed;

    /// <summary>Whether all has been read.</summary>
    public readonly bool IsAtEnd => left.IsEmpty;

    /// <summary>Reads a number that is not negative.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public ulong Number()
    {
        var value = 0UL;
        for (var shift = 0; shift <= MostShift && !left.IsEmpty; shift += 5)
        {
            var digit = left[0] - First;
            left = left[1..];
            if (digit >= 2 * Base)
            {
                break;
            }

            value |= (ulong)(digit % Base) << shift;
            if (digit < Base)
            {
                return value;
            }
        }

        throw new InvalidDataException("Not a number.");
    }

    /// <summary>Reads a number of either sign.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public long Signed()
    {
        var value = Number();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>Reads a small number.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is not small.</exception>
    public int Int32() => Number() is <= int.MaxValue and var value ? (int)value : throw new InvalidDataException("Not a small number.");

    /// <summary>Reads a text, as bytes in UTF-8.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public ReadOnlySpan<byte> Bytes()
    {
        var length = Int32();
        if (length > left.Length)
        {
            throw new InvalidDataException("Not a text.");
        }

        var text = left[..length];
        left = left[length..];
        return text;
    }
}
