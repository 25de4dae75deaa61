using Microsoft.Data.Sqlite;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>Stores as earlier versions made them, from the dumps in Schemas.</summary>
internal static class OldStores
{
    public static void Make(string path, int schema = 2)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        using var dump = new StreamReader(typeof(OldStores).Assembly.GetManifestResourceStream($"schema-{schema}.sql")!);
        command.CommandText = "PRAGMA journal_mode = WAL;\n" + dump.ReadToEnd();
        command.ExecuteNonQuery();
    }
}
