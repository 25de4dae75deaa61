using NatoIraq.Store;

namespace NatoIraq.Questions;

/// <summary>
/// Names given to filters: one without wildcards that does not occur is reported, and the others are processed; a pattern that matches
/// nothing returns nothing, as with Get-ChildItem.
/// </summary>
/// <param name="store">The store to look names up in, opened when the first is.</param>
public abstract class KnownNames(Func<IChronologyStore> store)
{
    private static readonly string[] ActorFields =
        [MentionField.Person, MentionField.Organization, MentionField.Group, MentionField.Office, MentionField.State];

    private static readonly string[] PlaceFields = [MentionField.Place, MentionField.State];

    /// <summary>Whether a filter was given names and none of them is left, so that nothing can fit.</summary>
    public bool LeftNothing { get; private set; }

    /// <summary>The kinds that there are.</summary>
    public IReadOnlyList<string> Kinds(string[] names) =>
        Keep(NamedThing.Kind, names, static name => EventKind.All.Contains(name, StringComparer.OrdinalIgnoreCase), static () => EventKind.All);

    /// <summary>The fields that there are.</summary>
    public IReadOnlyList<string> Fields(string[] names) =>
        Keep(NamedThing.Field, names, static name => MentionField.All.Contains(name, StringComparer.OrdinalIgnoreCase), static () => MentionField.All);

    /// <summary>The names that are a mission's.</summary>
    public IReadOnlyList<string> Missions(string[] names) => KeepNamed(NamedThing.Mission, [MentionField.Mission], names);

    /// <summary>The names that are an actor's.</summary>
    public IReadOnlyList<string> Actors(string[] names) => KeepNamed(NamedThing.Actor, ActorFields, names);

    /// <summary>The names that are a place's.</summary>
    public IReadOnlyList<string> Places(string[] names) => KeepNamed(NamedThing.Place, PlaceFields, names);

    /// <summary>The names that are a document's.</summary>
    public IReadOnlyList<string> Documents(string[] names) => KeepNamed(NamedThing.Document, [MentionField.Document], names);

    /// <summary>The names that are anybody's or anything's.</summary>
    public IReadOnlyList<string> Entities(string[] names) => KeepNamed(NamedThing.Entity, [], names);

    /// <summary>The names that are a source's title.</summary>
    public IReadOnlyList<string> Sources(string[] names) =>
        Keep(
            NamedThing.Source,
            names,
            name => store().Sources().Any(source => Matches(name, source.Title)),
            () => store().Sources().Select(static source => source.Title));

    /// <summary>The names of some things that occur in a list of at least one event.</summary>
    public IReadOnlyList<string> Appearing(NamedThing thing, EventNames list, string[] names) =>
        Keep(
            thing,
            names,
            name => store().Appearances(list, [name]).Any(),
            () => store().Appearances(list, []).SelectMany(static appearance => appearance.Entity.AllNames()));

    /// <summary>Whether a name is a pattern.</summary>
    protected abstract bool IsPattern(string name);

    /// <summary>Whether a name, which is no pattern, is the one that is written, or stands for it.</summary>
    protected abstract bool Matches(string name, string written);

    /// <summary>The name as it is without what keeps its characters from being wildcards.</summary>
    protected abstract string Unescape(string name);

    /// <summary>Told of each name that nothing is called by.</summary>
    /// <param name="thing">What it was to be the name of.</param>
    /// <param name="name">The name.</param>
    /// <param name="meant">The name that may have been meant; null where none is near.</param>
    protected abstract void Report(NamedThing thing, string name, string? meant);

    private List<string> KeepNamed(NamedThing thing, string[] fields, string[] names) =>
        Keep(
            thing,
            names,
            name => store().Entities(fields, [name]).Any(),
            () => store().Entities(fields, []).SelectMany(static entity => entity.AllNames()));

    private List<string> Keep(NamedThing thing, string[] names, Func<string, bool> isKnown, Func<IEnumerable<string>> all)
    {
        var kept = new List<string>(names.Length);
        foreach (var name in names)
        {
            if (IsPattern(name) || isKnown(name))
            {
                kept.Add(name);
            }
            else
            {
                var written = Unescape(name);
                Report(thing, written, NearestName.To(written, all()));
            }
        }

        LeftNothing |= names.Length > 0 && kept.Count == 0;
        return kept;
    }
}
