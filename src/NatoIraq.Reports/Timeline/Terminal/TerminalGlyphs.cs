using System.Text;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>The characters a timeline is drawn with in a terminal.</summary>
/// <param name="IsAscii">Whether none is beyond ASCII.</param>
/// <param name="Marks">One for each <see cref="MarkShape"/>, in order.</param>
/// <param name="Range">A column that an event may lie in.</param>
/// <param name="Certain">A column that a span certainly takes in.</param>
/// <param name="Prepared">A mission is being prepared.</param>
/// <param name="Running">A mission is running.</param>
/// <param name="Possible">It may be.</param>
/// <param name="Rule">The axis.</param>
/// <param name="Tick">A tick of the axis.</param>
public sealed record TerminalGlyphs(
    bool IsAscii, string Marks, char Range, char Certain, char Prepared, char Running, char Possible, char Rule, char Tick)
{
    /// <summary>Shapes, blocks and lines.</summary>
    public static TerminalGlyphs Unicode { get; } = new(false, "▲◆■●✖○", '▒', '█', '╌', '━', '┄', '─', '┬');

    /// <summary>Letters and signs that every terminal and file has.</summary>
    public static TerminalGlyphs Ascii { get; } = new(true, "^*#ox.", ':', '%', '-', '=', '~', '-', '+');

    /// <summary>What is said beside the picture.</summary>
    internal static Style Muted { get; } = new(Color.Grey);

    /// <summary>The character of a shape.</summary>
    public char Mark(MarkShape shape) => Marks[(int)shape];

    /// <summary>
    /// The character for two or more events in a column: a block, the higher the more, because digits side by side would read as one number.
    /// </summary>
    internal char Several(int count) => IsAscii
        ? count <= 9 ? (char)('0' + count) : '+'
        : count switch
        {
            2 => '▂',
            <= 4 => '▃',
            <= 9 => '▅',
            _ => '▇',
        };

    /// <summary>What the characters for several events mean.</summary>
    internal string SeveralInWords => IsAscii ? "2 ... 9 + number of events in one column" : "▂ 2  ▃ 3–4  ▅ 5–9  ▇ 10 or more events in one column";

    /// <summary>Text as this set can show it.</summary>
    internal string Text(string text)
    {
        if (!IsAscii)
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            output.Append(rune.Value switch
            {
                '’' or '‘' => "'",
                '−' => "-",
                '–' or '—' => "-",
                '“' or '”' => "\"",
                '…' => "...",
                _ => rune.IsAscii ? rune.ToString() : "?",
            });
        }

        return output.ToString();
    }

    /// <summary>Text cut to so many cells, with an ellipsis.</summary>
    internal string Cut(string text, int room)
    {
        var (cut, ellipsis) = (text, "");
        while (cut.Length > 0 && new Text(cut + ellipsis).Length > room)
        {
            ellipsis = Text("…");
            cut = cut[..^(char.IsLowSurrogate(cut[^1]) ? 2 : 1)];
        }

        return cut + ellipsis;
    }

    /// <summary>A colour of the pictures (<see cref="KindFamily.Key"/>), Okabe and Ito's, in the shade that shows on both black and white.</summary>
    internal static Style StyleOf(string colour) => new(colour switch
    {
        "asked" => new Color(0xE6, 0x9F, 0x00),
        "decided" => new Color(0x56, 0xB4, 0xE9),
        "done" => new Color(0x00, 0x9E, 0x73),
        "met" => new Color(0xCC, 0x79, 0xA7),
        "ended" => new Color(0xD5, 0x5E, 0x00),
        _ => Color.Grey,
    });
}
