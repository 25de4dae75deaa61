using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>
/// Records whose lines are labelled ("Event: …", "Place: …", "Date: …"), also as a program writes them (<c>{'title': 'The launch',</c>, <c>:start "1901",</c>): each is
/// brought to a row of a table whose columns are the labels.
/// </summary>
internal sealed partial class LabelledRecords
{
    /// <summary>How often a label must occur.</summary>
    private const int LeastRecords = 2;

    private const int LongestLabel = 28;

    private readonly List<string> labels;

    private LabelledRecords(List<string> labels) => this.labels = labels;

    /// <summary>The records of a document, from its first blocks; null where its lines are not labelled.</summary>
    public static LabelledRecords? Find(IReadOnlyList<Block> blocks, DateMarkFinder finder)
    {
        var lines = blocks.Where(static block => block.Kind is BlockKind.Text or BlockKind.Item && block.Text.Any(char.IsLetterOrDigit)).ToList();
        var labelled = lines.Select(static line => (Label: LabelOf(line.Text, out var value), Value: value, Line: line)).Where(static found => found.Label is not null).ToList();
        var common = labelled.GroupBy(static found => found.Label!, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() >= LeastRecords).ToList();
        var count = common.Sum(static group => group.Count());
        if (common.Count < 2 || count * 2 < lines.Count)
        {
            return null;
        }

        var hasDates = common.Exists(group => group.Count(found => finder.Cells.Find(found.Line.Content.Slice(found.Value.Start, found.Value.Length)) is { Form: not MarkForm.ShortYear }) * 3 >= group.Count() * 2);
        return hasDates ? new LabelledRecords(common.ConvertAll(static group => group.Key)) : null;
    }

    /// <summary>The blocks, with the lines of each record brought to one row.</summary>
    public IEnumerable<Block> Group(IEnumerable<Block> blocks)
    {
        yield return RecordRow.Header(labels);
        var record = new List<(int Column, Block Line)>();
        foreach (var block in blocks)
        {
            var found = ColumnOf(block);
            if (found < 0 && record.Count > 0 && block.Text.AsSpan().ContainsAny(Brackets) && !block.Text.Any(char.IsLetterOrDigit))
            {
                yield return RowOf(record);
                yield return block with { Kind = BlockKind.Ignored, Reason = Block.Markup };
                record.Clear();
                continue;
            }

            if (record.Count > 0 && (found >= 0 ? record.Exists(line => line.Column == found) : block.IsAfterGap || block.Kind is BlockKind.Heading or BlockKind.Ignored))
            {
                yield return RowOf(record);
                record.Clear();
            }

            if (found < 0 && record.Count == 0)
            {
                yield return block;
                continue;
            }

            // A line without a label goes on with the field above it; a paragraph of its own, with the record as a whole.
            record.Add((found >= 0 ? found : record[^1].Column, block));
        }

        if (record.Count > 0)
        {
            yield return RowOf(record);
        }
    }

    private int ColumnOf(Block block) =>
        block.Kind is BlockKind.Text or BlockKind.Item && LabelOf(block.Text, out _) is { } label ? labels.FindIndex(known => known.Equals(label, StringComparison.OrdinalIgnoreCase)) : -1;

    private Block RowOf(List<(int Column, Block Line)> record)
    {
        var row = new RecordRow(record[0].Line.Line, TextSpan.FromBounds(record[0].Line.Span.Start, record[^1].Line.Span.End));
        foreach (var field in record.GroupBy(static line => line.Column))
        {
            row.Add(field.Key, field.First().Line.Line, CellOf([.. field.Select(static line => line.Line)]));
        }

        return row.ToBlock(labels.Count);
    }

    private static FoldedText CellOf(List<Block> lines)
    {
        var words = new FoldedTextBuilder();
        for (var index = 0; index < lines.Count; index++)
        {
            var text = new TextSpan(0, lines[index].Text.Length);
            if (index == 0)
            {
                LabelOf(lines[0].Text, out text);
            }
            else if (lines[index].IsAfterGap)
            {
                words.Break();
            }
            else
            {
                words.Space();
            }

            words.Append(lines[index].Content, text.Start, text.Length);
        }

        return words.ToFoldedText();
    }

    private static readonly System.Buffers.SearchValues<char> Brackets = System.Buffers.SearchValues.Create("{}[]()");

    /// <summary>The label a line opens with, and where its value stands; null where it opens otherwise.</summary>
    private static string? LabelOf(string text, out TextSpan value)
    {
        value = default;
        if (Label().Match(text) is not { Success: true } match || match.Groups["label"] is not { Length: > 1 } label || label.Index + label.Length >= LongestLabel)
        {
            return null;
        }

        // What a program writes around a value: 'The launch', or "year: 1776",
        var (start, end) = (match.Length, text.Length);
        if (match.Groups["mark"].Length > 0)
        {
            end = text.AsSpan().TrimEnd(",;{}[]() ").Length;
            (start, end) = start < end && text[start] is '"' or '\'' ? (start + 1, end) : (start, end);
            end = Math.Max(start, end - (end > start && text[end - 1] is '"' or '\'' ? 1 : 0));
        }

        value = TextSpan.FromBounds(start, end);
        return label.Value;
    }

    /// <summary>Words of letters before a colon, or behind one as Clojure has it; behind the marks that a program puts there.</summary>
    [GeneratedRegex(@"^(?:(?<mark>[{\[(,"" ']*[{\[(""'])?(?<label>\p{L}[\p{L} /_-]{0,27}?)\s*(?<mark>[""'])?:\s*|(?<mark>[{\[( ]*:)(?<label>\p{L}[\p{L}_-]{0,27})\s+(?=["":\[(]))", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
