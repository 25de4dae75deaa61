namespace NatoIraq;

/// <summary>What a mention is a mention of.</summary>
public static class MentionField
{
    /// <summary>A person, by name, without titles.</summary>
    public const string Person = "Person";

    /// <summary>An organization, force, government or body.</summary>
    public const string Organization = "Organization";

    /// <summary>People named as a group: "Allied leaders".</summary>
    public const string Group = "Group";

    /// <summary>An office: "Iraqi Prime Minister".</summary>
    public const string Office = "Office";

    /// <summary>A state, by its name or as "Iraqi".</summary>
    public const string State = "State";

    /// <summary>A place that is not a state.</summary>
    public const string Place = "Place";

    /// <summary>A mission, programme or activity.</summary>
    public const string Mission = "Mission";

    /// <summary>A document, resolution, plan, agreement.</summary>
    public const string Document = "Document";

    /// <summary>A number with what it counts.</summary>
    public const string Quantity = "Quantity";

    /// <summary>A date phrase.</summary>
    public const string Date = "Date";

    /// <summary>The words that decided the event's kind.</summary>
    public const string Kind = "Kind";

    /// <summary>Every field, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Person, Organization, Group, Office, State, Place, Mission, Document, Quantity, Date, Kind];
}
