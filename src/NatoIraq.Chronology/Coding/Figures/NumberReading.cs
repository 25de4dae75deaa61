namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>A number in the text, before it is known what it counts.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token: "7.5 million" has two.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsWord">Whether it begins in letters.</param>
internal sealed record NumberReading(int First, int Last, decimal Value, bool IsWord)
{
    /// <summary>Whether it is written as only counts are: with thousands set apart, with a magnitude.</summary>
    public bool IsCount { get; init; }

    /// <summary>What its last words multiply by: a million for "7.5 million", 1 where there are none.</summary>
    public decimal Magnitude { get; init; } = 1;

    /// <summary>Letters right behind the digits that are a measure: "m" in "5m".</summary>
    public string? Suffix { get; init; }

    /// <summary>"dozens", "hundreds": at least two of them.</summary>
    public bool IsLeast { get; init; }

    /// <summary>What has to be seen behind it before it counts.</summary>
    public NumeralDoubt Doubt { get; init; }
}
