using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>
/// One sentence, parsed once: its main clause with subject, verb, object and adjuncts, and what stands before and behind it. Kind, roles, venue,
/// title and sub-events are all read off this.
/// </summary>
internal sealed record Clause
{
    /// <summary>The sentence's first token.</summary>
    public required int SentenceFirst { get; init; }

    /// <summary>The sentence's last token.</summary>
    public required int Last { get; init; }

    /// <summary>Where the main clause begins, behind what is put before it ("At the Brussels Summit, …").</summary>
    public required int First { get; init; }

    /// <summary>Where the main clause ends: before a clause of its own that follows ("…, which …", "…; …", "…, and she …").</summary>
    public required int MainLast { get; init; }

    /// <summary>Its finite verb; null for a sentence without one ("Working visit.").</summary>
    public VerbGroup? Verb { get; init; }

    /// <summary>Every phrase of the sentence, in the order of the text.</summary>
    public required IReadOnlyList<Constituent> Constituents { get; init; }

    /// <summary>Who or what the verb is said of; null where nothing stands before the verb.</summary>
    public Constituent? Subject => Find(ConstituentKind.Subject, static part => part is ClausePart.Main);

    /// <summary>What stands right behind the verb without a preposition; null where nothing does.</summary>
    public Constituent? Object => Find(ConstituentKind.Object, static part => part is ClausePart.Main);

    /// <summary>The phrases behind prepositions.</summary>
    public IEnumerable<Constituent> Adjuncts => Constituents.Where(static phrase => phrase.Kind is ConstituentKind.Adjunct);

    /// <summary>The phrase a token stands in; null for a token between phrases.</summary>
    public Constituent? At(int token)
    {
        var (low, high) = (0, Constituents.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Constituents[middle].Last < token ? (middle + 1, high) : (low, middle);
        }

        return low < Constituents.Count && Constituents[low].First <= token ? Constituents[low] : null;
    }

    private Constituent? Find(ConstituentKind kind, Func<ClausePart, bool> isIn)
    {
        foreach (var phrase in Constituents)
        {
            if (phrase.Kind == kind && isIn(phrase.Part))
            {
                return phrase;
            }
        }

        return null;
    }
}

/// <summary>A phrase of a sentence.</summary>
/// <param name="Kind">Whether it is subject, object or adjunct.</param>
/// <param name="Part">In which part of the sentence it stands.</param>
/// <param name="First">Its first token, the preposition not counted.</param>
/// <param name="Last">Its last token; lists ("Kenya and Uganda") are one phrase.</param>
/// <param name="Preposition">The preposition that leads to it, or -1.</param>
/// <param name="Verb">The verb it is the object of; null behind a preposition.</param>
internal sealed record Constituent(ConstituentKind Kind, ClausePart Part, int First, int Last, int Preposition, VerbSense? Verb)
{
    /// <summary>The adjunct or object this one depends on: "in Brussels" in "by the Summit in Brussels"; null where it depends on the verb.</summary>
    public Constituent? Within { get; init; }
}

/// <summary>What a phrase is in its clause.</summary>
internal enum ConstituentKind
{
    /// <summary>Stands before the verb.</summary>
    Subject,

    /// <summary>Stands behind a verb.</summary>
    Object,

    /// <summary>Stands behind a preposition.</summary>
    Adjunct,
}

/// <summary>A part of a sentence.</summary>
internal enum ClausePart
{
    /// <summary>Put before the main clause: "At the Brussels Summit, …".</summary>
    Fronted,

    /// <summary>The main clause, with what "and" adds to its verb.</summary>
    Main,

    /// <summary>An aim or a content: "to liberate Mosul", "agreeing to train", "for NATO to scale up".</summary>
    Aim,

    /// <summary>A relative or other subordinate clause, a participle, what a bracket holds: tells more of something, does not happen in the event.</summary>
    Aside,

    /// <summary>A further main clause, with a subject of its own.</summary>
    Further,
}
