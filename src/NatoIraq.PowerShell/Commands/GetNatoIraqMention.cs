using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the evidence: every finding with the characters of the source it was read from.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqMention", DefaultParameterSetName = IdSet)]
[OutputType(typeof(Mention))]
public sealed class GetNatoIraqMention : StoreCmdlet
{
    private const string IdSet = "Id";
    private const string ObjectSet = "Object";

    private IReadOnlyList<string> fields = [];
    private bool nothingAsked;

    /// <summary>Ids of events; wildcards are allowed. All events, where none is given.</summary>
    [Parameter(ParameterSetName = IdSet, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Id")]
    [SupportsWildcards]
    public string[] Event { get; set; } = [];

    /// <summary>Events, from a store or from ConvertFrom-NatoIraqChronology.</summary>
    [Parameter(ParameterSetName = ObjectSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Event[] InputObject { get; set; } = [];

    /// <summary>Only mentions of these fields: Person, Organization, Quantity …</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MentionFieldCompleter))]
    [SupportsWildcards]
    public string[] Field { get; set; } = [];

    /// <summary>Only mentions in these roles: Agent, Requester …</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MentionRoleCompleter))]
    [SupportsWildcards]
    public string[] Role { get; set; } = [];

    /// <summary>Only mentions of what goes by these names.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string[] Name { get; set; } = [];

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var check = new NameCheck(() => OpenedStore, WriteError);
        fields = check.Fields(Field);
        nothingAsked = check.LeftNothing;
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (!nothingAsked)
        {
            Emit(AskedEvents().SelectMany(static found => found.Mentions).Where(Fits));
        }
    }

    private IEnumerable<Event> AskedEvents() =>
        InputObject.Length > 0 ? InputObject
        : Event.Length > 0 ? new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(Event)
        : OpenedStore.Query(new EventQuery());

    private bool Fits(Mention mention) => Fits(fields, mention.Field) && Fits(Role, mention.Role) && Fits(Name, mention.Name);

    private static bool Fits(IReadOnlyList<string> patterns, string? value) =>
        patterns.Count == 0 || patterns.Any(pattern => NamePattern.Matches(pattern, value));
}
