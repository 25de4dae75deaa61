namespace NatoIraq.Chronology.Linking;

/// <summary>
/// What an event says of a mission that takes the place of another: "SFOR replaces IFOR", "ISAF is succeeded by Resolute Support", "launches …,
/// replacing ISAF". Verbs that may mean a task or a command as well ("takes over the training", "hands over to") say nothing of an end.
/// </summary>
internal static class Replacement
{
    /// <summary>How far from a mission's name the words may stand, in UTF-16 code units.</summary>
    private const int Reach = 32;

    /// <summary>What happened, rather than what somebody wants, decides or announces.</summary>
    private static readonly string[] Kinds =
        [EventKind.Transition, EventKind.Establishment, EventKind.Deployment, EventKind.Expansion, EventKind.Staffing, EventKind.Termination, EventKind.Other];

    private static readonly string[] BeforeReplaced =
    [
        "replaces", "replaced", "replacing", "succeeds", "succeeded", "succeeding", "supersedes", "superseded", "superseding", "takes over from",
        "took over from", "taking over from", "takes the place of", "took the place of", "taking the place of", "in place of",
    ];

    private static readonly string[] AfterReplaced =
    [
        "is replaced by", "was replaced by", "is succeeded by", "was succeeded by", "is superseded by", "was superseded by", "gives way to",
        "gave way to",
    ];

    /// <summary>The mention of a mission whose place another takes; null where the event says no such thing.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="mentions">Its mentions of the mission.</param>
    public static Mention? Ended(Event happening, IReadOnlyList<Mention> mentions) =>
        Kinds.Contains(happening.Kind) ? mentions.FirstOrDefault(mention => IsReplaced(happening.Text, mention.Text)) : null;

    /// <summary>The missions and other bodies whose place a mission takes in an event.</summary>
    public static IEnumerable<string> ReplacedBy(Event happening, string mission)
    {
        if (!Kinds.Contains(happening.Kind)
            || !happening.Mentions.Any(mention => mention.Name == mission && mention.Field is MentionField.Mission
                && mention.Role is MentionRole.Agent or MentionRole.Subject))
        {
            return [];
        }

        return happening.Mentions
            .Where(mention => mention.Field is MentionField.Mission or MentionField.Organization && mention.Name != mission
                && IsReplaced(happening.Text, mention.Text))
            .Select(static mention => mention.Name)
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsReplaced(string text, string name)
    {
        if (name.Length == 0)
        {
            return false;
        }

        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (IsReplaced(text, at, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReplaced(string text, int start, int end)
    {
        var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach)).TrimEnd();
        before = EndsWithWord(before, "the") ? before[..^"the".Length].TrimEnd() : before;
        foreach (var words in BeforeReplaced)
        {
            if (EndsWithWord(before, words) && !IsDenied(before[..^words.Length].TrimEnd()))
            {
                return true;
            }
        }

        // "The Implementation Force (IFOR) is replaced by …"
        var after = text.AsSpan(end, Math.Min(text.Length - end, Reach)).TrimStart(") ,");
        foreach (var words in AfterReplaced)
        {
            if (after.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"has not replaced SFOR"; "had replaced SFOR" tells of an earlier time.</summary>
    private static bool IsDenied(ReadOnlySpan<char> before) => EndsWithWord(before, "not") || EndsWithWord(before, "never") || EndsWithWord(before, "had");

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));
}
