using System.Security.Cryptography;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// What is defined in a store's file: tables, indexes, views. It is compared to the letter with what the migrations make before anything else
/// of the file is used: a trigger, a view or a column that another program put there would run as part of our statements.
/// </summary>
internal static class StoreSchema
{
    private const int MostNamed = 5;

    private const string Definitions = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name";

    /// <summary>Refuses a file whose definitions are not those of its schema version.</summary>
    /// <exception cref="StoreException">They are not: <see cref="StoreFault.StoreCorrupt"/>.</exception>
    public static void Require(Database database, int version)
    {
        if (Fingerprint(database) == Migrations.Fingerprint(version))
        {
            return;
        }

        var differences = Differences(database, version);
        throw new StoreException(
            StoreFault.StoreCorrupt,
            database.Path,
            $"The store '{database.Path}' was changed by another program: {string.Join("; ", differences.Take(MostNamed))}. "
                + "Restore a backup, or import its sources into a new store.");
    }

    /// <summary>A digest of every definition.</summary>
    public static string Fingerprint(Database database)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var row = database.Prepare(Definitions);
        while (row.Step())
        {
            for (var column = 0; column < 4; column++)
            {
                hash.AppendData(row.Bytes(column));
                hash.AppendData("\0"u8);
            }
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>What is defined otherwise than the migrations up to <paramref name="version"/> define it, in words.</summary>
    private static List<string> Differences(Database database, int version)
    {
        using var made = Database.Private(database.Path);
        Migrations.MakeTables(made, version);
        var expected = Read(made);
        var found = Read(database);
        return
        [
            .. expected.Except(found).Select(static each => $"the {each.Type} '{each.Name}' is not as it was made"),
            .. found.ExceptBy(expected.Select(static each => each.Name), static each => each.Name)
                .Select(static each => $"there is a {each.Type} '{each.Name}' that is not the store's"),
        ];
    }

    private static List<(string Type, string Name, string Table, string Sql)> Read(Database database)
    {
        var definitions = new List<(string Type, string Name, string Table, string Sql)>();
        using var row = database.Prepare(Definitions);
        while (row.Step())
        {
            definitions.Add((row.Text(0), row.Text(1), row.Text(2), row.Text(3)));
        }

        return definitions;
    }
}
