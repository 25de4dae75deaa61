namespace NatoIraq;

/// <summary>How a value is known.</summary>
public static class Basis
{
    /// <summary>The source says so in words.</summary>
    public const string Stated = "Stated";

    /// <summary>A rule concludes it from what is stated.</summary>
    public const string Inferred = "Inferred";

    /// <summary>A user says so, instead of the source: the evidence is the correction.</summary>
    public const string Corrected = "Corrected";
}
