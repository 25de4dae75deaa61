using System.Buffers;
using System.Text;

namespace NatoIraq.Chronology.Reading;

/// <summary>Builds a <see cref="FoldedText"/> from pieces of the source.</summary>
/// <param name="capacity">How many characters are expected.</param>
internal sealed class FoldedTextBuilder(int capacity = 64)
{
    /// <summary>
    /// Characters that are seen by no reader and split no word: soft hyphen, zero-width space, direction marks, word joiner, a byte order mark
    /// inside the text. They stay in the source and are left out of the folded text.
    /// </summary>
    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    /// <summary>White space, and control characters: word processors and tools that read PDF leave them where something ends.</summary>
    private static bool IsWhite(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    private static readonly SearchValues<char> WhiteOrInvisible = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(static character => IsWhite(character) || IsInvisible(character))]);

    private const char Escape = '\u001B';

    /// <summary>How long the terminal sequence is that <paramref name="raw"/> begins with: colours, bold type (ECMA-48, 5.4). 0 where it begins with none.</summary>
    private static int SequenceLength(ReadOnlySpan<char> raw)
    {
        if (raw is not [Escape, '[', ..])
        {
            return 0;
        }

        var length = 2;
        while (length < raw.Length && raw[length] is >= ' ' and < '@')
        {
            length++;
        }

        return length < raw.Length && raw[length] is >= '@' and <= '~' ? length + 1 : 0;
    }

    private readonly StringBuilder text = new(capacity);
    private readonly List<FoldedRun> runs = new(4);
    private readonly List<int> breaks = [];
    private TextSpan? gap;
    private bool gapIsWide;
    private bool isBreak;
    private bool isContinued;
    private int continuedAt;

    /// <summary>How many characters the text has so far.</summary>
    public int Length => text.Length;

    /// <summary>Whether the last character is a digit, and no space behind it.</summary>
    public bool EndsWithDigit => text.Length > 0 && gap is null && !isBreak && char.IsDigit(text[^1]);

    /// <summary>
    /// The characters of the source as a text, where they need no folding: words with single spaces between them, as most lines have. Otherwise null.
    /// </summary>
    /// <param name="raw">The characters.</param>
    /// <param name="origin">Where in the source they stand.</param>
    public static FoldedText? Plain(ReadOnlySpan<char> raw, int origin)
    {
        if (raw.IsEmpty || raw[0] == ' ' || raw[^1] == ' ')
        {
            return null;
        }

        for (var index = 0; raw[index..].IndexOfAny(WhiteOrInvisible) is >= 0 and var step; index++)
        {
            index += step;
            if (raw[index] != ' ' || raw[index + 1] == ' ')
            {
                return null;
            }
        }

        return new FoldedText(raw.ToString(), [new FoldedRun(0, new TextSpan(origin, raw.Length), IsFolded: false)], []);
    }

    /// <summary>Ends a stretch: what comes next stands behind a space and a break.</summary>
    public void Break()
    {
        if (text.Length > 0)
        {
            isBreak = true;
        }
    }

    /// <summary>Ends a word: what comes next stands behind a space, as behind the end of a line that was broken for its width.</summary>
    public void Space()
    {
        if (text.Length > 0 && gap is null)
        {
            var end = SourceEnd();
            gap = new TextSpan(end, 0);
            gapIsWide = true;
        }
    }

    /// <summary>Appends characters of the source, folding their white space.</summary>
    /// <param name="raw">The characters.</param>
    /// <param name="origin">Where in the source they stand.</param>
    public void Append(ReadOnlySpan<char> raw, int origin)
    {
        var index = 0;
        while (index < raw.Length)
        {
            var length = raw[index..].IndexOfAny(WhiteOrInvisible);
            if (length != 0)
            {
                length = length < 0 ? raw.Length - index : length;
                AppendSolid(raw.Slice(index, length), new TextSpan(origin + index, length), isFolded: false);
                index += length;
                continue;
            }

            if (IsInvisible(raw[index]))
            {
                isContinued = false;
                index++;
                continue;
            }

            if (raw[index] == Escape && SequenceLength(raw[index..]) is > 0 and var sequence)
            {
                isContinued = false;
                index += sequence;
                continue;
            }

            var start = index++;
            while (index < raw.Length && IsWhite(raw[index]) && raw[index] != Escape)
            {
                index++;
            }

            if (index - start == 1 && raw[start] != '\t' && char.IsWhiteSpace(raw[start]) && gap is null && !isBreak && text.Length > 0 && index < raw.Length && !IsInvisible(raw[index]))
            {
                AppendRun(" ", new TextSpan(origin + start, 1), isFolded: false);
                continue;
            }

            AddToGap(TextSpan.FromBounds(origin + start, origin + index), isWide: index - start > 1 || raw[start] == '\t');
        }
    }

    /// <summary>Appends what a piece of markup stands for: the characters of a character reference.</summary>
    /// <param name="characters">The characters it stands for.</param>
    /// <param name="source">Where it stands in the source.</param>
    public void AppendReference(string characters, TextSpan source)
    {
        foreach (var character in characters)
        {
            if (IsWhite(character))
            {
                AddToGap(source, isWide: true);
            }
            else if (!IsInvisible(character))
            {
                AppendSolid([character], source, isFolded: true);
            }
        }

        isContinued = false;
    }

    /// <summary>Appends a part of another folded text.</summary>
    public void Append(FoldedText other, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        var end = start + length;
        var breakIndex = 0;
        for (var run = other.RunAt(start); run < other.Runs.Length && other.Runs[run].Start < end; run++)
        {
            var current = other.Runs[run];
            var from = Math.Max(start, current.Start);
            var to = Math.Min(end, run + 1 < other.Runs.Length ? other.Runs[run + 1].Start : other.Text.Length);
            var source = current.IsFolded ? current.Source : new TextSpan(current.Source.Start + from - current.Start, to - from);
            if (current.IsFolded && other.Text[from] == ' ')
            {
                while (breakIndex < other.Breaks.Count && other.Breaks[breakIndex] < from)
                {
                    breakIndex++;
                }

                isBreak |= text.Length > 0 && breakIndex < other.Breaks.Count && other.Breaks[breakIndex] == from;
                AddToGap(source, isWide: true);
                continue;
            }

            AppendSolid(other.Text.AsSpan(from, to - from), source, current.IsFolded);
        }
    }

    /// <summary>The text built.</summary>
    public FoldedText ToFoldedText() => text.Length == 0 ? FoldedText.Empty : new(text.ToString(), [.. runs], [.. breaks]);

    /// <summary>The text built; the next begins.</summary>
    public FoldedText Take()
    {
        var built = ToFoldedText();
        text.Clear();
        runs.Clear();
        breaks.Clear();
        gap = null;
        gapIsWide = isBreak = isContinued = false;
        return built;
    }

    private void AddToGap(TextSpan white, bool isWide)
    {
        if (text.Length > 0)
        {
            gapIsWide = isWide || gap is not null;
            gap = gap is { } open && open.End <= white.Start ? TextSpan.FromBounds(open.Start, white.End) : white;
        }
    }

    private void AppendSolid(ReadOnlySpan<char> characters, TextSpan source, bool isFolded)
    {
        if (gap is not null || isBreak)
        {
            if (isBreak)
            {
                breaks.Add(text.Length);
            }

            var end = SourceEnd();
            AppendRun(" ", gap ?? TextSpan.FromBounds(end, Math.Max(end, source.Start)), isFolded: gap is null || gapIsWide);
            gap = null;
            isBreak = false;
        }

        AppendRun(characters, source, isFolded);
    }

    private int SourceEnd()
    {
        var last = runs[^1];
        return last.IsFolded ? last.Source.End : last.Source.Start + text.Length - last.Start;
    }

    private void AppendRun(ReadOnlySpan<char> characters, TextSpan source, bool isFolded)
    {
        if (isFolded || !isContinued || continuedAt != source.Start)
        {
            runs.Add(new FoldedRun(text.Length, source, isFolded));
        }

        text.Append(characters);
        isContinued = !isFolded;
        continuedAt = source.End;
    }
}
