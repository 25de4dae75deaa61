namespace NatoIraq.Reports.Timeline.Charts;

/// <summary>What a picture shows of events.</summary>
public enum ChartStyle
{
    /// <summary>When: a timeline, with the missions as lanes.</summary>
    Lanes,

    /// <summary>How long from step to step: a row a decision chain, in days from its first step.</summary>
    Lags,

    /// <summary>Who: a row an actor, its events in columns.</summary>
    Actors,

    /// <summary>Where: a map.</summary>
    Map,
}
