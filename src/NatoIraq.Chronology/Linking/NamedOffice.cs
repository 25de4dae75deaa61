namespace NatoIraq.Chronology.Linking;

/// <summary>
/// A person whom an event names by an office: "Iraqi Prime Minister Al-Abadi", "Jens Stoltenberg, Secretary General of NATO".
/// </summary>
/// <param name="Office">The mention of the office.</param>
/// <param name="Person">The mention of the person.</param>
/// <param name="IsQualified">Whether the words of the office say of which state or body it is: "Iraqi President", not "President".</param>
public sealed record NamedOffice(Mention Office, Mention Person, bool IsQualified)
{
    // Between an office and its holder there is at most a title or two: "Foreign Minister Dr", "the Right Honourable".
    private const int Reach = 32;

    private static readonly string[] Appositions = [",", ", the", ", then", ", as", " ("];

    /// <summary>The pairs in an event, in the order of the source.</summary>
    public static IEnumerable<NamedOffice> In(Event happening)
    {
        ArgumentNullException.ThrowIfNull(happening);

        // Of an event that several sources tell, only its own source's mentions stand in its text.
        var named = happening.Mentions
            .Where(mention => mention.Field is MentionField.Office or MentionField.Person && mention.Source == happening.Source)
            .DistinctBy(static mention => (mention.Start, mention.Field)).OrderBy(static mention => mention.Start).ToList();
        for (var index = 0; index + 1 < named.Count; index++)
        {
            var (first, second) = (named[index], named[index + 1]);
            if (first.Field == second.Field || Between(happening.Text, first, second) is not { } words)
            {
                continue;
            }

            if (first.Field is MentionField.Office)
            {
                if (words is "" or "," || IsTitles(words))
                {
                    yield return Of(happening, first, second);
                    index++;
                }
            }
            else if (Appositions.Contains(words) && !IsFollowedByHolder(happening.Text, named, index + 1))
            {
                yield return Of(happening, second, first);
                index++;
            }
        }
    }

    private static NamedOffice Of(Event happening, Mention office, Mention person) => new(
        office,
        person,
        happening.Mentions.Any(mention => mention.Field is MentionField.State or MentionField.Organization or MentionField.Place
            && mention.Source == office.Source && mention.Start >= office.Start && mention.Start + mention.Length <= office.Start + office.Length));

    /// <summary>"Foreign Minister A, President B": the second office is B's.</summary>
    private static bool IsFollowedByHolder(string text, List<Mention> named, int office) =>
        office + 1 < named.Count
            && named[office + 1].Field is MentionField.Person
            && Between(text, named[office], named[office + 1]) is { } words
        && (words.Length == 0 || IsTitles(words));

    /// <summary>Words with capitals, no comma and nothing that joins two people.</summary>
    private static bool IsTitles(string words) =>
        words.TrimStart().Split(' ').All(static word => word.Length > 0 && char.IsUpper(word[0]) && !word.Contains(','));

    /// <summary>The words that stand between two mentions, white space folded; null where they are far apart.</summary>
    private static string? Between(string text, Mention first, Mention second)
    {
        if (second.Start < first.Start + first.Length || second.Start - first.Start - first.Length > Reach)
        {
            return null;
        }

        var (before, after) = (Folded(first.Text), Folded(second.Text));
        for (var at = text.IndexOf(before, StringComparison.Ordinal); at >= 0; at = text.IndexOf(before, at + 1, StringComparison.Ordinal))
        {
            var end = at + before.Length;
            var reach = Math.Min(text.Length - end, Reach + after.Length);
            var next = text.AsSpan(end, reach).IndexOf(after, StringComparison.Ordinal);

            // "President A meets President B": B is named by the second.
            if (next >= 0 && !text.AsSpan(end, next).Contains(before, StringComparison.Ordinal))
            {
                return text.Substring(end, next).TrimEnd();
            }
        }

        return null;
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
