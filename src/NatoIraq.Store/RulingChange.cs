namespace NatoIraq.Store;

/// <summary>A ruling made or taken back.</summary>
/// <param name="Ruling">The ruling.</param>
/// <param name="IsMade">Whether it is made rather than taken back.</param>
public sealed record RulingChange(Ruling Ruling, bool IsMade)
{
    /// <summary>What takes it back.</summary>
    public RulingChange Reversed => this with { IsMade = !IsMade };
}
