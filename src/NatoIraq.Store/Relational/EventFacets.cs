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
