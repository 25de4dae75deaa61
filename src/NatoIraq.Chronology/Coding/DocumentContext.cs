using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Coding;

/// <summary>
/// What the entries of one source have said so far: who is meant by a surname, an acronym, "the Department", "the mission".
/// </summary>
internal sealed class DocumentContext
{
    private DateTime? previousStart;
    private readonly Dictionary<string, Entity> acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> organizationsByHead = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> offices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> organizations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The people met so far.</summary>
    public PersonRegister People { get; } = new();

    /// <summary>The mission last mentioned.</summary>
    public Entity? LastMission { get; set; }

    /// <summary>Whether the source runs backwards, the latest entry first.</summary>
    public bool RunsBackwards { get; private set; }

    /// <summary>Takes note of the next entry's date.</summary>
    public void Turn(EdtfDate date)
    {
        RunsBackwards = previousStart > date.Start;
        previousStart = date.Start ?? previousStart;
    }

    /// <summary>Remembers an acronym the text has introduced.</summary>
    public void Introduce(string acronym, Entity entity) => acronyms[acronym] = entity;

    /// <summary>Whether an operation with a code name of one word has been named.</summary>
    public bool HasOperations => operations.Count > 0;

    /// <summary>Remembers the code name of an operation.</summary>
    public void IntroduceOperation(string codeName, Entity operation) => operations[codeName] = operation;

    /// <summary>The operation of this code name.</summary>
    public bool TryGetOperation(ReadOnlySpan<char> codeName, out Entity? operation) =>
        operations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(codeName, out operation);

    /// <summary>What an acronym stands for in this source.</summary>
    public bool TryGetAcronym(ReadOnlySpan<char> acronym, out Entity? entity) =>
        acronyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(acronym, out entity);

    /// <summary>The organization of this name: the one met before, so that it keeps its acronym, or a new one.</summary>
    /// <param name="name">The canonical name.</param>
    /// <param name="head">Its head word, by which "the Department" finds it again.</param>
    /// <param name="written">How it is written here.</param>
    public Entity Organization(string name, string head, string written)
    {
        if (!organizations.TryGetValue(name, out var entity))
        {
            entity = new Entity { Field = MentionField.Organization, Name = name };
        }

        if (written != name && !entity.Aliases.Contains(written))
        {
            entity = entity with { Aliases = new ValueList<string>(entity.Aliases.Append(written)) };
        }

        organizations[name] = entity;
        organizationsByHead[head] = entity;
        return entity;
    }

    /// <summary>The office of this name, as one and the same entity wherever it occurs.</summary>
    public Entity Office(string name, string written)
    {
        if (!offices.TryGetValue(name, out var office))
        {
            offices[name] = office = new Entity { Field = MentionField.Office, Name = name };
        }

        if (written != name && !office.Aliases.Contains(written))
        {
            offices[name] = office = office with { Aliases = new ValueList<string>(office.Aliases.Append(written)) };
        }

        return office;
    }

    /// <summary>Replaces an organization by the same with its acronym.</summary>
    public void Update(Entity entity) => organizations[entity.Name] = entity;

    /// <summary>Remembers an organization as the last of its sort ("Department").</summary>
    public void Remember(string head, Entity entity) => organizationsByHead[head] = entity;

    /// <summary>The organization last called by a name with this head.</summary>
    public bool TryGetByHead(string head, out Entity? entity) => organizationsByHead.TryGetValue(head, out entity);
}
