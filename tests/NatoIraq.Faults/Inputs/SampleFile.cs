using System.IO.Compression;
using System.Text;

namespace NatoIraq.Faults.Inputs;

/// <summary>Files of word processors and PDF files, which are changed byte by byte or in the part that has the text.</summary>
internal static class SampleFile
{
    /// <summary>The bytes of a file, a character each.</summary>
    public static string Bytes(string name) => Encoding.Latin1.GetString(Read(name));

    /// <summary>The text of a part of a file that is a zip archive.</summary>
    public static string Part(string name, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(Read(name)));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The file with another text in the part.</summary>
    public static byte[] WithPart(string name, string part, string text)
    {
        using var file = new MemoryStream();
        file.Write(Read(name));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)!.Delete();
            using var stream = archive.CreateEntry(part, CompressionLevel.NoCompression).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(SampleFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
