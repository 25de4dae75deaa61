namespace NatoIraq.Questions;

/// <summary>What a name given to a filter is the name of.</summary>
public enum NamedThing
{
    /// <summary>One of <see cref="EventKind"/>.</summary>
    Kind,

    /// <summary>One of <see cref="MentionField"/>.</summary>
    Field,

    /// <summary>A mission, programme or activity.</summary>
    Mission,

    /// <summary>A person, organization, group, office or state.</summary>
    Actor,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A document.</summary>
    Document,

    /// <summary>Anybody or anything that is mentioned.</summary>
    Entity,

    /// <summary>A source.</summary>
    Source,
}
