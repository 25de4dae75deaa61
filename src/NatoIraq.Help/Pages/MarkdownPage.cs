using Markdig;
using Markdig.Syntax;

namespace NatoIraq.Help.Pages;

/// <summary>A page as its headings divide it.</summary>
/// <param name="File">Its file.</param>
/// <param name="Title">The one heading of the first level.</param>
/// <param name="Opening">What stands between the title and the first section.</param>
/// <param name="Sections">The sections, each under a heading of the second level.</param>
internal sealed record MarkdownPage(string File, string Title, Block[] Opening, IReadOnlyList<MarkdownSection> Sections)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Reads a page.</summary>
    /// <exception cref="PageException">It does not begin with its title.</exception>
    public static MarkdownPage Load(string file)
    {
        var blocks = Markdown.Parse(System.IO.File.ReadAllText(file), Pipeline)
            .Where(static block => block is not LinkReferenceDefinitionGroup)
            .ToList();
        return blocks is [HeadingBlock { Level: 1 } title, ..]
            ? new MarkdownPage(
                file, PlainText.Of(title), [.. blocks.Skip(1).TakeWhile(static block => !IsHeading(block, 2))], Divide(blocks, 2))
            : throw new PageException(new PageFault(file, 1, "The page must begin with its title: '# Verb-Noun' or '# about_Topic'."));
    }

    /// <summary>The section of that title, or null.</summary>
    public MarkdownSection? Section(string title) => Sections.FirstOrDefault(section => section.Title == title);

    /// <summary>A fault of this page.</summary>
    /// <param name="block">Where it is.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public PageException Fault(Block? block, string message) => new(new PageFault(File, (block?.Line ?? 0) + 1, message));

    /// <summary>The sections whose headings have the level, each up to the next.</summary>
    internal static List<MarkdownSection> Divide(IReadOnlyList<Block> blocks, int level)
    {
        var sections = new List<MarkdownSection>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (IsHeading(blocks[at], level))
            {
                var body = blocks.Skip(at + 1).TakeWhile(block => !IsHeading(block, level)).ToList();
                sections.Add(new MarkdownSection(PlainText.Of((HeadingBlock)blocks[at]), blocks[at], body));
            }
        }

        return sections;
    }

    private static bool IsHeading(Block block, int level) => block is HeadingBlock heading && heading.Level == level;
}

/// <summary>A heading and what stands under it.</summary>
/// <param name="Title">The heading's text.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Body">The blocks below it.</param>
internal sealed record MarkdownSection(string Title, Block Heading, IReadOnlyList<Block> Body)
{
    /// <summary>The sections in this one, under headings of the third level.</summary>
    public IReadOnlyList<MarkdownSection> Subsections => MarkdownPage.Divide(Body, 3);
}
