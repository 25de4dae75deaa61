using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// Names given to filters: one without wildcards that does not occur is a separate error, and the others are processed;
/// a pattern that matches nothing returns nothing, as with Get-ChildItem.
/// </summary>
/// <param name="store">The store to look names up in, opened when the first is.</param>
/// <param name="report">Where the errors go.</param>
internal sealed class NameCheck(Func<IChronologyStore> store, Action<ErrorRecord> report)
{
    private static readonly string[] ActorFields =
        [MentionField.Person, MentionField.Organization, MentionField.Group, MentionField.Office, MentionField.State];

    private static readonly string[] PlaceFields = [MentionField.Place, MentionField.State];

    /// <summary>Whether a filter was given names and none of them is left, so that nothing can fit.</summary>
    public bool LeftNothing { get; private set; }

    /// <summary>The kinds that there are.</summary>
    public IReadOnlyList<string> Kinds(string[] names) =>
        Keep(names, name => EventKind.All.Contains(name, StringComparer.OrdinalIgnoreCase), () => EventKind.All, Errors.KindNotFound);

    /// <summary>The fields that there are.</summary>
    public IReadOnlyList<string> Fields(string[] names) =>
        Keep(
            names,
            name => MentionField.All.Contains(name, StringComparer.OrdinalIgnoreCase),
            () => MentionField.All,
            Errors.FieldNotFound);

    /// <summary>The names that are a mission's.</summary>
    public IReadOnlyList<string> Missions(string[] names) => KeepNamed([MentionField.Mission], names, Errors.MissionNotFound);

    /// <summary>The names that are an actor's.</summary>
    public IReadOnlyList<string> Actors(string[] names) => KeepNamed(ActorFields, names, Errors.ActorNotFound);

    /// <summary>The names that are a place's.</summary>
    public IReadOnlyList<string> Places(string[] names) => KeepNamed(PlaceFields, names, Errors.PlaceNotFound);

    /// <summary>The names that are a document's.</summary>
    public IReadOnlyList<string> Documents(string[] names) => KeepNamed([MentionField.Document], names, Errors.DocumentNotFound);

    /// <summary>The names that are anybody's or anything's.</summary>
    public IReadOnlyList<string> Entities(string[] names) => KeepNamed([], names, Errors.NameNotFound);

    /// <summary>The names that are a source's title.</summary>
    public IReadOnlyList<string> Sources(string[] names) =>
        Keep(
            names,
            name => store().Sources().Any(source => NamePattern.Matches(name, source.Title)),
            () => store().Sources().Select(static source => source.Title),
            Errors.SourceNotFound);

    /// <summary>The names that occur in a list of at least one event.</summary>
    public IReadOnlyList<string> Appearing(EventNames list, string[] names, Func<string, string?, ErrorRecord> error) =>
        Keep(
            names,
            name => store().Appearances(list, [name]).Any(),
            () => store().Appearances(list, []).SelectMany(static appearance => NamesOf(appearance.Entity)),
            error);

    private List<string> KeepNamed(string[] fields, string[] names, Func<string, string?, ErrorRecord> error) =>
        Keep(names, name => store().Entities(fields, [name]).Any(), () => store().Entities(fields, []).SelectMany(NamesOf), error);

    private static IEnumerable<string> NamesOf(Entity entity) =>
        [entity.Name, .. entity.Acronym is { } acronym ? [acronym] : Array.Empty<string>(), .. entity.Aliases];

    private List<string> Keep(
        string[] names, Func<string, bool> isKnown, Func<IEnumerable<string>> all, Func<string, string?, ErrorRecord> error)
    {
        var kept = new List<string>(names.Length);
        foreach (var name in names)
        {
            if (NamePattern.IsPattern(name) || isKnown(name))
            {
                kept.Add(name);
            }
            else
            {
                var written = WildcardPattern.Unescape(name);
                report(error(written, NearestName.To(written, all())));
            }
        }

        LeftNothing |= names.Length > 0 && kept.Count == 0;
        return kept;
    }
}
