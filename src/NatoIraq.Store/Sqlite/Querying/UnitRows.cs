using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>The units that figures have, each with the first figure that has it; only events that bring a new one are unpacked.</summary>
internal static class UnitRows
{
    /// <summary>The first figure of each unit, in chronological order; case is folded.</summary>
    public static IEnumerable<Quantity> Read(Database database)
    {
        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var here = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = new RecurringText();
        var rows = new EventRows(database);
        using var cursor = new EventStatements(database, new EventQuery()).Open();
        while (cursor.MoveNext())
        {
            here.Clear();
            PackedUnits.Read(cursor.Row.Bytes(EventRows.MentionsColumn), known, here);
            if (here.Count == 0 || here.IsSubsetOf(met))
            {
                continue;
            }

            foreach (var figure in rows.Read(cursor.Row).Quantities.Where(figure => figure.Unit is not null && met.Add(figure.Unit)))
            {
                yield return figure;
            }
        }
    }
}
