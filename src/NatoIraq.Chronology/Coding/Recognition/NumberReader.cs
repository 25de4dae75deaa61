using System.Globalization;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>A number in the text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token: "7.5 million" has two.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsWord">Whether it is written in letters.</param>
internal sealed record NumberReading(int First, int Last, decimal Value, bool IsWord);

/// <summary>Reads numbers: digits with their separators, number words, "twenty-five", "7.5 million", "two hundred".</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The number that begins at a token, or null.</summary>
    public static NumberReading? Read(Draft draft, int first)
    {
        var token = draft.Tokens[first];
        decimal value;
        if (token.Shape is TokenShape.Number)
        {
            if (!decimal.TryParse(draft.Text.AsSpan(token.Start, token.End - token.Start),
                NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            {
                return null;
            }
        }
        else if (token.Word is { Number: { } named } && !token.Is(WordUse.Magnitude))
        {
            value = named;
        }
        else
        {
            return null;
        }

        var last = first;
        if (token.IsWord && value is >= 20 && draft.IsHyphen(first + 1)
            && draft.Tokens[first + 2].Word is { Number: < 10 and > 0 and var unit })
        {
            value += unit;
            last += 2;
        }

        while (last + 1 < draft.Tokens.Count && !draft.IsBreak(last + 1) && draft.IsFree(last + 1)
            && draft.Tokens[last + 1].Is(WordUse.Magnitude)
            && draft.Tokens[last + 1].Word!.Number is { } magnitude && value * magnitude < Largest)
        {
            value *= magnitude;
            last++;
        }

        return new NumberReading(first, last, WithoutTrailingZeros(value), token.IsWord);
    }

    /// <summary>A decimal keeps the places it was computed with: 7.5 × 1,000,000 is 7500000.0 unless they are divided away.</summary>
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
