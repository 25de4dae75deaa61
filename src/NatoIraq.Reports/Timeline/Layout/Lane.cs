namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>A mission's stretch of the picture, or that of the events without a mission.</summary>
public sealed record Lane
{
    /// <summary>The mission; null for the events of none.</summary>
    public required Mission? Mission { get; init; }

    /// <summary>Its upper edge.</summary>
    public required double Top { get; init; }

    /// <summary>Its lower edge.</summary>
    public required double Bottom { get; init; }

    /// <summary>Upper edge of the strip that time runs along.</summary>
    public required double StripTop { get; init; }

    /// <summary>Lower edge of the strip.</summary>
    public required double StripBottom { get; init; }

    /// <summary>What it is called.</summary>
    public required PlacedText Heading { get; init; }

    /// <summary>What is said beside the name; null where there is nothing or no room.</summary>
    public required PlacedText? Note { get; init; }

    /// <summary>The mission's lifecycle along the strip, from left to right; the segments touch and do not overlap.</summary>
    public required IReadOnlyList<LifecycleSegment> Lifecycle { get; init; }

    /// <summary>Events with a label of their own.</summary>
    public required IReadOnlyList<Flag> Flags { get; init; }

    /// <summary>Its events as columns, where they are too many for labels: a lane has labels or columns, never both.</summary>
    public required IReadOnlyList<Cluster> Clusters { get; init; }

    /// <summary>Events of this mission whose label stands on another's lane.</summary>
    public required IReadOnlyList<Echo> Echoes { get; init; }

    /// <summary>Its decision chains, step by step.</summary>
    public required IReadOnlyList<Bracket> Brackets { get; init; }

    /// <summary>How long each chain took, in words, where there is room.</summary>
    public required IReadOnlyList<PlacedText> BracketCaptions { get; init; }
}

/// <summary>A part of a mission's lifecycle.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Stage">Being prepared, or running.</param>
/// <param name="IsCertain">Whether it was so on every day of it; else it only may have been.</param>
/// <param name="Phase">The phase that begins it: "Established".</param>
/// <param name="Label">The phase's name inside it where it fits, else null.</param>
public sealed record LifecycleSegment(double Left, double Right, MissionStage Stage, bool IsCertain, string Phase, PlacedText? Label);

/// <summary>Whether a mission was there yet.</summary>
public enum MissionStage
{
    /// <summary>Asked for, decided, planned, approved.</summary>
    Prepared,

    /// <summary>From its establishment to its end.</summary>
    Running,
}

/// <summary>An event on its own: a mark over its time, a pole down to the strip, a label.</summary>
public sealed record Flag
{
    /// <summary>The event.</summary>
    public required Event Event { get; init; }

    /// <summary>When.</summary>
    public required PlacedExtent Extent { get; init; }

    /// <summary>The middle of its mark.</summary>
    public required double Y { get; init; }

    /// <summary>In a list, the middle of the mark before its words, while its time stands on the strip; else null.</summary>
    public double? ListX { get; init; }

    /// <summary>The date.</summary>
    public required PlacedText Date { get; init; }

    /// <summary>The title; null where there is room for the date alone.</summary>
    public required PlacedText? Title { get; init; }

    /// <summary>In a list, the title's further lines.</summary>
    public IReadOnlyList<PlacedText> MoreLines { get; init; } = [];

    /// <summary>The ground that date and title stand on.</summary>
    public Box LabelBox => MoreLines
        .Select(static line => line.Box)
        .Append(Title?.Box ?? Date.Box)
        .Aggregate(Date.Box, static (ground, box) => new Box(
            Math.Min(ground.Left, box.Left), ground.Top, Math.Max(ground.Right, box.Right), Math.Max(ground.Bottom, box.Bottom)));
}

/// <summary>The events of a unit of the calendar, drawn as one column.</summary>
public sealed record Cluster
{
    /// <summary>The events that certainly began in it, in chronological order.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>The events that possibly began in it.</summary>
    public required IReadOnlyList<Event> Possible { get; init; }

    /// <summary>The first day of its unit (<see cref="DateOnly.DayNumber"/>).</summary>
    public required int FirstDay { get; init; }

    /// <summary>The last day of its unit.</summary>
    public required int LastDay { get; init; }

    /// <summary>Whether the axis ends inside its unit.</summary>
    public required bool IsCut { get; init; }

    /// <summary>The solid part of the column; as high as its count is of the lane's greatest.</summary>
    public required Box Column { get; init; }

    /// <summary>The hatched part on top of it.</summary>
    public required Box PossibleColumn { get; init; }

    /// <summary>Where the time it stands for ends on the axis; it begins at the column's left edge.</summary>
    public required double Right { get; init; }

    /// <summary>How many of its certain events there are of each family, in the families' order; those that occur.</summary>
    public IEnumerable<(KindFamily Family, int Count)> Families => KindFamily.All
        .GroupJoin(
            Events,
            static family => family,
            static @event => KindFamily.Of(@event.Kind),
            static (family, members) => (family, members.Count()))
        .Where(static pair => pair.Item2 > 0);

    /// <summary>The number of events, "3" or "3–9"; null where there is no room.</summary>
    public required PlacedText? Count { get; init; }
}

/// <summary>An event seen from the lane of another mission that it is about, too.</summary>
/// <param name="Event">The event.</param>
/// <param name="Extent">When.</param>
/// <param name="Y">The middle of its mark.</param>
public sealed record Echo(Event Event, PlacedExtent Extent, double Y);

/// <summary>A step of a decision chain, as a bracket below the strip.</summary>
/// <param name="From">Where it leaves: the middle of all that the first event's time can be.</param>
/// <param name="To">Where it lands, likewise.</param>
/// <param name="Y">The height of both ends.</param>
/// <param name="IsCertain">Whether both days are known.</param>
/// <param name="Description">The step in words: "Request 2004-06-22 → Decision 2004-06-28, 6 days".</param>
public sealed record Bracket(double From, double To, double Y, bool IsCertain, string Description)
{
    /// <summary>How far it hangs down.</summary>
    public const double Depth = 9;
}

/// <summary>An extent of time on the axis.</summary>
/// <param name="Left">Where the first possible day begins.</param>
/// <param name="Right">Where the last possible day ends.</param>
/// <param name="Certain">The part in which it certainly went on, or null.</param>
/// <param name="IsDay">Whether it is one known day, drawn as a point in its middle.</param>
public sealed record PlacedExtent(double Left, double Right, (double Left, double Right)? Certain, bool IsDay)
{
    /// <summary>Whether all of it is certain.</summary>
    public bool IsSolid => Certain is { } certain && certain.Left <= Left && certain.Right >= Right;

    /// <summary>Whether it goes back without a beginning.</summary>
    public bool IsOpenToPast { get; init; }

    /// <summary>Whether it continues without an end.</summary>
    public bool IsOpenToFuture { get; init; }

    /// <summary>The middle of all that is possible.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>Places an extent; what is open goes to the end of the axis.</summary>
    public static PlacedExtent Of(TimeExtent extent, TimeScale scale) => new(
        extent.EarliestStart is { } first ? scale.StartOf(first) : scale.Left,
        extent.LatestEnd is { } last ? scale.EndOf(last) : scale.Right,
        extent.HasCertain ? (scale.StartOf(extent.LatestStart!.Value), scale.EndOf(extent.EarliestEnd!.Value)) : null,
        extent.IsDay)
    {
        IsOpenToPast = extent.IsOpenToPast,
        IsOpenToFuture = extent.IsOpenToFuture,
    };
}
