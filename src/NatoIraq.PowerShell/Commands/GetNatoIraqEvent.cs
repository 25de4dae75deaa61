using System.Management.Automation;
using NatoIraq.Chronology.Dates;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Gives events in chronological order. Filters are ANDed, the values of one ORed; a filter that a sub-event meets brings its event.
/// </summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqEvent", DefaultParameterSetName = QuerySet, SupportsPaging = true)]
[OutputType(typeof(Event))]
public sealed class GetNatoIraqEvent : StoreCmdlet
{
    private const string QuerySet = "Query";
    private const string IdSet = "Id";

    /// <summary>Ids; wildcards are allowed.</summary>
    [Parameter(ParameterSetName = IdSet, Position = 0, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Event", "Events")]
    [SupportsWildcards]
    public string[] Id { get; set; } = [];

    /// <summary>Happens, wholly or in part, in this time.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [Alias("On")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object[] During { get; set; } = [];

    /// <summary>Ends before this begins.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object? Before { get; set; }

    /// <summary>Begins after this ends.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DateCompleter))]
    public object? After { get; set; }

    /// <summary>
    /// Whether an imprecise date that only may fit, fits (Possible), or must fit whatever its unknown days are (Certain).
    /// </summary>
    [Parameter(ParameterSetName = QuerySet)]
    public MatchMode Match { get; set; } = MatchMode.Possible;

    /// <summary>Kinds: Request, Decision, Approval …</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [ArgumentCompleter(typeof(KindCompleter))]
    [SupportsWildcards]
    public string[] Kind { get; set; } = [];

    /// <summary>Missions, by name, acronym or alias.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [ArgumentCompleter(typeof(MissionCompleter))]
    [SupportsWildcards]
    public string[] Mission { get; set; } = [];

    /// <summary>Who appears: people, organizations, groups, offices, states.</summary>
    [Parameter(ParameterSetName = QuerySet, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [SupportsWildcards]
    public string[] Actor { get; set; } = [];

    /// <summary>Who does it.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [SupportsWildcards]
    public string[] Agent { get; set; } = [];

    /// <summary>At whose request it is done.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [ArgumentCompleter(typeof(ActorCompleter))]
    [SupportsWildcards]
    public string[] Requester { get; set; } = [];

    /// <summary>Where it happens.</summary>
    [Parameter(ParameterSetName = QuerySet, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(PlaceCompleter))]
    [SupportsWildcards]
    public string[] Place { get; set; } = [];

    /// <summary>Documents and agreements.</summary>
    [Parameter(ParameterSetName = QuerySet, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(DocumentCompleter))]
    [SupportsWildcards]
    public string[] Document { get; set; } = [];

    /// <summary>A part of the text, or a pattern for the whole of it; case and accents are folded.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [SupportsWildcards]
    public string[] Text { get; set; } = [];

    /// <summary>Titles of sources.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [SupportsWildcards]
    public string[] Source { get; set; } = [];

    /// <summary>Give the sub-events that fit as events of their own, too.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    public SwitchParameter IncludeSubEvent { get; set; }

    /// <summary>Latest first.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    public SwitchParameter Descending { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IdSet)
        {
            var found = new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(Id);
            Emit(Page(found));
        }
        else if (Question() is { } query)
        {
            if (PagingParameters.IncludeTotalCount)
            {
                WriteObject(PagingParameters.NewTotalCount((ulong)Guard(() => OpenedStore.Count(query)), accuracy: 1.0));
            }

            Emit(OpenedStore.Query(query));
        }
    }

    /// <summary>The query that was asked; null where it names something there is nothing of.</summary>
    private EventQuery? Question()
    {
        var criteria = new List<DateCriterion>();
        Add(criteria, DateRelation.During, During);
        Add(criteria, DateRelation.Before, Before is null ? [] : [Before]);
        Add(criteria, DateRelation.After, After is null ? [] : [After]);

        var names = new NameCheck(() => OpenedStore, WriteError);
        var query = new EventQuery
        {
            Dates = criteria,
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
            First = PagingParameters.First > long.MaxValue ? null : (long)PagingParameters.First,
            Skip = (long)Math.Min(PagingParameters.Skip, long.MaxValue),
        };
        return names.LeftNothing ? null : query;
    }

    private void Add(List<DateCriterion> criteria, DateRelation relation, object[] values)
    {
        foreach (var value in values)
        {
            try
            {
                criteria.Add(new DateCriterion(relation, DateArgument.Read(value)));
            }
            catch (DateFormatException exception)
            {
                ThrowTerminatingError(Errors.InvalidDate(value, exception));
            }
        }
    }

    private IEnumerable<Event> Page(IEnumerable<Event> events)
    {
        var rest = events.Skip((int)Math.Min(PagingParameters.Skip, int.MaxValue));
        return PagingParameters.First > int.MaxValue ? rest : rest.Take((int)PagingParameters.First);
    }
}
