using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>Reads numbers in digits: "50 000", "1.234.567,89", "3½", "1 1/2", "-5", ".5", "300m", "7.5 million"; and gives words to <see cref="NumberWords"/>.</summary>
internal static class NumberReader
{
    /// <summary>The number that begins at a token, or null.</summary>
    public static NumberReading? Read(FigureText text, int first)
    {
        ref readonly var token = ref text[first];
        var number = token.Shape switch
        {
            TokenShape.Number => Digits(text, first),
            TokenShape.Mixed => char.IsDigit(text.Text[token.Start]) ? WithSuffix(text, first) : null,
            TokenShape.Mark => Marked(text, first),
            _ => NumberWords.Read(text, first),
        };
        return number is null or { Suffix: not null } ? number : WithMagnitude(text, number);
    }

    private static NumberReading? Digits(FigureText text, int first)
    {
        var last = LastGroup(text, first);
        if (Numeral.Parse(text.Text.AsSpan(text[first].Start, text[last].End - text[first].Start)) is not { } numeral)
        {
            return null;
        }

        var number = new NumberReading(first, last, numeral.Value, IsWord: false) { IsCount = numeral.IsGrouped, Doubt = numeral.Doubt };
        return Fraction(text, number);
    }

    /// <summary>"50 000", "1’000’000": the last token of digits whose groups a space or an apostrophe sets apart.</summary>
    private static int LastGroup(FigureText text, int first)
    {
        var last = first;
        if (!IsPlainGroup(text, first, 1))
        {
            return first;
        }

        while (true)
        {
            var isSpaced = !text.IsBreak(last + 1) && text[last + 1] is { Shape: TokenShape.Number, SpaceBefore: true };
            var next = isSpaced ? last + 1 : text.IsAttached(last + 1) && IsApostrophe(text, last + 1) && text.IsAttached(last + 2) ? last + 2 : -1;
            if (next < 0 || (last > first && isSpaced != text[last].SpaceBefore) || !IsPlainGroup(text, next, 3))
            {
                return last;
            }

            last = next;
        }
    }

    private static bool IsApostrophe(FigureText text, int index) =>
        text[index].Shape is TokenShape.Mark && Tokenizer.IsApostrophe(text.Text[text[index].Start]);

    private static bool IsPlainGroup(FigureText text, int index, int least)
    {
        ref readonly var token = ref text[index];
        var length = token.End - token.Start;
        return token.Shape is TokenShape.Number && length >= least && length <= 3 && text.IsFree(index)
            && !text.Text.AsSpan(token.Start, length).ContainsAny(',', '.') && (least == 3 || text.Text[token.Start] != '0');
    }

    /// <summary>"3½", "1 1/2", "1/2 mile": digits with a fraction behind them, or a fraction.</summary>
    private static NumberReading? Fraction(FigureText text, NumberReading number)
    {
        if (!text.IsBreak(number.Last + 1) && VulgarFraction(text, number.Last + 1) is { } fraction)
        {
            return number with { Last = number.Last + 1, Value = number.Value + fraction };
        }

        if (Quotient(text, number.First) is { } alone)
        {
            return number with { Last = number.First + 2, Value = alone };
        }

        return !text.IsBreak(number.Last + 1) && text[number.Last + 1].Shape is TokenShape.Number && Quotient(text, number.Last + 1) is { } behind
            ? number with { Last = number.Last + 3, Value = number.Value + behind }
            : number;
    }

    private static decimal? VulgarFraction(FigureText text, int index) => text.Text[text[index].Start] switch
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
    private static decimal? Quotient(FigureText text, int first)
    {
        if (!text.IsMark(first + 1, '/') || !text.IsAttached(first + 1) || !text.IsAttached(first + 2)
            || !int.TryParse(text.TextOf(first, first), out var over) || !int.TryParse(text.TextOf(first + 2, first + 2), out var under))
        {
            return null;
        }

        return over > 0 && over < under && under is 2 or 4 or 8 or 16 ? (decimal)over / under : null;
    }

