using System.Globalization;
using System.Text;
using System.Text.Json;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Identity;
using NatoIraq.Store.Matching;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Querying;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>
/// What a question asks of an event, as terms of SQL over the row <c>e</c>. The terms are fixed text; every value is a parameter. A term
/// about dates, kinds or texts is met by the row or by one of its sub-events, each term by itself.
/// </summary>
internal sealed class EventCriteria
{
    private const string Row = "$row.";

    private readonly StringBuilder terms = new();
    private readonly List<(string Name, object Value)> values = [];

    /// <summary>Reads a question.</summary>
    /// <param name="query">The question.</param>
    /// <param name="names">The entities that its names mean.</param>
    /// <param name="sources">The keys of the sources it asks for, null for all.</param>
    public EventCriteria(EventQuery query, IEnumerable<NameCriterion> names, IReadOnlyList<long>? sources)
    {
        if (query.Ids.Count > 0)
        {
            var ids = Parameter(JsonSerializer.Serialize(query.Ids));
            Add($"e.key IN (SELECT i.key FROM event i WHERE i.id IN (SELECT value FROM json_each({ids})))");
        }
        else if (!query.IncludeSubEvents)
        {
            Add("e.parent IS NULL");
        }

        if (query.ExceptIds.Count > 0)
        {
            Add($"e.id NOT IN (SELECT value FROM json_each({Parameter(JsonSerializer.Serialize(query.ExceptIds))}))");
        }

        foreach (var relation in query.Dates.GroupBy(static criterion => criterion.Relation))
        {
            AddForRowOrSubEvent(string.Join(" OR ", relation.Select(criterion => DateTerm(criterion, query.Match))));
        }

        if (query.Kinds.Count > 0)
        {
            AddForRowOrSubEvent(KindTerm(query.Kinds));
        }

        if (query.Linkable)
        {
            var facets = $"{Parameter((long)EventFacets.Mission)}, {Parameter((long)EventFacets.Requester)}";
            AddForRowOrSubEvent(
                $"{KindTerm([EventKind.Request, EventKind.Decision])} OR EXISTS "
                + $"(SELECT 1 FROM event_entity x WHERE x.event = ifnull(e.parent, e.key) AND x.facet IN ({facets}))");
        }

        foreach (var name in names)
        {
            Add(NameTerm(name));
        }

        if (sources is not null)
        {
            Add($"e.source IN (SELECT value FROM json_each({Parameter(JsonSerializer.Serialize(sources))}))");
        }

        // Most expensive predicate last: it reads whole texts.
        if (query.Texts.Count > 0)
        {
            var texts = Parameter(JsonSerializer.Serialize(query.Texts));
            AddForRowOrSubEvent($"text_fits({Row}text, {texts})");
        }
    }

    /// <summary>The terms, ANDed; at least <c>1</c>.</summary>
    public string Terms => terms.Length == 0 ? "1" : terms.ToString();

    /// <summary>Binds every value in a statement made with <see cref="Terms"/>.</summary>
    public Statement Bind(Statement statement)
    {
        foreach (var (name, value) in values)
        {
            _ = value is long number ? statement.Bind(name, number) : statement.Bind(name, (string)value);
        }

        return statement;
    }

    /// <summary>Takes note of a value and gives the parameter that stands for it.</summary>
    public string Parameter(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $":p{values.Count}");
        values.Add((name, value));
        return name;
    }

    private void Add(string term) => terms.Append(terms.Length == 0 ? "" : " AND ").Append('(').Append(term).Append(')');

    /// <summary>Adds a term in which <see cref="Row"/> stands for the row or its sub-event.</summary>
    private void AddForRowOrSubEvent(string term)
    {
        var ofRow = term.Replace(Row, "e.", StringComparison.Ordinal);
        var ofSubEvent = term.Replace(Row, "s.", StringComparison.Ordinal);
        Add($"{ofRow} OR (e.sub_events > 0 AND EXISTS ("
            + $"SELECT 1 FROM event s INDEXED BY event_parent WHERE s.parent = e.key AND ({ofSubEvent})))");
    }

    /// <summary>There are nineteen kinds: which of them fit is found out before events are looked at.</summary>
    private string KindTerm(IReadOnlyList<string> asked)
    {
        var patterns = asked.Select(WildcardPattern.Whole).ToList();
        var kinds = EventKind.All.Where(kind => patterns.Exists(pattern => pattern.Fits(FoldedLetters.Fold(kind))));
        return $"{Row}kind IN (SELECT value FROM json_each({Parameter(JsonSerializer.Serialize(kinds))}))";
    }

    /// <summary>
    /// docs/dates.md, "Comparing", on the four bounds where they tell the whole of it; a date that leaves out days between its bounds, or
    /// is open, is compared in C#.
    /// </summary>
    private string DateTerm(DateCriterion criterion, MatchMode match)
    {
        var certain = match is MatchMode.Certain;
        var compared = criterion.DateFor(match);
        var date = compared.ToString();
        var fits = $"date_fits({Row}edtf, {Parameter((long)criterion.Relation)}, {Parameter(date)}, {Parameter((long)match)})";
        if (DateGaps.MayHave(date))
        {
            return fits;
        }

        var from = Parameter(compared.KnownBounds.EarliestStart ?? long.MinValue);
        var to = Parameter(compared.KnownBounds.LatestEnd ?? long.MaxValue);
        var term = criterion.Relation switch
        {
            DateRelation.During when certain => $"{Row}earliest_end >= {from} AND {Row}latest_start <= {to}",
            DateRelation.During => $"{Row}earliest_start <= {to} AND {Row}latest_end >= {from}",
            DateRelation.Before => $"{Row}{(certain ? "latest_end" : "earliest_end")} < {from}",
            _ => $"{Row}{(certain ? "earliest_start" : "latest_start")} > {to}",
        };
        return $"CASE {Row}bounds_suffice WHEN 1 THEN {term} ELSE {fits} END";
    }

    private string NameTerm(NameCriterion name)
    {
        var facet = Parameter((long)name.Facet);
        var keys = Parameter(JsonSerializer.Serialize(name.Entities));

        // The index holds the names of sub-events under their event: a sub-event falls back on what is known of that. The plus keeps the
        // engine from looking up each entity of the list in turn at every event: it reads the few that the event has.
        return name.Rare
            ? $"e.key IN (SELECT x.event FROM event_entity x INDEXED BY event_entity_entity WHERE x.facet = {facet} AND x.entity IN "
                + $"(SELECT value FROM json_each({keys})))"
            : $"EXISTS (SELECT 1 FROM event_entity x WHERE x.event = ifnull(e.parent, e.key) AND x.facet = {facet} AND +x.entity IN "
                + $"(SELECT value FROM json_each({keys})))";
    }
}
