using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>Reads numbers in digits: "50 000", "1.234.567,89", "3½", "1 1/2", "-5", ".5", "300m", "7.5 million"; and gives words to <see cref="NumberWords"/>.</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>The number that begins at a token, or null.</summary>
    public static NumberReading? Read(Draft draft, int first)
    {
        ref readonly var token = ref draft.Tokens[first];
        var number = token.Shape switch
        {
            TokenShape.Number => Digits(draft, first),
            TokenShape.Mixed => char.IsDigit(draft.Text[token.Start]) ? WithSuffix(draft, first) : null,
            TokenShape.Mark => Marked(draft, first),
            _ => NumberWords.Read(draft, first),
        };
        return number is null or { Suffix: not null } ? number : WithMagnitude(draft, number);
    }

    /// <summary>Whether the token stands right behind the one before it, without a space.</summary>
    public static bool IsAttached(Draft draft, int index) => index > 0 && index < draft.Tokens.Count && !draft.Tokens[index].SpaceBefore;

    private static NumberReading? Digits(Draft draft, int first)
    {
        var last = LastGroup(draft, first);
        if (Numeral.Parse(draft.Text.AsSpan(draft.Tokens[first].Start, draft.Tokens[last].End - draft.Tokens[first].Start)) is not { } numeral)
        {
            return null;
        }

        var number = new NumberReading(first, last, numeral.Value, IsWord: false) { IsCount = numeral.IsGrouped, Doubt = numeral.Doubt };
        return Fraction(draft, number);
    }

    /// <summary>"50 000", "1’000’000": the last token of digits whose groups a space or an apostrophe sets apart.</summary>
    private static int LastGroup(Draft draft, int first)
    {
        var last = first;
        if (!IsPlainGroup(draft, first, 1))
        {
            return first;
        }

        while (true)
        {
            var isSpaced = !draft.IsBreak(last + 1) && draft.Tokens[last + 1] is { Shape: TokenShape.Number, SpaceBefore: true };
            var next = isSpaced ? last + 1 : IsAttached(draft, last + 1) && IsApostrophe(draft, last + 1) && IsAttached(draft, last + 2) ? last + 2 : -1;
            if (next < 0 || (last > first && isSpaced != draft.Tokens[last].SpaceBefore) || !IsPlainGroup(draft, next, 3))
            {
                return last;
            }

            last = next;
        }
    }

    private static bool IsApostrophe(Draft draft, int index) =>
        draft.Tokens[index].Shape is TokenShape.Mark && Tokenizer.IsApostrophe(draft.Text[draft.Tokens[index].Start]);

    private static bool IsPlainGroup(Draft draft, int index, int least)
    {
        ref readonly var token = ref draft.Tokens[index];
        var length = token.End - token.Start;
        return token.Shape is TokenShape.Number && length >= least && length <= 3 && draft.IsFree(index)
            && !draft.Text.AsSpan(token.Start, length).ContainsAny(',', '.') && (least == 3 || draft.Text[token.Start] != '0');
    }

    /// <summary>"3½", "1 1/2", "1/2 mile": digits with a fraction behind them, or a fraction.</summary>
    private static NumberReading? Fraction(Draft draft, NumberReading number)
    {
        if (!draft.IsBreak(number.Last + 1) && VulgarFraction(draft, number.Last + 1) is { } fraction)
        {
            return number with { Last = number.Last + 1, Value = number.Value + fraction };
        }

        if (Quotient(draft, number.First) is { } alone)
        {
            return number with { Last = number.First + 2, Value = alone };
        }

        return !draft.IsBreak(number.Last + 1) && draft.Tokens[number.Last + 1].Shape is TokenShape.Number && Quotient(draft, number.Last + 1) is { } behind
            ? number with { Last = number.Last + 3, Value = number.Value + behind }
            : number;
    }

    private static decimal? VulgarFraction(Draft draft, int index) => draft.Text[draft.Tokens[index].Start] switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        '⅓' => 0.3333m,
        '⅔' => 0.6667m,
        _ => null,
    };

    /// <summary>"1/2", "3/4": the parts that measures are written with; "9/11" is none.</summary>
    private static decimal? Quotient(Draft draft, int first)
    {
        if (!draft.IsMark(first + 1, '/') || !IsAttached(draft, first + 1) || !IsAttached(draft, first + 2)
            || !int.TryParse(draft.TextOf(first, first), out var over) || !int.TryParse(draft.TextOf(first + 2, first + 2), out var under))
        {
            return null;
        }

        return over > 0 && over < under && under is 2 or 4 or 8 or 16 ? (decimal)over / under : null;
    }

    /// <summary>"½ million", ".5 per cent", and the signs of "-5" and "+3".</summary>
    private static NumberReading? Marked(Draft draft, int first)
    {
        if (VulgarFraction(draft, first) is { } fraction)
        {
            return new NumberReading(first, first, fraction, IsWord: false);
        }

        if (draft.IsBreak(first + 1) || !IsAttached(draft, first + 1) || !(first == 0 || draft.Tokens[first].SpaceBefore || draft.IsMark(first - 1, '(')))
        {
            return null;
        }

        var mark = draft.Text[draft.Tokens[first].Start];
        if (mark == '.' && draft.Tokens[first + 1].Shape is TokenShape.Number)
        {
            return Numeral.Parse(draft.TextOf(first, first + 1)) is { } numeral ? new NumberReading(first, first + 1, numeral.Value, IsWord: false) : null;
        }

        return mark is '-' or '−' or '–' or '+' && draft.Tokens[first + 1].Shape is TokenShape.Number or TokenShape.Mixed && Read(draft, first + 1) is { } signed
            ? signed with { First = first, Value = mark == '+' ? signed.Value : -signed.Value }
            : null;
    }

    /// <summary>"300m", "1.5bn", "5km": digits with letters right behind them that multiply or measure.</summary>
    private static NumberReading? WithSuffix(Draft draft, int first)
    {
        var token = draft.Tokens[first];
        var letters = token.Start;
        while (letters < token.End && !char.IsLetter(draft.Text[letters]))
        {
            letters++;
        }

        var suffix = draft.Text.AsSpan(letters, token.End - letters);
        if (Numeral.Parse(draft.Text.AsSpan(token.Start, letters - token.Start)) is not { } numeral)
        {
            return null;
        }

        if (FactorOf(suffix) is { } factor && !(suffix is "m" && !IsAmount(draft, first)))
        {
            return new NumberReading(first, first, WithoutTrailingZeros(numeral.Value * factor), IsWord: false) { IsCount = true, Magnitude = factor };
        }

        return draft.Vocabulary.IsMeasure(suffix)
            ? new NumberReading(first, first, numeral.Value, IsWord: false) { Suffix = suffix.ToString(), Doubt = numeral.Doubt }
            : null;
    }

    private static decimal? FactorOf(ReadOnlySpan<char> suffix) => suffix switch
    {
        "k" or "K" => 1_000,
        "m" or "M" or "mn" or "mln" => 1_000_000,
        "b" or "B" or "bn" or "Bn" => 1_000_000_000,
        "tn" or "trn" => 1_000_000_000_000,
        _ => null,
    };

    /// <summary>"m" is a million of money, or of what is counted behind it ("300m users"); otherwise metres.</summary>
    private static bool IsAmount(Draft draft, int index) =>
        Currency.Before(draft, index) is not null || (!draft.IsBreak(index + 1) && draft.Tokens[index + 1].Shape is TokenShape.Lower && CountedNoun.IsPlural(draft, index + 1));

    private static NumberReading WithMagnitude(Draft draft, NumberReading number)
    {
        var (last, value, magnitude) = (number.Last, number.Value, number.Magnitude);
        while (!draft.IsBreak(last + 1) && draft.IsFree(last + 1) && value < Largest)
        {
            if (draft.Tokens[last + 1].Is(WordUse.Magnitude) && draft.Tokens[last + 1].Word!.Number is { } factor && draft.Tokens[last + 1].SpaceBefore)
            {
                (value, magnitude) = (value * factor, magnitude * factor);
            }
            else if (draft.IsHyphen(last + 1) && draft.IsFree(last + 2) && draft.Tokens[last + 2].Is(WordUse.Magnitude) && draft.Tokens[last + 2].Word!.Number is { } hyphenated)
            {
                // "a 110-billion-euro loan"
                (value, magnitude) = (value * hyphenated, magnitude * hyphenated);
                last++;
            }
            else if (magnitude == 1 && Currency.Before(draft, number.First) is not null && FactorOf(draft.TextOf(last + 1, last + 1)) is { } letter)
            {
                (value, magnitude) = (value * letter, letter);
            }
            else
            {
                break;
            }

            last++;
        }

        return number with
        {
            Last = last,
            Value = WithoutTrailingZeros(value),
            Magnitude = magnitude,
            IsCount = number.IsCount || last > number.Last,
            Doubt = last > number.Last ? NumeralDoubt.None : number.Doubt,
        };
    }

    /// <summary>A decimal keeps the places it was computed with: 7.5 × 1,000,000 is 7500000.0 unless they are divided away.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
