using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NatoIraq.Help.Pages;

/// <summary>Markdown as the plain text that help shows: words without marks, links with their addresses.</summary>
internal static class PlainText
{
    /// <summary>The text of a heading or paragraph, in one line.</summary>
    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        Append(text, block.Inline);
        return text.ToString();
    }

    /// <summary>The text of a table's cell, in one line.</summary>
    public static string Of(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>().Select(Of));

    /// <summary>The lines of a block of code.</summary>
    public static string Of(CodeBlock code) => code.Lines.ToString();

    /// <summary>A paragraph for each block: a list is one of several lines, and so is code.</summary>
    public static IReadOnlyList<string> Paragraphs(MarkdownPage page, IEnumerable<Block> blocks) =>
        [.. blocks.Select(block => block switch
        {
            CodeBlock code => Of(code),
            ParagraphBlock paragraph => Of(paragraph),
            ListBlock list => string.Join('\n', Items(page, list).Select(static item => "- " + item)),
            _ => throw page.Fault(block, "Paragraphs, lists and code may stand here."),
        })];

    /// <summary>The items of a list, each in one line.</summary>
    public static IEnumerable<string> Items(MarkdownPage page, ListBlock list) =>
        list.OfType<ListItemBlock>().Select(
            item => item is [ParagraphBlock paragraph] ? Of(paragraph) : throw page.Fault(item, "An item of a list is one paragraph."));

    private static void Append(StringBuilder text, ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LinkInline { Url: { } url } link:
                    Append(text, link);
                    if (Uri.TryCreate(url, UriKind.Absolute, out _))
                    {
                        text.Append(" (").Append(url).Append(')');
                    }

                    break;
                case ContainerInline container:
                    Append(text, container);
                    break;
            }
        }
    }
}
