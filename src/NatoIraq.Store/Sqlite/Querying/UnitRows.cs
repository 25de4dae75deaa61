using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>
/// The units that figures have, each with the first figure that has it. Units are read off the packed mentions, of all rows in the order of the
/// table; only the first event of each unit is read whole.
/// </summary>
internal static class UnitRows
{
    private const string Mentions =
        $"SELECT e.mentions, {RowPlace.Columns} FROM event e NOT INDEXED WHERE e.parent IS NULL";

    // Where earliest_start stands among them.
    private const int FirstDayColumn = 2;

    private const string ByKey = $"SELECT {EventRows.Columns} FROM event e WHERE e.key = ?1";

    /// <summary>The first figure of each unit, in chronological order; case is folded.</summary>
    public static IEnumerable<Quantity> Read(Database database)
    {
        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rows = new EventRows(database);
        using var row = database.Prepare(ByKey);
        foreach (var first in FindFirsts(database))
        {
            if (!row.Reset().Bind(1, first.Key).Step())
            {
                continue;
            }

            foreach (var figure in rows.Read(row).Quantities.Where(figure => figure.Unit is not null && met.Add(figure.Unit)))
            {
                yield return figure;
            }
        }
    }

    /// <summary>The first event of each unit, in chronological order, each once.</summary>
    private static List<RowPlace> FindFirsts(Database database)
    {
        var firsts = new Dictionary<string, RowPlace>(StringComparer.OrdinalIgnoreCase);
        var here = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = new RecurringText();
        using var row = database.Prepare(Mentions);
        while (row.Step())
        {
            here.Clear();
            PackedUnits.Read(row.Bytes(0), known, here);
            var day = row.IntegerOrNull(FirstDayColumn) ?? long.MinValue;
            if (here.All(unit => firsts.TryGetValue(unit, out var first) && first.IsBefore(day)))
            {
                continue;
            }

            var place = RowPlace.Of(row, 1);
            foreach (var unit in here)
            {
                if (!firsts.TryGetValue(unit, out var first) || place.CompareTo(first) < 0)
                {
                    firsts[unit] = place;
                }
            }
        }

        return [.. firsts.Values.Distinct().Order()];
    }
}
