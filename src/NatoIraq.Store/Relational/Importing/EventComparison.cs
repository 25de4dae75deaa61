using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>What has become of an event from one edition to the next.</summary>
internal static class EventComparison
{
    /// <summary>Whether two events under one id say the same: the same words, read the same way, wherever they stand.</summary>
    public static bool SaySame(Event one, Event other) =>
        one.Date == other.Date
        && one.DateText == other.DateText
        && one.DateBasis == other.DateBasis
        && one.Time == other.Time
        && one.TimeZone == other.TimeZone
        && one.Precision == other.Precision
        && one.Kind == other.Kind
        && one.Plover == other.Plover
        && one.Title == other.Title
        && one.Text == other.Text
        && PackedMentions.Pack(one).AsSpan().SequenceEqual(PackedMentions.Pack(other))
        && one.SubEvents.Count == other.SubEvents.Count
        && one.SubEvents.Zip(other.SubEvents).All(static pair => SaySame(pair.First, pair.Second));

    /// <summary>Whether they stand at the same place of the source.</summary>
    public static bool StandSame(Event one, Event other) =>
        one.Span == other.Span
        && one.DateSpan == other.DateSpan
        && one.Line == other.Line
        && one.Section == other.Section
        && one.SubEvents.Zip(other.SubEvents).All(static pair => StandSame(pair.First, pair.Second));
}
