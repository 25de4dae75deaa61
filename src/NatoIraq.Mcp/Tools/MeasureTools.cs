using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Server;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Measuring;
using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Answers;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.Mcp.Tools;

/// <summary>Counts and gaps. Events of several sources that report the same happening count once.</summary>
internal sealed class MeasureTools(StoreAccess access)
{
    private const int MostDimensions = 3;

    /// <summary>Counts events.</summary>
    [McpServerTool(Name = "count_events", Title = "Count events", UseStructuredContent = true)]
    [Description("How many events there are by year, kind, mission, actor …, or by several of these together, with the first and the last of each.")]
    public Task<Page<CountAnswer>> Count(
        [Description("What to count by, one to three dimensions; of several, each combination is counted."), MinLength(1), MaxLength(MostDimensions)] EventDimension[] by,
        [Description("Only events that happen in this time. " + Given.Date)] string? during = null,
        [Description(Given.Match)] MatchMode match = MatchMode.Possible,
        [Description("Only events of these kinds.")] KindName[]? kinds = null,
        [Description("Only events of these missions. " + Given.Wildcards)] string[]? missions = null,
        [Description("Only events in which these appear. " + Given.Wildcards)] string[]? actors = null,
        [Description("Whether periods in which nothing happened come too, as 0.")] bool includeEmpty = false,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        Paging.Check("The number of dimensions", by.Length, 1, MostDimensions);
        return access.Ask(
            store =>
            {
                var names = new FilterNames(store);
                var query = new EventQuery
                {
                    Dates = during is null ? [] : [new DateCriterion(DateRelation.During, GivenDate.Read(store, during))],
                    Match = match,
                    Kinds = [.. (kinds ?? []).Select(static kind => kind.ToString())],
                    Missions = names.Missions(FilterNames.Given(missions)),
                    Actors = names.Actors(FilterNames.Given(actors)),
                };
                var tally = new EventTally(by);
                foreach (var happening in ToldOnce(store, query, cancellation))
                {
                    tally.Add(happening);
                }

                return Page.Of(tally.Counts(includeEmpty), limit, offset, CountAnswer.Of, new EventAnswers(store), static count => [count.FirstEvent, count.LastEvent]);
            },
            cancellation);
    }

    /// <summary>Lists gaps.</summary>
    [McpServerTool(Name = "list_gaps", Title = "List gaps", UseStructuredContent = true)]
    [Description("The gaps of the chronology: long periods between two events without an event.")]
    public Task<Page<GapAnswer>> Gaps(
        [Description("How many days a gap has at least."), Range(1, int.MaxValue)] int minimumDays = 365,
        [Description("Certain: it lasted so long whatever the unknown days are. Possible: it only may have.")] MatchMode match = MatchMode.Certain,
        [Description("Gaps between events of these missions. " + Given.Wildcards)] string[]? missions = null,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        Paging.Check(nameof(minimumDays), minimumDays, 1, int.MaxValue);
        return access.Ask(
            store =>
            {
                var finder = new GapFinder();
                foreach (var happening in ToldOnce(store, new EventQuery { Missions = new FilterNames(store).Missions(FilterNames.Given(missions)) }, cancellation))
                {
                    finder.Add(happening);
                }

                return Page.Of(
                    finder.Find(minimumDays, match).ToList(), limit, offset, GapAnswer.Of, new EventAnswers(store), static gap => [gap.Before, gap.After]);
            },
            cancellation);
    }

    private static IEnumerable<Event> ToldOnce(IChronologyStore store, EventQuery query, CancellationToken cancellation) =>
        StoredHappenings.Of(store, new EndOnCancel(cancellation)).Of(store.Query(query));
}
