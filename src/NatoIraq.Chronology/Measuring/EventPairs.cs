namespace NatoIraq.Chronology.Measuring;

/// <summary>
/// Who met whom, and who asked whom: read off the roles that the event's mentions play, and so of nobody whom the text only names.
/// </summary>
internal static class EventPairs
{
    private const string Met = " – ";
    private const string Asked = " → ";

    /// <summary>
    /// The pairs of an event. In a Meeting, a Visit or a Conference each two of those who do it or take part, in the order of the alphabet,
    /// so that a pair is one pair whoever visits: <c>Al-Abadi – Jens Stoltenberg</c>. In a Request, a letter too, each who asks and each who
    /// is asked; in another event each at whose request it is done and each who does it: <c>James Mattis → NATO</c>.
    /// </summary>
    public static IReadOnlyList<string> Of(Event @event) => @event.Kind switch
    {
        EventKind.Meeting or EventKind.Visit or EventKind.Conference =>
            [.. Meetings([.. In(@event, MentionRole.Agent, MentionRole.Participant).Order(StringComparer.Ordinal)])],
        EventKind.Request => [.. Requests(In(@event, MentionRole.Requester, MentionRole.Agent), In(@event, MentionRole.Recipient))],
        _ => [.. Requests(In(@event, MentionRole.Requester), In(@event, MentionRole.Agent))],
    };

    private static IEnumerable<string> Meetings(List<string> present) =>
        present.SelectMany((one, index) => present.Skip(index + 1).Select(other => one + Met + other));

    private static IEnumerable<string> Requests(IReadOnlyList<string> from, IReadOnlyList<string> to) =>
        from.SelectMany(one => to.Where(other => other != one).Select(other => one + Asked + other));

    private static List<string> In(Event @event, params string[] roles) =>
        [.. @event.Mentions
            .Where(mention => EventFacet.IsActor(mention) && roles.Contains(mention.Role))
            .Select(static mention => mention.Name)
            .Distinct(StringComparer.Ordinal)];
}
