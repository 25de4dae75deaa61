namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The times of a timeline's events, which do not depend on the width of its picture.</summary>
/// <param name="Events">The events in chronological order, each with its time.</param>
/// <param name="Quiet">The times without an event.</param>
internal sealed record TimedContent(IReadOnlyList<(Event Event, TimeExtent Extent)> Events, IReadOnlyList<QuietTime> Quiet)
{
    /// <summary>The times of a content.</summary>
    public static TimedContent Of(TimelineContent content) =>
        new([.. content.Events.Order().Select(static @event => (@event, TimeExtent.Of(@event)))], QuietTime.Of(content));
}
