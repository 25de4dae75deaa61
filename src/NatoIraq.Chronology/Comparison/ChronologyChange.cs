namespace NatoIraq;

/// <summary>What can become of an entry from one edition of a chronology to the next.</summary>
public static class ChangeKind
{
    /// <summary>It is new.</summary>
    public const string Added = "Added";

    /// <summary>It is gone.</summary>
    public const string Removed = "Removed";

    /// <summary>Its words were changed.</summary>
    public const string Reworded = "Reworded";

    /// <summary>Its date was changed.</summary>
    public const string Redated = "Redated";

    /// <summary>It stands under another heading, or at another place among the rest.</summary>
    public const string Moved = "Moved";

    /// <summary>Every kind of change, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } = [Added, Removed, Reworded, Redated, Moved];
}

/// <summary>One thing that became of one entry. An entry that was redated and reworded has two.</summary>
public sealed record ChronologyChange : IComparable<ChronologyChange>, IComparable
{
    /// <summary>What: one of <see cref="ChangeKind"/>.</summary>
    public required string Change { get; init; }

    /// <summary>The date of the entry as EDTF: after the change, or before where it is gone.</summary>
    public string Date => Entry.Date;

    /// <summary>For a redated entry, one of <see cref="NatoIraq.Redating"/>; otherwise null.</summary>
    public string? Redating { get; init; }

    /// <summary>The title of the entry: after the change, or before where it is gone.</summary>
    public string Title => Entry.Title;

    /// <summary>The entry before; null where it was added.</summary>
    public Event? Before { get; init; }

    /// <summary>The entry after; null where it was removed.</summary>
    public Event? After { get; init; }

    /// <summary>For a reworded entry, what changed word by word; otherwise null.</summary>
    public WordDifference? Difference { get; init; }

    /// <summary>How much of the words is common to before and after, from 0 to 1; null where there is but one of them.</summary>
    public double? Similarity { get; init; }

    /// <summary>
    /// For an added entry, the entry before whose words it took over, where one was split; for a removed entry, the entry after that took
    /// over its words, where two were joined. Otherwise null.
    /// </summary>
    public Event? Counterpart { get; init; }

    private Event Entry => After ?? Before!;

    /// <summary>
    /// What changed, in a line. What is gone stands in <c>[- -]</c>, what is new in <c>{+ +}</c>, each with what a terminal needs before
    /// and after it.
    /// </summary>
    public string Mark(string beforeRemoved = "", string afterRemoved = "", string beforeAdded = "", string afterAdded = "") => Change switch
    {
        ChangeKind.Added => $"{beforeAdded}{{+{Title}+}}{afterAdded}{Partner("split from")}",
        ChangeKind.Removed => $"{beforeRemoved}[-{Title}-]{afterRemoved}{Partner("joined into")}",
        ChangeKind.Redated => $"{beforeRemoved}[-{When(Before!)}-]{afterRemoved} {beforeAdded}{{+{When(After!)}+}}{afterAdded} {Title}",
        ChangeKind.Moved => $"{Place(Before!)} → {Place(After!)}: {Title}",
        _ => Difference!.Excerpt(beforeRemoved, afterRemoved, beforeAdded, afterAdded),
    };

    /// <summary>In the order of time.</summary>
    public int CompareTo(ChronologyChange? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Entry.CompareTo(other.Entry);
        return order != 0 ? order : string.CompareOrdinal(Change, other.Change);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as ChronologyChange);

    /// <inheritdoc/>
    public override string ToString() => $"{Change} {Date}: {Mark()}";

    /// <summary>The date, with the time where the two differ in that only.</summary>
    private string When(Event entry) =>
        Before!.Date != After!.Date ? entry.Date : string.Join(' ', ((string?[])[entry.Date, entry.Time, entry.TimeZone]).OfType<string>());

    private string Partner(string how) => Counterpart is null ? "" : $" ({how} {Counterpart.Id})";

    private string Place(Event entry)
    {
        var section = Before!.Section == After!.Section || entry.Section is null ? "" : entry.Section + ", ";
        return FormattableString.Invariant($"{section}line {entry.Line}");
    }
}
