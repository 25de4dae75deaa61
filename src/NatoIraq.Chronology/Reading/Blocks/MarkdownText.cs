namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>
/// The words of a stretch of Markdown without its inline markup: emphasis, code marks, links' targets, backslashes (CommonMark 0.31, 6).
/// What is markup and what is not is told by one look around, never by backtracking: a stray asterisk costs a character, not time.
/// </summary>
internal static class MarkdownText
{
    /// <summary>The words, and how many of them, from the start, are emphasised.</summary>
    public static (FoldedText Content, int EmphasisLength) Read(ReadOnlySpan<char> raw, int origin)
    {
        if (raw.IndexOfAny(MarkupCharacters) < 0)
        {
            var plain = new FoldedTextBuilder(raw.Length);
            plain.Append(raw, origin);
            return (plain.ToFoldedText(), 0);
        }

        var dropped = FindMarkup(raw, out var emphasisEnd);
        var builder = new FoldedTextBuilder(raw.Length);
        int index = 0, emphasisLength = 0;
        foreach (var markup in dropped)
        {
            builder.Append(raw[index..markup.Start], origin + index);
            index = markup.End;
            if (index == emphasisEnd)
            {
                emphasisLength = builder.Length;
            }
        }

        builder.Append(raw[index..], origin + index);
        return (builder.ToFoldedText(), emphasisLength);
    }

    private static readonly System.Buffers.SearchValues<char> MarkupCharacters = System.Buffers.SearchValues.Create("*_`[\\");

    /// <summary>The stretches that are markup, in order; and where the emphasis that opens the text ends, or -1.</summary>
    private static List<TextSpan> FindMarkup(ReadOnlySpan<char> raw, out int emphasisEnd)
    {
        var dropped = new List<TextSpan>();
        var brackets = new Stack<int>();
        var lastParenthesis = raw.LastIndexOf(')');
        emphasisEnd = -1;
        var opensWithEmphasis = false;
        for (var index = 0; index < raw.Length; index++)
        {
            switch (raw[index])
            {
                case '\\' when index + 1 < raw.Length && char.IsAscii(raw[index + 1]) && (char.IsPunctuation(raw[index + 1]) || char.IsSymbol(raw[index + 1])):
                    dropped.Add(new TextSpan(index, 1));
                    index++;
                    break;
                case '`':
                    dropped.Add(new TextSpan(index, 1));
                    break;
                case '*' or '_':
                    var length = RunLength(raw, index);
                    if (IsEmphasis(raw, index, length))
                    {
                        if (dropped.Count == 0 && raw[..index].IsWhiteSpace())
                        {
                            opensWithEmphasis = true;
                        }
                        else if (opensWithEmphasis && emphasisEnd < 0)
                        {
                            emphasisEnd = index + length;
                        }

                        dropped.Add(new TextSpan(index, length));
                    }

                    index += length - 1;
                    break;
                case '[':
                    brackets.Push(index);
                    break;
                case ']' when brackets.TryPop(out var opening) && index + 1 < raw.Length && raw[index + 1] == '(' && index < lastParenthesis:
                    var end = index + 2 + raw[(index + 2)..].IndexOf(')') + 1;
                    var mark = opening > 0 && raw[opening - 1] == '!' ? opening - 1 : opening;
                    dropped.Add(TextSpan.FromBounds(mark, opening + 1));
                    dropped.Add(TextSpan.FromBounds(index, end));
                    index = end - 1;
                    break;
            }
        }

        dropped.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return dropped;
    }

    private static int RunLength(ReadOnlySpan<char> raw, int index)
    {
        var length = raw[index..].IndexOfAnyExcept(raw[index]);
        return length < 0 ? raw.Length - index : length;
    }

    /// <summary>Left- or right-flanking: white space not on both sides; an underscore inside a word is a letter of it.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> raw, int index, int length)
    {
        var before = index > 0 ? raw[index - 1] : ' ';
        var after = index + length < raw.Length ? raw[index + length] : ' ';
        return length <= 3
            && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
            && !(raw[index] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }
}
