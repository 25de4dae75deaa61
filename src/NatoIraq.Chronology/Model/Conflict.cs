namespace NatoIraq;

/// <summary>What two sources can disagree in.</summary>
public static class ConflictKind
{
    /// <summary>The dates have no day in common, whatever their unknown days are.</summary>
    public const string Date = "Date";

    /// <summary>Two figures of one thing cannot both be right.</summary>
    public const string Figure = "Figure";

    /// <summary>What the main clause says is of different kinds: an approval, a decision.</summary>
    public const string Kind = "Kind";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Date, Figure, Kind];
}

/// <summary>
/// Two events that report the same happening, and disagree. What makes them one is said in <see cref="Rule"/> and <see cref="Reason"/>.
/// </summary>
public sealed record Conflict : IStoreItem, IComparable<Conflict>, IComparable
{
    /// <summary>In what they disagree: one of <see cref="ConflictKind"/>.</summary>
    public required string About { get; init; }

    /// <summary>What the first says: an EDTF date, or a figure in its words.</summary>
    public required string FirstValue { get; init; }

    /// <summary>What the second says.</summary>
    public required string SecondValue { get; init; }

    /// <summary>For dates, the least number of days between them; otherwise null.</summary>
    public long? DaysApart { get; init; }

    /// <summary>The sentence that says the first.</summary>
    public required string FirstSentence { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The sentence that says the second.</summary>
    public required string SecondSentence { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Why the two are taken for one happening: the names and the rare words that both have, or the user's reason.</summary>
    public required string Reason { get; init => field = DisplayControl.Fold(value); }

    /// <summary>How it is known that they are one, one of <see cref="Basis"/>.</summary>
    public required string Basis { get; init; }

    /// <summary>The rule that took them for one: one of <see cref="HappeningRule"/>; null where a user said so.</summary>
    public string? Rule { get; init; }

    /// <summary>How much speaks for the two being one happening, from 0 to 1; null where a user said so.</summary>
    public double? Score { get; init; }

    /// <summary>The title of the source of the first.</summary>
    public string FirstSource => First.Source;

    /// <summary>The title of the source of the second.</summary>
    public string SecondSource => Second.Source;

    /// <summary>The ids of the two events.</summary>
    public ValueList<string> Events => new([First.Id, Second.Id]);

    /// <summary>The event of the first source.</summary>
    public required Event First { get; init; }

    /// <summary>The event of the second source.</summary>
    public required Event Second { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>In what they disagree, for a line of a screen.</summary>
    public string Summarize() => DaysApart is { } days
        ? FormattableString.Invariant($"{About}: {FirstValue} or {SecondValue}, {days} {(days == 1 ? "day" : "days")} apart")
        : $"{About}: {FirstValue} or {SecondValue}";

    /// <summary>Who says the first, and in what words, for a line of a screen.</summary>
    public string TellFirst() => Line(First, FirstSentence);

    /// <summary>Who says the second, and in what words, for a line of a screen.</summary>
    public string TellSecond() => Line(Second, SecondSentence);

    /// <summary>Why the two seem to be one happening, for a line of a screen.</summary>
    public string TellReason() => Rule is null ? Reason : FormattableString.Invariant($"{Reason} ({Rule}, {Score:0.00})");

    /// <summary>In the order of time of the first event, then of the second.</summary>
    public int CompareTo(Conflict? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = First.CompareTo(other.First);
        order = order != 0 ? order : Second.CompareTo(other.Second);
        return order != 0 ? order : string.CompareOrdinal(About, other.About);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Conflict);

    /// <inheritdoc/>
    public override string ToString() => Summarize();

    private static string Line(Event happening, string sentence) => $"{happening.Id} ({happening.Source}): {sentence}";
}
