using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>The currency before a number: "$", "US$", "USD", "C$".</summary>
/// <param name="First">Its first token.</param>
/// <param name="Code">Its ISO 4217 code, or its name where that tells no code.</param>
internal readonly record struct Currency(int First, string Code)
{
    private const int LongestSign = 3;

    /// <summary>The sign or code right before a number, or null.</summary>
    public static Currency? Before(FigureText text, int number)
    {
        var last = number - 1;
        if (last < 0 || text.IsBreak(number) || text[last].Shape is not (TokenShape.Mark or TokenShape.Upper or TokenShape.Capitalized))
        {
            return null;
        }

        for (var first = Math.Max(0, last - 1); first <= last; first++)
        {
            if (text[last].End - text[first].Start <= LongestSign + 1
                && text.Vocabulary.TryGetCurrency(text.Text.AsSpan(text[first].Start, text[last].End - text[first].Start), out var code))
            {
                return new Currency(first, code);
            }
        }

        return null;
    }
}
