using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>Who held which office at a time: the one whom the nearest event names by it.</summary>
internal static class OfficeHolders
{
    /// <summary>The holders, by office.</summary>
    /// <param name="on">The time.</param>
    /// <param name="events">Events in chronological order; those further away than <see cref="SituationReader.NearDays"/> are passed
    /// over.</param>
    public static IEnumerable<OfficeHolder> On(EdtfDate on, IEnumerable<Event> events)
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
            .Select(office => Holder(on, office.Key, [.. office]));
    }

    /// <summary>"Prime Minister" is "Prime Minister of Iraq", where another event names the same person by that.</summary>
    private static string InFull(string office, IEnumerable<string> others) =>
        others
            .Where(other => other.StartsWith(office + " of ", StringComparison.Ordinal))
            .Append(office)
            .MaxBy(static name => name.Length)!;

    private static OfficeHolder Holder(EdtfDate on, string office, List<Sighting> sightings)
    {
        var nearest = sightings.MinBy(static sighting => sighting.Distance.Days)!;
        var isThatDay = nearest.Event.ToEdtf().IsDuring(on, MatchMode.Certain);
        return new OfficeHolder
        {
            Office = office,
            Person = nearest.Named.Person.Name,
            Text = nearest.Named.Office.Text,
            Event = nearest.Event.Id,
            Date = nearest.Event.Date,
            Basis = isThatDay ? Basis.Stated : Basis.Inferred,
            Rule = isThatDay ? null : IsBracketed(sightings, nearest.Named.Person.Name) ? LinkRule.NamedBeforeAndAfter : LinkRule.NamedNear,
        };
    }

    /// <summary>Whether the nearest event before and the nearest after both name this person.</summary>
    private static bool IsBracketed(List<Sighting> sightings, string person) =>
        Nearest(sightings.Where(static sighting => sighting.Distance.IsBefore)) == person
        && Nearest(sightings.Where(static sighting => sighting.Distance.IsAfter)) == person;

    private static string? Nearest(IEnumerable<Sighting> sightings) =>
        sightings.MinBy(static sighting => sighting.Distance.Days)?.Named.Person.Name;

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
