using System.Globalization;
using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>The digits of one number and what they come to.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsGrouped">Whether its thousands are set apart, as only counts are written.</param>
/// <param name="Doubt">What has to be seen behind it before it counts as a number.</param>
internal readonly record struct Numeral(decimal Value, bool IsGrouped, NumeralDoubt Doubt)
{
    /// <summary>
    /// Reads digits with their separators. Separators group only where every group is regular: threes, or the twos of the Indian system. A
    /// comma that cannot group is a decimal sign, which <see cref="NumeralDoubt.DecimalComma"/> leaves to what follows.
    /// </summary>
    /// <param name="written">Digits of any script with commas, points, apostrophes or single spaces between them.</param>
    /// <returns>Null where it is no number: "2.0.1", "0600", "12,3456".</returns>
    public static Numeral? Parse(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[Math.Min(written.Length, Longest)];
        if (written.Length > Longest)
        {
            return null;
        }

        for (var index = 0; index < written.Length; index++)
        {
            digits[index] = char.IsDigit(written[index]) ? (char)('0' + (int)char.GetNumericValue(written[index]))
                : written[index] is '٬' ? ',' : written[index] is '٫' ? '.' : written[index];
        }

        if (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]))
        {
            return null;
        }

        if (!digits.ContainsAnyExceptInRange('0', '9'))
        {
            return Of(digits, NumeralDoubt.None, isGrouped: false);
        }

        if (NumeralForms.Points().IsMatch(digits))
        {
            var isOneGroup = digits.Count('.') == 1 && !digits.Contains(',');
            return isOneGroup ? Of(digits, NumeralDoubt.GroupingPoint, isGrouped: false)
                : Of(digits, NumeralDoubt.None, isGrouped: true, group: '.', point: ',');
        }

        return NumeralForms.Commas().IsMatch(digits) ? Of(digits, NumeralDoubt.None, isGrouped: true, group: ',')
            : NumeralForms.Other().IsMatch(digits) ? Of(digits, NumeralDoubt.None, isGrouped: true, group: digits[digits.IndexOfAnyExceptInRange('0', '9')])
            : NumeralForms.Plain().IsMatch(digits) ? Of(digits, NumeralDoubt.None, isGrouped: false)
            : NumeralForms.DecimalComma().IsMatch(digits) ? Of(digits, NumeralDoubt.DecimalComma, isGrouped: false, point: ',')
            : null;
    }

    private const int Longest = 40;

    private static Numeral? Of(ReadOnlySpan<char> digits, NumeralDoubt doubt, bool isGrouped, char group = '\0', char point = '.')
    {
        Span<char> plain = stackalloc char[digits.Length];
        var length = 0;
        foreach (var character in digits)
        {
            if (character == point)
            {
                plain[length++] = '.';
            }
            else if (character != group)
            {
                plain[length++] = character;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Numeral(value, isGrouped, doubt)
            : null;
    }
}

/// <summary>What has to be seen behind digits before they count as a number.</summary>
internal enum NumeralDoubt
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"2,5": a decimal only before a magnitude, a measure or a currency.</summary>
    DecimalComma,

    /// <summary>"12.500": thousands where things are counted that come whole ("soldiers"), a decimal otherwise.</summary>
    GroupingPoint,
}

/// <summary>The ways digits are written.</summary>
internal static partial class NumeralForms
{
    [GeneratedRegex(@"^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$")]
    public static partial Regex Commas();

    [GeneratedRegex(@"^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$")]
    public static partial Regex Points();

    [GeneratedRegex(@"^\d{1,3}(?:(?: \d{3})+|(?:['’]\d{3})+)(?:\.\d+)?$")]
    public static partial Regex Other();

    [GeneratedRegex(@"^\d*\.\d+$")]
    public static partial Regex Plain();

    [GeneratedRegex(@"^\d+,\d{1,2}$")]
    public static partial Regex DecimalComma();
}
