using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NatoIraq.Chronology.Measuring;
using NatoIraq.Reports.Citations;
using NatoIraq.Reports.Timeline.Charts.Map;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Html;

/// <summary>
/// What the page's script draws from, as JSON. Days are day numbers; names are said once and pointed at. The encoder escapes <c>&lt;</c>,
/// so that no text can end the script element it stands in (HTML Standard, 4.12.1.3).
/// </summary>
internal static class TimelineData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data of a page.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="events">Its events in chronological order.</param>
    /// <param name="missions">The missions that they mention.</param>
    public static string Of(TimelineContent content, IReadOnlyList<Event> events, IReadOnlyList<Mission> missions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(json, content, events, missions);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, TimelineContent content, IReadOnlyList<Event> events, IReadOnlyList<Mission> missions)
    {
        var extents = events.Select(static @event => TimeExtent.Of(@event)).ToList();
        var axis = TimeScale.Over(extents, 0, 1);

        // A scale on which a pixel is a day: places on it are day numbers.
        var days = axis with { Left = axis.FirstDay, Right = axis.LastDay + 1 };
        var actors = new NameTable();
        var missionNames = new NameTable(missions.Select(static mission => mission.Name));
        var kinds = new NameTable();
        var sources = new NameTable();
        var places = new NameTable();
        var roles = new NameTable();
        var names = new NameTable();
        var venues = new EventPlaces(events).NamesByEvent();

        json.WriteStartObject();
        json.WriteNumber("first", axis.FirstDay);
        json.WriteNumber("last", axis.LastDay);
        WriteQuietTimes(json, content);
        json.WriteStartArray("events");
        var homes = HomesOf(events, extents, missions, days);
        for (var index = 0; index < events.Count; index++)
        {
            if (extents[index].IsPlaced)
            {
                Write(json, events[index], extents[index], PlacedExtent.Of(extents[index], days));
            }
        }

        json.WriteEndArray();
        Names(json, "kinds", kinds);
        json.WriteStartArray("families");
        foreach (var kind in kinds.Names)
        {
            json.WriteNumberValue(KindFamily.All.ToList().IndexOf(KindFamily.Of(kind)));
        }

        json.WriteEndArray();
        Names(json, "actors", actors);
        Names(json, "places", places);
        Names(json, "roles", roles);
        Names(json, "names", names);
        WriteCitations(json, content, sources);
        WriteFamilies(json);
        WriteMissions(json, content, missions, days);
        json.WriteEndObject();

        void Write(Utf8JsonWriter writer, Event @event, TimeExtent extent, PlacedExtent place)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(@event.Id);
            writer.WriteStringValue(DisplayText.Of(@event.Title));
            writer.WriteStringValue(FlagLabel.DateOf(@event, double.MaxValue));
            writer.WriteNumberValue((int)place.Left);
            writer.WriteNumberValue((int)place.Right);
            writer.WriteNumberValue((int)(place.Certain?.Left ?? 0));
            writer.WriteNumberValue((int)(place.Certain?.Right ?? 0));
            writer.WriteNumberValue(extent.IsDay ? 1 : 0);
            writer.WriteNumberValue(kinds.IndexOf(@event.Kind));
            writer.WriteNumberValue(homes.TryGetValue(@event.Id, out var home) ? missionNames.IndexOf(home) : -1);
            Indices(writer, missionNames, @event.Missions);
            Indices(writer, actors, @event.Actors);
            writer.WriteNumberValue(sources.IndexOf(@event.Source));
            writer.WriteNumberValue(@event.Line);
            var (first, last) = extent.CountedDays;
            writer.WriteNumberValue(first);
            writer.WriteNumberValue(last);
            writer.WriteNumberValue((extent.IsOpenToPast ? 1 : 0) + (extent.IsOpenToFuture ? 2 : 0));
            Indices(writer, places, venues[@event.Id]);
            writer.WriteStartArray();
            foreach (var (start, length, role, name) in SentenceMarks.Of(@event))
            {
                writer.WriteNumberValue(start);
                writer.WriteNumberValue(length);
                writer.WriteNumberValue(roles.IndexOf(role));
                writer.WriteNumberValue(names.IndexOf(name));
            }

            writer.WriteEndArray();
            writer.WriteEndArray();
        }
    }

    private static Dictionary<string, string> HomesOf(
        IReadOnlyList<Event> events, List<TimeExtent> extents, IReadOnlyList<Mission> missions, TimeScale days)
    {
        var placed = events.Zip(extents, (@event, extent) => new PlacedEvent(@event, extent, PlacedExtent.Of(extent, days))).ToList();
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var lane in LaneEvents.Assign(placed, missions).Where(static lane => lane.Mission is not null))
        {
            foreach (var own in lane.Own)
            {
                homes[own.Event.Id] = lane.Mission!.Name;
            }
        }

        return homes;
    }

    private static void WriteQuietTimes(Utf8JsonWriter json, TimelineContent content)
    {
        json.WriteNumber("leastQuiet", GapFinder.UsualDays);
        json.WriteStartArray("quiet");
        foreach (var time in QuietTime.Of(content))
        {
            json.WriteStartArray();
            json.WriteNumberValue(time.From);
            json.WriteNumberValue(time.Until);
            json.WriteNumberValue(time.IsOfSource ? 1 : 0);
            json.WriteNumberValue(time.MinDays);
            json.WriteStringValue(time.Description);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Indices(Utf8JsonWriter json, NameTable table, IEnumerable<string> names)
    {
        json.WriteStartArray();
        foreach (var name in names)
        {
            json.WriteNumberValue(table.IndexOf(name));
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string key, NameTable table)
    {
        json.WriteStartArray(key);
        foreach (var name in table.Names)
        {
            json.WriteStringValue(DisplayText.Of(name));
        }

        json.WriteEndArray();
    }

    /// <summary>What stands behind the line in the citation of an event of each source.</summary>
    private static void WriteCitations(Utf8JsonWriter json, TimelineContent content, NameTable sources)
    {
        var known = content.Sources.ToLookup(static source => source.Title, StringComparer.Ordinal);
        json.WriteStartArray("sources");
        foreach (var title in sources.Names)
        {
            var cited = known[title].FirstOrDefault() is { } source ? Citation.Of(source).ToString()
                : title.Length > 0 ? Quotation.Sentence(Citation.Clean(title))
                : "";
            json.WriteStringValue(DisplayText.Of(cited));
        }

        json.WriteEndArray();
    }

    private static void WriteFamilies(Utf8JsonWriter json)
    {
        json.WriteStartArray("shapes");
        foreach (var family in KindFamily.All)
        {
            json.WriteStartArray();
            json.WriteStringValue(family.Key);
            json.WriteStringValue(family.Shape.ToString());
            json.WriteStringValue(family.Name);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteMissions(Utf8JsonWriter json, TimelineContent content, IReadOnlyList<Mission> missions, TimeScale days)
    {
        json.WriteStartArray("missions");
        foreach (var mission in missions)
        {
            json.WriteStartObject();
            json.WriteString("name", DisplayText.Of(mission.Name));
            json.WriteString("short", DisplayText.Of(mission.Acronym ?? mission.Name));
            json.WriteStartArray("life");
            foreach (var segment in LifecycleLayout.Of(mission, days, 0))
            {
                json.WriteStartArray();
                json.WriteNumberValue((int)segment.Left);
                json.WriteNumberValue((int)segment.Right);
                json.WriteNumberValue(segment.Stage == MissionStage.Running ? 1 : 0);
                json.WriteNumberValue(segment.IsCertain ? 1 : 0);
                json.WriteStringValue(segment.Phase);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            WriteChains(json, BracketLayout.Of(mission, content.Chains, days, 0));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChains(Utf8JsonWriter json, IReadOnlyList<ChainBrackets> chains)
    {
        json.WriteStartArray("chains");
        foreach (var chain in chains)
        {
            json.WriteStartObject();
            json.WriteString("way", chain.Caption);
            json.WriteStartArray("steps");
            foreach (var step in chain.Steps)
            {
                json.WriteStartArray();
                json.WriteNumberValue(step.From);
                json.WriteNumberValue(step.To);
                json.WriteNumberValue(step.IsCertain ? 1 : 0);
                json.WriteStringValue(step.Description);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
