namespace NatoIraq.Store;

/// <summary>Who or what appears in some events: as <see cref="IChronologyStore.Appearances"/>, but of these events alone.</summary>
/// <param name="list">The list of the events that is asked about.</param>
public sealed class AppearanceTally(EventNames list)
{
    private readonly HashSet<string> counted = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string Name), (Entity Entity, List<Event> Events)> found = [];

    /// <summary>Takes an event into account; one that was taken already changes nothing.</summary>
    public void Add(Event happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        if (!counted.Add($"{happening.Store}\0{happening.Source}\0{happening.Id}"))
        {
            return;
        }

        foreach (var mention in happening.Mentions.Where(IsOnList))
        {
            var key = (mention.Field, mention.Name);
            if (!found.TryGetValue(key, out var appearance))
            {
                var entity = mention.Entity is { Name.Length: > 0 } known
                    ? known
                    : new Entity { Field = mention.Field, Name = mention.Name, Point = mention.Entity?.Point };
                found.Add(key, appearance = (entity, []));
            }

            if (appearance.Events.Count == 0 || !ReferenceEquals(appearance.Events[^1], happening))
            {
                appearance.Events.Add(happening);
            }
        }
    }

    /// <summary>The appearances, by field and name.</summary>
    /// <param name="known">What a store knows of the entities; what it does not know stands as the events name it.</param>
    public IEnumerable<Appearance> Appearances(IEnumerable<Entity> known)
    {
        var entities = known.DistinctBy(static entity => (entity.Field, entity.Name)).ToDictionary(static entity => (entity.Field, entity.Name));
        return found
            .OrderBy(static item => item.Key.Field, StringComparer.Ordinal)
            .ThenBy(static item => item.Key.Name, StringComparer.Ordinal)
            .Select(item => new Appearance(
                entities.GetValueOrDefault(item.Key, item.Value.Entity),
                item.Value.Events.Count,
                item.Value.Events.Min()!.Id,
                item.Value.Events.Max()!.Id));
    }

    private bool IsOnList(Mention mention) => list switch
    {
        EventNames.Missions => EventFacet.IsMission(mention),
        EventNames.Actors => EventFacet.IsActor(mention),
        EventNames.Agents => EventFacet.IsAgent(mention),
        EventNames.Requesters => EventFacet.IsRequester(mention),
        EventNames.Places => EventFacet.IsPlace(mention),
        EventNames.Documents => EventFacet.IsDocument(mention),
        _ => throw new ArgumentOutOfRangeException(nameof(mention)),
    };
}
