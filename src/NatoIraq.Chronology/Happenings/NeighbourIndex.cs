using System.Runtime.InteropServices;

namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// The tellings near in time that are of the same phase of one mission, or of a gathering of the same people, in however different words:
/// a few on either side of each, so that the cost grows with the tellings and not with their square.
/// </summary>
internal sealed class NeighbourIndex
{
    private const int MostOnASide = 6;

    private readonly List<Telling> tellings;
    private readonly List<List<int>> groups = [];
    private readonly List<(int Group, int Place)>[] places;

    /// <summary>Takes in the tellings.</summary>
    public NeighbourIndex(List<Telling> tellings)
    {
        this.tellings = tellings;
        places = new List<(int, int)>[tellings.Count];
        var byKey = new Dictionary<(string, string), List<int>>();
        for (var index = 0; index < tellings.Count; index++)
        {
            places[index] = [];
            foreach (var key in KeysOf(tellings[index]).Distinct())
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _) ??= []).Add(index);
            }
        }

        foreach (var group in byKey.Values.Where(static group => group.Count > 1))
        {
            group.Sort((one, other) => Compare(tellings[one], tellings[other]) is var order && order != 0 ? order : one.CompareTo(other));
            for (var place = 0; place < group.Count; place++)
            {
                places[group[place]].Add((groups.Count, place));
            }

            groups.Add(group);
        }
    }

    /// <summary>The neighbours of a telling of other sources, and the nearest of its own.</summary>
    public IEnumerable<int> Of(int one)
    {
        foreach (var (group, place) in places[one])
        {
            var members = groups[group];
            var last = Math.Min(members.Count - 1, place + MostOnASide);
            for (var near = Math.Max(0, place - MostOnASide); near <= last; near++)
            {
                yield return members[near];
            }
        }
    }

    private static IEnumerable<(string, string)> KeysOf(Telling telling) => telling.IsGathering
        ? telling.People.Select(static person => ("Gathering", person.Key))
        : telling.Missions.Select(mission => (telling.Told.Kind, mission));

    private static int Compare(Telling one, Telling other) => Nullable.Compare(one.Bounds.EarliestStart, other.Bounds.EarliestStart);
}
