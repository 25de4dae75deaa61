using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Tables;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>
/// Brings the records of a data file (JSON, JSON Lines, YAML) to rows of a table whose columns are the names of their fields, as a CSV file has them. Fields of a
/// mapping inside a record have its name before theirs: "start_date.year".
/// </summary>
/// <param name="head">The beginning of the file, which names the fields.</param>
/// <param name="isYaml">Whether it is YAML.</param>
internal sealed class RecordBlockReader(string head, bool isYaml)
{
    private static readonly HashSet<string> TitleKeys = new(["title", "name", "headline", "heading", "label", "section", "chapter", "period"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a field whose value is the key of its record.</summary>
    private const string DateKey = "date";

    private static readonly DatePhraseReader Dates = new();

    private readonly List<string> columns = [];
    private DataNode? broken;

    /// <summary>The blocks. A file of one record a line is read line by line, any other as a whole.</summary>
    public IEnumerable<Block> Read(TextReader reader)
    {
        _ = BlocksOf(Tree(head).Roots).Count();
        if (columns.Count > 0)
        {
            yield return RecordRow.Header(columns);
        }

        if (isYaml || !IsOneALine(head))
        {
            var text = reader.ReadToEnd();
            foreach (var block in Blocks(text, 0, 1))
            {
                yield return block;
            }

            yield break;
        }

        foreach (var line in SourceLine.ReadFrom(reader))
        {
            foreach (var block in Blocks(line.Text, line.Start, line.Number))
            {
                yield return block;
            }
        }
    }

    /// <summary>Whether the beginning of a file has two records with a date, or more; whole JSON may have but one.</summary>
    public static bool Fits(string head, bool isYaml)
    {
        var reader = new RecordBlockReader(head, isYaml);
        var (roots, error) = reader.Tree(head);
        var least = isYaml || error is not null ? 2 : 1;
        return reader.BlocksOf(roots).Where(static block => block.Kind == BlockKind.Row).Take(least).Count() == least
            && reader.columns.Exists(ColumnRole.IsDate)

            // "- 5 May: Talks begin." is a list in Markdown as well.
            && (!isYaml || reader.columns.Exists(static column => column is not (DateKey or "")));
    }

    private static bool IsOneALine(string head)
    {
        var line = head.AsSpan().TrimStart();
        var end = line.IndexOfAny('\r', '\n');
        return line is ['{', ..] && end > 0 && line[..end].TrimEnd() is [.., '}'];
    }

    private (List<DataNode> Roots, DataError? Error) Tree(string text, int origin = 0, int line = 1) => isYaml ? YamlTree.Read(text) : JsonTree.Read(text, origin, line);

    private IEnumerable<Block> Blocks(string text, int origin, int line)
    {
        var (roots, error) = Tree(text, origin, line);
        return BlockGaps.Fill(InOrder(error is null ? BlocksOf(roots) : UpTo(error, roots, text, origin, line), origin), text, origin, line);
    }

    /// <summary>The blocks that have characters of their own: a parser gives an empty value a place inside its neighbour.</summary>
    private static IEnumerable<Block> InOrder(IEnumerable<Block> blocks, int end)
    {
        foreach (var block in blocks.Where(static block => block.Span.Length > 0))
        {
            if (block.Span.Start >= end)
            {
                end = block.Span.End;
                yield return block;
            }
        }
    }

    /// <summary>The blocks before an error. What the parser has taken of a record that breaks off is not known to be right.</summary>
    private IEnumerable<Block> UpTo(DataError error, List<DataNode> roots, string text, int origin, int line)
    {
        broken = null;
        var end = origin;
        foreach (var block in BlocksOf(roots))
        {
            end = block.Span.End;
            yield return block;
        }

        var start = Math.Clamp(Math.Max(broken?.Span.Start ?? error.Position, end) - origin, 0, text.Length);
        start = text.Length - text.AsSpan(start).TrimStart().Length;
        if (text.AsSpan(start).TrimEnd().Length is > 0 and var length)
        {
            yield return Broken(text, start, length, origin, line, error.Reason);
        }
    }

    private IEnumerable<Block> BlocksOf(List<DataNode> roots) => roots.SelectMany(root => isYaml && root.Scalar is not null ? [Text(root)] : BlocksOf(root, isItem: IsOneALine(head)));

    /// <summary>Any text without a colon is a value of YAML, and none that has records.</summary>
    private static Block Text(DataNode root) =>
        Line(root, root.Scalar!, BlockKind.Broken) with { Reason = "The text is no list and no mapping of YAML. Read it in another format." };

    private static Block Broken(string text, int start, int length, int origin, int line, string reason) => new()
    {
        Kind = BlockKind.Broken,
        Line = new LineCounter(text, line).LineAt(start),
        Span = new TextSpan(origin + start, length),
        Content = FoldedText.Fold(text.Substring(start, length), [new TextSpan(0, length)], origin + start),
        Reason = string.Create(CultureInfo.InvariantCulture, $"The data cannot be read from here on: {reason.TrimEnd('.')}."),
    };

    /// <summary>The rows and headings of a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="isItem">Whether it is one of several.</param>
    /// <param name="date">The key that dates it: <c>"1998": "…"</c>; null where none does.</param>
    private IEnumerable<Block> BlocksOf(DataNode node, bool isItem, DataNode? date = null)
    {
        if (IsRecord(node, isItem || date is not null) || (date is not null && node.Scalar is not null))
        {
            broken = node.IsBroken ? node : broken;
            return node.IsBroken ? [] : [Row(node, date)];
        }

        if (node.Scalar is { } words)
        {
            return [Line(node, words, TitleKeys.Contains(node.Key) || ColumnRole.IsDate(node.Key) ? BlockKind.Heading : node.Key.Length == 0 ? BlockKind.Item : BlockKind.Ignored)];
        }

        return node.Children.SelectMany(child => !IsDated(child.Key) ? BlocksOf(child, !node.IsMapping, node.IsMapping ? null : date)
            : child.Scalar is not null || IsRecord(child, isItem: true) || IsDatedList(child) ? BlocksOf(child, isItem: true, child)
            : BlocksOf(child, isItem: false).Prepend(Line(child, child.KeyWords, BlockKind.Heading)));
    }

    /// <summary>Whether a mapping has fields, and no records with a date inside it.</summary>
    private static bool IsRecord(DataNode node, bool isItem) =>
        node.IsMapping && HasFields(node) && (isItem || HasDate(node)) && !HasRecords(node);

    private static bool HasFields(DataNode node) => node.Children.Exists(static child => child.IsMapping ? HasFields(child) : child.Scalar is not null && !IsDated(child.Key));

    private static bool HasRecords(DataNode node) => node.Children.Exists(static child => child.IsMapping ? HasRecords(child) : child.Children.Exists(HasDate));

    private static bool HasDate(DataNode node) => node.IsMapping && node.Children.Exists(static child => (ColumnRole.IsDate(child.Key) && !child.Children.Exists(static inner => IsDated(inner.Key))) || IsDated(child.Key));

    /// <summary>Whether a list of texts stands under a date and nothing else: words beside the date would be outside of each of them.</summary>
    private static bool IsDatedList(DataNode node) => node.Children.TrueForAll(static inner => inner.Scalar is not null && inner.Key.Length == 0)
        && Dates.ReadAt(node.Key, 0, null, DatePlace.Head) is { } date && date.End == node.Key.Length;

    private static bool IsDated(string key) => key is [>= '0' and <= '9', ..] || MonthName.Starts(key);

    private Block Row(DataNode record, DataNode? date)
    {
        var row = new RecordRow(record.Line, record.Span);
        if (date is not null)
        {
            row.Add(ColumnOf(DateKey), date.Line, date.KeyWords);
        }

        AddFields(row, record, "");
        return row.ToBlock(columns.Count);
    }

    private void AddFields(RecordRow row, DataNode node, string path)
    {
        if (node.Scalar is { Text.Length: > 0 } words)
        {
            row.Add(ColumnOf(path), node.Line, words);
        }

        foreach (var child in node.Children)
        {
            AddFields(row, child, child.Key.Length == 0 ? path : path.Length == 0 ? child.Key : $"{path}.{child.Key}");
        }
    }

    private int ColumnOf(string path)
    {
        var column = columns.FindIndex(known => known.Equals(path, StringComparison.OrdinalIgnoreCase));
        if (column < 0)
        {
            columns.Add(path);
        }

        return column < 0 ? columns.Count - 1 : column;
    }

    private static Block Line(DataNode node, FoldedText words, BlockKind kind) => new()
    {
        Kind = words.Text.Length == 0 ? BlockKind.Ignored : kind,
        Line = node.Line,
        Span = node.Scalar is null ? words.ToSource(0, words.Text.Length) : node.Span,
        Content = kind == BlockKind.Ignored ? FoldedText.Empty : words,
        Level = kind == BlockKind.Heading ? 1 : 0,
        IsAfterGap = true,
        Reason = kind == BlockKind.Ignored || words.Text.Length == 0 ? "a value outside the records" : null,
    };
}
