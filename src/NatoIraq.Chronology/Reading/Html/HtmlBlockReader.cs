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
internal sealed class HtmlBlockReader
{
    private readonly string text;
    private readonly LineCounter lines;
    private readonly Queue<Block> ready = new();
    private readonly List<int> rowSpans = [];
    private HtmlParagraph paragraph = new();
    private HtmlRow? row;
    private BlockKind kind = BlockKind.Text;
    private int level;
    private int listDepth;
    private bool isAfterGap = true;
    private string? skipped;
    private int skippedDepth;
    private bool isRaised;
    private bool isButton;

    private HtmlBlockReader(string text)
    {
        this.text = text;
        lines = new LineCounter(text);
    }

    /// <summary>The blocks of a document, one by one.</summary>
    public static IEnumerable<Block> Read(string text) => new HtmlBlockReader(text).ReadBlocks();

    private IEnumerable<Block> ReadBlocks()
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
                    tokenizer.State = StateWithin(tag);
                    Open(tag);
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name);
                    break;
            }

            while (ready.TryDequeue(out var block))
            {
                yield return block;
            }
        }

        EndRow();
        EndParagraph();
        while (ready.TryDequeue(out var block))
        {
            yield return block;
        }
    }

    private static HtmlParseMode StateWithin(HtmlTagToken tag) => tag.Name switch
    {
        "script" => HtmlParseMode.Script,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlElements.RawText.Contains(tag.Name) ? HtmlParseMode.Rawtext : HtmlParseMode.PCData,
    };

    private void AddText(int start, int end)
    {
        // Wikis hang the numbers of notes on words, in raised brackets: no part of the sentence.
        if (isRaised && text.AsSpan(start, end - start).TrimStart() is ['[', ..] or ['&', '#', '9', '1', ..])
        {
            return;
        }

        paragraph.Add(text.AsSpan(start, end - start), start);
    }

    private void Open(HtmlTagToken tag)
    {
        var name = tag.Name;
        if (skipped is not null)
        {
            skippedDepth += name == skipped && !tag.IsSelfClosing ? 1 : 0;
            return;
        }

        if (HtmlElements.Skipped.Contains(name) || (name is "div" or "span" or "ul" or "ol" or "table" or "section" && HtmlElements.IsFurniture(tag)))
        {
            if (!tag.IsSelfClosing)
            {
                skipped = name;
                skippedDepth = 1;
            }

            return;
        }

        if (name == "br")
        {
            EndParagraph();
            isAfterGap = false;
            kind = kind == BlockKind.Item ? BlockKind.Text : kind;
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
            paragraph.Emphasise(isStart: true);
        }

        switch (name)
        {
            case "sup":
                isRaised = true;
                break;
            case "time":
                paragraph.OpenTime(tag.GetAttribute("datetime") is { Length: > 0 } value ? value : null);
                break;
        }

        if (!HtmlElements.Blocks.Contains(name))
        {
            return;
        }

        EndParagraph();
        isAfterGap = true;
        level = HtmlElements.HeadingLevel(name);
        listDepth += name is "ul" or "ol" ? 1 : 0;
        kind = name switch
        {
            "li" => BlockKind.Item,
            "dt" => BlockKind.Term,
            _ => level > 0 ? BlockKind.Heading : BlockKind.Text,
        };
        OpenTablePart(tag);
    }

    private void OpenTablePart(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "table":
                EndRow();
                rowSpans.Clear();
                break;
            case "tr":
                EndRow();
                row = new HtmlRow();
                break;
            case "td" or "th":
                row ??= new HtmlRow();
                row.OpenCell(tag.Name == "th", SpanOf(tag, "colspan"), SpanOf(tag, "rowspan"));
                break;
        }
    }

    private static int SpanOf(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    private void Close(string name)
    {
        if (skipped is not null)
        {
            if (name == skipped && --skippedDepth == 0)
            {
                skipped = null;
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
        }

        switch (name)
        {
            case "sup":
                isRaised = false;
                break;
            case "time":
                paragraph.CloseTime();
                break;
        }

        if (!HtmlElements.Blocks.Contains(name))
        {
            return;
        }

        EndParagraph();
        isAfterGap = true;
        level = 0;
        listDepth -= name is "ul" or "ol" && listDepth > 0 ? 1 : 0;
        kind = BlockKind.Text;
        if (name is "tr" or "table" or "thead" or "tbody" or "tfoot")
        {
            EndRow();
        }
    }

    private void EndParagraph()
    {
        if (paragraph.IsEmpty)
        {
            return;
        }

        var block = isButton
            ? paragraph.Take(BlockKind.Heading, LevelOfButton, listDepth, isAfterGap: true, lines)!
            : paragraph.Take(kind, level, listDepth, isAfterGap, lines)!;
        if (isButton && !char.IsAsciiDigit(block.Text[0]))
        {
            // "Share", "Print": what is behind it is not of the text. One with a date unfolds that date's text.
            paragraph = new HtmlParagraph();
            return;
        }

        if (row is { HasCell: true })
        {
            row.Add(block);
        }
        else
        {
            ready.Enqueue(block);
        }

        paragraph = new HtmlParagraph();
        kind = kind == BlockKind.Item ? BlockKind.Text : kind;
    }

    /// <summary>A button that unfolds text is a heading of the lowest rank.</summary>
    private const int LevelOfButton = 6;

    private void EndRow()
    {
        EndParagraph();
        if (row is not null)
        {
            foreach (var block in row.Take(rowSpans))
            {
                ready.Enqueue(block);
            }
        }

        row = null;
    }
}
