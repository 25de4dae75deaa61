using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// A lane's events as columns, one a unit of the calendar: solid for those that certainly began in it, hatched on top for those that possibly
/// did. An event whose day is known is in one column; one known to the year is a possibility in every month of it.
/// </summary>
internal static class ColumnLayout
{
    private const double CountSize = 10;
    private const double CountRise = 3;
    private const double LeastRows = 9;
    private const double MostRows = 14;
    private const double Gap = 2;

    /// <summary>How many rows the columns of a lane take: more for more events, slowly.</summary>
    public static double Rows(int events) =>
        Math.Clamp(LeastRows + Math.Log2((double)events / PictureMetrics.MostLabelled), LeastRows, MostRows);

    /// <summary>The columns, from left to right.</summary>
    /// <param name="events">The lane's events.</param>
    /// <param name="scale">Days to pixels.</param>
    /// <param name="bottom">Where they stand.</param>
    /// <param name="height">How high they may be, with their counts.</param>
    public static IReadOnlyList<Cluster> Of(IReadOnlyList<PlacedEvent> events, TimeScale scale, double bottom, double height)
    {
        var bins = CalendarBins.On(scale);
        var filled = new SortedDictionary<int, Filling>();
        foreach (var placed in events)
        {
            var (first, last) = placed.Extent.CountedDays;
            var (from, to) = (Math.Clamp(first, scale.FirstDay, scale.LastDay), Math.Clamp(last, scale.FirstDay, scale.LastDay));
            var isCertain = bins.Of(first) == bins.Of(last);
            foreach (var bin in bins.From(from, to))
            {
                if (!filled.TryGetValue(bin.First, out var filling))
                {
                    filled[bin.First] = filling = new Filling(bin.First, bin.Last, [], []);
                }

                (isCertain ? filling.Certain : filling.Possible).Add(placed.Event);
            }
        }

        var most = filled.Values.Select(static filling => filling.Certain.Count + filling.Possible.Count).DefaultIfEmpty(1).Max();
        var perEvent = (height - CountSize - (2 * CountRise)) / most;
        return [.. filled.Values.Select(filling => Column(filling, scale, bottom, perEvent))];
    }

    private static Cluster Column(Filling filling, TimeScale scale, double bottom, double perEvent)
    {
        var (left, right) = (scale.StartOf(filling.First), scale.EndOf(filling.Last));
        var gap = Math.Min(Gap, (right - left) / 4);
        var certainTop = bottom - (perEvent * filling.Certain.Count);
        var top = certainTop - (perEvent * filling.Possible.Count);
        return new Cluster
        {
            Events = filling.Certain,
            Possible = filling.Possible,
            FirstDay = filling.First,
            LastDay = filling.Last,
            IsCut = filling.First < scale.FirstDay || filling.Last > scale.LastDay,
            Right = right,
            Column = new Box(left, certainTop, right - gap, bottom),
            PossibleColumn = new Box(left, top, right - gap, certainTop),
            Count = CountOf(filling, left, right - gap, top - CountRise),
        };
    }

    /// <summary>The count, "3" or "3–9" or, where that is too wide, "3+"; null where there is no room.</summary>
    private static PlacedText? CountOf(Filling filling, double left, double right, double baseline)
    {
        var (certain, possible) = (filling.Certain.Count, filling.Possible.Count);
        string[] wordings = possible == 0
            ? [Number(certain)]
            : [Number(certain) + "–" + Number(certain + possible), Number(certain) + "+"];
        foreach (var text in wordings)
        {
            var width = TextMetrics.Width(text, CountSize);
            if (width <= right - left + 1)
            {
                return new PlacedText(((left + right) / 2) - (width / 2), baseline, text, width, CountSize);
            }
        }

        return null;
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record Filling(int First, int Last, List<Event> Certain, List<Event> Possible);
}
