namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The digits of a year, month or day, some of them perhaps unspecified (<c>X</c>; ISO 8601-2:2019, 4.7; Library of Congress EDTF,
/// level 1 "Unspecified digit(s) from the right", level 2 "Unspecified digit").
/// </summary>
internal readonly record struct DigitPattern
{
    /// <summary>What stands for <c>X</c> among the digits.</summary>
    private const int Unspecified = 10;

    private readonly ushort nibbles;
    private readonly byte length;

    private DigitPattern(ushort nibbles, byte length)
    {
        this.nibbles = nibbles;
        this.length = length;
    }

    /// <summary>The digits of a number, written with so many digits.</summary>
    public static DigitPattern Of(int number, int length)
    {
        var pattern = default(DigitPattern);
        for (var divisor = length == 4 ? 1000 : 10; divisor > 0; divisor /= 10)
        {
            pattern = pattern.Append(number / divisor % 10);
        }

        return pattern;
    }

    /// <summary>So many digits, each unspecified.</summary>
    public static DigitPattern OfUnspecified(int length)
    {
        var pattern = default(DigitPattern);
        for (; length > 0; length--)
        {
            pattern = pattern.Append(Unspecified);
        }

        return pattern;
    }

    /// <summary>Reads digits and <c>X</c>; false where one character is neither.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DigitPattern pattern)
    {
        pattern = default;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character) && character != 'X')
            {
                return false;
            }

            pattern = pattern.Append(character == 'X' ? Unspecified : character - '0');
        }

        return true;
    }

    /// <summary>How many digits; 0 where the component is absent.</summary>
    public int Length => length;

    /// <summary>Whether the component is there.</summary>
    public bool IsPresent => length > 0;

    /// <summary>Whether no digit is unspecified.</summary>
    public bool IsNumber => length > 0 && TrailingUnspecified == 0 && Minimum == Maximum;

    /// <summary>Whether every digit is unspecified.</summary>
    public bool IsWhollyUnspecified => length > 0 && TrailingUnspecified == length;

    /// <summary>How many of the last digits are unspecified.</summary>
    public int TrailingUnspecified
    {
        get
        {
            var count = 0;
            while (count < length && DigitAt(length - 1 - count) == Unspecified)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Whether the unspecified digits are the last ones and no others.</summary>
    public bool IsUnspecifiedFromTheRight => Maximum - Minimum == PowerOfTen(TrailingUnspecified) - 1;

    /// <summary>The least number of these digits.</summary>
    public int Minimum => Number(0);

    /// <summary>The greatest number of these digits.</summary>
    public int Maximum => Number(9);

    /// <summary>Whether a number can be written with these digits.</summary>
    public bool Matches(long number)
    {
        for (var index = length - 1; index >= 0; index--)
        {
            var digit = DigitAt(index);
            if (digit != Unspecified && digit != number % 10)
            {
                return false;
            }

            number /= 10;
        }

        return number == 0;
    }

    /// <summary>Writes the digits.</summary>
    public void Print(System.Text.StringBuilder output)
    {
        for (var index = 0; index < length; index++)
        {
            var digit = DigitAt(index);
            output.Append(digit == Unspecified ? 'X' : (char)('0' + digit));
        }
    }

    private static int PowerOfTen(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => 10_000 };

    private int Number(int unspecified)
    {
        var number = 0;
        for (var index = 0; index < length; index++)
        {
            var digit = DigitAt(index);
            number = (number * 10) + (digit == Unspecified ? unspecified : digit);
        }

        return number;
    }

    private int DigitAt(int index) => (nibbles >> (4 * (length - 1 - index))) & 0xF;

    private DigitPattern Append(int digit) => new((ushort)((nibbles << 4) | digit), (byte)(length + 1));
}
