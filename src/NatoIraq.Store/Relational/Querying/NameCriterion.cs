namespace NatoIraq.Store.Relational.Querying;

/// <summary>One filter by name, after the names have been looked up.</summary>
/// <param name="Facet">The list of the event it is about (<see cref="EventFacets"/>).</param>
/// <param name="Entities">The keys of the entities that the names mean.</param>
/// <param name="Rare">Whether so few events have them that it is quicker to fetch and sort those than to walk through all.</param>
internal sealed record NameCriterion(int Facet, IReadOnlyList<long> Entities, bool Rare)
{
    /// <summary>A filter by one entity that many events have.</summary>
    public static NameCriterion Common(int facet, long entity) =>
        new(facet, [entity], Rare: false);
}
