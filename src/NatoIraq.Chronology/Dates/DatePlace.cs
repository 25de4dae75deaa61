namespace NatoIraq.Chronology.Dates;

/// <summary>Where a phrase stands, which decides what may be a date there.</summary>
public enum DatePlace
{
    /// <summary>Inside running prose: a bare number or name is a date only where the words around it say so.</summary>
    Prose,

    /// <summary>At the head of a block, alone on a line, or in a heading: the phrase takes in all that belongs to the date.</summary>
    Head,

    /// <summary>A whole cell of a table: read like a head.</summary>
    Cell,
}
