using System.ComponentModel;

namespace NatoIraq.Mcp.Answers;

/// <summary>An event as it stands in a list.</summary>
internal sealed record EventAnswer
{
    /// <summary>The id.</summary>
    [Description("The event's id, to be quoted.")]
    public required string Id { get; init; }

    /// <summary>When.</summary>
    public required DateAnswer Date { get; init; }

    /// <summary>What the main clause does.</summary>
    public required string Kind { get; init; }

    /// <summary>The main clause.</summary>
    [Description("The main clause in the source's own words.")]
    public required string Title { get; init; }

    /// <summary>The sentences.</summary>
    [Description("The entry's sentences, word for word; ends in … where it is longer (get_event gives more).")]
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    [Description("Where the sentences stand in the source; null for an event that a user added.")]
    public required SourcePlace? Place { get; init; }

    /// <summary>How it is known.</summary>
    [Description("Stated: as the source has it. Corrected: a user changed the fields that are listed.")]
    public required string Basis { get; init; }

    /// <summary>What a user changed.</summary>
    public required IReadOnlyList<string> CorrectedFields { get; init; }

    /// <summary>How it fits the dates asked for.</summary>
    [Description("Certain: fits the dates asked for whatever its unknown days are. Possible: only may. Null: no date was asked for.")]
    public required string? DateMatch { get; init; }

    /// <summary>Its missions.</summary>
    public required IReadOnlyList<string> Missions { get; init; }

    /// <summary>Who does it.</summary>
    public required IReadOnlyList<string> Agents { get; init; }

    /// <summary>At whose request.</summary>
    public required IReadOnlyList<string> Requesters { get; init; }

    /// <summary>Where.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Happenings inside it that have a date of their own.</summary>
    [Description("Ids of the sentences inside it that have a date of their own.")]
    public required IReadOnlyList<string> SubEvents { get; init; }

    /// <summary>The event it is a sentence of.</summary>
    public required string? Parent { get; init; }

    /// <summary>The citation.</summary>
    [Description("Where to find it, in Chicago style.")]
    public required string Citation { get; init; }
}
