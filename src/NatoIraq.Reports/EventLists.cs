namespace NatoIraq.Reports;

/// <summary>The lists of names that an event has, in the order in which <see cref="Event"/> declares them.</summary>
internal static class EventLists
{
    /// <summary>Each list's property and how it is read off an event.</summary>
    public static IReadOnlyList<(string Property, Func<Event, ValueList<string>> Read)> All { get; } =
    [
        (nameof(Event.Missions), static from => from.Missions),
        (nameof(Event.Actors), static from => from.Actors),
        (nameof(Event.Agents), static from => from.Agents),
        (nameof(Event.Requesters), static from => from.Requesters),
        (nameof(Event.People), static from => from.People),
        (nameof(Event.Organizations), static from => from.Organizations),
        (nameof(Event.Places), static from => from.Places),
        (nameof(Event.Documents), static from => from.Documents),
    ];

    /// <summary>The lists of one event.</summary>
    public static IEnumerable<(string Property, ValueList<string> Names)> Of(Event from) =>
        All.Select(list => (list.Property, list.Read(from)));
}
