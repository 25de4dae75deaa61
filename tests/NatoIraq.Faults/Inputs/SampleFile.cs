using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace NatoIraq.Faults.Inputs;

/// <summary>Files of word processors and PDF files, which are changed byte by byte or in one of their parts.</summary>
internal static class SampleFile
{
    private static readonly ConcurrentDictionary<string, byte[]> Files = new(StringComparer.Ordinal);

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
        using (var source = new ZipArchive(new MemoryStream(Read(name))))
        using (var target = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Pictures and themes are not read: a file is made in half the time without them.
            foreach (var entry in source.Entries.Where(static entry => IsRead(entry.FullName)))
            {
                using var stream = target.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                if (entry.FullName == part)
                {
                    stream.Write(Encoding.UTF8.GetBytes(text));
                }
                else
                {
                    using var whole = entry.Open();
                    whole.CopyTo(stream);
                }
            }
        }

        return file.ToArray();
    }

    private static bool IsRead(string entry) =>
        !entry.Contains("theme", StringComparison.Ordinal) && !entry.StartsWith("Thumbnails", StringComparison.Ordinal) && !entry.StartsWith("Configurations2", StringComparison.Ordinal);

    private static byte[] Read(string name) => Files.GetOrAdd(name, static name =>
    {
        using var resource = typeof(SampleFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    });
}
