namespace NatoIraq.Chronology.Aliases;

/// <summary>Names that a text gives in brackets behind another of their field: "Daesh (ISIS)". A place in brackets is where the other lies.</summary>
internal static class BracketedNames
{
    /// <summary>The pairs of an event.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="mentions">Its mentions that name something, in the order of the source.</param>
    public static IEnumerable<(Mention Name, Mention InBrackets)> In(Event happening, IReadOnlyList<Mention> mentions)
    {
        for (var index = 0; index + 1 < mentions.Count; index++)
        {
            var (name, other) = (mentions[index], mentions[index + 1]);
            if (name.Field == other.Field && name.Name != other.Name && name.Length > 0
                && name.Field is not (MentionField.Place or MentionField.State or MentionField.Office)
                && other.Start - name.Start - name.Length is > 0 and <= 3
                && happening.Text.Contains($"{name.Text} ({other.Text})", StringComparison.Ordinal))
            {
                yield return (name, other);
            }
        }
    }
}
