using System.Globalization;

namespace NatoIraq.Chronology.Reading;

/// <summary>How well a document fits a layout, and why.</summary>
/// <param name="Layout">The layout's name.</param>
/// <param name="Score">From 0 (does not fit) to 1 (fits throughout).</param>
/// <param name="Reason">What was counted, in words: "37 of 37 dated lines go on with text on the same line".</param>
public sealed record LayoutScore(string Layout, double Score, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Layout} {Score:0.00}: {Reason}");
}
