namespace NatoIraq.Reports;

/// <summary>
/// Characters that do something to a screen instead of standing on it: the controls that begin a terminal's escape sequences
/// (ECMA-48) and the explicit directional formatting characters that reorder what follows (Unicode Standard Annex #9, 2.1–2.4).
/// A text file is looked at in a terminal as often as not, so no format lets them through as they are.
/// </summary>
internal static class DisplayControl
{
    /// <summary>All of them, tab, carriage return and line feed among them.</summary>
    public static string Characters { get; } =
        string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(Is));

    /// <summary>Whether this is one: C0, DELETE, C1, an embedding, an override, an isolate or the end of one.</summary>
    public static bool Is(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
