namespace NatoIraq.Reports.Timeline.Charts.Actors;

/// <summary>What somebody does in an event, as a chart tells it: roles (<see cref="MentionRole"/>) that a reader need not tell apart are one part.</summary>
/// <param name="Name">What the legend calls it.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Colour">The name of its colour.</param>
/// <param name="Roles">Its roles.</param>
internal sealed record ActorPart(string Name, MarkShape Shape, string Colour, IReadOnlyList<string> Roles)
{
    /// <summary>Every part; who has several in an event is shown by the first of them, and who has no role by the last.</summary>
    public static IReadOnlyList<ActorPart> All { get; } =
    [
        new("Acts", MarkShape.Square, "decided", [MentionRole.Agent]),
        new("Asks", MarkShape.Triangle, "asked", [MentionRole.Requester]),
        new("Is acted on", MarkShape.Circle, "met", [MentionRole.Recipient]),
        new("Takes part", MarkShape.Diamond, "done", [MentionRole.Participant]),
        new("Is named otherwise", MarkShape.Ring, "other", [MentionRole.Authority, MentionRole.Subject, MentionRole.Setting, MentionRole.Venue]),
    ];

    /// <summary>The part of who has some roles in an event.</summary>
    public static ActorPart Of(IReadOnlyCollection<string?> roles) =>
        All.FirstOrDefault(part => part.Roles.Any(role => roles.Contains(role))) ?? All[^1];
}
