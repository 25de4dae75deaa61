namespace NatoIraq.Chronology.Happenings;

/// <summary>Tellings of one thing → the happening, with its date and what they disagree in.</summary>
/// <param name="tellings">All tellings.</param>
/// <param name="ruled">What the user has decided.</param>
/// <param name="sources">The titles of the sources in the order in which they were imported.</param>
internal sealed class HappeningBuilder(IReadOnlyList<Telling> tellings, HappeningRulings ruled, IReadOnlyList<string> sources)
{
    private readonly Dictionary<string, int> places = sources.Select(static (title, index) => (title, index)).ToDictionary(
        static source => source.title, static source => source.index, StringComparer.Ordinal);

    /// <summary>An event that is alone.</summary>
    public static Happening Of(Event happening) => new()
    {
        Id = happening.Id,
        Date = happening.Date,
        Start = happening.Start,
        End = happening.End,
        Kind = happening.Kind,
        Title = happening.Title,
        Sources = new ValueList<string>([happening.Source]),
        Events = new ValueList<string>([happening.Id]),
        Basis = Basis.Stated,
        Members = [happening],
        Store = happening.Store,
    };

    /// <summary>Builds a happening.</summary>
    public Happening Build(Cluster cluster)
    {
        // Whole events before what is inside one: a whole event is counted.
        var members = cluster.Tellings.Select(telling => tellings[telling])
            .OrderBy(static telling => telling.Told.Parent is not null)
            .ThenBy(telling => places[telling.Whole.Source])
            .ThenBy(static telling => telling.Told)
            .ToList();
        var decision = ruled.DateOf(cluster.Tellings);
        var date = HappeningDate.Of([.. members.Select(static member => member.Date)], out var isConflict);
        date = decision?.Date ?? date;
        var weakest = cluster.Links.Where(static link => link.Rule is not null).MinBy(static link => link.Score);
        return Of(members[0].Told) with
        {
            Date = date.ToString(),
            Start = date.KnownStart,
            End = date.KnownEnd,
            Sources = new ValueList<string>(members.Select(static member => member.Whole.Source).Distinct(StringComparer.Ordinal)),
            Events = new ValueList<string>(members.Select(static member => member.Told.Id)),
            Basis = weakest is null ? Basis.Stated : Basis.Inferred,
            Rule = weakest?.Rule,
            Score = weakest?.Score,
            Reason = decision?.Ruling.Reason ?? (weakest ?? cluster.Links.Find(static link => link.Reason is not null))?.Reason,
            InConflict = isConflict && decision is null,
            IsDecided = decision is not null,
            Conflicts = new ValueList<Conflict>(ConflictReader.Read(members, cluster, tellings)
                .Where(conflict => conflict.About != ConflictKind.Date || decision is null)),
            Members = [.. members.Select(static member => member.Told)],
        };
    }
}
