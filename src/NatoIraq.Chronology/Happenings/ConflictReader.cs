namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// What the tellings of one happening disagree in (docs/happenings.md): dates that have no day in common, figures that cannot both be right, kinds.
/// </summary>
internal static class ConflictReader
{
    /// <summary>The conflicts between each two of different sources.</summary>
    /// <param name="members">The tellings, the one that stands for the happening first.</param>
    /// <param name="cluster">What holds them together.</param>
    /// <param name="tellings">All tellings, as the cluster counts them.</param>
    public static IEnumerable<Conflict> Read(IReadOnlyList<Telling> members, Cluster cluster, IReadOnlyList<Telling> tellings)
    {
        for (var one = 0; one < members.Count; one++)
        {
            for (var other = one + 1; other < members.Count; other++)
            {
                var (first, second) = members[one].Told.CompareTo(members[other].Told) <= 0
                    ? (members[one], members[other])
                    : (members[other], members[one]);
                foreach (var (about, value, otherValue) in Between(first, second))
                {
                    yield return Conflict(first, second, about, value, otherValue, LinkOf(first, second, cluster, tellings));
                }
            }
        }
    }

    private static IEnumerable<(string About, string First, string Second)> Between(Telling first, Telling second)
    {
        if (!first.Date.Overlaps(second.Date))
        {
            yield return (ConflictKind.Date, first.Told.Date, second.Told.Date);
        }

        if (first.Whole.Source != second.Whole.Source)
        {
            foreach (var (figure, otherFigure) in FigureAgreement.Disagreeing(first, second))
            {
                yield return (ConflictKind.Figure, figure.Text, otherFigure.Text);
            }
        }

        if (!first.IsOfKind(second))
        {
            yield return (ConflictKind.Kind, first.Told.Kind, second.Told.Kind);
        }
    }

    private static Conflict Conflict(Telling first, Telling second, string about, string value, string otherValue, TellingLink link) => new()
    {
        About = about,
        FirstValue = value,
        SecondValue = otherValue,
        DaysApart = about == ConflictKind.Date ? first.DaysApart(second) : null,
        FirstSentence = SentenceOf(first, about, value),
        SecondSentence = SentenceOf(second, about, otherValue),
        Reason = link.Reason ?? "a user says so",
        Basis = link.Rule is null ? Basis.Stated : Basis.Inferred,
        Rule = link.Rule,
        Score = link.Rule is null ? null : link.Score,
        First = first.Whole,
        Second = second.Whole,
        Store = first.Whole.Store,
    };

    private static string SentenceOf(Telling telling, string about, string value) => about == ConflictKind.Figure
        ? Comparison.SentenceReader.Containing(telling.Told.Text, value)
        : telling.Sentence;

    /// <summary>The link between the two, or the weakest of those by way of which they came together.</summary>
    private static TellingLink LinkOf(Telling first, Telling second, Cluster cluster, IReadOnlyList<Telling> tellings) =>
        cluster.Links.Find(link => (tellings[link.One] == first && tellings[link.Other] == second) || (tellings[link.One] == second && tellings[link.Other] == first))
            ?? cluster.Links.MinBy(static link => (link.Rule is null, link.Score))!;
}
