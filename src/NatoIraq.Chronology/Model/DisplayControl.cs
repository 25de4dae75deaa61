using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace NatoIraq;

/// <summary>
/// Characters that do something to a screen instead of standing on it: the controls that begin a terminal's escape sequences
/// (ECMA-48), the separators of lines and paragraphs, and the explicit directional formatting characters that reorder what follows
/// (Unicode Standard Annex #9, 2.1–2.4). This is the one place that makes them harmless: every text of a public object and every message
/// goes through <see cref="Fold(string)"/>, and what keeps its lines through <see cref="Show"/>. Both keep the length and the place of
/// every other character.
/// </summary>
public static class DisplayControl
{
    private const char NewlineSign = '\u2424';

    // The last of them.
    private const char Last = '\u2069';

    /// <summary>All of them, tab, carriage return and line feed among them.</summary>
    public static string Characters { get; } =
        string.Concat(Enumerable.Range(0, Last + 1).Select(static code => (char)code).Where(Is));

    private static readonly SearchValues<char> All = SearchValues.Create(Characters);

    private static readonly SearchValues<char> NotOfLines = SearchValues.Create(Characters.Except("\t\n").ToArray());

    /// <summary>
    /// Whether this is one: C0, DELETE, C1, a separator of lines or paragraphs, an embedding, an override, an isolate or the end of one.
    /// </summary>
    public static bool Is(char character) =>
        char.IsControl(character) || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The text for one line of a screen: a space for each that is white space, a visible sign for each of the others.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Fold(string? text) =>
        text is not null && text.AsSpan().ContainsAny(All)
            ? string.Create(text.Length, text, static (shown, from) =>
            {
                for (var index = 0; index < from.Length; index++)
                {
                    shown[index] = !Is(from[index]) ? from[index] : char.IsWhiteSpace(from[index]) ? ' ' : SignOf(from[index]);
                }
            })
            : text;

    /// <summary>Each text of a list, folded.</summary>
    public static ValueList<string> Fold(ValueList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Any(static text => text.AsSpan().ContainsAny(All)) ? new(texts.Select(static text => Fold(text))) : texts;
    }

    /// <summary>
    /// The text with a visible sign for each of them, but for tabs and the ends of lines; a carriage return that ends no line goes back to the
    /// beginning of it, and is shown.
    /// </summary>
    public static string Show(string text) =>
        text.AsSpan().ContainsAny(NotOfLines)
            ? string.Create(text.Length, text, static (shown, from) =>
            {
                for (var index = 0; index < from.Length; index++)
                {
                    var stays = !NotOfLines.Contains(from[index]) || (from[index] == '\r' && index + 1 < from.Length && from[index + 1] == '\n');
                    shown[index] = stays ? from[index] : SignOf(from[index]);
                }
            })
            : text;

    /// <summary>The control's picture (Unicode block 2400–243F: ESCAPE is ␛), or the replacement character where there is none.</summary>
    private static char SignOf(char control) => control switch
    {
        < ' ' => (char)('\u2400' + control),
        '\u007F' => '\u2421',
        '\u0085' or '\u2028' or '\u2029' => NewlineSign,
        _ => '\uFFFD',
    };
}
