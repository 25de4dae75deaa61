using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>
/// Who held which office at a time: the one whom an event of that time names by it, or events before and after; else the one whom the
/// nearest event before names. One event after says nothing: whoever is named then may have come only then. A bare title ("President") may be of
/// several states, so each person called by it is judged alone.
/// </summary>
internal static class OfficeHolders
{
    /// <summary>The holders, by office.</summary>
    /// <param name="on">The time.</param>
    /// <param name="match">Whether an office that is inferred counts (Possible), or only one that is stated (Certain).</param>
    /// <param name="events">Events in chronological order; those further away than <see cref="SituationReader.NearDays"/> are passed
    /// over.</param>
    public static IEnumerable<OfficeHolder> On(EdtfDate on, MatchMode match, IEnumerable<Event> events)
    {
        var sightings = events
            .Select(happening => (Event: happening, Distance: Distance.Between(on.KnownBounds, happening.ToEdtf().KnownBounds)))
            .Where(static near => near.Distance.Days <= SituationReader.NearDays)
            .SelectMany(static near => NamedOffice.In(near.Event).Select(named => new Sighting(named, near.Event, near.Distance)))
            .ToList();
        var officesOf = sightings.ToLookup(
            static sighting => sighting.Named.Person.Name, static sighting => sighting.Named.Office.Name, StringComparer.Ordinal);
        return sightings
            .GroupBy(sighting => InFull(sighting.Named.Office.Name, officesOf[sighting.Named.Person.Name]), StringComparer.Ordinal)
            .OrderBy(static office => office.Key, StringComparer.Ordinal)
            .SelectMany(office => Holders(on, office.Key, [.. office]))
            .Where(holder => match == MatchMode.Possible || holder.Basis == Basis.Stated);
    }

    /// <summary>"Prime Minister" is "Prime Minister of Iraq", where another event names the same person by that.</summary>
    private static string InFull(string office, IEnumerable<string> others) =>
        others
            .Where(other => other.StartsWith(office + " of ", StringComparison.Ordinal))
            .Append(office)
            .MaxBy(static name => name.Length)!;

    private static IEnumerable<OfficeHolder> Holders(EdtfDate on, string office, List<Sighting> sightings)
    {
        var then = sightings
            .Where(sighting => sighting.Event.ToEdtf().IsDuring(on, MatchMode.Certain))
            .DistinctBy(static sighting => sighting.Named.Person.Name)
            .ToList();
        var stated = then.Select(sighting => Holder(office, sighting, Basis.Stated, null, null));
        if (sightings.Exists(static sighting => sighting.Named.IsQualified))
        {
            return then.Count > 0 ? stated : Inferred(office, sightings) is { } holder ? [holder] : [];
        }

        // "President" alone: of which state is not told, and two people may be called so at a time.
        var others = sightings
            .Where(sighting => !then.Exists(held => IsSame(held, sighting)))
            .GroupBy(static sighting => sighting.Named.Person.Name, StringComparer.Ordinal)
            .Where(person => !IsSucceeded([.. person], sightings))
            .Select(person => Inferred(office, [.. person]))
            .OfType<OfficeHolder>();
        return stated.Concat(others);
    }

    /// <summary>
    /// Whether somebody else is called by the office after the last time this person is, and before the day. Who is named again after the other, or
    /// beside the other, held another office of that name.
    /// </summary>
    private static bool IsSucceeded(List<Sighting> person, List<Sighting> all)
    {
        var last = person.Where(static sighting => !sighting.Distance.IsAfter).MinBy(static sighting => sighting.Distance.Days);
        return last is not null
            && !person.Exists(static sighting => sighting.Distance.IsAfter)
            && all.Exists(other => !IsSame(other, last)
                && !other.Distance.IsAfter
                && other.Distance.Days < last.Distance.Days
                && !all.Exists(earlier => IsSame(earlier, other) && earlier.Distance.Days >= last.Distance.Days && !earlier.Distance.IsAfter));
    }

    /// <summary>The one whom the events around the day name; null where none before it names anybody.</summary>
    private static OfficeHolder? Inferred(string office, List<Sighting> sightings)
    {
        var before = Nearest(sightings.Where(static sighting => sighting.Distance.IsBefore));
        var after = Nearest(sightings.Where(static sighting => sighting.Distance.IsAfter));
        var perhapsThen = Nearest(sightings.Where(static sighting => sighting.Distance is { IsBefore: false, IsAfter: false }));
        if (before is not null && after is not null && IsSame(before, after) && (perhapsThen is null || IsSame(before, perhapsThen)))
        {
            var nearer = before.Distance.Days <= after.Distance.Days ? before : after;
            return Holder(office, perhapsThen ?? nearer, Basis.Inferred, LinkRule.NamedBeforeAndAfter, null);
        }

        return (perhapsThen ?? before) is { } named
            ? Holder(office, named, Basis.Inferred, LinkRule.NamedNear, named.Distance.Days)
            : null;
    }

    private static OfficeHolder Holder(string office, Sighting sighting, string basis, string? rule, long? daysBefore) => new()
    {
        Office = office,
        Person = sighting.Named.Person.Name,
        Text = sighting.Named.Office.Text,
        Event = sighting.Event.Id,
        Date = sighting.Event.Date,
        DaysBefore = daysBefore,
        Basis = basis,
        Rule = rule,
    };

    private static bool IsSame(Sighting one, Sighting other) => one.Named.Person.Name == other.Named.Person.Name;

    private static Sighting? Nearest(IEnumerable<Sighting> sightings) => sightings.MinBy(static sighting => sighting.Distance.Days);

    private sealed record Sighting(NamedOffice Named, Event Event, Distance Distance);
}

/// <summary>How far an event lies from a time, in days that certainly lie between.</summary>
/// <param name="Days">The days; 0 where it may share one.</param>
/// <param name="IsBefore">Whether it certainly ended before.</param>
/// <param name="IsAfter">Whether it certainly began after.</param>
internal readonly record struct Distance(long Days, bool IsBefore, bool IsAfter)
{
    /// <summary>The distance from a time to an event.</summary>
    public static Distance Between(DateBounds time, DateBounds happening)
    {
        var since = time.EarliestStart - happening.LatestEnd;
        var until = happening.EarliestStart - time.LatestEnd;
        return since > 0 ? new Distance(since.Value, true, false) : until > 0 ? new Distance(until.Value, false, true) : default;
    }
}
