namespace NatoIraq.Store.Relational;

/// <summary>
/// The lists of an event that can be asked about, as the index of entities numbers them. A number stands in stores: it is never given anew.
/// </summary>
internal static class EventFacets
{
    /// <summary><see cref="Event.Missions"/>.</summary>
    public const int Mission = 1;

    /// <summary><see cref="Event.Actors"/>.</summary>
    public const int Actor = 2;

    /// <summary><see cref="Event.Agents"/>.</summary>
    public const int Agent = 3;

    /// <summary><see cref="Event.Requesters"/>.</summary>
    public const int Requester = 4;

    /// <summary><see cref="Event.Places"/>.</summary>
    public const int Place = 5;

    /// <summary><see cref="Event.Documents"/>.</summary>
    public const int Document = 6;

    /// <summary>The number of a list.</summary>
    public static int NumberOf(EventNames list) => list switch
    {
        EventNames.Missions => Mission,
        EventNames.Actors => Actor,
        EventNames.Agents => Agent,
        EventNames.Requesters => Requester,
        EventNames.Places => Place,
        EventNames.Documents => Document,
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    /// <summary>The names in the lists of an event, each with the number of its list.</summary>
    public static IEnumerable<(int List, string Name)> NamesIn(Event named) =>
    [
        .. named.Missions.Select(static name => (Mission, name)),
        .. named.Actors.Select(static name => (Actor, name)),
        .. named.Agents.Select(static name => (Agent, name)),
        .. named.Requesters.Select(static name => (Requester, name)),
        .. named.Places.Select(static name => (Place, name)),
        .. named.Documents.Select(static name => (Document, name)),
    ];

    /// <summary>The lists that a mention puts its entity on: the same rulings as the event's own.</summary>
    public static IEnumerable<int> Of(Mention mention)
    {
        if (EventFacet.IsMission(mention))
        {
            yield return Mission;
        }

        if (EventFacet.IsActor(mention))
        {
            yield return Actor;
        }

        if (EventFacet.IsAgent(mention))
        {
            yield return Agent;
        }

        if (EventFacet.IsRequester(mention))
        {
            yield return Requester;
        }

        if (EventFacet.IsPlace(mention))
        {
            yield return Place;
        }

        if (EventFacet.IsDocument(mention))
        {
            yield return Document;
        }
    }
}
