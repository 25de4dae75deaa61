using System.Globalization;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Whether filters find an event by exactly the names that its own lists show.</summary>
internal static class EntityIndexCheck
{
    private const string Events = $"SELECT {EventRows.Columns} FROM event e NOT INDEXED WHERE e.parent IS NULL ORDER BY e.key";
    private const string Names = "SELECT x.facet, y.name FROM event_entity x JOIN entity y ON y.key = x.entity WHERE x.event = ?1";

    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(Database database)
    {
        var finding = new Finding("Index");
        var count = 0L;
        var rows = new EventRows(database, believe: true);
        using var row = database.Prepare(Events);
        while (row.Step())
        {
            database.ThrowIfInterrupted();
            var looked = rows.Read(row);
            if (!Indexed(database, row.Integer(EventRows.KeyColumn)).SetEquals(looked.SubEvents.Prepend(looked).SelectMany(EventFacets.NamesIn)))
            {
                finding.Fault($"the name index of {looked.Id} does not match its mentions");
            }

            count++;
        }

        yield return finding.Row(string.Create(CultureInfo.InvariantCulture, $"The name index matches the mentions of {count} events."));
    }

    private static HashSet<(int Facet, string Name)> Indexed(Database database, long key)
    {
        var names = new HashSet<(int Facet, string Name)>();
        var row = database.Keep(Names).Bind(1, key);
        while (row.Step())
        {
            names.Add((row.Int32(0), row.Text(1)));
        }

        row.Reset();
        return names;
    }
}
