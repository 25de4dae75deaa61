using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Server;
using NatoIraq.Chronology.Dates;
using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Answers;
using NatoIraq.Store;

namespace NatoIraq.Mcp.Tools;

/// <summary>Events, and the evidence for them.</summary>
internal sealed class EventTools(StoreAccess access)
{
    /// <summary>Searches.</summary>
    [McpServerTool(Name = "search_events", Title = "Search events", UseStructuredContent = true)]
    [Description("Full-text search over titles, names and texts, the best events first. A name finds whatever goes by it, its aliases too.")]
    public Task<Page<SearchAnswer>> Search(
        [Description("Words, all of which must occur; \"phrases\"; -word for what is not wanted; OR; beginnings such as polic*; parentheses.")] string query,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        var search = SearchQuery.Parse(query) with { First = (long)offset + limit + 1 };
        return access.Ask(
            store =>
            {
                var events = new EventAnswers(store);
                var found = store.Search(search).Skip(offset)
                    .Select(hit => new SearchAnswer(hit.Rank, ChronologyText.Cut(hit.Snippet.Text, Paging.ListedText), events.Of(hit.Event)))
                    .ToList();
                var suggestion = found.Count == 0 && offset == 0 ? store.Suggest(search) : null;
                return Page.Of(
                    found, null, limit, offset, suggestion is null ? null : $"{Page.Nothing} Did you mean '{ChronologyText.Shown(suggestion)}'?");
            },
            cancellation);
    }

    /// <summary>Lists events.</summary>
    [McpServerTool(Name = "list_events", Title = "List events", UseStructuredContent = true)]
    [Description("Events in chronological order. Filters are ANDed, the values of one ORed; without any, all events. A filter that a sub-event meets brings its event.")]
    public Task<Page<EventAnswer>> List(
        [Description("Happens, wholly or in part, in this time. " + Given.Date)] string? during = null,
        [Description("Ends before this begins. " + Given.Date)] string? before = null,
        [Description("Begins after this ends. " + Given.Date)] string? after = null,
        [Description(Given.Match)] MatchMode match = MatchMode.Possible,
        [Description("What the main clause does.")] KindName[]? kinds = null,
        [Description("Missions, by name, acronym or alias. " + Given.Wildcards)] string[]? missions = null,
        [Description("Who appears: people, organizations, groups, offices, states. " + Given.Wildcards)] string[]? actors = null,
        [Description("Who does it. " + Given.Wildcards)] string[]? agents = null,
        [Description("At whose request it is done. " + Given.Wildcards)] string[]? requesters = null,
        [Description("Where it happens. " + Given.Wildcards)] string[]? places = null,
        [Description("Documents and agreements. " + Given.Wildcards)] string[]? documents = null,
        [Description("Parts of the text; case and accents do not count. " + Given.Wildcards)] string[]? texts = null,
        [Description("Titles of sources. " + Given.Wildcards)] string[]? sources = null,
        [Description("Whether sub-events that fit come as items of their own too.")] bool includeSubEvents = false,
        [Description("Latest first.")] bool descending = false,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        return access.Ask(
            store =>
            {
                var names = new FilterNames(store);
                var dates = new List<DateCriterion>();
                var named = new List<string>();
                Add(DateRelation.During, during);
                Add(DateRelation.Before, before);
                Add(DateRelation.After, after);
                var query = new EventQuery
                {
                    Dates = dates,
                    ExceptIds = named,
                    Match = match,
                    Kinds = [.. (kinds ?? []).Select(static kind => kind.ToString())],
                    Missions = names.Missions(FilterNames.Given(missions)),
                    Actors = names.Actors(FilterNames.Given(actors)),
                    Agents = names.Actors(FilterNames.Given(agents)),
                    Requesters = names.Actors(FilterNames.Given(requesters)),
                    Places = names.Places(FilterNames.Given(places)),
                    Documents = names.Documents(FilterNames.Given(documents)),
                    Texts = FilterNames.Given(texts),
                    Sources = names.Sources(FilterNames.Given(sources)),
                    IncludeSubEvents = includeSubEvents,
                    Descending = descending,
                };
                var events = new EventAnswers(store);
                var found = store.Query(query with { Skip = offset, First = limit })
                    .Select(happening => events.Of(query.DateMatchOf(happening) is { } judged ? happening.Judged(judged) : happening))
                    .ToList();
                return Page.Of(found, store.Count(query), limit, offset);

                void Add(DateRelation relation, string? text)
                {
                    if (text is not null)
                    {
                        dates.Add(relation is DateRelation.During
                            ? new DateCriterion(relation, GivenDate.Read(store, text))
                            : GivenDate.BeforeOrAfter(store, relation, text, named));
                    }
                }
            },
            cancellation);
    }

    /// <summary>Gives an event.</summary>
    [McpServerTool(Name = "get_event", Title = "One event with its evidence", UseStructuredContent = true)]
    [Description("One event or sub-event by its id, with the exact characters of the source that each of its fields was read from.")]
    public Task<EventEvidence> Get([Description("The id: 2018-07-11a, or 2004-07-30a.1 for a sub-event.")] string id, CancellationToken cancellation = default) =>
        access.Ask(
            store =>
            {
                var found = GivenEvent.Find(store, id);
                var events = new EventAnswers(store);
                return new EventEvidence(
                    events.Whole(found),
                    [.. found.SubEvents.Take(Paging.MostItems).Select(events.Of)],
                    [.. found.Mentions.Take(Paging.Listed).Select(MentionAnswer.Of)],
                    found.Mentions.Count);
            },
            cancellation);

    /// <summary>Lists mentions.</summary>
    [McpServerTool(Name = "list_mentions", Title = "List mentions", UseStructuredContent = true)]
    [Description("The evidence: who or what is mentioned, in which role, with the exact characters of the source and their place.")]
    public Task<Page<MentionAnswer>> Mentions(
        [Description("Only those of the event with this id.")] string? eventId = null,
        [Description("Only mentions of this.")] FieldName? field = null,
        [Description("Only mentions in this role.")] RoleName? role = null,
        [Description("Only mentions of what has this canonical name, to the letter; case does not count.")] string? name = null,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        return access.Ask(
            store =>
            {
                var events = eventId is null ? store.Query(new EventQuery()) : [GivenEvent.Find(store, eventId)];
                var fitting = events.SelectMany(static happening => happening.Mentions)
                    .Where(mention => field is null || mention.Field == field.ToString())
                    .Where(mention => role is null || mention.Role == role.ToString())
                    .Where(mention => name is null || string.Equals(mention.Name, name, StringComparison.OrdinalIgnoreCase));
                return Page.Of(fitting.Skip(offset).Select(MentionAnswer.Of), null, limit, offset);
            },
            cancellation);
    }
}
