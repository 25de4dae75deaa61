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

    /// <summary>The quarter it began in: <c>2018-Q1</c>; <c>2007-QX</c> where only the year is known.</summary>
    Quarter,

    /// <summary>The decade it began in: <c>201X</c>; <c>20XX</c> where only the century is known.</summary>
    Decade,

    /// <summary><see cref="Event.Source"/>.</summary>
    Source,

    /// <summary>Each of <see cref="Event.People"/>.</summary>
    Person,

    /// <summary>Each of <see cref="Event.Organizations"/>.</summary>
    Organization,

    /// <summary>Each state that it mentions, as an actor or a place.</summary>
    State,

    /// <summary>Each of <see cref="Event.Documents"/>.</summary>
    Document,

    /// <summary><see cref="Event.DateBasis"/>: whether the source states the date or a rule inferred it.</summary>
    Basis,

    /// <summary>
    /// Each two who met (<c>Al-Abadi – Jens Stoltenberg</c>), and who asked whom (<c>James Mattis → NATO</c>): docs/measuring.md.
    /// </summary>
    Pair,
}
