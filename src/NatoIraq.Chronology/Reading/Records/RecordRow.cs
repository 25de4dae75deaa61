using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>A record as it is brought to a row of a table, field by field.</summary>
/// <param name="line">The physical line it starts on.</param>
/// <param name="span">Its characters.</param>
internal sealed partial class RecordRow(int line, TextSpan span)
{
    /// <summary>The <see cref="Block.Table"/> of the rows made of records.</summary>
    public const int Table = int.MaxValue;

    private readonly SortedDictionary<int, (int Line, List<FoldedText> Words)> cells = [];

    /// <summary>The names of the fields, as the header of the table; it stands nowhere in the source.</summary>
    public static Block Header(IEnumerable<string> names) => new()
    {
        Kind = BlockKind.Row,
        Line = 0,
        Span = default,
        Content = FoldedText.Empty,
        Cells = [.. names.Select(static name => new FoldedText(name, [], []))],
        Table = Table,
        IsHeader = true,
    };

    /// <summary>Adds a value to a field.</summary>
    public void Add(int column, int cellLine, FoldedText words)
    {
        words = WithoutTags(words);
        if (cells.TryGetValue(column, out var cell))
        {
            cell.Words.Add(words);
        }
        else
        {
            cells.Add(column, (cellLine, [words]));
        }
    }

    /// <summary>The words without the HTML that pages are filled from.</summary>
    private static FoldedText WithoutTags(FoldedText words)
    {
        if (!words.Text.Contains('<', StringComparison.Ordinal))
        {
            return words;
        }

        var text = new FoldedTextBuilder(words.Text.Length);
        var start = 0;
        foreach (Match tag in Tag().Matches(words.Text))
        {
            text.Append(words, start, tag.Index - start);
            text.Space();
            start = tag.Index + tag.Length;
        }

        text.Append(words, start, words.Text.Length - start);
        return text.ToFoldedText();
    }

    [GeneratedRegex("</?(?:a|b|i|u|em|strong|span|p|br|div|ul|ol|li|img|h[1-6]|blockquote|small|sup|sub|figure|cite)(?: [^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    /// <summary>The row.</summary>
    public Block ToBlock(int columns) => new()
    {
        Kind = BlockKind.Row,
        Line = line,
        Span = span,
        Content = LineBlock.Join([.. cells.Values.SelectMany(static cell => cell.Words)]),
        IsAfterGap = true,
        Cells = [.. Enumerable.Range(0, columns).Select(column => cells.TryGetValue(column, out var cell) ? LineBlock.Join(cell.Words) : FoldedText.Empty)],
        CellLines = [.. Enumerable.Range(0, columns).Select(column => cells.TryGetValue(column, out var cell) ? cell.Line : line)],
        Table = Table,
    };
}
