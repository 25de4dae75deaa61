namespace NatoIraq;

/// <summary>
/// The evidence for one value: an entity or value at its characters of the source (W3C Web Annotation text-position and
/// text-quote selectors). <c>sourceText.Substring(Start, Length)</c> equals <see cref="Text"/> to the letter.
/// </summary>
public sealed record Mention : IStoreItem, IComparable<Mention>, IComparable
{
    /// <summary>The id of the event it belongs to; empty until the event has one.</summary>
    public string Event { get; init => field = DisplayControl.Fold(value); } = "";

    /// <summary>One of <see cref="MentionField"/>.</summary>
    public required string Field { get; init => field = DisplayControl.Fold(value); }

    /// <summary>One of <see cref="MentionRole"/>, or null where it plays none.</summary>
    public string? Role { get; init => field = DisplayControl.Fold(value); }

    /// <summary>
    /// The characters of the source, with a sign in the place of each one that steers a terminal; line breaks and tabs stay as they stand there.
    /// </summary>
    public required string Text
    {
        get;
        init => field = DisplayControl.Show(Exact = value);
    }

    /// <summary>The characters of the source to the letter: what stores and files keep, and what is compared with the source.</summary>
    internal string Exact { get; private init; } = "";

    /// <summary>Offset of the first UTF-16 code unit in the decoded source text.</summary>
    public required int Start { get; init; }

    /// <summary>How many UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The physical line it starts on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The page it begins on, from 1; null where the source has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>The title of the source.</summary>
    public string Source { get; init => field = DisplayControl.Fold(value); } = "";

    /// <summary>What it comes to: the entity's canonical name, the EDTF value, the kind, the quantity's text.</summary>
    public required string Name { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Stated, Inferred or Corrected; a mention that a correction makes has no characters: its text is empty, its length 0.</summary>
    public string Basis { get; init => field = DisplayControl.Fold(value); } = NatoIraq.Basis.Stated;

    /// <summary>
    /// The entity, for a field that names one: whole from the coder; from a store or a file only where it has a point, and no more than
    /// that.
    /// </summary>
    internal Entity? Entity { get; init; }

    /// <summary>The number, for a Quantity.</summary>
    internal Quantity? Quantity { get; init; }

    /// <summary>The resolved phrase, for a Date.</summary>
    internal DatedPhrase? Dated { get; init; }

    /// <summary>The characters of the source it stands on.</summary>
    internal TextSpan Span => new(Start, Length);

    /// <summary>
    /// Two mentions are equal when they say the same of the same characters. What else is known of the entity is not a part of it: not every
    /// source of events has that at hand.
    /// </summary>
    public bool Equals(Mention? other) =>
        other is not null && Event == other.Event && Field == other.Field && Role == other.Role && Exact == other.Exact && Span == other.Span
        && Line == other.Line && Page == other.Page && Source == other.Source && Name == other.Name && Basis == other.Basis && Quantity == other.Quantity
        && Dated == other.Dated;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Event, Field, Role, Name, Source, Span);

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By the place in the source.</summary>
    public int CompareTo(Mention? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Source, other.Source);
        order = order != 0 ? order : Start.CompareTo(other.Start);
        return order != 0 ? order : Length.CompareTo(other.Length);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Mention);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
