using NatoIraq.Chronology.Reading;
using NatoIraq.Documents.OpenDocument;
using NatoIraq.Documents.Pdf;
using NatoIraq.Documents.Docx;

namespace NatoIraq.Documents;

/// <summary>
/// Takes the text, and what is said of its paragraphs, from the files of word processors and from PDF. What a file is, its bytes say, never its name.
/// </summary>
public static class DocumentReader
{
    /// <summary>The format of a file: one of <see cref="SourceFormat"/>, or null where it is none that is read here: a text, then.</summary>
    /// <exception cref="SourceUnreadableException">It is a file of a word processor that cannot be read; says what to do.</exception>
    public static string? FormatOf(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return PdfText.IsPdf(bytes) ? SourceFormat.Pdf : Package.FormatOf(bytes);
    }

    /// <summary>The text of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">What <see cref="FormatOf"/> says of it.</param>
    /// <param name="password">The password of a PDF that is encrypted; null for none.</param>
    /// <param name="cancellation">Ends it, at once for whoever waits.</param>
    /// <exception cref="SourceUnreadableException">It is damaged, encrypted, too large, or has no text; says what to do.</exception>
    public static SourceText Read(byte[] bytes, string format, string? password = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Func<SourceText> read = format switch
        {
            SourceFormat.Docx => () => WordText.Read(bytes, cancellation),
            SourceFormat.Odt => () => OpenDocumentText.Read(bytes, cancellation),
            SourceFormat.Pdf => () => PdfText.Read(bytes, password, cancellation),
            _ => throw new ArgumentException($"'{format}' is not the format of a document.", nameof(format)),
        };
        return ReadingThread.Run(read, cancellation);
    }
}