    /// <summary>"½ million", ".5 per cent", and the signs of "-5" and "+3".</summary>
    private static NumberReading? Marked(FigureText text, int first)
    {
        if (VulgarFraction(text, first) is { } fraction)
        {
            return new NumberReading(first, first, fraction, IsWord: false);
        }

        if (text.IsBreak(first + 1) || !text.IsAttached(first + 1) || !(first == text.First || text[first].SpaceBefore || text.IsMark(first - 1, '(')))
        {
            return null;
        }

        var mark = text.Text[text[first].Start];
        if (mark == '.' && text[first + 1].Shape is TokenShape.Number)
        {
            return Numeral.Parse(text.TextOf(first, first + 1)) is { } numeral ? new NumberReading(first, first + 1, numeral.Value, IsWord: false) : null;
        }

        return mark is '-' or '−' or '–' or '+' && text[first + 1].Shape is TokenShape.Number or TokenShape.Mixed && Read(text, first + 1) is { } signed
            ? signed with { First = first, Value = mark == '+' ? signed.Value : -signed.Value }
            : null;
    }

    /// <summary>"300m", "1.5bn", "5km": digits with letters right behind them that multiply or measure.</summary>
    private static NumberReading? WithSuffix(FigureText text, int first)
    {
        var token = text[first];
        var letters = token.Start;
        while (letters < token.End && !char.IsLetter(text.Text[letters]))
        {
            letters++;
        }

        var suffix = text.Text.AsSpan(letters, token.End - letters);
        if (Numeral.Parse(text.Text.AsSpan(token.Start, letters - token.Start)) is not { } numeral)
        {
            return null;
        }

        if (FactorOf(suffix) is { } factor && !(suffix is "m" && !IsAmount(text, first)) && Product(numeral.Value, factor) is { } product)
        {
            return new NumberReading(first, first, WithoutTrailingZeros(product), IsWord: false) { IsCount = true, Magnitude = factor };
        }

        return text.Vocabulary.IsMeasure(suffix)
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
    private static bool IsAmount(FigureText text, int index) =>
        Currency.Before(text, index) is not null || (!text.IsBreak(index + 1) && text[index + 1].Shape is TokenShape.Lower && CountedNoun.IsPlural(text, index + 1));

    private static NumberReading WithMagnitude(FigureText text, NumberReading number)
    {
        var (last, value, magnitude) = (number.Last, number.Value, number.Magnitude);
        while (!text.IsBreak(last + 1) && text.IsFree(last + 1) && MagnitudeAt(text, number.First, last + 1, magnitude == 1) is var (factor, end)
            && Product(value, factor) is { } product && Product(magnitude, factor) is { } larger)
        {
            (value, magnitude, last) = (product, larger, end);
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

    /// <summary>"million", "-billion" as in "a 110-billion-euro loan", "bn" of a currency: by what it multiplies, and the token where it ends.</summary>
    private static (decimal Factor, int End)? MagnitudeAt(FigureText text, int first, int index, bool isFirst) =>
        text[index].Is(WordUse.Magnitude) && text[index].Word!.Number is { } factor && text[index].SpaceBefore ? (factor, index)
            : text.IsHyphen(index) && text.IsFree(index + 1) && text[index + 1].Is(WordUse.Magnitude) && text[index + 1].Word!.Number is { } hyphenated ? (hyphenated, index + 1)
            : isFirst && Currency.Before(text, first) is not null && FactorOf(text.TextOf(index, index)) is { } letter ? (letter, index)
            : null;

    /// <summary>A product; null where it is larger than a decimal can be.</summary>
    public static decimal? Product(decimal value, decimal factor) => Math.Abs(value) <= decimal.MaxValue / Math.Max(1, factor) ? value * factor : null;

    /// <summary>A decimal keeps the places it was computed with: 7.5 × 1,000,000 is 7500000.0 unless they are divided away.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
