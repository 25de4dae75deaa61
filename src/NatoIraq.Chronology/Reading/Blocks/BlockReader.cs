using NatoIraq.Chronology.Reading.Csv;
using NatoIraq.Chronology.Reading.Html;

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
    /// <param name="text">The whole document, head included. Plain text and delimited text are read in constant memory, the others as a whole.</param>
    public static IEnumerable<Block> Read(DocumentSyntax syntax, string head, TextReader text) => syntax.Name switch
    {
        SourceFormat.Csv => new CsvBlockReader(syntax.Delimiter).Read(SourceLine.ReadFrom(text)),
        SourceFormat.Html => ReadHtml(text.ReadToEnd()),
        _ => new LineBlockReader(syntax.Name == SourceFormat.Markdown, head).Read(SourceLine.ReadFrom(text)),
    };

    private static IEnumerable<Block> ReadHtml(string text) => BlockGaps.Fill(HtmlBlockReader.Read(text), text);
}
