namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>
/// The indexes that are filled in no order while events are written. Where a store has no events yet they are made of all rows at once, behind
/// them: that is quicker, and their pages are full. In the transaction of its caller, so that a store has all of them or is as it was.
/// </summary>
internal sealed class BulkIndexes(Database database)
{
    private const string Definitions =
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name IN ('event_chronology', 'event_entity_entity') ORDER BY name";

    private readonly List<string> definitions = [];

    /// <summary>Takes the indexes away, if there are no events.</summary>
    public void Drop()
    {
        definitions.Clear();
        if (database.Integer("SELECT EXISTS (SELECT 1 FROM event)") != 0)
        {
            return;
        }

        using (var row = database.Prepare(Definitions))
        {
            while (row.Step())
            {
                definitions.Add(row.Text(0));
            }
        }

        database.Execute("DROP INDEX event_chronology; DROP INDEX event_entity_entity");
    }

    /// <summary>Makes them anew, to the letter.</summary>
    public void Restore() => definitions.ForEach(database.Execute);
}
