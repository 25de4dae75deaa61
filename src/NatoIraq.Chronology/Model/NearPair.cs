namespace NatoIraq;

/// <summary>Two events that have much in common and were not taken for one happening.</summary>
/// <param name="First">The event of the one source.</param>
/// <param name="Second">The event of the other.</param>
/// <param name="Score">How much of their words is common to them, from 0 to 1.</param>
/// <param name="Reason">Why they were not taken for one.</param>
public sealed record NearPair(Event First, Event Second, double Score, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"{First.Id} ({First.Source}) and {Second.Id} ({Second.Source}) are alike by {Score:0.00}, and are not taken for one happening: {Reason}.");
}
