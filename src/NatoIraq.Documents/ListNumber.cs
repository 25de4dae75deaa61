using System.Text;

namespace NatoIraq.Documents;

/// <summary>The numbers of list items, as word processors write them.</summary>
internal static class ListNumber
{
    private const int MostRepeated = 40;

    private static readonly (int Value, string Numeral)[] Numerals =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>a to z, then aa to zz.</summary>
    public static string Letters(int number) =>
        number is > 0 and <= 26 * MostRepeated ? new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1) : "";

    /// <summary>A Roman numeral in capitals.</summary>
    public static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            for (; number is > 0 and < 4000 && number >= value; number -= value)
            {
                roman.Append(numeral);
            }
        }

        return roman.ToString();
    }
}
