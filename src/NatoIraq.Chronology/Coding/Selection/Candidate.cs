namespace NatoIraq.Chronology.Coding.Selection;

/// <summary>What a recognizer takes a run of tokens for. Several may compete for the same tokens; <see cref="CandidateSelector"/> decides.</summary>
internal sealed record Candidate
{
    /// <summary>Its first token, by its number in the text.</summary>
    public required int First { get; init; }

    /// <summary>Its last token.</summary>
    public required int Last { get; init; }

    /// <summary>One of <see cref="MentionField"/>; empty for what is no field of an event but keeps others off its words (a ship).</summary>
    public required string Field { get; init; }

    /// <summary>Which rule proposes it: for tests and for whoever asks why.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// How strongly the words speak for it, above 0, for each token it covers (<see cref="Weights"/>): of two readings of the same words the stronger
    /// wins, and a long name wins over what could be made of its parts.
    /// </summary>
    public required int Weight { get; init; }

    /// <summary>The entity as far as the words alone tell; the document's memory may know more of it.</summary>
    public Entity? Entity { get; init; }

    /// <summary>The figure, for a quantity.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The resolved phrase, for a date.</summary>
    public DatedPhrase? Dated { get; init; }

    /// <summary>Stated, or Inferred where what is meant was concluded.</summary>
    public string Basis { get; init; } = NatoIraq.Basis.Stated;

    /// <summary>Names inside it that are evidence of their own ("Iraqi" in "Iraqi government").</summary>
    public IReadOnlyList<Candidate> Parts { get; init; } = [];

    /// <summary>Offset of its first UTF-16 code unit in the entry's text, where that is not its first token's.</summary>
    public int? Start { get; init; }

    /// <summary>Offset behind its last, where that is not its last token's.</summary>
    public int? End { get; init; }

    /// <summary>What it adds to the sum of a set of candidates.</summary>
    public long Value => (long)Weight * (Last - First + 1);

    /// <summary>The name it comes to.</summary>
    public string Name => Entity?.Name ?? Dated?.Date ?? Quantity?.Text ?? "";
}
