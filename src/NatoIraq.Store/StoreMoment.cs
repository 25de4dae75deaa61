namespace NatoIraq.Store;

/// <summary>A moment of a store's history: after a revision, or at a time.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Time">The time (UTC).</param>
public readonly record struct StoreMoment(long? Revision, DateTime? Time)
{
    /// <summary>After a revision.</summary>
    public static StoreMoment After(long revision) => new(revision, null);

    /// <summary>At a time.</summary>
    public static StoreMoment At(DateTime time) => new(null, time.ToUniversalTime());
}
