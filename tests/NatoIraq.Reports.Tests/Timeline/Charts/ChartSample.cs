using NatoIraq.Chronology.Dates;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Timeline.Charts;

/// <summary>Events with actors and places, beside the missions and chains of <see cref="SampleChronology"/>.</summary>
internal static class ChartSample
{
    private static readonly Mention Brussels = Place("Brussels", MentionField.Place, new GeographicPoint(50.85, 4.35));
    private static readonly Mention Baghdad = Place("Baghdad", MentionField.Place, new GeographicPoint(33.34, 44.4));

    /// <summary>Seven events.</summary>
    public static TimelineContent Content { get; } = SampleChronology.Content with
    {
        Events =
        [
            Event("2004-07-30", "a", EventKind.Establishment, Actor("NATO", MentionRole.Agent), Baghdad),
            Event("2006", "a", EventKind.Decision, Actor("Allied leaders", MentionRole.Agent), Actor("Iraq", MentionRole.Recipient)),
            Event("2014-24", "a", EventKind.Meeting, Actor("NATO", MentionRole.Participant)),
            Event("2016-05-19", "a", EventKind.Decision, Actor("NATO", MentionRole.Agent), Actor("Iraq", MentionRole.Requester), Brussels),
            Event("2018-02", "b", EventKind.Decision, Actor("NATO defence ministers", MentionRole.Agent), Brussels),
            Event("2018-02", "c", EventKind.Conference, Place("Kuwait", MentionField.State, new GeographicPoint(29.37, 47.98))),
            Event("2018-07-11", "a", EventKind.Establishment, Actor("Allied leaders", MentionRole.Agent), Brussels),
        ],
    };

    /// <summary>An event of a date with some mentions.</summary>
    public static Event Event(string date, string letter, string kind, params Mention[] mentions)
    {
        var edtf = EdtfDate.Parse(date);
        return new Event(Evidence.Of(mentions))
        {
            Id = date + letter,
            Date = date,
            Start = edtf.Start,
            End = edtf.End,
            Precision = edtf.Precision.ToString(),
            Kind = kind,
            Title = "Title of " + date + letter,
            Text = "Text of " + date + letter,
            Plover = "AGREE",
            DateText = date,
            Section = "",
            Source = "NATO-Iraq timeline",
            Line = 1,
        };
    }

    /// <summary>An actor in a role.</summary>
    public static Mention Actor(string name, string? role) => Mention(name, MentionField.Organization, role, null);

    /// <summary>A place or state where something happens.</summary>
    public static Mention Place(string name, string field, GeographicPoint? point) => Mention(name, field, MentionRole.Venue, point);

    /// <summary>All items of a chart, those in groups too.</summary>
    public static IEnumerable<ChartItem> Flat(IEnumerable<ChartItem> items) =>
        items.SelectMany(static item => item is ChartGroup group ? Flat(group.Items).Prepend(group) : [item]);

    private static Mention Mention(string name, string field, string? role, GeographicPoint? point) => new()
    {
        Field = field,
        Role = role,
        Text = name,
        Name = name,
        Start = 0,
        Length = name.Length,
        Line = 1,
        Entity = new Entity { Field = field, Name = name, Point = point },
    };
}
