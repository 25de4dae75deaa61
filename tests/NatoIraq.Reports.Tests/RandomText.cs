using System.Text;
using CsCheck;

namespace NatoIraq.Reports.Tests;

/// <summary>Text that nobody would write and somebody will send.</summary>
internal static class RandomText
{
    private static readonly string[] Nasty =
    [
        "", " ", "\"", "'", "\\", ",", ";", "; ", "\t", "\r", "\n", "\r\n",
        "=", "+", "-", "@", "＝", "＋", "－", "＠", "=HYPERLINK(\"x\")", "a",
        "\u0000", "\u001B[31m", "\u001B]8;;x\u0007", "\u007F", "\u009B",
        "\u00A0", "\u200B", "\u202E", "\u2066", "\u2028", "\u2029", "\uFEFF", "\uFFFE",
        "’", "🇮🇶", "\uD83D", "\uDE00", "العراق", "<script>", "]]>", "END:VEVENT",
    ];

    /// <summary>Any UTF-16 code units, unpaired surrogates among them, or nasty pieces put together.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Char.Array[0, 20].Select(static characters => new string(characters)),
        Gen.Int[0, Nasty.Length - 1].Select(static index => Nasty[index]).Array[0, 8].Select(string.Concat));

    /// <summary>Whether a character acts on a screen instead of standing on it.</summary>
    public static bool Steers(char character) => char.IsControl(character) || "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".Contains(character);

    /// <summary>What UTF-8 can hold of it: each unpaired surrogate is U+FFFD.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
