using NatoIraq.Chronology.Reading.Csv;
using NatoIraq.Chronology.Reading.Html;
using NatoIraq.Chronology.Reading.Markdown;
using NatoIraq.Chronology.Reading.PlainText;
using NatoIraq.Chronology.Reading.Records;

namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>A syntax, and for delimited text its delimiter.</summary>
/// <param name="Name">One of <see cref="SourceFormat"/>, never Auto.</param>
/// <param name="Delimiter">The character between cells of delimited text.</param>
internal readonly record struct DocumentSyntax(string Name, char Delimiter = default);

/// <summary>Brings a document in any syntax to blocks. Every character that is not white space stands in exactly one of them.</summary>
internal static class BlockReader
{
    /// <summary>The blocks, in the order of the text, one by one as they are asked for.</summary>
    /// <param name="syntax">The syntax.</param>
    /// <param name="head">The beginning of the document: shows what is repeated on its pages and where its columns stand.</param>
    /// <param name="text">The whole document, head included. It is read as it comes, in constant memory; HTML, YAML and JSON that is one value are read as a whole.</param>
    public static IEnumerable<Block> Read(DocumentSyntax syntax, string head, TextReader text) => syntax.Name switch
    {
        SourceFormat.Csv => new CsvBlockReader(syntax.Delimiter, CsvBlockReader.UsualCells(syntax.Delimiter, head)).Read(SourceLine.ReadFrom(text)),
        SourceFormat.Html => ReadHtml(text.ReadToEnd()),
        SourceFormat.Json or SourceFormat.Yaml => new RecordBlockReader(head, syntax.Name == SourceFormat.Yaml).Read(text),
        SourceFormat.Markdown => ReadMarkdown(new MarkdownBlockReader(new TextColumns(head)), text),
        _ => new TextBlockReader(head).Read(SourceLine.ReadFrom(text)),
    };

    private static IEnumerable<Block> ReadHtml(string text) => BlockGaps.Fill(new HtmlBlockReader(text).Read(), text);

    private static IEnumerable<Block> ReadMarkdown(MarkdownBlockReader reader, TextReader text)
    {
        foreach (var (part, lines) in MarkdownParts.Read(SourceLine.ReadFrom(text)))
        {
            foreach (var block in reader.Read(part, lines))
            {
                yield return block;
            }
        }
    }
}
