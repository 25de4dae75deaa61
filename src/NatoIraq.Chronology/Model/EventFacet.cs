namespace NatoIraq;

/// <summary>What counts as an actor, a place, an agent: one ruling for the objects users see and for the store's index.</summary>
public static class EventFacet
{
    /// <summary>Whether the mention names an entity (rather than a number, a date or a kind).</summary>
    public static bool NamesEntity(Mention mention) =>
        mention.Field is not (MentionField.Quantity or MentionField.Date or MentionField.Kind);

    /// <summary>People, organizations, groups and offices; states unless they are only where it happens.</summary>
    public static bool IsActor(Mention mention) =>
        mention.Field is MentionField.Person or MentionField.Organization or MentionField.Group or MentionField.Office
        || (mention.Field is MentionField.State && mention.Role is not (MentionRole.Venue or MentionRole.Setting));

    /// <summary>Where the event itself happens: what a map and a calendar show.</summary>
    public static bool IsVenue(Mention mention) => mention.Role is MentionRole.Venue;

    /// <summary>Places; states where something happens in them.</summary>
    public static bool IsPlace(Mention mention) =>
        mention.Field is MentionField.Place || (mention.Field is MentionField.State && mention.Role is MentionRole.Venue or MentionRole.Setting);

    /// <summary>Missions, programmes and activities.</summary>
    public static bool IsMission(Mention mention) => mention.Field is MentionField.Mission;

    /// <summary>Documents, plans, resolutions and agreements.</summary>
    public static bool IsDocument(Mention mention) => mention.Field is MentionField.Document;

    /// <summary>Entities that do it.</summary>
    public static bool IsAgent(Mention mention) => mention.Role is MentionRole.Agent && NamesEntity(mention);

    /// <summary>Entities at whose request it is done.</summary>
    public static bool IsRequester(Mention mention) => mention.Role is MentionRole.Requester && NamesEntity(mention);
}
