namespace NatoIraq.Chronology.Corrections;

/// <summary>What a field of an event is to be.</summary>
/// <param name="Field">One of <see cref="CorrectedField"/>.</param>
/// <param name="Values">The value; the names, for a list; none to empty the field.</param>
public sealed record FieldValue(string Field, ValueList<string> Values)
{
    /// <summary>A field of one value.</summary>
    public FieldValue(string field, string? value)
        : this(field, new ValueList<string>(value is null ? [] : [value]))
    {
    }
}
