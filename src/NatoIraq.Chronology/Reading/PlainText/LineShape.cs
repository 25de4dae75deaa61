using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>What the marks at the ends of a line say it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where in the line its words begin.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct LineShape(BlockKind Kind, int Start, int End)
{
    /// <summary>The rank of a heading.</summary>
    public int Level { get; init; }

    /// <summary>The marker of an item.</summary>
    public string? Marker { get; init; }

    /// <summary>How deep an item is nested.</summary>
    public int Depth { get; init; }

    /// <summary>How many characters of the words, from the start, are a label: <c>\item[2003]</c>.</summary>
    public int LabelEnd { get; init; }

    /// <summary>Why it is ignored.</summary>
    public string? Reason { get; init; }
}

/// <summary>Tells the shape of lines in a document's light markups. A bullet in a text without such a markup says nothing here: what stands before a date is looked at later.</summary>
/// <param name="dialect">The light markups the document is written in.</param>
internal sealed class LineShapes(TextDialect dialect)
{
    private const int DeepestHeading = 6;

    private static readonly (string Command, int Level)[] LatexHeadings =
        [(@"\title", 1), (@"\part", 1), (@"\chapter", 1), (@"\section", 2), (@"\subsection", 3), (@"\subsubsection", 4), (@"\paragraph", 5)];

    private static readonly string[] LatexSettings =
    [
        @"\begin", @"\end", @"\document", @"\usepackage", @"\maketitle", @"\tableofcontents", @"\label", @"\hline", @"\toprule", @"\midrule", @"\bottomrule", @"\newpage", @"\clearpage",
        @"\author", @"\date", @"\newcommand", @"\renewcommand", @"\set", @"\centering", @"\vspace", "%",
    ];

    /// <summary>The shape of a line that is not blank.</summary>
    public LineShape Of(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd().Length;
        var start = line.Length - line.TrimStart().Length;
        var text = line[start..end];
        var plain = new LineShape(BlockKind.Text, start, end);
        return (Has(TextDialect.Latex) ? OfLatex(text, plain) : null)
            ?? (Has(TextDialect.Org) ? OfOrg(text, plain) : null)
            ?? (Has(TextDialect.AsciiDoc) ? OfAsciiDoc(text, plain) : null)
            ?? (Has(TextDialect.ReStructuredText) ? OfReStructuredText(text, plain) : null)
            ?? OfHeading(text, plain)
            ?? (Has(TextDialect.Wiki) ? OfWiki(text, plain) : null)
            ?? plain;
    }

    private bool Has(TextDialect one) => dialect.HasFlag(one);

    /// <summary><c>== 2003 ==</c>, <c>## 2003</c>.</summary>
    private LineShape? OfHeading(ReadOnlySpan<char> text, LineShape plain)
    {
        if (text is ['=', .., '='])
        {
            var level = text.IndexOfAnyExcept('=');
            var closing = text.Length - text.TrimEnd('=').Length;
            return level is >= 1 and <= DeepestHeading && closing == level && (level > 1 || text[1] == ' ')
                ? plain with { Kind = BlockKind.Heading, Level = level, Start = plain.Start + level, End = plain.End - level }
                : null;
        }

        if (text[0] == '#' && !Has(TextDialect.Wiki))
        {
            var level = text.IndexOfAnyExcept('#');
            return level is >= 1 and <= DeepestHeading && text[level] is ' ' or '\t'
                ? plain with { Kind = BlockKind.Heading, Level = level, Start = plain.Start + level, End = plain.Start + Math.Max(level, text.TrimEnd('#').Length) }
                : null;
        }

        return null;
    }

    private static LineShape? OfWiki(ReadOnlySpan<char> text, LineShape plain)
    {
        if (text is ['{', '{', .., '}', '}'] && text.IndexOf("}}") == text.Length - 2)
        {
            return Ignored(plain, "settings");
        }

        var length = plain.Start > 0 ? 0 : text.IndexOfAnyExcept("*#:;");
        if (length <= 0)
        {
            return null;
        }

        return text[length - 1] switch
        {
            ';' => plain with { Kind = BlockKind.Term, Start = length },
            ':' => plain with { Start = length },
            _ => plain with { Kind = BlockKind.Item, Start = length, Depth = length - 1, Marker = text[..length].ToString() },
        };
    }

