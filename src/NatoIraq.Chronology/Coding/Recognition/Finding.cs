namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Something found in an entry, before it becomes a mention: its characters, what it is, and the role it is given later.</summary>
internal sealed class Finding
{
    /// <summary>Its first token.</summary>
    public required int First { get; init; }

    /// <summary>Its last token.</summary>
    public required int Last { get; init; }

    /// <summary>Offset of its first UTF-16 code unit in the entry's folded text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind its last.</summary>
    public required int End { get; init; }

    /// <summary>One of <see cref="MentionField"/>.</summary>
    public required string Field { get; init; }

    /// <summary>What it comes to.</summary>
    public required string Name { get; init; }

    /// <summary>Stands inside another finding ("Iraqi" in "Iraqi government"): is evidence, but takes no part in the clause.</summary>
    public bool IsNested { get; init; }

    /// <summary>The entity, for a field that names one.</summary>
    public Entity? Entity { get; init; }

    /// <summary>The number, for a quantity.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The resolved phrase, for a date.</summary>
    public DatedPhrase? Dated { get; init; }

    /// <summary>Stated, or Inferred where what it refers to was concluded.</summary>
    public string Basis { get; init; } = NatoIraq.Basis.Stated;

    /// <summary>One of <see cref="MentionRole"/>; null while it has none.</summary>
    public string? Role { get; set; }

    /// <summary>A second role: who asks for something is both the agent of the asking and its requester.</summary>
    public string? SecondRole { get; set; }

    /// <summary>Whether it names somebody or something that can act.</summary>
    public bool IsActor => Field is MentionField.Person or MentionField.Organization or MentionField.Group or MentionField.Office
        or MentionField.State or MentionField.Mission;
}
