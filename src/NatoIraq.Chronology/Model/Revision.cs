namespace NatoIraq;

/// <summary>One write to a store: who did what, when and why. Revisions are numbered from 1, the making of the store.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Time">When (UTC).</param>
/// <param name="User">Who: the name the operating system knows the user by.</param>
/// <param name="Action">One of <see cref="RevisionAction"/>.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Target">The revision that it takes back, or before which it forgets what was; otherwise null.</param>
public sealed record Revision(long Number, DateTime Time, string User, string Action, string? Reason, long? Target) : IComparable<Revision>, IComparable
{
    /// <summary>By number.</summary>
    public int CompareTo(Revision? other) => other is null ? 1 : Number.CompareTo(other.Number);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Revision);
}

/// <summary>What a revision does. The values are text because they stand in stores.</summary>
public static class RevisionAction
{
    /// <summary>Makes the store.</summary>
    public const string Create = "Create";

    /// <summary>Brings a store of an older schema to this one.</summary>
    public const string Update = "Update";

    /// <summary>Stores a source, or a new edition of one.</summary>
    public const string Import = "Import";

    /// <summary>Removes a source with its events.</summary>
    public const string RemoveSource = "RemoveSource";

    /// <summary>Adds an event that is in no source.</summary>
    public const string Add = "Add";

    /// <summary>Corrects fields of an event.</summary>
    public const string Correct = "Correct";

    /// <summary>Hides an event.</summary>
    public const string Remove = "Remove";

    /// <summary>Decides about several events or names.</summary>
    public const string Rule = "Rule";

    /// <summary>Takes such a decision back.</summary>
    public const string Unrule = "Unrule";

    /// <summary>Takes another revision back.</summary>
    public const string Undo = "Undo";

    /// <summary>Forgets what was before another revision.</summary>
    public const string Purge = "Purge";
}