    private static LineShape? OfOrg(ReadOnlySpan<char> text, LineShape plain)
    {
        const string Title = "#+TITLE:";
        if (text.StartsWith(Title, StringComparison.OrdinalIgnoreCase))
        {
            return plain with { Kind = BlockKind.Heading, Level = 1, Start = plain.Start + Title.Length };
        }

        if (text.StartsWith("#+") || text.StartsWith("# "))
        {
            return Ignored(plain, "settings");
        }

        var stars = plain.Start > 0 ? 0 : text.IndexOfAnyExcept('*');
        if (stars > 0 && text[stars] == ' ')
        {
            return plain with { Kind = BlockKind.Heading, Level = Math.Min(stars, DeepestHeading), Start = stars };
        }

        if (text[0] == ':' && text[1..].IndexOf(':') is > 0 and var key && !text[..(key + 1)].Contains(' '))
        {
            return Ignored(plain, "properties");
        }

        return text is ['-' or '+', ' ', ..] ? Item(plain, text[..1], depth: plain.Start / 2) : null;
    }

    private static LineShape? OfAsciiDoc(ReadOnlySpan<char> text, LineShape plain)
    {
        if (TextDialects.AsciiDocLevel(text) is > 0 and var level)
        {
            return plain with { Kind = BlockKind.Heading, Level = level, Start = plain.Start + level };
        }

        if (text.StartsWith("//") || (text[0] == ':' && text[1..].IndexOf(':') > 0) || (text[0] == '[' && text[^1] == ']' && text.IndexOfAny("=%,") > 0))
        {
            return Ignored(plain, "settings");
        }

        if (text is ['.', not ('.' or ' '), ..])
        {
            return plain with { Kind = BlockKind.Caption, Start = plain.Start + 1 };
        }

        if (text[0] is '*' or '.')
        {
            var length = text.IndexOfAnyExcept(text[0]);
            return length > 0 && text[length] == ' ' ? Item(plain, text[..length], length - 1) : null;
        }

        return text.EndsWith("::") ? plain with { Kind = BlockKind.Term, End = plain.End - 2 } : null;
    }

    private static LineShape? OfReStructuredText(ReadOnlySpan<char> text, LineShape plain)
    {
        if (text.StartsWith(".. ") && (text.IndexOf("::") > 0 || text[3] == '_'))
        {
            return Ignored(plain, "a directive");
        }

        if (text[0] == ':' && plain.Start > 0 && text[1..].IndexOf(':') > 0)
        {
            return Ignored(plain, "a directive");
        }

        return text is ['|', ' ', ..] && !text[1..].Contains('|') ? plain with { Start = plain.Start + 2 } : null;
    }

    private static LineShape? OfLatex(ReadOnlySpan<char> text, LineShape plain)
    {
        foreach (var (command, level) in LatexHeadings)
        {
            if (text.StartsWith(command) && text[command.Length..].TrimStart('*') is ['{', ..])
            {
                return plain with { Kind = BlockKind.Heading, Level = level };
            }
        }

        if (text.StartsWith(@"\item") && (text.Length == 5 || !char.IsAsciiLetter(text[5])))
        {
            var rest = text[5..];
            var label = rest.TrimStart() is ['[', ..] ? rest.IndexOf(']') : -1;
            var start = label < 0 ? 5 : 5 + rest.IndexOf('[') + 1;
            return Item(plain, text[..5], 0) with { Start = plain.Start + start, LabelEnd = label < 0 ? 0 : plain.Start + 5 + label };
        }

        foreach (var command in LatexSettings)
        {
            if (text.StartsWith(command))
            {
                return Ignored(plain, "settings");
            }
        }

        return null;
    }

    private static LineShape Item(LineShape plain, ReadOnlySpan<char> marker, int depth) =>
        plain with { Kind = BlockKind.Item, Start = plain.Start + marker.Length, Marker = marker.ToString(), Depth = depth };

    private static LineShape Ignored(LineShape plain, string reason) => plain with { Kind = BlockKind.Ignored, Reason = reason };
}
