using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace NatoIraq.Documents.Pdf;

/// <summary>Brings the letters of a page to lines in reading order.</summary>
internal sealed class PdfPageText
{
    /// <summary>Lines further apart than this many times the usual distance are different paragraphs.</summary>
    private const double ParagraphGap = 1.35;

    /// <summary>Base lines that are closer than this many times the size of the letters are not those of two lines.</summary>
    private const double LeastDistance = 0.8;

    /// <summary>The usual distance is that of the closer lines: in a text of short paragraphs most lines are followed by a gap.</summary>
    private const double CloseLines = 0.1;

    private const int MostLines = 1000;

    /// <summary>The lines of a paragraph are mostly closer than this many times the size of the letters.</summary>
    private const double FarApart = 1.7;

    /// <summary>Two words stand on one line if their base lines differ by less than this share of the smaller one's size.</summary>
    private const double LineTolerance = 0.45;

    private readonly IReadOnlyList<PdfLine> lines;
    private readonly string? number;
    private readonly IReadOnlyList<PdfRule> rules;
    private readonly double width;

    /// <param name="page">The page.</param>
    public PdfPageText(Page page)
    {
        var letters = page.Letters;
        width = page.Width;
        rules = PdfRule.Of(page);
        var upright = letters.Where(static letter => letter.TextOrientation == TextOrientation.Horizontal && letter.Value.Length > 0).ToList();
        HasTurnedText = letters.Any(static letter => letter.TextOrientation != TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(letter.Value));
        var edge = PdfPageEdge.Of(LinesOf(NearestNeighbourWordExtractor.Instance.GetWords(upright).Where(static word => !string.IsNullOrWhiteSpace(word.Text))), page.Height);
        (lines, number, HasPrintedEdge) = (edge.Lines, edge.Number, edge.IsPrinted);
    }

    /// <summary>Whether letters were omitted because they do not stand upright.</summary>
    public bool HasTurnedText { get; }

    /// <summary>Whether lines that a browser prints on the edge of a page were omitted.</summary>
    public bool HasPrintedEdge { get; }

    /// <summary>Writes the page.</summary>
    public void Write(PdfOutline outline)
    {
        // A page with more lines than can be read is a drawing: its words are given as they come.
        var isDrawing = lines.Count > MostLines;
        foreach (var column in isDrawing ? [new PdfColumn(lines, double.MaxValue)] : PdfColumns.Of(lines, width))
        {
            foreach (var stretch in isDrawing ? [new PdfStretch(lines, null)] : PdfTables.Of(column.Lines, rules))
            {
                if (stretch.Rows is { } rows)
                {
                    outline.AddTable(rows.Select(static row => row.Select(static cell => (Joined(cell.Lines), cell.Columns, cell.Rows))));
                }
                else
                {
                    var text = new StringBuilder();
                    Write(column with { Lines = stretch.Lines }, text);
                    outline.AddLines(text.ToString());
                }
            }
        }

        if (number is not null)
        {
            outline.EndPage(number);
        }
    }

    /// <summary>The words of a cell, on one line.</summary>
    private static string Joined(IReadOnlyList<PdfLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var words = line.Text(line.Left, line.CharacterWidth).Trim();
            Join(text, words);
        }

        return text.ToString();
    }

    private static List<PdfLine> LinesOf(IEnumerable<Word> words)
    {
        var open = new List<List<Word>>();
        foreach (var word in words.OrderByDescending(static word => word.Letters[0].StartBaseLine.Y))
        {
            var baseLine = word.Letters[0].StartBaseLine.Y;
            var line = Enumerable.Reverse(open).Take(3).FirstOrDefault(line =>
                Math.Abs(line[0].Letters[0].StartBaseLine.Y - baseLine) < LineTolerance * Math.Max(line[0].Letters[0].PointSize, word.Letters[0].PointSize));
            if (line is null)
            {
                open.Add([word]);
            }
            else
            {
                line.Add(word);
            }
        }

        return [.. open.Select(static line => new PdfLine([.. line.OrderBy(static word => word.BoundingBox.Left)])).OrderByDescending(static line => line.BaseLine)];
    }

    private static void Write(PdfColumn from, StringBuilder text)
    {
        var column = from.Lines;
        var margin = column.Min(static line => line.Left);
        var width = Quantile(column.Select(static line => line.CharacterWidth), 0.5);
        var distance = Quantile(column.Zip(column.Skip(1), static (above, below) => above.BaseLine - below.BaseLine).Where(gap => gap > LeastDistance * column[0].Size).DefaultIfEmpty(12), CloseLines);

        // Where all lines are far apart and few are full, each is a paragraph.
        distance = distance > FarApart * column[0].Size && !PdfWrapping.AreFull(from) ? column[0].Size : distance;
        var wrapping = new PdfWrapping(from, ParagraphGap * distance);
        for (var index = 0; index < column.Count; index++)
        {
            var line = column[index].Text(margin, width);
            if (wrapping.GoesOn(index) || (index > 0 && Continues(text, line)))
            {
                Join(text, line.Trim());
                continue;
            }

            if (index > 0)
            {
                text.Append(column[index - 1].BaseLine - column[index].BaseLine > ParagraphGap * distance ? "\n\n" : "\n");
            }

            text.Append(index == 0 ? line.TrimEnd() : line);
        }
    }

    /// <summary>Adds the words of the next line of a paragraph. A hyphen after capitals and digits belongs to the word, and no space comes after it.</summary>
    private static void Join(StringBuilder text, string words)
    {
        if (Continues(text, words))
        {
            text.Length--;
        }
        else if (text.Length > 1 && !(text[^1] is '-' or '\u2010' && char.IsLetterOrDigit(text[^2])))
        {
            text.Append(' ');
        }

        text.Append(words);
    }

    /// <summary>Whether the text ends in a word that a hyphen breaks. After capitals and digits the hyphen belongs to the word: "NATO-led", "1990-".</summary>
    private static bool Continues(StringBuilder text, string line)
    {
        var next = line.AsSpan().TrimStart();
        return text.Length > 2 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsAsciiLetterLower(text[^2]) && char.IsLetter(text[^3]) && next is [>= 'a' and <= 'z', ..];
    }

    private static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)(share * (sorted.Count - 1))];
    }
}
