namespace NatoIraq.Reports.Timeline;

/// <summary>
/// A family of event kinds, as a picture tells them apart: by a shape and, for who sees colours, by a colour of Okabe and Ito's palette
/// ("Color Universal Design", 2008). Nineteen kinds are more than an eye can hold; six families are not.
/// </summary>
/// <param name="Name">What the legend calls it: "Asked".</param>
/// <param name="Key">The name of its colour in style sheets and data: "asked".</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Kinds">The kinds in it.</param>
public sealed record KindFamily(string Name, string Key, MarkShape Shape, IReadOnlyList<string> Kinds)
{
    /// <summary>Every family, in the order of a mission's lifecycle; the last takes what no other does.</summary>
    public static IReadOnlyList<KindFamily> All { get; } =
    [
        new("Asked", "asked", MarkShape.Triangle, [EventKind.Request]),
        new("Decided", "decided", MarkShape.Diamond, [EventKind.Decision, EventKind.Agreement, EventKind.Planning, EventKind.Approval]),
        new(
            "Done",
            "done",
            MarkShape.Square,
            [
                EventKind.Establishment, EventKind.Deployment, EventKind.Expansion, EventKind.Staffing, EventKind.Training,
                EventKind.Accession, EventKind.Support,
            ]),
        new("Met", "met", MarkShape.Circle, [EventKind.Visit, EventKind.Meeting, EventKind.Conference]),
        new("Ended", "ended", MarkShape.Cross, [EventKind.Termination, EventKind.Transition]),
        new("Said, or other", "other", MarkShape.Ring, [EventKind.Announcement, EventKind.Other]),
    ];

    /// <summary>The family of a kind.</summary>
    public static KindFamily Of(string kind) => All.FirstOrDefault(family => family.Kinds.Contains(kind)) ?? All[^1];
}

/// <summary>The shape of a mark.</summary>
public enum MarkShape
{
    /// <summary>Standing on its base.</summary>
    Triangle,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A full circle.</summary>
    Circle,

    /// <summary>A diagonal cross.</summary>
    Cross,

    /// <summary>An empty circle.</summary>
    Ring,
}
