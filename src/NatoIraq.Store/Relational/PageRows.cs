using System.Text.Json;

namespace NatoIraq.Store.Relational;

/// <summary>The column of a source that says where its pages begin ↔ pages.</summary>
internal static class PageRows
{
    /// <summary>How many pages a source of the table under the name <c>s</c> has; null where it has none.</summary>
    public const string CountOf =
        "(SELECT json_array_length(p.pages) FROM source p WHERE p.key = s.key AND p.pages IS NOT NULL)";

    private const string All = "SELECT key, pages FROM source WHERE pages IS NOT NULL";
    private const string OfTitle = "SELECT pages FROM source WHERE title = ?1 AND key > 0";

    /// <summary>Packs the pages of a source; null where it has none.</summary>
    public static string? Pack(IReadOnlyList<int> pages) => pages.Count == 0 ? null : JsonSerializer.Serialize(pages);

    /// <summary>The pages of all sources that have some, by the sources' keys.</summary>
    public static Dictionary<long, PageIndex> Read(RelationalDatabase database)
    {
        var pages = new Dictionary<long, PageIndex>();

        using var row = database.Prepare(All);
        while (row.Step())
        {
            pages[row.Integer(0)] = new PageIndex(Unpack(row.Text(1), database));
        }

        return pages;
    }

    /// <summary>Where the pages of the source of exactly this title begin; empty where it has none.</summary>
    public static IReadOnlyList<int> Of(RelationalDatabase database, string title)
    {
        using var row = database.Prepare(OfTitle).Bind(1, title);
        return row.Step() && !row.IsNull(0) ? Unpack(row.Text(0), database) : [];
    }

    private static int[] Unpack(string json, RelationalDatabase database)
    {
        try
        {
            return JsonSerializer.Deserialize<int[]>(json) ?? throw new JsonException("Not a list.");
        }
        catch (JsonException)
        {
            throw StoreFaults.Damaged(database.Path, "the pages of a source are not a list of positions");
        }
    }
}
