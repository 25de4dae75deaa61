using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NatoIraq.Chronology.Identity;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Relational;

/// <summary>Rows of the table of sources ↔ sources.</summary>
internal static class SourceRows
{
    private const string Columns =
        "key, title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, "
        + PageRows.CountOf;
    private const string All = $"SELECT {Columns} FROM source s WHERE key > 0 ORDER BY key";
    private const string ByTitle = $"SELECT {Columns} FROM source s WHERE folded_title = ?1 AND key > 0";
    private static readonly string ToPast = ContentTable.Source.CopyToPast("key = ?2");

    private const string TextByKey = "SELECT text, packed, length, title, text_sha256 FROM source WHERE key = ?1";
    private const string TextByTitle = "SELECT text, packed, length, title, text_sha256 FROM source WHERE title = ?1 AND key > 0";

    /// <summary>Every source with its key, in the order of import.</summary>
    public static IEnumerable<(long Key, Source Source)> Read(RelationalDatabase database)
    {
        using var row = database.Prepare(All);
        while (row.Step())
        {
            yield return (row.Integer(0), Read(row));
        }
    }

    /// <summary>The source of a title, whatever its case and accents; null if there is none.</summary>
    public static (long Key, Source Source)? Find(RelationalDatabase database, string title)
    {
        var folded = FoldedLetters.Fold(title);
        using var row = database.Prepare(ByTitle).Bind(1, folded);
        return row.Step() ? (row.Integer(0), Read(row)) : Ascii.IsValid(title) ? null : FoldedOtherwise(database, folded);
    }

    /// <summary>The source of a title that was written when fewer letters were folded.</summary>
    private static (long Key, Source Source)? FoldedOtherwise(RelationalDatabase database, string folded)
    {
        foreach (var stored in Read(database))
        {
            if (FoldedLetters.Fold(stored.Source.Title) == folded)
            {
                return stored;
            }
        }

        return null;
    }

    /// <summary>The text of the source of exactly this title, as it is stored; null if there is none.</summary>
    public static string? ReadText(RelationalDatabase database, string title)
    {
        using var row = database.Prepare(TextByTitle).Bind(1, title);
        return row.Step() ? ReadText(database, row) : null;
    }

    /// <summary>The same, if it is the text that was imported: all evidence points into it.</summary>
    /// <exception cref="StoreException">It is not: <see cref="StoreFault.StoreCorrupt"/>.</exception>
    public static string? ReadWholeText(RelationalDatabase database, string title)
    {
        using var row = database.Prepare(TextByTitle).Bind(1, title);
        return !row.Step() ? null
            : ReadText(database, row) is var text && HashText(text) == row.Text(4) ? text
            : throw NotAsImported(database, title);
    }

    /// <summary>The text of a source that is in the store.</summary>
    public static string ReadText(RelationalDatabase database, long key)
    {
        using var row = database.Prepare(TextByKey).Bind(1, key);
        return row.Step() ? ReadText(database, row) : "";
    }

    private static string ReadText(RelationalDatabase database, RelationalStatement row)
    {
        try
        {
            return row.IsNull(1) ? row.Text(0) : PackedText.Unpack(row.Bytes(1).ToArray(), row.Int32(2));
        }
        catch (InvalidDataException)
        {
            throw NotAsImported(database, row.Text(3));
        }
    }

    private static StoreException NotAsImported(RelationalDatabase database, string title) =>
        StoreFaults.Damaged(database.Path, $"the text of '{title}' is not what was imported");

    /// <summary>Writes a source with its text and where in it each page begins.</summary>
    public static void Write(RelationalDatabase database, long key, Source source, string text, IReadOnlyList<int> pages, long revision)
    {
        database.Keep(ToPast).Bind(1, revision).Bind(2, key).Run();
        var packed = PackedText.Pack(text);
        database.Upsert(ContentTable.Source)
            .Bind(1, key)
            .Bind(2, source.Title)
            .Bind(3, FoldedLetters.Fold(source.Title))
            .Bind(4, source.Uri)
            .Bind(5, source.Published)
            .Bind(6, source.FileName)
            .Bind(7, source.Format)
            .Bind(8, source.Imported.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture))
            .Bind(9, source.TextSha256)
            .Bind(10, source.FileSha256)
            .Bind(11, source.Length)
            .Bind(12, source.Events)
            .Bind(13, source.Rejected)
            .Bind(14, packed is null ? text : "")
            .Bind(15, PageRows.Pack(pages))
            .BindBlob(16, packed)
            .Bind(17, revision)
            .Run();
    }

    /// <summary>The hash of a decoded text.</summary>
    public static string HashText(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        PackedText.ForEachChunk(text, hash, static (chunk, to) => to.AppendData(chunk));
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private static Source Read(RelationalStatement row) => new()
    {
        Title = row.Text(1),
        Uri = row.TextOrNull(2),
        Published = row.TextOrNull(3),
        FileName = row.Text(4),
        Format = row.Text(5),
        Imported = DateTime.TryParseExact(row.Text(6), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var imported)
            ? imported
            : throw new JsonException("Not a time."),
        TextSha256 = row.Text(7),
        FileSha256 = row.Text(8),
        Length = row.Int32(9),
        Events = row.Int32(10),
        Rejected = row.Int32(11),
        Pages = row.IsNull(12) ? null : row.Int32(12),
    };
}
