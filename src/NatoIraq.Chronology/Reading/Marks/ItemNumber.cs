using System.Globalization;
using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>The number or letter of an item that stands before its text: "1.", "1.1", "a)", "(iv)", "[x]".</summary>
internal static partial class ItemNumber
{
    private static readonly Dictionary<char, int> RomanDigits = new() { ['i'] = 1, ['v'] = 5, ['x'] = 10, ['l'] = 50 };

    /// <summary>Length of the number at <paramref name="start"/>, the spaces behind it included; 0 where there is none.</summary>
    public static int LengthAt(string text, int start) => start < text.Length ? Number().Match(text, start).Length : 0;

    /// <summary>What the number or letter a block opens with may count: "4." is 4, "d)" 4 or, as a Roman number, 500; 0 where it opens otherwise.</summary>
    public static (int Value, int Roman) ValueOf(string text)
    {
        var start = BeforeDate.SkipSymbols(text);
        if (start >= text.Length || Number().Match(text, start) is not { Success: true } match)
        {
            return default;
        }

        var number = match.Groups["count"].Value.ToLowerInvariant();
        var digits = number.Select(static letter => RomanDigits.GetValueOrDefault(letter)).ToList();
        var roman = digits.Select((digit, index) => index + 1 < digits.Count && digit < digits[index + 1] ? -digit : digit).Sum();
        return (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : number.Length == 1 ? number[0] - 'a' + 1 : 0, roman);
    }

    /// <summary>Whether an item has the number or letter behind that of the one above: "(a)", "(b)".</summary>
    public static bool GoesOn(string above, string item) =>
        ValueOf(above) is var one && ValueOf(item) is var other && ((one.Value > 0 && other.Value == one.Value + 1) || (one.Roman > 0 && other.Roman == one.Roman + 1));

    /// <summary>"c. 1968" is a date.</summary>
    [GeneratedRegex(@"\G(?!c\. [0-9])(?:(?<count>[A-Za-z]|[IVXLivxl]{1,4})[.)\]]|(?<count>[0-9]{1,3})(?:(?:\.[0-9]+)+[.)\]]?|[.)\]])) [^\p{L}\p{Nd}]*(?=[\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
