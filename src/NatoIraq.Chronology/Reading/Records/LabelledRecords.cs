using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>
/// Records whose lines are labelled ("Event: …", "Place: …", "Date: …"): each is brought to a row of a table whose columns are the labels.
/// </summary>
internal sealed class LabelledRecords
{
    /// <summary>How often a label must occur.</summary>
    private const int LeastRecords = 2;

    private const int LongestLabel = 28;

    private readonly List<string> labels;

    private LabelledRecords(List<string> labels) => this.labels = labels;

    /// <summary>The records of a document, from its first blocks; null where its lines are not labelled.</summary>
    public static LabelledRecords? Find(IReadOnlyList<Block> blocks, DateMarkFinder finder)
    {
        var lines = blocks.Where(static block => block.Kind is BlockKind.Text or BlockKind.Item).ToList();
        var labelled = lines.Select(static line => (Label: LabelOf(line.Text, out var start), Start: start, Line: line)).Where(static found => found.Label is not null).ToList();
        var common = labelled.GroupBy(static found => found.Label!, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() >= LeastRecords).ToList();
        var count = common.Sum(static group => group.Count());
        if (common.Count < 2 || count * 2 < lines.Count)
        {
            return null;
        }

        var hasDates = common.Exists(group => group.Count(found => finder.Cells.Find(found.Line.Content.Slice(found.Start, found.Line.Text.Length - found.Start)) is { Form: not MarkForm.ShortYear }) * 3 >= group.Count() * 2);
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
            var start = 0;
            if (index == 0)
            {
                LabelOf(lines[0].Text, out start);
            }
            else if (lines[index].IsAfterGap)
            {
                words.Break();
            }
            else
            {
                words.Space();
            }

            words.Append(lines[index].Content, start, lines[index].Text.Length - start);
        }

        return words.ToFoldedText();
    }

    /// <summary>The label a line opens with: words of letters before a colon; null where it opens otherwise.</summary>
    private static string? LabelOf(string text, out int start)
    {
        // "year: 1776", as strings of a program have it.
        var first = text is ['"' or '\'', ..] ? 1 : 0;
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOf(':');
        start = colon + 1;
        if (colon < first + 2 || !char.IsLetter(text[first]))
        {
            return null;
        }

        var label = text.AsSpan(first, colon - first).TrimEnd();
        foreach (var character in label)
        {
            if (!char.IsLetter(character) && character is not (' ' or '-' or '/' or '_'))
            {
                return null;
            }
        }

        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return label.ToString();
    }
}
