using System.IO.Compression;
using System.Text;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Documents;

/// <summary>The zip archive that Word and OpenDocument files are.</summary>
internal static class Package
{
    /// <summary>The most that an archive may hold when it is unpacked, in bytes: a hundred times the longest book.</summary>
    public const long MostBytes = 512L * 1024 * 1024;

    /// <summary>The stream that holds an encrypted file of Office, as the directory of a compound file names it (MS-OFFCRYPTO, 2.3.4.4; MS-CFB, 2.6.1).</summary>
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    private const string OdtType = "application/vnd.oasis.opendocument.text";

    /// <summary>The format of a file; null where it is not an archive of a word processor.</summary>
    /// <exception cref="SourceUnreadableException">It is one that cannot be read.</exception>
    public static string? FormatOf(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw new SourceUnreadableException(bytes.AsSpan().IndexOf(EncryptedStream) >= 0
                ? "The Word file is encrypted. -Password opens PDFs only: open the file in a word processor and save a copy without a password."
                : "It is a file of Word 97 to 2003 (.doc) or of another program of that time. Open it in a word processor and save a copy as .docx.");
        }

        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        return Opened(bytes, static archive =>
        {
            if (archive.GetEntry("word/document.xml") is not null)
            {
                return SourceFormat.Docx;
            }

            if (archive.GetEntry("mimetype") is { Length: < 200 } type && archive.GetEntry("content.xml") is not null)
            {
                using var reader = new StreamReader(type.Open());
                return reader.ReadToEnd().StartsWith(OdtType, StringComparison.Ordinal) ? SourceFormat.Odt : null;
            }

            // Word files whose main part has another name are rare; the part's type says what they are.
            return archive.GetEntry("[Content_Types].xml") is { } types && Contains(types, "wordprocessingml") ? SourceFormat.Docx : null;
        }) ?? throw new SourceUnreadableException("It is a zip archive, not a Word file (.docx) or OpenDocument text (.odt). Extract it and give the paths of its documents.");
    }

    /// <summary>Opens an archive, having looked at how much it holds.</summary>
    /// <exception cref="SourceUnreadableException">It is damaged, or holds more than <see cref="MostBytes"/>.</exception>
    public static T Opened<T>(byte[] bytes, Func<ZipArchive, T> read)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var size = archive.Entries.Sum(static entry => entry.Length);
            return size <= MostBytes
                ? read(archive)
                : throw new SourceUnreadableException(FormattableString.Invariant(
                    $"Its uncompressed size is {size / 1024 / 1024} MB; the limit is {MostBytes / 1024 / 1024} MB. Save a copy without pictures, or split it."));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Damaged(exception);
        }
    }

    /// <summary>What a damaged archive ends in.</summary>
    public static SourceUnreadableException Damaged(Exception exception) =>
        new($"The file is damaged: {exception.Message} Open it in a word processor, which may repair it, and save it again.");

    private static bool Contains(ZipArchiveEntry entry, string text)
    {
        using var reader = new StreamReader(entry.Open());
        return entry.Length < 1024 * 1024 && reader.ReadToEnd().Contains(text, StringComparison.Ordinal);
    }
}
