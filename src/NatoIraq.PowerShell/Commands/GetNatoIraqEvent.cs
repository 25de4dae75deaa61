using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Gives events in chronological order. Filters are ANDed, the values of one ORed; a filter that a sub-event meets brings its event.
/// </summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqEvent", SupportsPaging = true)]
[OutputType(typeof(Event))]
public sealed class GetNatoIraqEvent : StoreCmdlet
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private ulong passedOver;
    private ulong emitted;

    /// <summary>Ids, or dates as for -During; wildcards are allowed in ids.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Event", "Events")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public object[] Id { get; set; } = [];

    /// <summary>
    /// What names events: an id or a date; an event, or an object that has the id of one; a mission, actor, place, document, source or store.
    /// </summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>Happens, wholly or in part, in this time.</summary>
    [Parameter]
    [Alias("On")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object[] During { get; set; } = [];

    /// <summary>Ends before this begins: a date, or an event.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object? Before { get; set; }

    /// <summary>Begins after this ends: a date, or an event.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object? After { get; set; }

    /// <summary>
    /// Whether an imprecise date that only may fit, fits (Possible), or must fit whatever its unknown days are (Certain).
    /// </summary>
    [Parameter]
    [OneValue(typeof(MatchMode))]
    public MatchMode Match { get; set; } = MatchMode.Possible;

    /// <summary>Kinds: Request, Decision, Approval …</summary>
    [Parameter]
    [ArgumentCompleter(typeof(KindCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Kind { get; set; } = [];

    /// <summary>Missions, by name, acronym or alias.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Mission { get; set; } = [];

    /// <summary>Who appears: people, organizations, groups, offices, states.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Actor { get; set; } = [];

    /// <summary>Who does it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Agent { get; set; } = [];

    /// <summary>At whose request it is done.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Requester { get; set; } = [];

    /// <summary>Where it happens.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PlaceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Place { get; set; } = [];

    /// <summary>Documents and agreements.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DocumentCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Document { get; set; } = [];

    /// <summary>A part of the text, or a pattern for all of it; case and accents are folded.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Text { get; set; } = [];

    /// <summary>Titles of sources.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Source { get; set; } = [];

    /// <summary>Give the sub-events that fit as events of their own, too.</summary>
    [Parameter]
    public SwitchParameter IncludeSubEvent { get; set; }

    /// <summary>Latest first.</summary>
    [Parameter]
    public SwitchParameter Descending { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (Question() is not { } query)
        {
            return;
        }

        if (InputObject is not null)
        {
            AskAbout(InputObject, query);
        }
        else if (Id.Length > 0)
        {
            AskFor(Id, query);
        }
        else
        {
            // The store pages what it alone gives.
            var paged = query with
            {
                First = PagingParameters.First > long.MaxValue ? null : (long)PagingParameters.First,
                Skip = (long)Math.Min(PagingParameters.Skip, long.MaxValue),
            };
            if (PagingParameters.IncludeTotalCount)
            {
                WriteObject(PagingParameters.NewTotalCount((ulong)OpenedStore.Count(query), accuracy: 1.0));
            }

            Emit(Ahead(OpenedStore.Query(paged).Select(happening => Judged(happening, query))));
        }
    }

    /// <summary>What the filters on the command line ask; null where one names something that does not occur.</summary>
    private EventQuery? Question()
    {
        var criteria = new List<DateCriterion>();
        var named = new List<string>();
        criteria.AddRange(During.Select(value => Criterion(DateRelation.During, value, named)));
        if (Before is not null)
        {
            criteria.Add(Criterion(DateRelation.Before, Before, named));
        }

        if (After is not null)
        {
            criteria.Add(Criterion(DateRelation.After, After, named));
        }

        WarnOfNoDay(criteria);

        // A pattern that is not valid is an error before anything is asked.
        _ = Text.Count(NamePattern.IsPattern);
        var names = new NameCheck(() => OpenedStore, WriteError);
        var query = new EventQuery
        {
            Dates = criteria,
            ExceptIds = named,
            Match = Match,
            Kinds = names.Kinds(Kind),
            Missions = names.Missions(Mission),
            Actors = names.Actors(Actor),
            Agents = names.Actors(Agent),
            Requesters = names.Actors(Requester),
            Places = names.Places(Place),
            Documents = names.Documents(Document),
            Texts = Text,
            Sources = names.Sources(Source),
            IncludeSubEvents = IncludeSubEvent,
            Descending = Descending,
        };
        return names.LeftNothing ? null : query;
    }

    /// <summary>Warns where no day can be after the one date and before the other: they may have been confused.</summary>
    private void WarnOfNoDay(List<DateCriterion> criteria)
    {
        var after = criteria.Find(static criterion => criterion.Relation == DateRelation.After)?.Date;
        var before = criteria.Find(static criterion => criterion.Relation == DateRelation.Before)?.Date;
        if (after?.KnownBounds.EarliestEnd + 1 >= before?.KnownBounds.LatestStart)
        {
            WriteWarning($"No day is after {after} and before {before}.");
        }
    }

    /// <summary>The relation to a date, or to an event, which is added to those that are named.</summary>
    private DateCriterion Criterion(DateRelation relation, object value, List<string> named)
    {
        try
        {
            return relation != DateRelation.During && PipedInput.Event(PSObject.AsPSObject(value)) is { } given
                ? To(given)
                : new DateCriterion(relation, DateArgument.Read(value));
        }
        catch (DateFormatException exception)
        {
            if (relation != DateRelation.During && EventCalled.Find(OpenedStore, TextOf(value)) is { } called)
            {
                return To(called);
            }

            ThrowTerminatingError(Errors.InvalidDate(value, exception));
            throw;
        }

        DateCriterion To(Event happening)
        {
            named.Add(happening.Id);
            return DateCriterion.To(relation, happening);
        }
    }

    /// <summary>Asks what the command line does of what an object names.</summary>
    private void AskAbout(PSObject item, EventQuery query)
    {
        if (item.BaseObject is StoreDescription)
        {
            Page(OpenedStore.Query(query), query);
        }
        else if (item.BaseObject is string or DateTime or DateTimeOffset or DateOnly or int)
        {
            AskFor([item.BaseObject is string text ? WildcardPattern.Escape(text) : item.BaseObject], query);
        }
        else if (NamedFilter.OfType(item.BaseObject) is { } typed)
        {
            Ask(typed, query);
        }
        else if (PipedInput.Names(item, EventInput.Properties) is { } ids)
        {
            AskFor([.. PipedInput.Literal(ids)], query);
        }
        else if (NamedFilter.OfProperty(item) is { } named)
        {
            Ask(named, query);
        }
        else
        {
            WriteError(Errors.InputObjectNotBound(item, "the id or name of an event"));
        }
    }

    /// <summary>Asks a question in which the object has taken the place of a filter; an event must meet that one too, where it was typed.</summary>
    private void Ask(NamedFilter named, EventQuery query)
    {
        var names = new NameCheck(() => OpenedStore, WriteError);
        var piped = named.In(query, names);
        if (!names.LeftNothing)
        {
            Page(named.IsTypedIn(query) ? OpenedStore.Query(query).Where(happening => Meets(happening, piped)) : OpenedStore.Query(piped), query);
        }
    }

    private bool Meets(Event happening, EventQuery query) => OpenedStore.Query(query with { Ids = [happening.Id] }).Any();

    /// <summary>Events by their ids, in the order of these, and those of dates, if they meet the filters.</summary>
    private void AskFor(IReadOnlyList<object> ids, EventQuery query)
    {
        IReadOnlyList<string>[] filters =
        [
            query.Kinds, query.Missions, query.Actors, query.Agents, query.Requesters, query.Places, query.Documents, query.Texts, query.Sources,
        ];
        var isFiltered = query.Dates.Count > 0 || Array.Exists(filters, static filter => filter.Count > 0);
        foreach (var id in ids)
        {
            if (DateOf(id) is { } date)
            {
                var dated = query with { Dates = [.. query.Dates, new DateCriterion(DateRelation.During, date)] };
                Page(OpenedStore.Query(dated), dated);
            }
            else
            {
                var found = new EventsById(() => OpenedStore, missing => WriteError(Errors.EventNotFound(missing))).Find([TextOf(id)]);
                Page(isFiltered ? found.Where(happening => Meets(happening, query)) : found, query);
            }
        }
    }

    /// <summary>The date that an argument is; null where it is the id of an event, or a pattern of ids.</summary>
    private EdtfDate? DateOf(object id)
    {
        var text = TextOf(id);
        if (text.Length > 0 && (NamePattern.IsPattern(text) || OpenedStore.Find([WildcardPattern.Unescape(text)]).Single() is not null))
        {
            return null;
        }

        try
        {
            return DateArgument.Read(text.Length > 0 ? WildcardPattern.Unescape(text) : id);
        }
        catch (DateFormatException exception)
        {
            if (EventInput.IsId(WildcardPattern.Unescape(text)) || !char.IsAsciiDigit(text.FirstOrDefault()))
            {
                return null;
            }

            ThrowTerminatingError(Errors.InvalidDate(id, exception));
            throw;
        }
    }

    private static string TextOf(object id) => (id is PSObject wrapped ? wrapped.BaseObject : id) as string ?? "";

    /// <summary>Gives events that were not given yet, paged over all that is piped in.</summary>
    private void Page(IEnumerable<Event> events, EventQuery query)
    {
        foreach (var happening in events)
        {
            if (Stopping || emitted >= PagingParameters.First)
            {
                return;
            }

            if (!given.Add($"{happening.Store}\0{happening.Id}"))
            {
                continue;
            }

            if (passedOver < PagingParameters.Skip)
            {
                passedOver++;
                continue;
            }

            emitted++;
            WriteAnswer(Judged(happening, query));
        }
    }

    /// <summary>The event with what the question about dates makes of it.</summary>
    private static Event Judged(Event happening, EventQuery query) =>
        query.DateMatchOf(happening) is { } match ? happening.Judged(match) : happening;
}
