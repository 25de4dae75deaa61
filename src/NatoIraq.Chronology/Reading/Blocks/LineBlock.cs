using System.Buffers;

namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>What the blocks of a syntax of lines have in common.</summary>
internal static class LineBlock
{
    private const int TabStop = 4;

    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("-=_*~#+.·—–─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬•\" \t|:^`'");

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-=_*~#.—–·+─━═•\"^`'");

    /// <summary>Whether a line draws a rule or the border of a table: it has no word, and a mark repeated.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        const int LeastMarks = 3;
        if (line.ContainsAnyExcept(RuleCharacters))
        {
            return false;
        }

        var words = line.Trim();
        if (words.Length >= LeastMarks && !words.ContainsAnyExcept('|'))
        {
            return true;
        }

        var marks = 0;
        foreach (var character in line)
        {
            marks += RuleMarks.Contains(character) ? 1 : 0;
        }

        return marks >= LeastMarks;
    }

    /// <summary>How far a line is set in, in columns.</summary>
    public static int IndentOf(ReadOnlySpan<char> line)
    {
        var indent = 0;
        foreach (var character in line)
        {
            if (!char.IsWhiteSpace(character) && character != '\uFEFF')
            {
                break;
            }

            indent = character == '\t' ? (indent / TabStop * TabStop) + TabStop : character == '\f' ? indent : indent + 1;
        }

        return indent;
    }

    /// <summary>The characters of a line without the white space at its ends.</summary>
    public static TextSpan SpanOf(SourceLine line)
    {
        var text = line.Text.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        return TextSpan.FromBounds(line.Start + start, line.Start + Math.Max(start, text.TrimEnd().Length));
    }

    /// <summary>The words of a part of a line, as they stand.</summary>
    public static FoldedText Fold(SourceLine line, int start, int length)
    {
        var raw = line.Text.AsSpan(start, length);
        var origin = line.Start + start;
        if (FoldedTextBuilder.Plain(raw, origin) is { } plain)
        {
            return plain;
        }

        var builder = new FoldedTextBuilder(length);
        builder.Append(raw, origin);
        return builder.ToFoldedText();
    }

    /// <summary>The words of cells or of parts of one, each behind a break.</summary>
    public static FoldedText Join(IReadOnlyList<FoldedText> cells)
    {
        if (cells.Count == 1)
        {
            return cells[0];
        }

        var words = new FoldedTextBuilder();
        foreach (var cell in cells)
        {
            words.Break();
            words.Append(cell, 0, cell.Text.Length);
        }

        return words.ToFoldedText();
    }

    /// <summary>A line that is nothing of the chronology.</summary>
    public static Block Ignore(SourceLine line, string reason) => new()
    {
        Kind = BlockKind.Ignored,
        Line = line.Number,
        Span = SpanOf(line),
        Content = FoldedText.Empty,
        Reason = reason,
        Raw = line,
    };
}
