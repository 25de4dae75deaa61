using System.Globalization;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Csv;

/// <summary>Brings delimiter-separated values (RFC 4180) to rows: quoted cells, doubled quotes, line ends inside quotes.</summary>
/// <param name="delimiter">The character between cells.</param>
internal sealed class CsvBlockReader(char delimiter)
{
    /// <summary>
    /// A quoted cell of more lines than this has lost its closing quote: what it swallowed is refused, and reading goes on behind it.
    /// </summary>
    private const int LongestCellLines = 1000;

    /// <summary>The rows of the lines, one by one.</summary>
    public IEnumerable<Block> Read(IEnumerable<SourceLine> lines)
    {
        var record = new CsvRecord(delimiter);
        foreach (var line in lines)
        {
            if (!record.IsOpen && line.Text.AsSpan().IsWhiteSpace())
            {
                continue;
            }

            record.Add(line);
            if (!record.IsOpen || record.Lines > LongestCellLines)
            {
                yield return record.Take();
            }
        }

        if (record.Lines > 0)
        {
            yield return record.Take();
        }
    }

    /// <summary>One record as it grows line by line.</summary>
    private sealed class CsvRecord(char delimiter)
    {
        private readonly List<FoldedText> cells = [];
        private FoldedTextBuilder cell = new();
        private SourceLine first;
        private int end;

        /// <summary>Whether a quoted cell goes on in the next line.</summary>
        public bool IsOpen { get; private set; }

        /// <summary>How many lines it has.</summary>
        public int Lines { get; private set; }

        public void Add(SourceLine line)
        {
            var text = line.Text;
            if (Lines++ == 0)
            {
                first = line;
            }
            else
            {
                cell.Space();
            }

            end = line.Start + text.AsSpan().TrimEnd().Length;
            for (var index = 0; index < text.Length;)
            {
                index = IsOpen ? ReadQuoted(line, index) : ReadPlain(line, index);
            }

            if (!IsOpen)
            {
                EndCell();
            }
        }

        public Block Take()
        {
            var isBroken = IsOpen;
            if (isBroken)
            {
                EndCell();
            }

            var content = new FoldedTextBuilder();
            foreach (var one in cells)
            {
                content.Break();
                content.Append(one, 0, one.Text.Length);
            }

            var start = first.Start + first.Text.Length - first.Text.AsSpan().TrimStart().Length;
            var words = content.ToFoldedText();
            var block = new Block
            {
                Kind = isBroken ? BlockKind.Broken : words.Text.Length == 0 ? BlockKind.Ignored : BlockKind.Row,
                Line = first.Number,
                Span = TextSpan.FromBounds(start, end),
                Content = words,
                Cells = [.. cells],
                Reason = isBroken
                    ? string.Create(CultureInfo.InvariantCulture, $"A quoted cell that begins on line {first.Number} never ends: a quotation mark is missing.")
                    : "an empty row",
            };
            cells.Clear();
            IsOpen = false;
            Lines = 0;
            return block;
        }

        private int ReadQuoted(SourceLine line, int index)
        {
            var length = line.Text.AsSpan(index).IndexOf('"');
            length = length < 0 ? line.Text.Length - index : length;
            cell.Append(line.Text.AsSpan(index, length), line.Start + index);
            index += length;
            if (index + 1 < line.Text.Length && line.Text[index + 1] == '"')
            {
                cell.AppendReference("\"", new TextSpan(line.Start + index, 2));
                return index + 2;
            }

            IsOpen = index >= line.Text.Length;
            return index + 1;
        }

        private int ReadPlain(SourceLine line, int index)
        {
            var text = line.Text.AsSpan(index);
            var length = text.IndexOf(delimiter);
            var upToDelimiter = length < 0 ? text : text[..length];
            if (cell.Length == 0 && upToDelimiter.TrimStart() is ['"', ..])
            {
                IsOpen = true;
                return index + upToDelimiter.IndexOf('"') + 1;
            }

            if (length < 0)
            {
                cell.Append(text, line.Start + index);
                return line.Text.Length;
            }

            cell.Append(text[..length], line.Start + index);
            EndCell();
            return index + length + 1;
        }

        private void EndCell()
        {
            cells.Add(cell.ToFoldedText());
            cell = new FoldedTextBuilder();
        }
    }
}
