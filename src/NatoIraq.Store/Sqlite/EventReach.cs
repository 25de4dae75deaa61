namespace NatoIraq.Store.Sqlite;

/// <summary>
/// How far from its first day the days of an event lie, its sub-events' included, in a handful of classes. It is what makes "during June
/// 2018" quick among a million events: in a class of <c>n</c> days, only the events that start within <c>n</c> days of June can touch it,
/// and an index on class and first day gives them, in order. (An R*Tree would find them too, but not in order.)
/// </summary>
internal static class EventReach
{
    /// <summary>The class of events without bounds, or with bounds further apart than any other class has.</summary>
    public const int Unbounded = 4;

    /// <summary>The class of events that have neither a first day nor a last (<c>XXXX-04-02</c>). They stand behind all others.</summary>
    public const int Undated = 5;

    /// <summary>What orders rows of any class before all else: those without a day come last.</summary>
    public const string UndatedLast = "e.reach = 5, ";

    /// <summary>The reverse of <see cref="UndatedLast"/>.</summary>
    public const string UndatedFirst = "e.reach = 5 DESC, ";

    // A day, a month, a year, a decade: what dates are made of.
    private static readonly long[] Days = [0, 31, 366, 3653];

    /// <summary>Every class.</summary>
    public static IEnumerable<int> Classes => Enumerable.Range(0, Undated + 1);

    /// <summary>How many days the members of a class reach; null where there is no saying.</summary>
    public static long? DaysOf(int reach) => reach >= Unbounded ? null : Days[reach];

    /// <summary>The class of an event whose own days and whose sub-events' days have these bounds.</summary>
    /// <param name="firstDay">The event's own first day.</param>
    /// <param name="lastDay">The event's own last day.</param>
    /// <param name="extents">First and last days, the event's own among them.</param>
    public static int Of(long? firstDay, long? lastDay, IEnumerable<(long? First, long? Last)> extents)
    {
        if (firstDay is null && lastDay is null)
        {
            return Undated;
        }

        var furthest = 0L;
        foreach (var (first, last) in extents)
        {
            if (firstDay is not { } day || first is not { } from || last is not { } to)
            {
                return Unbounded;
            }

            furthest = Math.Max(furthest, Math.Max(Math.Abs(from - day), Math.Abs(to - day)));
        }

        var reach = Array.FindIndex(Days, days => furthest <= days);
        return reach < 0 ? Unbounded : reach;
    }
}
