using System.Management.Automation;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets share that tell who or what appears: in a store, or in the events that are piped in.
/// </summary>
/// <typeparam name="T">What they give.</typeparam>
public abstract class AppearanceCmdlet<T> : StoreCmdlet
{
    private readonly List<Event> events = [];
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>A name to the letter, an object that has one, or an event: who or what appears in all of those that are piped in.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>The list of the events that is asked about.</summary>
    private protected abstract EventNames List { get; }

    /// <summary>The names asked for.</summary>
    private protected abstract string[] Names { get; }

    /// <summary>The properties of an object that can name what is asked for, the surest first.</summary>
    private protected abstract string[] NameProperties { get; }

    /// <summary>What the names are names of: a name that does not occur in the list is an error.</summary>
    private protected abstract NamedThing Thing { get; }

    /// <summary>What the cmdlet gives of what appears.</summary>
    /// <param name="appearances">What appears.</param>
    /// <param name="among">The events that are asked about; null for all of the store.</param>
    private protected abstract IEnumerable<T> Describe(IReadOnlyList<Appearance> appearances, IReadOnlyCollection<Event>? among);

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (InputObject is null)
        {
            Find(Names);
        }
        else if (PipedInput.Event(InputObject) is { } happening)
        {
            events.Add(happening);
        }
        else if (PipedInput.Names(InputObject, NameProperties) is { } names)
        {
            Find(PipedInput.Literal(names));
        }
        else
        {
            WriteError(Errors.InputObjectNotBound(InputObject, "a name or an event"));
        }
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        if (events.Count == 0)
        {
            return;
        }

        var tally = new AppearanceTally(List);
        events.ForEach(tally.Add);
        var stores = events.Select(static happening => happening.Store).Distinct(StringComparer.Ordinal).ToList();
        var known = new List<Entity>();
        foreach (var store in stores.Where(static store => store is not null))
        {
            Store = store;
            known.AddRange(OpenedStore.Entities([], []));
        }

        var wanted = tally.Appearances(known).Where(IsNamed).ToList();
        foreach (var answer in Describe(wanted, events))
        {
            if (stores is [{ } only] && answer is IStoreItem item)
            {
                WriteObject(item.In(only));
            }
            else
            {
                WriteObject(answer);
            }
        }
    }

    private void Find(string[] asked)
    {
        var check = new NameCheck(() => OpenedStore, WriteError);
        var names = check.Appearing(Thing, List, asked);
        if (!check.LeftNothing)
        {
            var found = OpenedStore.Appearances(List, names).Where(appearance => IsNew(appearance.Entity)).ToList();
            Emit(Describe(found, null));
        }
    }

    private bool IsNew(Entity entity) => given.Add($"{StorePath}\0{entity.Field}\0{entity.Name}");

    private bool IsNamed(Appearance appearance) =>
        Names.Length == 0 || Names.Any(name => appearance.Entity.AllNames().Any(known => NamePattern.Matches(name, known)));
}
