using System.Globalization;
using System.Security.Cryptography;
using NatoIraq.Chronology.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace NatoIraq.Documents.Pdf;

/// <summary>
/// Takes the text layer of a PDF as lines: columns one after the other, cells of a table apart by spaces, words joined that a hyphen broke at a line's end. Between pages stands a
/// form feed. What is printed on the margins of each page stays in the text, where the reader of plain text knows it by its repeating.
/// </summary>
internal static class PdfText
{
    /// <summary>How far from the start of the file its signature may stand (ISO 32000-1, annex H.3.4.1).</summary>
    private const int SignatureReach = 1024;

    /// <summary>Whether a file is a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, SignatureReach)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The text of a file.</summary>
    /// <exception cref="SourceUnreadableException">It is damaged, encrypted, or has no text layer.</exception>
    public static SourceText Read(byte[] bytes, string? password, CancellationToken cancellation)
    {
        try
        {
            PdfGuard.Check(bytes);
            using var document = PdfDocument.Open(
                Type1Font.EndNumbers(bytes),
                new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new PdfGuard(), Passwords = password is null ? [] : [password] });
            var outline = new PdfOutline();
            var pages = new List<int>();
            var turned = new List<int>();
            var isPrinted = false;
            foreach (var page in document.GetPages())
            {
                cancellation.ThrowIfCancellationRequested();
                pages.Add(outline.BeginPage());
                var layout = new PdfPageText(page);
                layout.Write(outline);
                isPrinted |= layout.HasPrintedEdge;
                if (layout.HasTurnedText)
                {
                    turned.Add(page.Number);
                }
            }

            var (text, blocks) = outline.Take();
            if (text.AsSpan().Trim().IsEmpty)
            {
                throw new SourceUnreadableException("The PDF has no text layer: its pages are images. Run OCR first, for example 'ocrmypdf scan.pdf text.pdf'.");
            }

            return new SourceText(text, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            {
                Format = SourceFormat.Pdf,
                Outline = blocks,
                Pages = pages,
                Warnings =
                [
                    .. turned.Count == 0 ? [] : new[] { $"Rotated text is skipped, on page {string.Join(", ", turned.Select(static page => page.ToString(CultureInfo.InvariantCulture)))}." },
                    .. isPrinted ? ["The address, time and page number that a browser prints on the edge of each page are skipped."] : Array.Empty<string>(),
                ],
            };
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new SourceUnreadableException(password is null
                ? "The PDF is encrypted. Give its password with -Password."
                : $"The PDF is encrypted, and the password is wrong: {exception.Message}");
        }
        catch (Exception exception) when (exception is not (SourceUnreadableException or OutOfMemoryException or OperationCanceledException))
        {
            // The library throws whatever a damaged object leads to: casts, missing keys, numbers out of range.
            throw new SourceUnreadableException($"The PDF is damaged: {exception.Message} Open it in a viewer and print it to a new PDF.");
        }
    }
}
