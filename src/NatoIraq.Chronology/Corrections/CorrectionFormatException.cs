namespace NatoIraq.Chronology.Corrections;

/// <summary>A correction cannot be: there is no such field, or the value is none that the field can have.</summary>
/// <param name="field">The field.</param>
/// <param name="value">The value.</param>
/// <param name="message">What is wrong and what to do.</param>
public sealed class CorrectionFormatException(string field, string? value, string message) : FormatException(message)
{
    /// <summary>The field.</summary>
    public string Field { get; } = field;

    /// <summary>The value.</summary>
    public string? Value { get; } = value;
}
