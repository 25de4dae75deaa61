using System.Globalization;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>
/// Brings HTML to blocks. It works on the tokens of AngleSharp's tokenizer and builds no tree: each token knows its exact place in the source, and depth costs nothing.
/// </summary>
/// <param name="text">The HTML.</param>
/// <param name="origin">Its offset in the source.</param>
/// <param name="line">The number of its first line.</param>
/// <param name="tables">How many tables stand before it in the document.</param>
internal sealed class HtmlBlockReader(string text, int origin = 0, int line = 1, int tables = 0)
{
    private static readonly System.Buffers.SearchValues<char> NoteMarks = System.Buffers.SearchValues.Create("0123456789*†‡, ");

    private readonly LineCounter lines = new(text, line);
    private readonly Queue<Block> ready = new();
    private readonly SpannedCells rowSpans = new();
    private readonly HtmlLists lists = new();
    private HtmlParagraph paragraph = new(origin, default);
    private TableRow? row;

    /// <summary>What the next paragraph is, where it is the first of an item, a term or a definition.</summary>
    private BlockKind first = BlockKind.Text;
    private string marker = "";
    private int level;
    private int openTables;
    private bool isInHead;
    private bool isAfterGap = true;
    private bool isAfterBreak;
    private readonly bool isXml = FormatDetector.IsXml(text);
    private bool isInWords;
    private int preformatted;
    private int apartEnd = -1;
    private bool isRaised;
    private bool isLinked;
    private bool isButton;

    /// <summary>The element whose content is passed over; null where there is none.</summary>
    private SkippedElement? skipped;

    /// <summary>How many tables there were, those before the text included.</summary>
    public int Tables => tables;

    /// <summary>The blocks of the text, one by one. What stands between them is no part of any.</summary>
    public IEnumerable<Block> Read()
    {
        var range = default(AngleSharp.Text.TextRange);
        using var source = new TextSource(text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            IsAcceptingCharacterData = false,
            OnToken = (_, where) => range = where,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            // AngleSharp counts positions from 1.
            var start = range.Start.Position - 1;
            var end = Math.Min(range.End.Position - 1, text.Length);
            switch (token.Type)
            {
                case HtmlTokenType.Character when skipped is null:
                    AddText(start, end);
                    break;
                case HtmlTokenType.StartTag:
                    var tag = token.AsTag();
                    tokenizer.State = HtmlElements.StateWithin(tag, isXml);
                    Open(tag, start, end);
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name, end);
                    break;
            }

            while (ready.TryDequeue(out var block))
            {
                yield return block;
            }
        }

