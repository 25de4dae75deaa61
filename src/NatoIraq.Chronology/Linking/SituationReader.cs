using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>Events → what was true at a time.</summary>
public static class SituationReader
{
    /// <summary>How near an event must be, in days, that names somebody by an office for them to have held it: about a year.</summary>
    public const int NearDays = 366;

    /// <summary>
    /// The time within <see cref="NearDays"/> of a time; open where that one is, and where it would leave the years 0001–9999; null where
    /// it is open on both sides, and so all time.
    /// </summary>
    public static EdtfDate? Near(EdtfDate on)
    {
        ArgumentNullException.ThrowIfNull(on);
        var from = DateBounds.ToDateTime(on.KnownBounds.EarliestStart - NearDays);
        var to = DateBounds.ToDateTime(on.KnownBounds.LatestEnd + NearDays);
        return from is null && to is null ? null : EdtfDate.Parse($"{Day(from)}/{Day(to)}");
    }

    /// <summary>Tells what was true at a time.</summary>
    /// <param name="on">The day, or a longer time.</param>
    /// <param name="match">Whether what only may have been true counts (Possible), or must have been, whatever the unknown days are
    /// (Certain).</param>
    /// <param name="events">
    /// Events (with ids), in any order. Those matter that lie within <see cref="NearDays"/> of the time, that make or end something
    /// (Agreement, Termination), and the nearest before and after; the others change nothing.
    /// </param>
    /// <param name="missions">The missions, linked.</param>
    public static Situation Read(EdtfDate on, MatchMode match, IEnumerable<Event> events, IEnumerable<Mission> missions)
    {
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(missions);
        var inOrder = events.Order().ToList();
        return new Situation
        {
            On = on.ToString(),
            Missions = new ValueList<Mission>(missions.Where(mission => mission.IsActive(on, match)).Order()),
            Agreements = new ValueList<AgreementInForce>(AgreementsInForce.On(on, match, inOrder)),
            Offices = new ValueList<OfficeHolder>(OfficeHolders.On(on, match, inOrder)),
            Previous = inOrder.FindLast(happening => happening.ToEdtf().IsBefore(on, MatchMode.Certain)),
            Events = new ValueList<string>(
                inOrder.Where(happening => happening.ToEdtf().IsDuring(on, match)).Select(static happening => happening.Id)),
            Next = inOrder.Find(happening => happening.ToEdtf().IsAfter(on, MatchMode.Certain)),
        };
    }

    private static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";
}
