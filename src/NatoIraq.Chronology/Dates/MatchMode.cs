namespace NatoIraq.Chronology.Dates;

/// <summary>When a relation between imprecise dates counts as holding.</summary>
public enum MatchMode
{
    /// <summary>There is at least one choice of the unknown days for which it holds.</summary>
    Possible,

    /// <summary>It holds for every choice.</summary>
    Certain,
}
