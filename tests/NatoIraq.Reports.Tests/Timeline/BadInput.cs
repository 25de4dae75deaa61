using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Tests.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Timeline;

/// <summary>Chronologies that pictures are bad at.</summary>
internal static class BadInput
{
    private const string Attack = "</svg><script>document.title='run'</script>\u202E\u001B[31m<img src=x onerror=\"document.title='run'\">";
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Committee of Experts on Everything", 6));

    /// <summary>Each by its name.</summary>
    public static IReadOnlyDictionary<string, TimelineContent> All { get; } = new Dictionary<string, TimelineContent>(StringComparer.Ordinal)
    {
        ["no events"] = new() { Title = "No events", Events = [] },
        ["one event"] = Of("One event", ("2018-07-11", "NATO", "NATO launches a mission")),
        ["one day"] = Of("One day", [.. Enumerable.Range(0, 12).Select(static index => ("2018-07-11", "NATO", $"Decision {index} of the day"))]),
        ["year 0800 beside 2020"] = Of("Year 0800 beside 2020", ("0800-12-25", "Charlemagne", "Charlemagne is crowned"), ("2020-01-01", "NATO", "NATO meets")),
        ["open ends"] = Of("Open ends", ("2015/..", "NATO", "Training goes on"), ("../2020", "Iraq", "Talks go on"), ("2017/2018", "Iraq", "Both are known")),
        ["long names"] = Of(Long, ("2018-07-11", Long, Long), ("2018-07-12", new string('x', 200), new string('y', 200))),
        ["right to left"] = Of("الجدول الزمني", ("2018-07-11", "القادة", "يطلق القادة بعثة تدريب في العراق"), ("2019", "ישראל", "החלטה על NATO בבגדד")),
        ["emoji"] = Of("🇮🇶 and 👨‍👩‍👧", ("2018-07-11", "👨‍👩‍👧‍👦 family", "🎉🎉🎉 Leaders 🤝 launch 🚀 a mission"), ("2019", "🇮🇶", "🇮🇶")),
        ["hostile text"] = Of(Attack, ("2018-07-11", Attack, Attack), ("2019", Attack, Attack)),
    };

    /// <summary>Events of a date, an actor and a title each, with a mission, a venue and a chain of the actor's name.</summary>
    private static TimelineContent Of(string title, params (string Date, string Actor, string Title)[] rows)
    {
        var events = rows.Select((row, index) => ChartSample.Event(
            row.Date,
            $"-{index}",
            EventKind.Decision,
            ChartSample.Actor(row.Actor, MentionRole.Agent),
            ChartSample.Place(row.Actor, MentionField.Place, new GeographicPoint(33 + index, 44 - index)),
            ChartSample.Actor(row.Actor, role: null) with { Field = MentionField.Mission }) with { Title = row.Title, Text = row.Title }).ToList();
        var chain = SampleChronology.Content.Chains[0];
        return new()
        {
            Title = title,
            Events = events,
            Missions = MentionedMissions.Link(events),
            Chains = [.. events.Select(@event => chain with { Mission = @event.Actors[0], Steps = new(chain.Steps.Select(step => step with { Mission = @event.Actors[0], Title = @event.Title })) })],
        };
    }
}
