namespace NatoIraq.Questions;

/// <summary>A name as a pattern that fits it and no other.</summary>
public static class LiteralName
{
    private const string Wildcards = "*?[]`";

    /// <summary>The name with a backtick before each wildcard (about_Wildcards).</summary>
    public static string Of(string name) =>
        name.AsSpan().IndexOfAny(Wildcards) < 0
            ? name
            : string.Concat(name.Select(static character => Wildcards.Contains(character, StringComparison.Ordinal) ? $"`{character}" : $"{character}"));
}
