using System.Text;
using NatoIraq.Chronology.Reading.Outline;

namespace NatoIraq.Documents.Pdf;

/// <summary>The text of a PDF as it grows page by page, and which of it stands in tables.</summary>
internal sealed class PdfOutline
{
    private const char FormFeed = '\f';

    private readonly StringBuilder text = new();
    private readonly List<OutlineBlock> blocks = [];
    private int pages;
    private int tables;
    private int rows;
    private bool isPageStart;
    private string? number;

    /// <summary>Begins a page and gives where in the text it begins.</summary>
    public int BeginPage()
    {
        isPageStart = pages++ > 0;
        return text.Length == 0 ? 0 : text.Length + 1;
    }

    /// <summary>Ends a page that has a number at its foot.</summary>
    public void EndPage(string pageNumber) => number = pageNumber;

    /// <summary>Adds lines.</summary>
    public void AddLines(string lines)
    {
        AddNumber(isInLines: true);
        var start = Divide();
        text.Append(lines);
        var length = text.Length - start;
        if (blocks is [.., { Role: OutlineRole.Lines } before])
        {
            // What stands on several pages, or in several columns, is one text.
            blocks[^1] = before with { Span = TextSpan.FromBounds(before.Span.Start, text.Length) };
        }
        else
        {
            blocks.Add(new OutlineBlock(OutlineRole.Lines, new TextSpan(start, length)));
        }
    }

    /// <summary>Adds a table.</summary>
    /// <param name="table">Its rows: the words of each cell, and how many columns and rows it takes.</param>
    public void AddTable(IEnumerable<IEnumerable<(string Words, int Columns, int Rows)>> table)
    {
        AddNumber(isInLines: false);
        tables++;
        Divide();
        var isFirst = true;
        foreach (var row in table)
        {
            text.Append(isFirst ? "" : "\n");
            isFirst = false;
            rows++;
            var index = 0;
            foreach (var (words, columns, height) in row)
            {
                text.Append(index > 0 ? "\t" : "");
                var cell = new OutlineCell(tables, rows, IsHeader: false) { Index = index++, Columns = columns, Rows = height };
                blocks.Add(new OutlineBlock(OutlineRole.Paragraph, new TextSpan(text.Length, words.Length)) { Cell = cell });
                text.Append(words);
            }
        }
    }

    /// <summary>The whole text with its outline.</summary>
    public (string Text, IReadOnlyList<OutlineBlock> Blocks) Take()
    {
        AddNumber(isInLines: false);
        return (text.ToString(), blocks);
    }

    /// <summary>Adds the number of the page that ended. Between lines it is one of them, so that what stands on both pages is one text; the reader of plain text knows it.</summary>
    private void AddNumber(bool isInLines)
    {
        if (number is null)
        {
            return;
        }

        text.Append("\n\n");
        var start = text.Length;
        text.Append(number);
        if (isInLines && blocks is [.., { Role: OutlineRole.Lines } before])
        {
            blocks[^1] = before with { Span = TextSpan.FromBounds(before.Span.Start, text.Length) };
        }
        else
        {
            blocks.Add(new OutlineBlock(OutlineRole.PageNumber, new TextSpan(start, number.Length)));
        }

        number = null;
    }

    /// <summary>Divides what comes from what stands before it, and gives where it begins.</summary>
    private int Divide()
    {
        text.Append(text.Length == 0 ? "" : isPageStart ? "\n" : "\n\n");
        var start = text.Length;
        text.Append(isPageStart && start > 0 ? FormFeed.ToString() : "");
        isPageStart = false;
        return start;
    }
}
