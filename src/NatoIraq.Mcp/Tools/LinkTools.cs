using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Server;
using NatoIraq.Chronology.Dates;
using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Answers;
using NatoIraq.Questions;

namespace NatoIraq.Mcp.Tools;

/// <summary>What the events together tell: missions, decision chains, situations. What several sources tell counts once.</summary>
internal sealed class LinkTools(StoreAccess access)
{
    /// <summary>Lists missions.</summary>
    [McpServerTool(Name = "list_missions", Title = "List missions", UseStructuredContent = true)]
    [Description("Missions, programmes and activities with their lifecycles: when each began and ended, and the event that says so.")]
    public Task<Page<MissionAnswer>> Missions(
        [Description("Names, acronyms or aliases. " + Given.Wildcards)] string[]? names = null,
        [Description("Only those that ran in this time. " + Given.Date)] string? activeOn = null,
        [Description(Given.Match)] MatchMode match = MatchMode.Possible,
        [Description("Only of this type.")] MissionType? type = null,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        return access.Ask(
            store =>
            {
                var wanted = LinkedMissions.Named(store, new FilterNames(store).Missions(FilterNames.Given(names)));
                var time = activeOn is null ? null : GivenDate.Read(store, activeOn);
                var missions = LinkedMissions.Of(store, StoredHappenings.Of(store, new EndOnCancel(cancellation)))
                    .Where(mission => wanted.Contains(mission.Name))
                    .Where(mission => type is null || mission.Type == type.ToString())
                    .Where(mission => time is null || mission.IsActive(time, match))
                    .Order()
                    .ToList();
                return Page.Of(missions, limit, offset, MissionAnswer.Of, new EventAnswers(store), static mission => mission.Lifecycle.Select(static phase => phase.Event));
            },
            cancellation);
    }

    /// <summary>Lists chains.</summary>
    [McpServerTool(Name = "list_chains", Title = "List decision chains", UseStructuredContent = true)]
    [Description("How things came about: request, decision, planning, approval, establishment, with the least and most days between the steps.")]
    public Task<Page<ChainAnswer>> Chains(
        [Description("Only chains of these missions. " + Given.Wildcards)] string[]? missions = null,
        [Description("Only chains that the event with this id is a step of.")] string? eventId = null,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        return access.Ask(
            store =>
            {
                var named = new FilterNames(store).Missions(FilterNames.Given(missions));
                var toldOnce = StoredHappenings.Of(store, new EndOnCancel(cancellation));
                var chains = StoredChains.Of(store, toldOnce).Where(StoredChains.AreAbout(store, named));
                if (eventId is not null)
                {
                    chains = chains.Where(StoredChains.AreThrough([GivenEvent.Find(store, eventId)], toldOnce));
                }

                return Page.Of(chains.ToList(), limit, offset, ChainAnswer.Of, new EventAnswers(store), static chain => chain.Steps.Select(static step => step.Event));
            },
            cancellation);
    }

    /// <summary>Tells a situation.</summary>
    [McpServerTool(Name = "get_situation", Title = "The situation on a day", UseStructuredContent = true)]
    [Description("What was true on a day or in a time: missions running, agreements in force, who held which office, the event before and the event after.")]
    public Task<SituationAnswer> Situation(
        [Description("The day, or a longer time. " + Given.Date)] string on,
        [Description(Given.Match)] MatchMode match = MatchMode.Possible,
        CancellationToken cancellation = default) =>
        access.Ask(
            store =>
            {
                var time = GivenDate.Read(store, on);
                var toldOnce = StoredHappenings.Of(store, new EndOnCancel(cancellation));
                var situation = StoredSituation.On(store, time, match, LinkedMissions.Of(store, toldOnce), toldOnce);
                return SituationAnswer.Of(situation, new EventAnswers(store));
            },
            cancellation);
}
