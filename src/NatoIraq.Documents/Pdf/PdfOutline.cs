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

    /// <summary>Begins a page and gives where in the text it begins.</summary>
    public int BeginPage()
    {
        isPageStart = pages++ > 0;
        return text.Length == 0 ? 0 : text.Length + 1;
    }

    /// <summary>Adds lines.</summary>
    public void AddLines(string lines)
    {
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
    public void AddTable(IEnumerable<IEnumerable<string>> table)
    {
        tables++;
        Divide();
        var isFirst = true;
        foreach (var row in table)
        {
            text.Append(isFirst ? "" : "\n");
            isFirst = false;
            rows++;
            var index = 0;
            foreach (var cell in row)
            {
                text.Append(index > 0 ? "\t" : "");
                blocks.Add(new OutlineBlock(OutlineRole.Paragraph, new TextSpan(text.Length, cell.Length)) { Cell = new OutlineCell(tables, rows, IsHeader: false) { Index = index++ } });
                text.Append(cell);
            }
        }
    }

    /// <summary>The whole text with its outline.</summary>
    public (string Text, IReadOnlyList<OutlineBlock> Blocks) Take() => (text.ToString(), blocks);

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
