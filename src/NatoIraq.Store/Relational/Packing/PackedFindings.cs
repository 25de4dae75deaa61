using System.Text;

namespace NatoIraq.Store.Relational.Packing;

/// <summary>What few mentions have: figures, dates, points on the earth.</summary>
internal static class PackedFindings
{
    // A tenth of a thousandth of a degree is ten metres; what is given more finely is written out to the bit.
    private const double DegreeParts = 10_000;

    /// <summary>Writes a figure.</summary>
    public static void Write(PackedWriter writer, Quantity quantity, string words)
    {
        Write(writer, quantity.Text == words ? null : quantity.Text);
        Write(writer, quantity.Value);
        Write(writer, quantity.Low);
        Write(writer, quantity.High);
        Write(writer, quantity.Unit);
    }

    /// <summary>Reads a figure.</summary>
    public static Quantity ReadQuantity(ref PackedReader reader, string id, string words) => new()
    {
        Event = id,
        Text = ReadText(ref reader) ?? words,
        Value = ReadDecimal(ref reader) ?? throw new InvalidDataException("Not a figure."),
        Low = ReadDecimal(ref reader),
        High = ReadDecimal(ref reader),
        Unit = ReadText(ref reader),
    };

    /// <summary>Passes over a figure, and gives its unit, in UTF-8; empty where it has none.</summary>
    public static ReadOnlySpan<byte> SkipQuantity(ref PackedReader reader)
    {
        _ = reader.Number() == 0 ? 0 : reader.Bytes().Length;
        _ = ReadDecimal(ref reader);
        _ = ReadDecimal(ref reader);
        _ = ReadDecimal(ref reader);
        return reader.Number() == 0 ? [] : reader.Bytes();
    }

    /// <summary>Writes a date.</summary>
    public static void Write(PackedWriter writer, DatedPhrase dated, string words)
    {
        Write(writer, dated.Text == words ? null : dated.Text);
        writer.Text(dated.Date);
        Write(writer, dated.Start);
        Write(writer, dated.End);
    }

    /// <summary>Reads a date.</summary>
    public static DatedPhrase ReadDated(ref PackedReader reader, string words) => new()
    {
        Text = ReadText(ref reader) ?? words,
        Date = Encoding.UTF8.GetString(reader.Bytes()),
        Start = ReadDay(ref reader),
        End = ReadDay(ref reader),
    };

    /// <summary>Writes a point.</summary>
    public static void Write(PackedWriter writer, GeographicPoint point)
    {
        Write(writer, point.Latitude);
        Write(writer, point.Longitude);
    }

    /// <summary>Reads a point.</summary>
    public static GeographicPoint ReadPoint(ref PackedReader reader) => new(ReadDegrees(ref reader), ReadDegrees(ref reader));

    private static void Write(PackedWriter writer, double degrees)
    {
        var parts = Math.Round(degrees * DegreeParts);
        var isExact = Math.Abs(parts) < int.MaxValue && BitConverter.DoubleToInt64Bits(parts / DegreeParts) == BitConverter.DoubleToInt64Bits(degrees);
        writer.Number(isExact ? 0UL : 1);
        writer.Signed(isExact ? (long)parts : BitConverter.DoubleToInt64Bits(degrees));
    }

    private static double ReadDegrees(ref PackedReader reader) =>
        reader.Number() == 0 ? reader.Signed() / DegreeParts : BitConverter.Int64BitsToDouble(reader.Signed());

    // 0 is none; 1 and on, one more than the digits behind the point.
    private static void Write(PackedWriter writer, decimal? figure)
    {
        if (figure is not { } value)
        {
            writer.Number(0);
            return;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        writer.Number(((ulong)(bits[3] >> 16) & 0xFF) + 1);
        writer.Number(bits[3] < 0 ? 1UL : 0);
        writer.Number((uint)bits[0]);
        writer.Number(((ulong)(uint)bits[2] << 32) | (uint)bits[1]);
    }

    private static decimal? ReadDecimal(ref PackedReader reader)
    {
        var scale = reader.Number();
        if (scale is 0 or > 29)
        {
            return scale == 0 ? null : throw new InvalidDataException("Not a figure.");
        }

        var isNegative = reader.Number() == 1;
        var (low, high) = (reader.Number(), reader.Number());
        return new decimal((int)(uint)low, (int)(uint)high, (int)(uint)(high >> 32), isNegative, (byte)(scale - 1));
    }

    private static void Write(PackedWriter writer, DateTime? day) => writer.Number(day is { } date ? (ulong)(date.Ticks / TimeSpan.TicksPerDay) + 1 : 0);

    private static DateTime? ReadDay(ref PackedReader reader)
    {
        var day = reader.Int32();
        return day == 0 ? null
            : day - 1 <= DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay ? new DateTime((day - 1) * TimeSpan.TicksPerDay)
            : throw new InvalidDataException("Not a day.");
    }

    private static void Write(PackedWriter writer, string? text)
    {
        writer.Number(text is null ? 0UL : 1);
        if (text is not null)
        {
            writer.Text(text);
        }
    }

    private static string? ReadText(ref PackedReader reader) => reader.Number() == 0 ? null : Encoding.UTF8.GetString(reader.Bytes());
}
