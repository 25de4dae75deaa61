using System.Globalization;

namespace NatoIraq.Documents.Pdf;

/// <summary>
/// Tells which lines of a column go on with the line above: their first word did not fit there. In a text whose lines end for their width only, that is enough. Where
/// lines also end for other reasons, as in a list of events, a line that may be an entry of its own stays one.
/// </summary>
internal sealed class PdfWrapping
{
    /// <summary>Lines end for their width only if this share of them does.</summary>
    private const double LeastWrapped = 0.8;

    /// <summary>Fewer lines than one in so many are broken in a sentence though the next word would have fitted.</summary>
    private const int MostBrokenByHand = 3;

    /// <summary>Lines whose letters differ more in size do not belong together.</summary>
    private const double SizeTolerance = 0.1;

    /// <summary>An indent is at least this many characters.</summary>
    private const double Indent = 0.8;

    /// <summary>A space is this share of the letters' size.</summary>
    private const double Space = 0.25;

    /// <summary>Words after which a sentence goes on, also with a date.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "on", "in", "at", "by", "to", "for", "from", "with", "and", "or", "but", "since", "until", "till", "after", "before", "between", "during", "through", "about",
        "around", "some", "over", "under", "than", "as", "is", "was", "are", "were", "its", "their", "his", "her", "no", "not", "early", "mid", "late", "circa", "about", "nearly", "that", "which",
    };

    private static readonly HashSet<string> Months =
        [.. DateTimeFormatInfo.InvariantInfo.MonthNames.Concat(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames).Where(static name => name.Length > 0), "Sept"];

    private readonly IReadOnlyList<PdfLine> lines;
    private readonly double limit;
    private readonly double gap;
    private readonly bool[] goesOn;

    /// <param name="column">A column.</param>
    /// <param name="gap">Lines further apart than this are different paragraphs.</param>
    public PdfWrapping(PdfColumn column, double gap)
    {
        lines = column.Lines;
        limit = column.Limit;
        this.gap = gap;
        goesOn = new bool[lines.Count];
        int pairs = 0, wrapped = 0, brokenByHand = 0;
        for (var index = 1; index < lines.Count; index++)
        {
            if (IsBelow(index))
            {
                pairs++;
                wrapped += IsFull(index) ? 1 : 0;
                brokenByHand += !IsFull(index) && char.IsLower(lines[index].Words[0].Text[0]) ? 1 : 0;
            }
        }

        // Lines that were broken in a text before it came to the page are joined by the reader of texts, who knows their width.
        if (brokenByHand * MostBrokenByHand > wrapped)
        {
            return;
        }

        var endForWidthOnly = column.IsLimitCertain && wrapped >= LeastWrapped * pairs;
        var start = 0;
        for (var index = 1; index < lines.Count; index++)
        {
            goesOn[index] = IsBelow(index) && IsFull(index) && IsInParagraph(index, start, out var isHanging) && (isHanging || endForWidthOnly || IsInSentence(index));
            start = goesOn[index] ? start : index;
        }
    }

    /// <summary>Whether most lines are as long as the width allows.</summary>
    public static bool AreFull(PdfColumn column)
    {
        var wrapping = new PdfWrapping(column, double.MaxValue);
        return Enumerable.Range(1, column.Lines.Count - 1).Count(wrapping.IsFull) * 2 >= column.Lines.Count - 1;
    }

    /// <summary>Whether a line goes on with the one above.</summary>
    public bool GoesOn(int index) => goesOn[index];

    private bool IsBelow(int index) =>
        lines[index - 1].BaseLine - lines[index].BaseLine <= gap && Math.Abs(lines[index - 1].Size - lines[index].Size) <= SizeTolerance * lines[index].Size && !(lines[index].Words.Count > 1 && PdfLine.IsMark(lines[index].Words[0].Text));

    /// <summary>Whether the first word of a line would not have fitted on the line above.</summary>
    private bool IsFull(int index)
    {
        var (above, word) = (lines[index - 1], lines[index].Words[0]);

        // A line can also end after a hyphen or a dash.
        var part = word.Text.AsSpan(0, word.Text.Length - 1).IndexOfAny("-–—/") + 1;
        var width = part > 0 ? word.BoundingBox.Width * part / word.Text.Length : word.BoundingBox.Width;
        return above.Right + (Space * above.Size) + width > limit + 0.5;
    }

    /// <summary>Whether the place where a line begins allows that it goes on: a list hangs, a paragraph may begin further in.</summary>
    private bool IsInParagraph(int index, int start, out bool isHanging)
    {
        var (above, line, indent) = (lines[index - 1], lines[index], Indent * lines[index].CharacterWidth);
        isHanging = line.Left > lines[start].Left + indent && (start == index - 1 || Math.Abs(line.Left - above.Left) <= indent);
        return isHanging || Math.Abs(line.Left - above.Left) <= indent || (start == index - 1 && line.Left < above.Left);
    }

    private bool IsInSentence(int index)
    {
        var (last, first) = (lines[index - 1].Words[^1].Text, lines[index].Words[0].Text);
        if (char.IsLower(first[0]))
        {
            return true;
        }

        var end = last.TrimEnd('"', '\'', '”', '’', '»');
        if (end.Length == 0 || end[^1] is '.' or '!' or '?' or ':' or ';' or ')' or ']')
        {
            return false;
        }

        var isOpen = Open.Contains(end) || end[^1] is ',' or '-' or '–';
        var second = lines[index].Words.Count > 1 ? lines[index].Words[1].Text : "";
        return char.IsDigit(first[0]) ? isOpen || Months.Contains(end)
            : Months.Contains(first.TrimEnd('.', ',')) || (second.Length > 0 && char.IsDigit(second[0])) ? isOpen || char.IsDigit(end[^1])
            : isOpen;
    }
}
