using System.Globalization;
using CsCheck;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Tests.Timeline;

/// <summary>Chronologies that nobody wrote, of dates of every kind.</summary>
internal static class RandomChronology
{
    private static readonly string[] Words = ["NATO", "ministers", "agree", "to", "start", "planning", "for", "a", "mission", "in", "Iraq", "العراق", "和平"];

    private static readonly Gen<string> Date =
        from year in Gen.Int[1900, 2030]
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from form in Gen.Int[0, 8]
        select form switch
        {
            0 => FormattableString.Invariant($"{year:D4}"),
            1 => FormattableString.Invariant($"{year:D4}-{month:D2}"),
            2 => FormattableString.Invariant($"{year:D4}-36"),
            3 => FormattableString.Invariant($"{year:D4}-{month:D2}/{year + 1:D4}"),
            4 => FormattableString.Invariant($"{year:D4}-{month:D2}-{day:D2}/.."),
            5 => FormattableString.Invariant($"../{year:D4}-{month:D2}"),
            _ => FormattableString.Invariant($"{year:D4}-{month:D2}-{day:D2}"),
        };

    private static readonly Gen<(string Date, string Kind, string[] Missions, string Title)> Row =
        from date in Date
        from kind in Gen.Int[0, EventKind.All.Count - 1]
        from missions in Gen.Int[0, SampleChronology.Missions.Count - 1].Array[0, 2]
        from title in Gen.Int[0, Words.Length - 1].Array[1, 14]
        select (
            date,
            EventKind.All[kind],
            missions.Distinct().Select(index => SampleChronology.Missions[index].Name).ToArray(),
            string.Join(' ', title.Select(index => Words[index])));

    /// <summary>Up to 120 events.</summary>
    public static Gen<TimelineContent> Any { get; } = Row.Array[1, 120].Select(static rows => new TimelineContent
    {
        Title = "Random",
        Missions = SampleChronology.Missions,
        Events =
        [
            .. rows.Select(static (row, index) =>
                SampleChronology.Event((row.Date, FormattableString.Invariant($"-{index}"), row.Kind, row.Missions, row.Title), index)),
        ],
    });

    /// <summary>As many events as wanted, one every thirty hours or so, every seventh known to the month only.</summary>
    public static TimelineContent Of(int count) => new()
    {
        Title = "Many",
        Missions = SampleChronology.Missions,
        Events = [.. Enumerable.Range(0, count).Select(At)],
    };

    private static Event At(int index)
    {
        var day = new DateTime(1990, 1, 1).AddHours(30 * index);
        var missions = index % 3 == 0 ? Array.Empty<string>() : [SampleChronology.Missions[index % SampleChronology.Missions.Count].Name];
        return SampleChronology.Event(
            (
                day.ToString(index % 7 == 0 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
                FormattableString.Invariant($"-{index}"),
                EventKind.All[index % EventKind.All.Count],
                missions,
                "Allied leaders agree to expand the training of Iraqi officers in Baghdad at the request of Iraq"),
            index);
    }
}
