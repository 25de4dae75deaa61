using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>
/// The last stage: compares the blocks of a document with what became of them, and notes each line that has a date and is neither the line of an entry's date
/// nor rejected. No layout is asked, so that none can lose a date without a word.
/// </summary>
/// <param name="finder">Finds dates.</param>
internal sealed partial class UnreadDates(DateMarkFinder finder)
{
    /// <summary>How far into a line of an entry figures are looked for that may date it.</summary>
    private const int NearStart = 64;

    /// <summary>The same of a line that belongs to no entry.</summary>
    private const int LongestLine = 1024;

    /// <summary>The longest line that is the date of the document and nothing else.</summary>
    private const int LongestDateline = 32;

    private const string TheDateOfTheDocument = "the date of the document";

    private readonly Queue<Block> blocks = new();
    private readonly List<(int Line, string Note)> doubts = [];
    private (int Line, int Level, EdtfDate Date)? heading;
    private string item = "";
    private int widest;
    private int nextLine;
    private int headings;
    private bool hasEntries;
    private bool isInEndMatter;

    /// <summary>Remembers the blocks of the document as they are read.</summary>
    public IEnumerable<Block> Watch(IEnumerable<Block> read)
    {
        foreach (var block in read)
        {
            if (block.Span.Length > 0 && block.Kind is not (BlockKind.Ignored or BlockKind.Broken))
            {
                blocks.Enqueue(block);
                widest = Math.Max(widest, block.Width);
            }

            yield return block;
        }
    }

    /// <summary>The segments that became of them, with the doubts noted.</summary>
    public IEnumerable<Segment> Note(IEnumerable<Segment> segments)
    {
        Segment? last = null;
        foreach (var segment in segments)
        {
            if (last is not null)
            {
                yield return Noted(last);
            }

            Compare(segment);
            last = segment;
        }

        if (last is not null)
        {
            SettleHeading(isBorneOut: false);
            yield return Noted(last);
        }
    }

    private Segment Noted(Segment segment)
    {
        if (doubts.Count == 0)
        {
            return segment;
        }

        var noted = segment with { Doubts = [.. doubts] };
        doubts.Clear();
        return noted;
    }

    private void Compare(Segment segment)
    {
        if (segment is Entry entry)
        {
            SettleHeading(heading is { } named && named.Date.Overlaps(entry.Date));
            hasEntries = true;
            item = entry.Text.Text;
        }

        Block? opening = null, above = null;
        while (blocks.TryPeek(out var block) && StartOf(block) < segment.Span.End)
        {
            var line = nextLine == 0 && block.LineStarts.Count == 0 ? block : LineOf(block);
            nextLine++;
            if (nextLine > block.LineStarts.Count || block.Kind == BlockKind.Row)
            {
                blocks.Dequeue();
                nextLine = 0;
            }

            if (line.Text.Length > 0)
            {
                opening ??= line;
                Compare(segment, line, opening, above);
                above = line;
            }
        }
    }

    private int StartOf(Block block) => nextLine == 0 ? block.Span.Start : block.LineStarts[nextLine - 1].Start;

    /// <summary>One physical line of a block that has several.</summary>
    private Block LineOf(Block block)
    {
        if (block.Kind == BlockKind.Row)
        {
            return block;
        }

        var content = block.Content;
        var start = nextLine == 0 ? 0 : PlaceOf(content, block.LineStarts[nextLine - 1].Start);
        var end = nextLine < block.LineStarts.Count ? PlaceOf(content, block.LineStarts[nextLine].Start) : content.Text.Length;
        while (end > start && content.Text[end - 1] == ' ')
        {
            end--;
        }

        var words = content.Slice(start, end - start);
        return nextLine == 0 ? block with { Content = words, LineStarts = [], EmphasisLength = Math.Min(block.EmphasisLength, words.Text.Length), MachineDates = [.. block.MachineDates.Where(date => date.Start + date.Length <= words.Text.Length)] }
            : block with { Content = words, Line = block.LineStarts[nextLine - 1].Line, LineStarts = [], Cells = [], MachineDates = [], EmphasisLength = 0, IsAfterGap = false, Kind = BlockKind.Text };
    }

