using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>Reads numbers in letters: "twenty-five", "one hundred and twenty", "a dozen", "half a million", "two and a half", "tens of thousands".</summary>
internal static class NumberWords
{
    private const int LeastOfMany = 2;
    private const int LeastOfSeveral = 3;

    /// <summary>The number that begins at a token that is a word, or null.</summary>
    public static NumberReading? Read(FigureText text, int first)
    {
        ref readonly var token = ref text[first];
        if (token.Word is not { } word || !(word.Number is not null || word.Many is not null || word.Is(WordUse.Determiner | WordUse.Ordinal | WordUse.Sign)))
        {
            // Nearly every word: only these can open a number.
            return null;
        }

        if (word.Is(WordUse.Sign) && text[first + 1].Shape is TokenShape.Number
            && NumberReader.Read(text, first + 1) is { } positive)
        {
            return positive with { First = first, Value = -positive.Value };
        }

        return Many(text, first) ?? Several(text, first) ?? Half(text, first) ?? Counted(text, first);
    }

    /// <summary>"dozens of", "tens of thousands of": a bound, two of them at least.</summary>
    private static NumberReading? Many(FigureText text, int first)
    {
        if (text[first].Word?.Many is not { } value || !text.IsWord(first + 1, "of"))
        {
            return null;
        }

        var last = first;
        while (!text.IsBreak(last + 1) && text.IsWord(last + 1, "of") && !text.IsBreak(last + 2) && text[last + 2].Word?.Many is { } more
            && NumberReader.Product(value, more * LeastOfMany) is not null)
        {
            value *= more;
            last += 2;
        }

        return text.IsWord(last + 1, "of")
            ? new NumberReading(first, last + 1, value * LeastOfMany, IsWord: true) { IsCount = true, IsLeast = true }
            : null;
    }

    /// <summary>"several hundred", "a few thousand": three of them at least.</summary>
    private static NumberReading? Several(FigureText text, int first)
    {
        var last = text.IsWord(first, "several") ? first : text.IsWord(first, "a") && text.IsWord(first + 1, "few") ? first + 1 : -1;
        return last >= 0 && IsMagnitude(text, last + 1)
            ? new NumberReading(first, last, LeastOfSeveral, IsWord: true) { IsLeast = true }
            : null;
    }

    /// <summary>"half a million", "half a dozen", "a quarter of a million": a part of a magnitude; a part of anything else is no figure.</summary>
    private static NumberReading? Half(FigureText text, int first)
    {
        if (text.IsWord(first, "half") && text.IsWord(first + 1, "a") && IsMagnitude(text, first + 2))
        {
            return new NumberReading(first, first + 1, 0.5m, IsWord: true);
        }

        return text.IsWord(first, "a") && ((text.IsWord(first + 1, "half") && IsMagnitude(text, first + 2))
            || (text.IsWord(first + 1, "quarter") && text.IsWord(first + 2, "of") && text.IsWord(first + 3, "a") && IsMagnitude(text, first + 4)))
            ? text.IsWord(first + 1, "half") ? new NumberReading(first, first + 1, 0.5m, IsWord: true) : new NumberReading(first, first + 3, 0.25m, IsWord: true)
            : null;
    }

    private static NumberReading? Counted(FigureText text, int first)
    {
        var last = first;
        decimal value;
        if (text.IsWord(first, "a") || text.IsWord(first, "an"))
        {
            if (!IsMagnitude(text, first + 1))
            {
                return null;
            }

            value = 1;
        }
        else if (Small(text, first, out last) is { } small)
        {
            value = small;
        }
        else
        {
            return null;
        }

        var total = 0m;
        while (!text.IsBreak(last + 1))
        {
            if (IsMagnitude(text, last + 1) && text[last + 1].Word!.Number is { } factor && NumberReader.Product(value + total, factor) is not null)
            {
                value *= factor;
                last++;
                if (factor >= 1_000)
                {
                    total += value;
                    value = 0;
                }
            }
            else if (text.IsWord(last + 1, "and") && text.IsWord(last + 2, "a") && text.IsWord(last + 3, "half"))
            {
                value += 0.5m;
                last += 3;
            }
            else if ((value >= 100 || total > 0) && Rest(text, last + 1, value % 100 == 0 ? (total > 0 && value == 0 ? 1_000 : 100) : 0, out var end) is { } rest)
            {
                value += rest;
                last = end;
            }
            else
            {
                break;
            }
        }

        value += total;
        return IsOrdinalOrPart(text, last + 1) ? null
            : new NumberReading(first, last, NumberReader.WithoutTrailingZeros(value), IsWord: true)
            {
                IsCount = last > first,
                Magnitude = text[last].Is(WordUse.Magnitude) ? text[last].Word!.Number!.Value : 1,
            };
    }

    /// <summary>"and twenty" behind "one hundred": what completes a number, less than a limit.</summary>
    private static decimal? Rest(FigureText text, int index, int limit, out int last)
    {
        last = index;
        var isJoined = text.IsWord(index, "and");
        var start = isJoined ? index + 1 : index;
        return !text.IsBreak(start) && !text[start].IsCapitalized && Small(text, start, out last) is { } small && small < limit
            && !(isJoined && text.IsBreak(last + 1)) ? small : null;
    }

    /// <summary>"nine", "twenty-five".</summary>
    private static decimal? Small(FigureText text, int index, out int last)
    {
        last = index;
        if (text[index] is not { Word.Number: { } value } token || token.Is(WordUse.Magnitude))
        {
            return null;
        }

        if (value is >= 20 && text.IsHyphen(index + 1) && text[index + 2].Word is { Number: < 10 and > 0 and var unit })
        {
            last = index + 2;
            return value + unit;
        }

        return value;
    }

    private static bool IsMagnitude(FigureText text, int index) => !text.IsBreak(index) && text[index].Is(WordUse.Magnitude);

    /// <summary>"twenty-first", "two-thirds", "three quarters": a place in an order or a part.</summary>
    private static bool IsOrdinalOrPart(FigureText text, int index) =>
        !text.IsBreak(index) && text[text.IsHyphen(index) ? index + 1 : index].Is(WordUse.Ordinal);
}
