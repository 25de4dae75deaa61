using System.Runtime.CompilerServices;
using ModelContextProtocol;
using NatoIraq.Chronology.Dates;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.Mcp.Access;

/// <summary>
/// Why a question has no answer. The method's name is the stable id, the same as that of the cmdlets; the message begins with it and ends with what to do.
/// </summary>
internal sealed class Fault : McpException
{
    // What a foreign file is made of can stand in a message.
    private const int MostShown = 1000;

    private Fault(string message, [CallerMemberName] string id = "")
        : base($"{id}: {message}") => Id = id;

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The fault that an exception is; null where it is none that a client can do anything about.</summary>
    public static Fault? Of(Exception exception) => exception switch
    {
        Fault fault => fault,
        StoreException fault => new Fault(ChronologyText.Cut(fault.Message, MostShown), fault.Fault.ToString()),
        DateFormatException reason => InvalidDate(reason),
        SearchFormatException reason => InvalidQuery(reason),
        _ => null,
    };

    public static Fault EventNotFound(string id) =>
        new($"There is no event '{ChronologyText.Shown(id)}'. Ids look like 2018-07-11a; list_events and search_events give them.");

    public static Fault MissionNotFound(string name, string? meant) =>
        new($"No mission is called '{name}'.{Meant(meant)} list_missions gives names and acronyms; * and ? are wildcards.");

    public static Fault ActorNotFound(string name, string? meant) =>
        new($"No person, organization, group, office or state is called '{name}'.{Meant(meant)} Try a pattern: '*{name}*'.");

    public static Fault PlaceNotFound(string name, string? meant) =>
        new($"No place is called '{name}'.{Meant(meant)} Try a pattern: '*{name}*'.");

    public static Fault DocumentNotFound(string name, string? meant) =>
        new($"No document is called '{name}'.{Meant(meant)} Try a pattern: '*{name}*'.");

    public static Fault SourceNotFound(string name, string? meant) =>
        new($"There is no source '{name}'.{Meant(meant)} list_sources gives the titles.");

    public static Fault InvalidDate(DateFormatException reason) =>
        new($"{ChronologyText.Shown(reason.Message)} Write an EDTF expression (2018-07, 2016-04/2016-12) or a date in words ('July 2016', 'End 2004').");

    public static Fault InvalidQuery(SearchFormatException reason) =>
        new($"{ChronologyText.Shown(reason.Message)} Write words, \"phrases in quotation marks\", -word for what is not wanted, OR, and beginnings such as polic*.");

    public static Fault InvalidLimit(string parameter, long value, long least, long most) =>
        new(FormattableString.Invariant($"{parameter} is {value}; it can be {least} to {most}. Ask for a page at a time, and go on with offset = nextOffset."));

    public static Fault InvalidArgument(string reason) =>
        new($"{ChronologyText.Shown(reason)} The tool's input schema says what its arguments are.");

    /// <summary>The fault that a name which nothing goes by is.</summary>
    public static Fault NothingCalled(NamedThing thing, string name, string? meant)
    {
        var shown = ChronologyText.Shown(name);
        var near = meant is null ? null : ChronologyText.Shown(meant);
        return thing switch
        {
            NamedThing.Mission => MissionNotFound(shown, near),
            NamedThing.Actor => ActorNotFound(shown, near),
            NamedThing.Place => PlaceNotFound(shown, near),
            NamedThing.Document => DocumentNotFound(shown, near),
            NamedThing.Source => SourceNotFound(shown, near),
            _ => throw new ArgumentOutOfRangeException(nameof(thing)),
        };
    }

    private static string? Meant(string? name) => name is null ? null : $" Did you mean '{name}'?";
}
