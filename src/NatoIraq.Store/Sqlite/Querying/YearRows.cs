using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>
/// The years there are, read off the index of first days: it is leapt through from year to year, and no event is looked at.
/// </summary>
internal static class YearRows
{
    private const string From = "FROM event e INDEXED BY event_chronology WHERE e.reach = ?1 AND e.parent IS NULL AND ";

    private const string Next = $"SELECT e.earliest_start {From} e.earliest_start >= ?2 ORDER BY e.earliest_start LIMIT 1";

    private const string Count = $"SELECT count(*) {From} e.earliest_start BETWEEN ?2 AND ?3";

    private const string WithoutFirstDay = $"SELECT e.last_day, count(*) {From} e.earliest_start IS NULL GROUP BY e.last_day";

    /// <summary>The years, those without any day last.</summary>
    public static IEnumerable<YearCount> Read(Database database)
    {
        var events = new SortedDictionary<long, long>();
        foreach (var reach in EventReach.Classes)
        {
            AddYears(database, reach, events);
        }

        var undated = AddOpen(database, events);
        var years = events.Select(static year => new YearCount(year.Key, year.Value));
        return undated > 0 ? years.Append(new YearCount(null, undated)) : years;
    }

    private static void AddYears(Database database, int reach, SortedDictionary<long, long> events)
    {
        using var next = database.Prepare(Next).Bind(1, reach);
        using var count = database.Prepare(Count).Bind(1, reach);
        var from = long.MinValue;
        while (next.Reset().Bind(2, from).Step())
        {
            var year = EventYear.OfDay(next.Integer(0))!.Value;
            var days = CivilCalendar.Year(year);
            count.Reset().Bind(2, days.First).Bind(3, days.Last).Step();
            events[year] = events.GetValueOrDefault(year) + count.Integer(0);
            from = days.Last + 1;
        }
    }

    /// <summary>Adds the events that have a last day only, and gives the number of those that have not even that.</summary>
    private static long AddOpen(Database database, SortedDictionary<long, long> events)
    {
        using var open = database.Prepare(WithoutFirstDay);
        open.Bind(1, EventReach.Unbounded);
        while (open.Step())
        {
            var year = EventYear.OfDay(open.Integer(0))!.Value;
            events[year] = events.GetValueOrDefault(year) + open.Integer(1);
        }

        return open.Reset().Bind(1, EventReach.Undated).Step() ? open.Integer(1) : 0;
    }
}