    /// <summary>The first character of a text that stands at a place of the source or behind it.</summary>
    private static int PlaceOf(FoldedText content, int source)
    {
        int low = 0, high = content.Text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = content.ToSource(middle, 1).Start < source ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Compare(Segment segment, Block line, Block opening, Block? above)
    {
        switch (segment)
        {
            case Entry entry when line != opening ? !line.Text.Contains(entry.DateText, StringComparison.Ordinal) || (line.Line != entry.Line && line.Line != entry.LastDateLine) : line.Line != entry.Line:
                if (DateOf(line, GoesOn(line, above, entry), NearStart) is { } own)
                {
                    doubts.Add((line.Line, $"The line has a date of its own, '{own}', and is read as a part of the entry of line {entry.Line}."));
                }
                else if (opening != line && ((IsItem(line) && IsItem(opening) && opening.Kind == line.Kind && opening.Depth == line.Depth) || ItemNumber.GoesOn(item, line.Text)) && !isInEndMatter && !Endnote.Opens(line.Text))
                {
                    item = line.Text;
                    doubts.Add((line.Line, $"The item has no date, and is read as a part of the entry of line {entry.Line}."));
                }

                break;
            case Heading title:
                SettleHeading(isBorneOut: title.Level > heading?.Level || (title.Named is { } below && heading is { } dated && dated.Date.Overlaps(below)));
                headings++;
                isInEndMatter = hasEntries && Endnote.IsEndMatter(title.Text);
                heading = (headings > 1 || title.IsDate) && title.Named is { } date ? (title.Line, title.Level, date) : null;
                break;
            case IgnoredText ignored when (ignored.Reason != TheDateOfTheDocument || line.Text.Length > LongestDateline) && DateOf(line, goesOn: false, LongestLine) is { } unread:
                doubts.Add((line.Line, $"The line has a date of its own, '{unread}', and is read as no entry: it {PlaceOf(ignored.Reason)}."));
                break;
            case RejectedLine:
                heading = null;
                break;
        }
    }

    private static string PlaceOf(string reason) =>
        reason.StartsWith("a note", StringComparison.Ordinal) ? "stands below the entries"
            : reason.StartsWith("before", StringComparison.Ordinal) || reason.StartsWith("under", StringComparison.Ordinal) || reason.StartsWith("below", StringComparison.Ordinal) ? $"stands {reason}" : $"is {reason}";

    /// <summary>A heading that names a date is in doubt where no entry below it is of that date.</summary>
    private void SettleHeading(bool isBorneOut)
    {
        if (heading is { } named && !isBorneOut)
        {
            doubts.Add((named.Line, $"The line has a date, '{named.Date}', and is read as a heading that dates no entry."));
        }

        heading = null;
    }

    /// <summary>The date of a line, as written: the one that it opens with, or has in its first sentence; or else figures that may be a date written otherwise.</summary>
    private string? DateOf(Block line, bool goesOn, int reach)
    {
        if (line.Kind == BlockKind.Row)
        {
            return line.Cells.Select(cell => finder.Cells.Find(cell) is { Form: MarkForm.Full or MarkForm.NeedsYear } mark ? cell.Text[mark.Start..mark.End] : null).FirstOrDefault(static date => date is not null);
        }

        var isOfDocument = Endnote.IsDateline(line.Text);
        if (Endnote.Opens(line.Text))
        {
            return null;
        }

        var marked = new MarkedBlock(line, finder);
        var mark = marked.Head is { } head ? IsDate(head) && !(goesOn && head is { Start: 0, Separator: DateSeparator.Sentence }) ? head : null
            : isInEndMatter || goesOn || isOfDocument ? null
            : marked.Labelled ?? marked.Trail ?? marked.Inside;
        return mark is not null ? line.Text[mark.Start..mark.End]
            : marked.Head is null && !isInEndMatter && !isOfDocument && (goesOn ? OpeningFigures() : Figures()).Match(line.Text, 0, Math.Min(line.Text.Length, reach)) is { Success: true } figures ? figures.Value
            : null;
    }

    private bool IsDate(DateMark head) => head switch
    {
        { Form: MarkForm.Full or MarkForm.NeedsYear or MarkForm.Relative } => !isInEndMatter || head.Form == MarkForm.Full,
        _ when isInEndMatter => false,
        { Form: MarkForm.Time, Separator: DateSeparator.Strong } or { Form: MarkForm.DayOfMonth, Days.IsSure: true } => true,
        _ => head is { Form: MarkForm.ShortYear, Position: DatePosition.Lead, Separator: DateSeparator.Strong } && head.End - head.Start == 3,
    };

    /// <summary>Whether a wrapped line goes on with the sentence above, and its date with it: "… a request of / 16 May 2003 for help"; a capital below a short line does not.</summary>
    private bool GoesOn(Block line, Block? above, Entry entry) =>
        !(char.IsUpper(line.Text[0]) && above?.Width * 4 < widest * 3) && line is { IsAfterGap: false, Kind: BlockKind.Text } && !IsItem(line) && above is not null && !Sentence.IsEnded(above.Text) && (above.Line != entry.Line || above.Text.Length > entry.DateText.Length + NearDate);

    /// <summary>How many characters may stand beside a date that is alone on its line.</summary>
    private const int NearDate = 4;

    /// <summary>The number of a year, also tight beside a word; two numbers that may be a day and a month; figures that a line opens with and that may be a time or an early year; a century.</summary>
    [GeneratedRegex(@"^\W*(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9]\b|^\W*T ?[-+−] ?[0-9][0-9:]+|^\W*(?:1[0-9]|20)[0-9]{4}\b|^[1-9][0-9][0-9](?=(?: ca)?[.:]? ?[\p{Lu}–—-])|\b[0-9]+s? ?B\.?CE?\b|\b[IVX]+(?:e|ème|th)? ?(?:siècle|siglo|secolo|Jahrhundert)|(?<![0-9.,/-])(?:1[0-9]|20)[0-9][0-9](?![0-9]|,[0-9]|[/-][0-9]*\p{L})|(?<![\p{L}0-9.,/-])[0-9]{1,2}[-/][0-9]{1,2}(?![\p{L}0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    /// <summary>A time that a line opens with, also where the line above ends no sentence.</summary>
    [GeneratedRegex(@"^\W*T ?[-+−] ?[0-9][0-9:]+", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningFigures();

    /// <summary>Whether a block is an item of a list.</summary>
    public static bool IsItem(Block block) => block.Kind == BlockKind.Item || ListMark.LengthAt(block.Text) > 0;
}