        EndSkip(text.Length);
        EndRow();
        while (ready.TryDequeue(out var block))
        {
            yield return block;
        }
    }

    private void AddText(int start, int end)
    {
        isInWords = !text.AsSpan(start, end - start).IsWhiteSpace();
        if (isRaised && IsNoteMark(text.AsSpan(start, end - start).Trim()))
        {
            return;
        }

        while (preformatted > 0 && LineEnds.TryFind(text.AsSpan(start, end - start), 0, isWhole: true, out var length, out var next))
        {
            paragraph.Add(text.AsSpan(start, length), start);
            Break();
            start += Math.Max(1, next);
        }

        paragraph.Add(text.AsSpan(start, end - start), start);
    }

    /// <summary>Whether raised words are the number of a note, which is no part of the sentence and must not run into a number before it.</summary>
    private bool IsNoteMark(ReadOnlySpan<char> raised) =>
        raised is ['[', ..] or ['&', '#', '9', '1', ..] || (raised.Length > 0 && !raised.ContainsAnyExcept(NoteMarks) && (isLinked || paragraph.EndsWithDigit));

    private void Open(HtmlTagToken tag, int start, int end)
    {
        var name = tag.Name;
        if (skipped is not null)
        {
            if (!skipped.EndsBefore(tag))
            {
                return;
            }

            EndSkip(start);
        }

        if (HtmlElements.ReasonToSkip(tag) is { } reason)
        {
            if (HtmlElements.Blocks.Contains(name))
            {
                EndParagraph();
            }

            skipped = new SkippedElement(name, reason, start);
            return;
        }

        if (name == "br")
        {
            Break();
            return;
        }

        if (name == "button" && level == 0)
        {
            EndParagraph();
            isButton = true;
            return;
        }

        if (HtmlElements.Emphasis.Contains(name))
        {
            if (apartEnd == start && tag.GetAttribute("class") is { Length: > 0 })
            {
                // Style sheets set such neighbours apart.
                paragraph.Space();
            }

            paragraph.Emphasise(isStart: true);
        }

        switch (name)
        {
            case "sup":
                isRaised = true;
                break;
            case "a":
                isLinked = true;
                break;
            case "time":
                paragraph.OpenTime(tag.GetAttribute("datetime") is { Length: > 0 } value ? value : null);
                break;
        }

        if (HtmlElements.IsBlock(name, isXml))
        {
            OpenBlock(tag);
        }
        else if (isXml && !isInWords)
        {
            // An element whose meaning is not known stands apart, unless words lead to it.
            EndParagraph();
            isAfterGap = XmlAttributes.AddTo(paragraph, text, start, end);
        }

        isInWords = false;
    }

    private void OpenBlock(HtmlTagToken tag)
    {
        EndParagraph();
        isAfterGap = true;
        level = HtmlElements.HeadingLevel(tag.Name);
        switch (tag.Name)
        {
            case "ul" or "ol" or "menu" or "dir":
                lists.Open(tag);
                break;
            case "li":
                marker = lists.OpenItem(tag);
                first = BlockKind.Item;
                break;
            case "dt":
                first = BlockKind.Term;
                break;
            case "dd":
                first = BlockKind.Definition;
                break;
            case "caption" or "figcaption":
                first = BlockKind.Caption;
                break;
            case "pre":
                preformatted++;
                break;
            case "table":
                EndRow();
                rowSpans.Clear();
                tables++;
                openTables++;
                isInHead = false;
                break;
            case "thead" or "tbody" or "tfoot":
                EndRow();
                isInHead = tag.Name == "thead";
                break;
            case "tr":
                EndRow();
                row = new TableRow(isInHead);
                break;
            case "td" or "th":
                row ??= new TableRow(isInHead);
                row.OpenCell(tag.Name == "th", NumberOf(tag, "colspan"), NumberOf(tag, "rowspan"));
                break;
        }
    }

    private static int NumberOf(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private void Close(string name, int end)
    {
        if (skipped is not null)
        {
            if (skipped.EndsWith(name))
            {
                EndSkip(end);
            }

            return;
        }

        if (name == "button" && isButton)
        {
            EndParagraph();
            isButton = false;
            isAfterGap = true;
            return;
        }

        if (HtmlElements.Emphasis.Contains(name))
        {
            paragraph.Emphasise(isStart: false);
            apartEnd = end;
        }

        switch (name)
        {
            case "sup":
                isRaised = false;
                break;
            case "a":
                isLinked = false;
                break;
            case "time":
                paragraph.CloseTime();
                break;
        }

        if (HtmlElements.IsBlock(name, isXml))
        {
            CloseBlock(name);
        }

        isInWords = false;
    }

    private void CloseBlock(string name)
    {
        EndParagraph();
        isAfterGap = true;
        level = 0;
        switch (name)
        {
            case "ul" or "ol" or "menu" or "dir":
                lists.Close();
                break;
            case "li":
                lists.CloseItem();
                first = BlockKind.Text;
                break;
            case "dt" or "dd" or "caption" or "figcaption":
                first = BlockKind.Text;
                break;
            case "pre":
                preformatted = Math.Max(0, preformatted - 1);
                break;
            case "table":
                EndRow();
                openTables = Math.Max(0, openTables - 1);
                isInHead = false;
                break;
            case "tr" or "thead" or "tbody" or "tfoot":
                EndRow();
                isInHead &= name == "tr";
                break;
        }
    }

    /// <summary>Ends a line inside a paragraph; a second such end in a row leaves a gap.</summary>
    private void Break()
    {
        var isSecond = isAfterBreak && paragraph.IsEmpty;
        EndParagraph();
        isAfterGap = isSecond;
        isAfterBreak = true;
    }

    private void EndSkip(int end)
    {
        // Inside a paragraph or a row it lies among the characters of that.
        if (skipped is not null && paragraph.IsEmpty && row is null)
        {
            ready.Enqueue(new Block
            {
                Kind = BlockKind.Ignored,
                Line = lines.LineAt(skipped.Start),
                Span = TextSpan.FromBounds(origin + skipped.Start, origin + text.AsSpan(0, end).TrimEnd().Length),
                Content = FoldedText.Empty,
                Reason = skipped.Reason,
            });
        }

        skipped = null;
    }

    private void EndParagraph()
    {
        if (paragraph.IsEmpty)
        {
            return;
        }

        var block = paragraph.Take(lines);
        paragraph = paragraph.Next();
        isAfterBreak = false;
        if (isButton && !char.IsAsciiDigit(block.Text[0]))
        {
            // "Share", "Print": what is behind it is not of the text. One with a date unfolds that date's text.
            return;
        }

        var opensItem = first == BlockKind.Item;
        block = block with
        {
            Kind = isButton || level > 0 ? BlockKind.Heading : first,
            Level = isButton ? Block.LowestLevel : level,
            Marker = opensItem ? marker : "",
            Depth = opensItem ? lists.Depth - 1 : lists.Depth,
            Indent = lists.Count,
            IsAfterGap = isAfterGap || isButton,
            Table = first == BlockKind.Caption && openTables > 0 ? tables : 0,
        };
        first = BlockKind.Text;
        if (row is { HasCell: true })
        {
            row.Add(block);
        }
        else
        {
            ready.Enqueue(block);
        }
    }

    private void EndRow()
    {
        EndParagraph();
        if (row is not null)
        {
            foreach (var block in row.Take(rowSpans, tables))
            {
                ready.Enqueue(block);
            }
        }

        row = null;
    }
}
