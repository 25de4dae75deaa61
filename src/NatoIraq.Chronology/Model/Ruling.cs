namespace NatoIraq;

/// <summary>What a user decides about several events or names of a store.</summary>
/// <param name="Kind">One of <see cref="RulingKind"/>.</param>
/// <param name="Subjects">
/// What it is about: ids of events for SameHappening, DifferentHappening and PreferredDate; names of entities for AliasOf (the names that
/// are aliases) and NotAlias. Their order says nothing.
/// </param>
/// <param name="Value">
/// For AliasOf, the canonical name of the entity; for PreferredDate, the id of the event whose date holds. Otherwise null.
/// </param>
/// <param name="Reason">Why, or null. No part of what makes two rulings the same.</param>
public sealed record Ruling(string Kind, IReadOnlyList<string> Subjects, string? Value, string? Reason)
{
    /// <summary>Two rulings are equal when they decide the same of the same.</summary>
    public bool Equals(Ruling? other) =>
        other is not null && Kind == other.Kind && Value == other.Value
        && Subjects.Order(StringComparer.Ordinal).SequenceEqual(other.Subjects.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Value, Subjects.Count);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {string.Join(", ", Subjects)}{(Value is null ? "" : $" = {Value}")}";
}

/// <summary>The kinds of ruling. The values are text because they stand in stores.</summary>
public static class RulingKind
{
    /// <summary>The events report the same happening.</summary>
    public const string SameHappening = "SameHappening";

    /// <summary>The events report different happenings.</summary>
    public const string DifferentHappening = "DifferentHappening";

    /// <summary>Of the events of one happening, the date of one holds.</summary>
    public const string PreferredDate = "PreferredDate";

    /// <summary>The names are aliases of another.</summary>
    public const string AliasOf = "AliasOf";

    /// <summary>The names are not those of one entity.</summary>
    public const string NotAlias = "NotAlias";

    /// <summary>Every kind, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } = [SameHappening, DifferentHappening, PreferredDate, AliasOf, NotAlias];
}
