using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Whether search would find exactly the words of the events.</summary>
internal static class SearchIndexCheck
{
    // https://www.sqlite.org/fts5.html#the_integrity_check_command: with rank 1, against the content too. To the engine it is a write.
    private const string Check = "INSERT INTO event_search (event_search, rank) VALUES ('integrity-check', 1)";

    /// <summary>Checks it, on a copy: the store may be one that cannot be written.</summary>
    public static IEnumerable<StoreCheck> Run(Database database)
    {
        var finding = new Finding("SearchIndex");
        using var copy = Database.Private(database.Path);
        database.Connection.BackupDatabase(copy.Connection);
        try
        {
            copy.Keep(Check).Run();
        }
        catch (SqliteException error)
            when (SqliteFaults.Translate(error, database.Path) is StoreException { Fault: StoreFault.StoreCorrupt })
        {
            finding.Fault("the search index does not match the events");
        }

        return [finding.Row("The search index matches the text of the events.")];
    }
}
