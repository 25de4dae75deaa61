namespace NatoIraq.Chronology.Reading.Csv;

/// <summary>How a record stands after a line.</summary>
internal enum CsvState
{
    /// <summary>It ends with the line.</summary>
    Complete,

    /// <summary>A quoted cell goes on in the next line.</summary>
    Open,

    /// <summary>A quotation mark stands where none can: a cell of a line above lacks its closing one.</summary>
    Broken,
}

/// <summary>One record of delimiter-separated values as it grows line by line.</summary>
/// <param name="delimiter">The character between cells.</param>
internal sealed class CsvRecord(char delimiter)
{
    private readonly List<FoldedText> cells = [];
    private readonly FoldedTextBuilder cell = new();
    private bool isQuoted;
    private bool opensAbove;
    private int quoteStart;
    private int lastClosing;
    private int cellStart;

    /// <summary>Adds a line.</summary>
    public CsvState Add(SourceLine line)
    {
        opensAbove = isQuoted;
        if (isQuoted)
        {
            cell.Space();
        }

        var text = line.Text;
        lastClosing = LastClosing(text);
        cellStart = 0;
        for (var index = 0; index < text.Length;)
        {
            if (isQuoted)
            {
                if ((index = ReadQuoted(line, index)) < 0)
                {
                    return CsvState.Broken;
                }

                continue;
            }

            index = ReadPlain(line, index);
        }

        if (isQuoted)
        {
            return CsvState.Open;
        }

        EndCell();
        return CsvState.Complete;
    }

    /// <summary>The cells; the next record begins.</summary>
    public List<FoldedText> Take()
    {
        var taken = cells.ToList();
        cells.Clear();
        cell.Take();
        isQuoted = false;
        return taken;
    }

    private int ReadQuoted(SourceLine line, int index)
    {
        var text = line.Text.AsSpan(index);
        var length = text.IndexOf('"');
        if (length < 0)
        {
            cell.Append(text, line.Start + index);
            return line.Text.Length;
        }

        cell.Append(text[..length], line.Start + index);
        index += length + 1;
        var rest = text[(length + 1)..];
        if (rest is ['"', ..])
        {
            cell.AppendReference("\"", new TextSpan(line.Start + index - 1, 2));
            return index + 1;
        }

        var after = rest.TrimStart(' ');
        if (after.IsEmpty || after[0] == delimiter)
        {
            isQuoted = false;
            return index;
        }

        if (opensAbove)
        {
            return -1;
        }

        if (lastClosing < index)
        {
            // "Talks" begin: the marks belong to the words.
            isQuoted = false;
            cell.Take();
            cell.Append(line.Text.AsSpan(quoteStart, index - quoteStart), line.Start + quoteStart);
            return index;
        }

        // Inside a cell of one line, who forgot to double a mark wrote one.
        cell.Append(text.Slice(length, 1), line.Start + index - 1);
        return index;
    }

    /// <summary>Where the last mark stands on a line that can close a cell; -1 where none does.</summary>
    private int LastClosing(ReadOnlySpan<char> text) =>
        text.TrimEnd() is [.., '"'] trimmed ? trimmed.Length - 1 : text.LastIndexOf(['"', delimiter]);

    private int ReadPlain(SourceLine line, int index)
    {
        var text = line.Text.AsSpan(index);
        var length = text.IndexOf(delimiter);
        var upToDelimiter = length < 0 ? text : text[..length];
        if (cell.Length == 0 && index == cellStart && upToDelimiter.TrimStart(' ') is ['"', ..])
        {
            isQuoted = true;
            opensAbove = false;
            quoteStart = index + upToDelimiter.IndexOf('"');
            return quoteStart + 1;
        }

        cell.Append(upToDelimiter, line.Start + index);
        if (length < 0)
        {
            return line.Text.Length;
        }

        EndCell();
        return cellStart = index + length + 1;
    }

    private void EndCell()
    {
        cells.Add(cell.Take());
    }
}
