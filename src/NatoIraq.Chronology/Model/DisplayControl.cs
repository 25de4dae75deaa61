using System.Buffers;

namespace NatoIraq;

/// <summary>
/// Characters that do something to a screen instead of standing on it: the controls that begin a terminal's escape sequences
/// (ECMA-48) and the explicit directional formatting characters that reorder what follows (Unicode Standard Annex #9, 2.1–2.4).
/// A text file is looked at in a terminal as often as not, so no format lets them through as they are.
/// </summary>
public static class DisplayControl
{
    /// <summary>All of them, tab, carriage return and line feed among them.</summary>
    public static string Characters { get; } =
        string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(Is));

    private static readonly SearchValues<char> Shown = SearchValues.Create(Characters.Except("\t\r\n").ToArray());

    private static readonly SearchValues<char> All = SearchValues.Create(Characters);

    /// <summary>Whether this is one: C0, DELETE, C1, an embedding, an override, an isolate or the end of one.</summary>
    public static bool Is(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The text with a visible sign for each of them; tabs and line breaks stay.</summary>
    public static string Show(string text) =>
        text.AsSpan().ContainsAny(Shown)
            ? string.Create(text.Length, text, static (shown, from) =>
            {
                for (var index = 0; index < from.Length; index++)
                {
                    shown[index] = Shown.Contains(from[index]) ? SignOf(from[index]) : from[index];
                }
            })
            : text;

    /// <summary>The text for one line of a screen: with a visible sign for each of them, tabs and line breaks too.</summary>
    public static string ShowAll(string text) =>
        text.AsSpan().ContainsAny(All)
            ? string.Create(text.Length, text, static (shown, from) =>
            {
                for (var index = 0; index < from.Length; index++)
                {
                    shown[index] = Is(from[index]) ? SignOf(from[index]) : from[index];
                }
            })
            : text;

    /// <summary>The control's picture (Unicode block 2400–243F: ESCAPE is ␛), or the replacement character where there is none.</summary>
    private static char SignOf(char control) => control switch
    {
        < ' ' => (char)('\u2400' + control),
        '\u007F' => '\u2421',
        _ => '\uFFFD',
    };
}
