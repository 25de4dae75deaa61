namespace NatoIraq;

/// <summary>A number in the text, with its unit and what the words say of its bounds. Prints as its text.</summary>
public sealed record Quantity
{
    /// <summary>The words: "nearly USD 300 million".</summary>
    public required string Text { get; init; }

    /// <summary>The number as written: 300000000.</summary>
    public required decimal Value { get; init; }

    /// <summary>The least it can be by the words ("more than 7.5 million": 7500000); null where they set no bound.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most it can be by the words ("nearly 300": 300); null where they set no bound.</summary>
    public decimal? High { get; init; }

    /// <summary>What is counted, as written, or the currency's code: "NATO-led peacekeepers", "USD".</summary>
    public string? Unit { get; init; }

    /// <summary>The unit's head noun in the singular, by which figures can be grouped: "peacekeeper"; null where there is no unit.</summary>
    public string? UnitHead => NatoIraq.UnitHead.Of(Unit);

    /// <summary>The id of the event it belongs to; empty until the event has one.</summary>
    public string Event { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString() => Text;
}
