using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NatoIraq.Help.Pages;

/// <summary>Reads the page of a cmdlet; docs/cmdlets/README.md describes its shape.</summary>
internal static class CmdletPageReader
{
    private static readonly string[] Sections = ["Description", "Examples", "Parameters", "Inputs", "Outputs", "Errors", "Notes", "Links"];

    /// <summary>Reads it.</summary>
    /// <exception cref="PageException">It has another shape.</exception>
    public static CmdletPage Read(MarkdownPage page)
    {
        if (page.Title != Path.GetFileNameWithoutExtension(page.File))
        {
            throw page.Fault(null, $"The title must be the name of the file: '# {Path.GetFileNameWithoutExtension(page.File)}'.");
        }

        if (page.Sections.FirstOrDefault(section => !Sections.Contains(section.Title)) is { } unknown)
        {
            throw page.Fault(unknown.Heading, $"There is no section '{unknown.Title}'. The sections are {string.Join(", ", Sections)}.");
        }

        if (page.Opening is not [ParagraphBlock synopsis])
        {
            throw page.Fault(null, "Below the title stands one paragraph: what the cmdlet does.");
        }

        return new CmdletPage(
            page.File,
            page.Title,
            PlainText.Of(synopsis),
            Text(page, "Description"),
            Parameters(page, page.Section("Parameters")),
            [.. Subsections(page, "Examples").Select(example => Example(page, example))],
            Entries(page, "Inputs"),
            Entries(page, "Outputs"),
            Items(page, "Errors"),
            Text(page, "Notes"),
            Links(page));
    }

    /// <summary>The descriptions of parameters in a section.</summary>
    public static IReadOnlyList<PageEntry> Parameters(MarkdownPage page, MarkdownSection? section) =>
        [.. (section?.Subsections ?? []).Select(parameter => parameter.Title.StartsWith('-')
            ? Entry(page, parameter) with { Name = parameter.Title[1..] }
            : throw page.Fault(parameter.Heading, $"A parameter is named with its hyphen: '### -{parameter.Title}'."))];

    private static IReadOnlyList<string> Text(MarkdownPage page, string title) =>
        PlainText.Paragraphs(page, page.Section(title)?.Body ?? []);

    private static IReadOnlyList<MarkdownSection> Subsections(MarkdownPage page, string title) => page.Section(title)?.Subsections ?? [];

    private static IReadOnlyList<PageEntry> Entries(MarkdownPage page, string title) =>
        [.. Subsections(page, title).Select(section => Entry(page, section))];

    private static PageEntry Entry(MarkdownPage page, MarkdownSection section) =>
        new(section.Title, section.Heading.Line + 1, PlainText.Paragraphs(page, section.Body));

    private static PageExample Example(MarkdownPage page, MarkdownSection section)
    {
        var transcripts = section.Body.OfType<FencedCodeBlock>()
            .Where(static code => code.Info == "powershell")
            .Select(PlainText.Of)
            .ToList();
        return transcripts is [var transcript] && transcript.StartsWith("PS> ", StringComparison.Ordinal)
            ? new PageExample(
                section.Title, transcript, PlainText.Paragraphs(page, section.Body.Where(static block => block is not FencedCodeBlock)))
            : throw page.Fault(section.Heading, "An example has one block ```powershell that begins with a command behind 'PS> '.");
    }

    private static IReadOnlyList<string> Items(MarkdownPage page, string title) =>
        page.Section(title) is not { } section ? []
        : section.Body is [ListBlock list] ? [.. PlainText.Items(page, list)]
        : throw page.Fault(section.Heading, $"'{title}' is a list.");

    private static IReadOnlyList<PageLink> Links(MarkdownPage page) =>
        [.. (page.Section("Links")?.Body ?? []).SelectMany(static block => block.Descendants<LinkInline>()).Select(Link)];

    private static PageLink Link(LinkInline link)
    {
        var text = string.Concat(link.Descendants<LiteralInline>().Select(static literal => literal.Content.ToString()));
        return new PageLink(text, Uri.TryCreate(link.Url, UriKind.Absolute, out var address) ? address.AbsoluteUri : "");
    }
}
