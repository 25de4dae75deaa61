using System.Text.RegularExpressions;
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
internal sealed partial class LineShapes(TextDialect dialect)
{
    private const int DeepestHeading = 6;

    private static readonly Dictionary<string, int> LatexRanks = new() { ["section"] = 2, ["subsection"] = 3, ["subsubsection"] = 4, ["paragraph"] = 5 };

    /// <summary>The shape of a line that is not blank.</summary>
    public LineShape Of(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd().Length;
        var start = line.Length - line.TrimStart().Length;
        var plain = new LineShape(BlockKind.Text, start, end);
        if (dialect == TextDialect.None && line[start] is not ('=' or '#'))
        {
            return plain;
        }

        var text = line[start..end].ToString();
        return (Has(TextDialect.Latex) ? OfLatex(text, plain) : null)
            ?? (Has(TextDialect.Org) ? OfOrg(text, plain) : null)
            ?? (Has(TextDialect.AsciiDoc) ? OfAsciiDoc(text, plain) : null)
            ?? (Has(TextDialect.ReStructuredText) && Directive().IsMatch(line[..end]) ? Ignored(plain, "a directive") : default(LineShape?))
            ?? (Has(TextDialect.ReStructuredText) && LineOfBlock().IsMatch(text) ? plain with { Start = plain.Start + 2 } : default(LineShape?))
            ?? (Has(TextDialect.Pod) ? OfPod(text, plain) : null)
            ?? OfHeading(text, plain)
            ?? (Has(TextDialect.Wiki) ? OfWiki(text, plain) : null)
            ?? plain;
    }

    private bool Has(TextDialect one) => dialect.HasFlag(one);

    /// <summary><c>== 2003 ==</c>, <c>## 2003</c>.</summary>
    private LineShape? OfHeading(string text, LineShape plain)
    {
        if (Heading().Match(text) is not { Success: true } match || (text[0] == '#' && Has(TextDialect.Wiki)))
        {
            return null;
        }

        var (level, words) = (match.Groups["rank"].Length, match.Groups["words"]);
        return level > DeepestHeading ? null : plain with { Kind = BlockKind.Heading, Level = level, Start = plain.Start + words.Index, End = plain.Start + words.Index + words.Length };
    }

    private static LineShape? OfWiki(string text, LineShape plain)
    {
        if (Template().IsMatch(text))
        {
            return Ignored(plain, "settings");
        }

        var length = plain.Start > 0 ? 0 : text.AsSpan().IndexOfAnyExcept("*#:;");
        return length <= 0 ? null : text[length - 1] switch
        {
            ';' => plain with { Kind = BlockKind.Term, Start = length },
            ':' => plain with { Start = length },
            _ => Item(plain, length, length - 1, text),
        };
    }

    private static LineShape? OfOrg(string text, LineShape plain)
    {
        const string Title = "#+TITLE:";
        if (text.StartsWith(Title, StringComparison.OrdinalIgnoreCase))
        {
            return plain with { Kind = BlockKind.Heading, Level = 1, Start = plain.Start + Title.Length };
        }

        var stars = plain.Start > 0 ? 0 : text.AsSpan().IndexOfAnyExcept('*');
        return OrgSetting().Match(text) is { Success: true } setting ? Ignored(plain, setting.Value[0] != '#' ? "properties" : "settings")
            : stars > 0 && text[stars] == ' ' ? plain with { Kind = BlockKind.Heading, Level = Math.Min(stars, DeepestHeading), Start = stars }
            : text is ['-' or '+', ' ', ..] ? Item(plain, 1, plain.Start / 2, text)
            : null;
    }

    private static LineShape? OfAsciiDoc(string text, LineShape plain) =>
        TextDialects.AsciiDocLevel(text) is > 0 and var level ? plain with { Kind = BlockKind.Heading, Level = level, Start = plain.Start + level }
            : AsciiDocSetting().IsMatch(text) ? Ignored(plain, "settings")
            : text is ['.', not ('.' or ' '), ..] ? plain with { Kind = BlockKind.Caption, Start = plain.Start + 1 }
            : AsciiDocItem().Match(text) is { Success: true } item ? Item(plain, item.Length, item.Length - 1, text)
            : text.EndsWith("::", StringComparison.Ordinal) ? plain with { Kind = BlockKind.Term, End = plain.End - 2 }
            : null;

    private static LineShape? OfLatex(string text, LineShape plain)
    {
        if (LatexHeading().Match(text) is { Success: true } heading)
        {
            return plain with { Kind = BlockKind.Heading, Level = LatexRanks.GetValueOrDefault(heading.Groups[1].Value, 1) };
        }

        if (LatexItem().Match(text) is { Success: true } item)
        {
            var label = item.Groups["label"];
            return Item(plain, label.Success ? label.Index : item.Length, 0, text) with { LabelEnd = label.Success ? plain.Start + label.Index + label.Length : 0 };
        }

        return LatexSetting().IsMatch(text) ? Ignored(plain, "settings") : null;
    }

    private static LineShape? OfPod(string text, LineShape plain) => PodCommand().Match(text) is not { Success: true } command ? null
        : command.Groups["rank"].Success ? plain with { Kind = BlockKind.Heading, Level = text["=head".Length] - '0', Start = plain.Start + command.Length }
        : command.Groups["item"].Success ? Item(plain, command.Length, 0, text)
        : Ignored(plain, "settings");

    [GeneratedRegex(@"^=(?:head(?<rank>[1-6])|(?<item>item)|over|back|cut|pod|encoding|begin|end|for)\b[ *]*", RegexOptions.CultureInvariant)]
    private static partial Regex PodCommand();

    private static LineShape Item(LineShape plain, int length, int depth, string text) =>
        plain with { Kind = BlockKind.Item, Start = plain.Start + length, Marker = text[..length], Depth = depth };

    private static LineShape Ignored(LineShape plain, string reason) => plain with { Kind = BlockKind.Ignored, Reason = reason };

    [GeneratedRegex(@"^(?:(?<rank>={2,}|=(?= ))(?!=)(?<words>.*[^=])\k<rank>$|(?<rank>#+)(?=[ \t])(?<words>.*?)#*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\{\{(?:(?!\}\}).)*\}\}$", RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex(@"^(?:#\+|# |:[^ :]+:|- (?:State ""|Note taken on ))", RegexOptions.CultureInvariant)]
    private static partial Regex OrgSetting();

    [GeneratedRegex(@"^(?://|:[^:]+:|\[.+[=%,].*\]$)", RegexOptions.CultureInvariant)]
    private static partial Regex AsciiDocSetting();

    [GeneratedRegex(@"^(?:\*+|\.+)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex AsciiDocItem();

    [GeneratedRegex(@"^(?:\s*\.\. (?:_|.*::)|\s+:[^:]+:)", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^\| [^|]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LineOfBlock();

    [GeneratedRegex(@"^\\(title|part|chapter|(?:sub){0,2}section|paragraph)\*?\{", RegexOptions.CultureInvariant)]
    private static partial Regex LatexHeading();

    [GeneratedRegex(@"^\\item(?![A-Za-z])(?:\s*\[(?<label>[^\]]*)\])?", RegexOptions.CultureInvariant)]
    private static partial Regex LatexItem();

    [GeneratedRegex(
        @"^(?:%|\\(?:begin|end|document|usepackage|maketitle|tableofcontents|label|hline|toprule|midrule|bottomrule|newpage|clearpage|author|date|newcommand|renewcommand|set|centering|vspace))", RegexOptions.CultureInvariant)]
    private static partial Regex LatexSetting();
}
