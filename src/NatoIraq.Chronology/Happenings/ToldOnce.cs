using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// Events → the same events with each happening counted once. Lifecycles, chains, situations, counts, gaps, pictures and reports are all made
/// from what comes out of here, and so count once what several sources report.
/// </summary>
/// <param name="happenings">The happenings that are reported by several events, or decided (<see cref="HappeningFinder.Find"/>).</param>
public sealed class ToldOnce(IReadOnlyList<Happening> happenings)
{
    private readonly Dictionary<Event, Happening> byMember = happenings
        .SelectMany(static happening => happening.Members.Select(member => (member, happening)))
        .DistinctBy(static pair => pair.member)
        .ToDictionary(static pair => pair.member, static pair => pair.happening);

    /// <summary>Whether no happening is told more than once, so that events pass as they are.</summary>
    public bool ChangesNothing => byMember.Count == 0;

    /// <summary>The happenings.</summary>
    public IReadOnlyList<Happening> Happenings => happenings;

    /// <summary>Counts each happening once, from the events that are given.</summary>
    /// <param name="events">Events, in any order, without sub-events of their own.</param>
    public IEnumerable<Event> Of(IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (ChangesNothing)
        {
            return events;
        }

        var given = events.ToList();
        return Tell(given, [.. given.Where(byMember.ContainsKey)]);
    }

    /// <summary>
    /// Counts each happening once, from the events that are given and from those that report the same happenings and are not given.
    /// </summary>
    /// <param name="events">Events, in any order, without sub-events of their own.</param>
    public IEnumerable<Event> Complete(IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (ChangesNothing)
        {
            return events;
        }

        var given = events.ToList();
        var known = given.ToHashSet();
        var others = given.Where(byMember.ContainsKey)
            .SelectMany(happening => byMember[happening].Members)
            .Where(member => member.Parent is null && known.Add(member))
            .ToList();
        given.AddRange(others);
        return Tell(given, [.. given.Where(byMember.ContainsKey)]);
    }

    /// <summary>The happening that an event reports together with others; null where it is alone.</summary>
    public Happening? Find(Event @event) => byMember.GetValueOrDefault(@event);

    private IEnumerable<Event> Tell(List<Event> given, HashSet<Event> members)
    {
        var told = new HashSet<Happening>(ReferenceEqualityComparer.Instance);
        foreach (var happening in given)
        {
            var one = byMember.GetValueOrDefault(happening);
            if (one is null)
            {
                yield return WithSubEvents(happening, happening.SubEvents, members);
            }
            else if (told.Add(one))
            {
                yield return Merge(one, [.. one.Members.Where(member => member.Parent is null && members.Contains(member))], members);
            }
        }
    }

    private Event Merge(Happening happening, List<Event> tellers, HashSet<Event> members)
    {
        var first = tellers[0];
        var whole = WithSubEvents(first, tellers.SelectMany(static teller => teller.SubEvents), members);
        return tellers.Count == 1 && !happening.IsDecided && happening.Members.All(static member => member.Parent is null)
            ? whole
            : Dated(whole with { Evidence = Evidence.Of(MentionsOf(tellers)) }, happening, tellers);
    }

    /// <summary>
    /// Sub-events that are reported by a whole event too are left to that, if it names a mission as the sub-event may do only by its entry;
    /// those that several entries have are reported by the first.
    /// </summary>
    private Event WithSubEvents(Event whole, IEnumerable<Event> subEvents, HashSet<Event> members)
    {
        var inside = subEvents.ToList();
        if (!inside.Exists(byMember.ContainsKey))
        {
            return inside.Count == whole.SubEvents.Count ? whole : whole with { SubEvents = new ValueList<Event>(inside) };
        }

        var kept = new List<Event>();
        foreach (var sub in inside)
        {
            if (byMember.GetValueOrDefault(sub) is not { } happening)
            {
                kept.Add(sub);
            }
            else if (happening.Members.Any(member => member.Parent is null && members.Contains(member)))
            {
                if (happening.Members.All(static member => member.Missions.Count == 0))
                {
                    kept.Add(Dated(sub, happening, happening.Members));
                }
            }
            else if (ReferenceEquals(happening.Members.First(static member => member.Parent is not null), sub) || happening.Representative.Equals(sub))
            {
                kept.Add(Dated(sub, happening, happening.Members));
            }
        }

        return whole with { SubEvents = new ValueList<Event>(kept) };
    }

    /// <summary>The event with the date of the happening, as far as those who tell it here give it.</summary>
    private static Event Dated(Event first, Happening happening, IReadOnlyList<Event> tellers)
    {
        var isConflict = false;
        var date = happening.IsDecided || tellers.Count == happening.Members.Count
            ? EdtfDate.Parse(happening.Date)
            : HappeningDate.Of([.. tellers.Select(static teller => teller.ToEdtf())], out isConflict);
        isConflict = tellers.Count == happening.Members.Count ? happening.InConflict : isConflict && !happening.IsDecided;
        var text = date.ToString();
        var stating = tellers.FirstOrDefault(teller => teller.Date == text);
        return first with
        {
            Date = text,
            Start = date.KnownStart,
            End = date.KnownEnd,
            Precision = date.Precision.ToString(),
            DateBasis = stating?.DateBasis ?? Basis.Inferred,
            DateText = stating is null || first.Date == text ? first.DateText : stating.DateText,
            Time = first.Date == text ? first.Time : stating?.Time,
            Telling = new EventTelling(tellers.Select(static teller => teller.Source).Distinct(StringComparer.Ordinal).Count(), isConflict, tellers),
        };
    }

    /// <summary>The evidence of the first, and what names the others add.</summary>
    private static IEnumerable<Mention> MentionsOf(List<Event> tellers)
    {
        var known = tellers[0].Mentions.Select(static mention => (mention.Field, mention.Name)).ToHashSet();
        return tellers[0].Mentions.Concat(tellers.Skip(1)
            .SelectMany(static teller => teller.Mentions)
            .Where(mention => mention.Field is not (MentionField.Quantity or MentionField.Date or MentionField.Kind or MentionField.Office)
                && !known.Contains((mention.Field, mention.Name))));
    }
}
