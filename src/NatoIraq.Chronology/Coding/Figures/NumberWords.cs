using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>Reads numbers in letters: "twenty-five", "one hundred and twenty", "a dozen", "half a million", "two and a half", "tens of thousands".</summary>
internal static class NumberWords
{
    private const int LeastOfMany = 2;
    private const int LeastOfSeveral = 3;

    /// <summary>The number that begins at a token that is a word, or null.</summary>
    public static NumberReading? Read(Draft draft, int first)
    {
        if (draft.IsWord(first, "minus") && first + 1 < draft.Tokens.Count && draft.Tokens[first + 1].Shape is TokenShape.Number
            && NumberReader.Read(draft, first + 1) is { } positive)
        {
            return positive with { First = first, Value = -positive.Value };
        }

        return Many(draft, first) ?? Several(draft, first) ?? Half(draft, first) ?? Counted(draft, first);
    }

    /// <summary>"dozens of", "tens of thousands of": a bound, two of them at least.</summary>
    private static NumberReading? Many(Draft draft, int first)
    {
        if (draft.Tokens[first].Word?.Many is not { } value || !draft.IsWord(first + 1, "of"))
        {
            return null;
        }

        var last = first;
        while (!draft.IsBreak(last + 1) && draft.IsWord(last + 1, "of") && !draft.IsBreak(last + 2) && draft.Tokens[last + 2].Word?.Many is { } more)
        {
            value *= more;
            last += 2;
        }

        return draft.IsWord(last + 1, "of")
            ? new NumberReading(first, last + 1, value * LeastOfMany, IsWord: true) { IsCount = true, IsLeast = true }
            : null;
    }

    /// <summary>"several hundred", "a few thousand": three of them at least.</summary>
    private static NumberReading? Several(Draft draft, int first)
    {
        var last = draft.IsWord(first, "several") ? first : draft.IsWord(first, "a") && draft.IsWord(first + 1, "few") ? first + 1 : -1;
        return last >= 0 && IsMagnitude(draft, last + 1)
            ? new NumberReading(first, last, LeastOfSeveral, IsWord: true) { IsLeast = true }
            : null;
    }

    /// <summary>"half a million", "half a dozen", "a quarter of a million": a part of a magnitude; a part of anything else is no figure.</summary>
    private static NumberReading? Half(Draft draft, int first)
    {
        if (draft.IsWord(first, "half") && draft.IsWord(first + 1, "a") && IsMagnitude(draft, first + 2))
        {
            return new NumberReading(first, first + 1, 0.5m, IsWord: true);
        }

        return draft.IsWord(first, "a") && ((draft.IsWord(first + 1, "half") && IsMagnitude(draft, first + 2))
            || (draft.IsWord(first + 1, "quarter") && draft.IsWord(first + 2, "of") && draft.IsWord(first + 3, "a") && IsMagnitude(draft, first + 4)))
            ? draft.IsWord(first + 1, "half") ? new NumberReading(first, first + 1, 0.5m, IsWord: true) : new NumberReading(first, first + 3, 0.25m, IsWord: true)
            : null;
    }

    private static NumberReading? Counted(Draft draft, int first)
    {
        var last = first;
        decimal value;
        if (draft.IsWord(first, "a") || draft.IsWord(first, "an"))
        {
            if (!IsMagnitude(draft, first + 1))
            {
                return null;
            }

            value = 1;
        }
        else if (Small(draft, first, out last) is { } small)
        {
            value = small;
        }
        else
        {
            return null;
        }

        var total = 0m;
        while (!draft.IsBreak(last + 1))
        {
            if (IsMagnitude(draft, last + 1))
            {
                var factor = draft.Tokens[last + 1].Word!.Number!.Value;
                value *= factor;
                last++;
                if (factor >= 1_000)
                {
                    total += value;
                    value = 0;
                }
            }
            else if (draft.IsWord(last + 1, "and") && draft.IsWord(last + 2, "a") && draft.IsWord(last + 3, "half"))
            {
                value += 0.5m;
                last += 3;
            }
            else if ((value >= 100 || total > 0) && Rest(draft, last + 1, value % 100 == 0 ? (total > 0 && value == 0 ? 1_000 : 100) : 0, out var end) is { } rest)
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
        return IsOrdinalOrPart(draft, last + 1) ? null
            : new NumberReading(first, last, NumberReader.WithoutTrailingZeros(value), IsWord: true)
            {
                IsCount = last > first,
                Magnitude = draft.Tokens[last].Is(WordUse.Magnitude) ? draft.Tokens[last].Word!.Number!.Value : 1,
            };
    }

    /// <summary>"and twenty" behind "one hundred": what completes a number, less than a limit.</summary>
    private static decimal? Rest(Draft draft, int index, int limit, out int last)
    {
        last = index;
        var isJoined = draft.IsWord(index, "and");
        var start = isJoined ? index + 1 : index;
        return !draft.IsBreak(start) && !draft.Tokens[start].IsCapitalized && Small(draft, start, out last) is { } small && small < limit
            && !(isJoined && draft.IsBreak(last + 1)) ? small : null;
    }

    /// <summary>"nine", "twenty-five".</summary>
    private static decimal? Small(Draft draft, int index, out int last)
    {
        last = index;
        if (draft.Tokens[index] is not { Word.Number: { } value } token || token.Is(WordUse.Magnitude))
        {
            return null;
        }

        if (value is >= 20 && draft.IsHyphen(index + 1) && draft.Tokens[index + 2].Word is { Number: < 10 and > 0 and var unit })
        {
            last = index + 2;
            return value + unit;
        }

        return value;
    }

    private static bool IsMagnitude(Draft draft, int index) => !draft.IsBreak(index) && draft.Tokens[index].Is(WordUse.Magnitude);

    /// <summary>"twenty-first", "two-thirds", "three quarters": a place in an order or a part.</summary>
    private static bool IsOrdinalOrPart(Draft draft, int index) =>
        !draft.IsBreak(index) && draft.Tokens[draft.IsHyphen(index) ? index + 1 : index].Is(WordUse.Ordinal);
}
