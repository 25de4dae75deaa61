namespace NatoIraq.Mcp.Tools;

/// <summary>What a mention is a mention of: <see cref="MentionField"/> as an enumeration, so that a client sees which values there are.</summary>
internal enum FieldName
{
    /// <summary>A person, by name, without titles.</summary>
    Person,

    /// <summary>An organization, force, government or body.</summary>
    Organization,

    /// <summary>People named as a group: "Allied leaders".</summary>
    Group,

    /// <summary>An office: "Iraqi Prime Minister".</summary>
    Office,

    /// <summary>A state, by its name or as "Iraqi".</summary>
    State,

    /// <summary>A place that is no state.</summary>
    Place,

    /// <summary>A mission, programme or activity.</summary>
    Mission,

    /// <summary>A document, resolution, plan, agreement.</summary>
    Document,

    /// <summary>A number with what it counts.</summary>
    Quantity,

    /// <summary>A date phrase.</summary>
    Date,

    /// <summary>The words that decided the event's kind.</summary>
    Kind,
}
