namespace NatoIraq;

/// <summary>What events are counted by (docs/measuring.md).</summary>
public enum EventDimension
{
    /// <summary>The year it began in: <c>2018</c>; with X for digits that are not known.</summary>
    Year,

    /// <summary>The month it began in: <c>2018-02</c>; <c>2007-XX</c> where only the year is known.</summary>
    Month,

    /// <summary><see cref="Event.Kind"/>.</summary>
    Kind,

    /// <summary>Each of <see cref="Event.Missions"/>.</summary>
    Mission,

    /// <summary>Each of <see cref="Event.Actors"/>.</summary>
    Actor,

    /// <summary>Each of <see cref="Event.Places"/>.</summary>
    Place,

    /// <summary><see cref="Event.Precision"/>.</summary>
    Precision,
}
