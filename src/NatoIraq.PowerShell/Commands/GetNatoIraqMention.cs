using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the evidence: every mention, with its position in the source.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqMention")]
[OutputType(typeof(Mention))]
public sealed class GetNatoIraqMention : StoreCmdlet
{
    private IReadOnlyList<string> fields = [];
    private bool nothingAsked;

    /// <summary>Ids of events; wildcards are allowed. All events, where none is given.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Id")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Event { get; set; } = [];

    /// <summary>Events, from a store or from ConvertFrom-NatoIraqChronology; ids, or objects that name an event.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Only mentions of these fields: Person, Organization, Quantity …</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MentionFieldCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Field { get; set; } = [];

    /// <summary>Only mentions in these roles: Agent, Requester …</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MentionRoleCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Role { get; set; } = [];

    /// <summary>Only mentions of entities with these names.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string[] Name { get; set; } = [];

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        var check = new NameCheck(() => OpenedStore, WriteError);
        fields = check.Fields(Field);
        nothingAsked = check.LeftNothing;
    }

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (nothingAsked)
        {
            return;
        }

        if (!MyInvocation.ExpectingInput && InputObject.Length == 0)
        {
            Give(Event.Length > 0 ? Named(Event) : OpenedStore.Query(new EventQuery()));
        }

        foreach (var item in InputObject)
        {
            if (PipedInput.Event(item) is { } happening)
            {
                Give([happening]);
            }
            else if (PipedInput.Names(item, EventInput.Properties) is { } ids)
            {
                Give(Named(PipedInput.Literal(ids)));
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "an event or the id of one"));
            }
        }
    }

    private void Give(IEnumerable<Event> events)
    {
        foreach (var mention in events.SelectMany(static found => found.Mentions).Where(Fits))
        {
            if (Stopping)
            {
                return;
            }

            // A mention of an event that is in no store is in none itself.
            WriteObject(mention);
        }
    }

    private IEnumerable<Event> Named(IEnumerable<string> ids) =>
        new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(ids);

    private bool Fits(Mention mention) => Fits(fields, mention.Field) && Fits(Role, mention.Role) && Fits(Name, mention.Name);

    private static bool Fits(IReadOnlyList<string> patterns, string? value) =>
        patterns.Count == 0 || patterns.Any(pattern => NamePattern.Matches(pattern, value));
}
