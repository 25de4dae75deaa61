namespace NatoIraq;

/// <summary>What two sources can disagree in.</summary>
public static class ConflictKind
{
    /// <summary>The dates share no day, whatever their unknown days are.</summary>
    public const string Date = "Date";

    /// <summary>Two figures of one thing cannot both be right.</summary>
    public const string Figure = "Figure";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Date, Figure];
}

/// <summary>
/// Two events of different sources that seem to be the same happening, and disagree. What makes them seem so is said in
/// <see cref="Reason"/>.
/// </summary>
public sealed record Conflict
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
    public required string FirstSentence { get; init; }

    /// <summary>The sentence that says the second.</summary>
    public required string SecondSentence { get; init; }

    /// <summary>Why the two seem to be the same happening: their kind, the names and the rare words that both have.</summary>
    public required string Reason { get; init; }

    /// <summary>How much of their words is common to them, from 0 to 1, the rare ones weighing most.</summary>
    public required double Similarity { get; init; }

    /// <summary>The event of the first source.</summary>
    public required Event First { get; init; }

    /// <summary>The event of the second source.</summary>
    public required Event Second { get; init; }

    /// <summary>In what they disagree, for a line of a screen: characters that steer a terminal are shown, never sent.</summary>
    public string Summarize() => DaysApart is { } days
        ? FormattableString.Invariant($"{About}: {FirstValue} or {SecondValue}, {days} {(days == 1 ? "day" : "days")} apart")
        : DisplayControl.ShowAll($"{About}: {FirstValue} or {SecondValue}");

    /// <summary>Who says the first, and in what words, for a line of a screen.</summary>
    public string TellFirst() => Line(First, FirstSentence);

    /// <summary>Who says the second, and in what words, for a line of a screen.</summary>
    public string TellSecond() => Line(Second, SecondSentence);

    /// <summary>Why the two seem to be one happening, for a line of a screen.</summary>
    public string TellReason() => DisplayControl.ShowAll(Reason);

    /// <inheritdoc/>
    public override string ToString() => Summarize();

    private static string Line(Event happening, string sentence) =>
        DisplayControl.ShowAll($"{happening.Id} ({happening.Source}): {sentence}");
}
