using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Identity;
using NatoIraq.Store.Matching;
using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Querying;

namespace NatoIraq.Store.Postgres.Querying;

/// <summary>
/// What a question asks of an event, as SQL over the row <c>e</c>. The terms are fixed text; every value is a parameter. What only C# can decide (a
/// date that leaves out days between its bounds, a pattern in a text) is null there, as SQL's logic has it: it neither takes a row out nor makes sure
/// of it. A term about dates, kinds or texts is met by the row or by one of its sub-events, each term by itself.
/// </summary>
internal sealed class EventCriteria
{
    private const string Row = "$row.";
    private const string Unknown = "NULL::boolean";

    private readonly EventQuery query;
    private readonly List<string> sure = [];
    private readonly List<string> unsure = [];
    private readonly List<object> values = [];
    private readonly WildcardPattern[] texts;

    /// <summary>Reads a question.</summary>
    /// <param name="query">The question.</param>
    /// <param name="names">The entities that its names mean.</param>
    /// <param name="sources">The keys of the sources it asks for; null for all.</param>
    public EventCriteria(EventQuery query, IEnumerable<NameCriterion> names, IReadOnlyList<long>? sources)
    {
        this.query = query;
        texts = [.. query.Texts.Select(WildcardPattern.WholeOrPart)];
        if (query.Ids.Count > 0)
        {
            sure.Add($"e.id = ANY ({Parameter(query.Ids.ToArray())})");
        }
        else if (!query.IncludeSubEvents)
        {
            sure.Add("e.parent IS NULL");
        }

        if (query.ExceptIds.Count > 0)
        {
            sure.Add($"e.id <> ALL ({Parameter(query.ExceptIds.ToArray())})");
        }

        AddDates();
        if (query.Kinds.Count > 0)
        {
            sure.Add(OfRowOrSubEvent(KindTerm(query.Kinds)));
        }

        if (query.Linkable)
        {
            long[] lists = [EventFacets.Mission, EventFacets.Requester];
            sure.Add($"{OfRowOrSubEvent(KindTerm([EventKind.Request, EventKind.Decision]))} OR e.facets && {Parameter(lists)}");
        }

        foreach (var name in names)
        {
            long[] facets = [.. name.Entities.Select(entity => EventFacetSql.Of(name.Facet, entity))];
            sure.Add($"e.facets && {Parameter(facets)}");
        }

        if (sources is not null)
        {
            sure.Add($"e.source = ANY ({Parameter(sources.ToArray())})");
        }

        if (texts.Length > 0)
        {
            unsure.Add(Unknown);
        }
    }

    /// <summary>Whether SQL alone tells of every row.</summary>
    public bool IsDecidedBySql => unsure.Count == 0;

    /// <summary>The rows that fit or may fit.</summary>
    public string Candidates => All(unsure.Count == 0 ? sure : [.. sure, $"({All(unsure)}) IS NOT FALSE"]);

    /// <summary>The rows that fit whatever C# says.</summary>
    public string Certain => All([.. sure, .. unsure]);

    /// <summary>The rows that C# has to look at.</summary>
    public string Undecided => All([.. sure, $"({All(unsure)}) IS NULL"]);

    /// <summary>Takes note of a value and gives the parameter that stands for it.</summary>
    public string Parameter(object value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"?{values.Count}");
    }

    /// <summary>Binds every value in a statement made with the terms.</summary>
    public PostgresStatement Bind(PostgresStatement statement)
    {
        for (var index = 0; index < values.Count; index++)
        {
            _ = values[index] switch
            {
                long number => statement.Bind(index + 1, (long?)number),
                long[] numbers => statement.Bind(index + 1, numbers),
                string[] words => statement.Bind(index + 1, words),
                var other => throw new InvalidOperationException(other.GetType().Name),
            };
        }

        return statement;
    }

    /// <summary>Whether a candidate fits what SQL could not decide.</summary>
    public bool Fits(Event candidate)
    {
        var each = candidate.SubEvents.Prepend(candidate).ToList();
        if (texts.Length > 0 && !each.Select(static one => FoldedLetters.Fold(one.Text)).Any(text => Array.Exists(texts, pattern => pattern.Fits(text))))
        {
            return false;
        }

        var dates = each.ConvertAll(static one => one.ToEdtf());
        return query.Dates.GroupBy(static criterion => criterion.Relation)
            .All(relation => dates.Exists(date => relation.Any(criterion => criterion.IsMetBy(date, query.Match))));
    }

    private void AddDates()
    {
        if (query.Dates.Count == 0)
        {
            return;
        }

        var window = DateWindow.Of(query.Dates);
        if ((window.From ?? window.To) is not null && !(window.From > window.To))
        {
            sure.Add($"e.extent && int8range({Bound(window.From)}, {Bound(window.To)}, '[]')");
        }

        foreach (var relation in query.Dates.GroupBy(static criterion => criterion.Relation))
        {
            unsure.Add(OfRowOrSubEvent(string.Join(" OR ", relation.Select(DateTerm))));
        }
    }

    private string Bound(long? day) => day is { } number ? Parameter(number) : "NULL";

    /// <summary>A term in which <see cref="Row"/> stands for the row, or for one of its sub-events. These have its source, which tells Citus where they lie.</summary>
    private static string OfRowOrSubEvent(string term)
    {
        var ofRow = term.Replace(Row, "e.", StringComparison.Ordinal);
        var ofSubEvent = term.Replace(Row, "s.", StringComparison.Ordinal);
        return $"({ofRow} OR (e.sub_events > 0 AND (SELECT CASE WHEN bool_or(x.fits) THEN true WHEN bool_or(x.fits IS NULL) THEN NULL ELSE false END "
            + $"FROM (SELECT ({ofSubEvent}) AS fits FROM event s WHERE s.parent = e.key AND s.source = e.source) x)))";
    }

    /// <summary>There are nineteen kinds: which of them fit is found out before events are looked at.</summary>
    private string KindTerm(IReadOnlyList<string> asked)
    {
        var patterns = asked.Select(WildcardPattern.Whole).ToList();
        string[] kinds = [.. EventKind.All.Where(kind => patterns.Exists(pattern => pattern.Fits(FoldedLetters.Fold(kind))))];
        return $"{Row}kind = ANY ({Parameter(kinds)})";
    }

    /// <summary>docs/dates.md, "Comparing", on the four bounds where they tell the whole of it.</summary>
    private string DateTerm(DateCriterion criterion)
    {
        var compared = criterion.DateFor(query.Match);
        if (DateGaps.MayHave(compared.ToString()))
        {
            return Unknown;
        }

        var certain = query.Match is MatchMode.Certain;
        var from = Parameter(compared.KnownBounds.EarliestStart ?? long.MinValue);
        var to = Parameter(compared.KnownBounds.LatestEnd ?? long.MaxValue);
        var term = criterion.Relation switch
        {
            DateRelation.During when certain => $"{Row}earliest_end >= {from} AND {Row}latest_start <= {to}",
            DateRelation.During => $"{Row}first_day <= {to} AND {Row}last_day >= {from}",
            DateRelation.Before => $"{Row}{(certain ? "last_day" : "earliest_end")} < {from}",
            _ => $"{Row}{(certain ? "first_day" : "latest_start")} > {to}",
        };
        return $"CASE WHEN {Row}bounds_suffice THEN {term} END";
    }

    private static string All(List<string> terms) =>
        terms.Count == 0 ? "true" : string.Join(" AND ", terms.Select(static term => $"({term})"));
}
