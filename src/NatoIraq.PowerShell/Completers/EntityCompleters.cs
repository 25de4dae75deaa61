using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes names of entities of some fields; an acronym completes where there is one.</summary>
public abstract class EntityCompleter : StoreCompleter
{
    /// <summary>The fields whose entities it completes.</summary>
    private protected abstract IReadOnlyCollection<string> Fields { get; }

    private protected override IEnumerable<Candidate> Candidates(IChronologyStore store, string typed) =>
        store.Entities(Fields, [])
            .Where(entity => TypedName.Begins(typed, entity.AllNames()))
            .Select(static entity => new Candidate(entity.Acronym ?? entity.Name, TipOf(entity)))
            .DistinctBy(static candidate => candidate.Value, StringComparer.OrdinalIgnoreCase)
            .OrderBy(static candidate => candidate.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The full name, what it is the name of, and its aliases.</summary>
    private static string TipOf(Entity entity)
    {
        var others = entity.Aliases.Where(alias => !alias.Equals(entity.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var also = others.Count > 0 ? $"; also {string.Join(", ", others)}" : "";
        return $"{entity.Name} ({entity.MissionType ?? entity.Field}{also})";
    }
}

/// <summary>Completes missions.</summary>
public sealed class MissionCompleter : EntityCompleter
{
    private protected override IReadOnlyCollection<string> Fields { get; } = [MentionField.Mission];
}

/// <summary>Completes people, organizations, groups, offices and states.</summary>
public sealed class ActorCompleter : EntityCompleter
{
    private protected override IReadOnlyCollection<string> Fields { get; } =
        [MentionField.Person, MentionField.Organization, MentionField.Group, MentionField.Office, MentionField.State];
}

/// <summary>Completes places and states.</summary>
public sealed class PlaceCompleter : EntityCompleter
{
    private protected override IReadOnlyCollection<string> Fields { get; } = [MentionField.Place, MentionField.State];
}

/// <summary>Completes documents.</summary>
public sealed class DocumentCompleter : EntityCompleter
{
    private protected override IReadOnlyCollection<string> Fields { get; } = [MentionField.Document];
}

/// <summary>Completes whatever has a name.</summary>
public sealed class NameCompleter : EntityCompleter
{
    private protected override IReadOnlyCollection<string> Fields { get; } = [];
}
