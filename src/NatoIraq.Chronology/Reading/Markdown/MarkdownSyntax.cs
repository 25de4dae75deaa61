using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>
/// CommonMark with definition lists, footnotes, front matter and struck-out words. Tables are not among what Markdig reads here: it gives a table up
/// whole for one ragged row, and needs time that grows with the square of the rows (<see cref="MarkdownTable"/>). Nor is code by indentation: in chronologies
/// what is set in is text.
/// </summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipelineBuilder Builder = Configure();
    private static readonly BlockParserList BlockParsers = new(Builder.BlockParsers);
    private static readonly InlineParserList InlineParsers = new(Builder.InlineParsers);

    /// <summary>The blocks of a text, their inline markup unread.</summary>
    /// <param name="text">The text the lines stand in.</param>
    /// <param name="lines">The lines, offsets from the start of <paramref name="text"/>.</param>
    /// <exception cref="ArgumentException">The blocks are nested too deeply.</exception>
    public static MarkdownDocument ReadBlocks(string text, IEnumerable<TextSpan> lines)
    {
        var document = new MarkdownDocument();
        var processor = new BlockProcessor(document, BlockParsers, new MarkdownParserContext(), trackTrivia: false);
        foreach (var line in lines)
        {
            processor.ProcessLine(new StringSlice(text, line.Start, line.End - 1, NewLine.LineFeed));
        }

        processor.Close(document);
        return document;
    }

    /// <summary>What reads the inline markup of the document's leaves.</summary>
    public static InlineProcessor InlineProcessorFor(MarkdownDocument document) =>
        new(document, InlineParsers, preciseSourcelocation: true, new MarkdownParserContext(), trackTrivia: false);

    private static MarkdownPipelineBuilder Configure()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseDefinitionLists()
            .UseFootnotes()
            .UseYamlFrontMatter()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();

        // Building lets the extensions set up their parsers.
        builder.Build();
        return builder;
    }
}
