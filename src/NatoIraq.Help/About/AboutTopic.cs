using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using NatoIraq.Help.Pages;

namespace NatoIraq.Help.About;

/// <summary>
/// Writes a conceptual topic as the plain text that Get-Help shows: the title, a short description (which <c>Get-Help about_*</c> lists),
/// then the sections, in lines of at most 80 characters.
/// </summary>
internal static class AboutTopic
{
    private const int Width = 80;
    private const string Indent = "    ";

    /// <summary>Writes it.</summary>
    /// <exception cref="PageException">The page has another shape.</exception>
    public static string Read(MarkdownPage page)
    {
        if (page.Title != Path.GetFileNameWithoutExtension(page.File))
        {
            throw page.Fault(null, $"The title must be the name of the file: '# {Path.GetFileNameWithoutExtension(page.File)}'.");
        }

        if (page.Opening is not [ParagraphBlock summary, .. var opening])
        {
            throw page.Fault(null, "Below the title stands a paragraph that says in one sentence what the topic is about.");
        }

        var text = new StringBuilder();
        Head(text, "TOPIC");
        Write(text, page.Title);
        Head(text, "SHORT DESCRIPTION");
        Write(text, PlainText.Of(summary));
        Head(text, "LONG DESCRIPTION");
        Write(text, page, opening);
        foreach (var section in page.Sections)
        {
            Head(text, section.Title.ToUpperInvariant());
            Write(text, page, section.Body);
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static void Write(StringBuilder text, MarkdownPage page, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Write(text, PlainText.Of(paragraph));
                    break;
                case CodeBlock code:
                    Lines(text, PlainText.Of(code).Split('\n').Select(static line => (Indent + line).TrimEnd()));
                    break;
                case ListBlock list:
                    var items = PlainText.Items(page, list);
                    Lines(text, items.SelectMany(static item => TextLines.Wrap("- " + item, Width - Indent.Length, hanging: 2)));
                    break;
                case Table table:
                    Lines(text, TextTable.Of(table, Width - Indent.Length));
                    break;
                default:
                    throw page.Fault(block, "Paragraphs, lists, tables and code may stand here, below headings of the second level.");
            }
        }
    }

    private static void Head(StringBuilder text, string heading) => text.Append(heading).Append('\n');

    private static void Write(StringBuilder text, string paragraph) => Lines(text, TextLines.Wrap(paragraph, Width - Indent.Length));

    private static void Lines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(line.Length == 0 ? "" : Indent).Append(line).Append('\n');
        }

        text.Append('\n');
    }
}
