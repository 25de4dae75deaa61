namespace NatoIraq.Reports.Timeline.Html;

/// <summary>Where in the sentence of an event its mentions stand.</summary>
internal static class SentenceMarks
{
    /// <summary>
    /// The mentions from left to right; of those that overlap, the first and longest. One whose words do not stand where they should, because
    /// white space before them is folded, is left out.
    /// </summary>
    /// <returns>The place in the sentence as it is shown, the roles in words ("Person, Agent"), and the name.</returns>
    public static IEnumerable<(int Start, int Length, string Roles, string Name)> Of(Event @event)
    {
        var text = DisplayText.Of(@event.Text);
        var offset = @event.Span.End - @event.Text.Length;
        var end = 0;
        foreach (var mentions in @event.Mentions
            .Where(static mention => mention.Field is not (MentionField.Kind or MentionField.Date))
            .GroupBy(mention => (Start: mention.Start - offset, mention.Length))
            .OrderBy(static group => group.Key.Start)
            .ThenByDescending(static group => group.Key.Length))
        {
            var (start, length) = mentions.Key;
            if (start < end || length == 0 || start + length > text.Length || DisplayText.Of(mentions.First().Text) != text.Substring(start, length))
            {
                continue;
            }

            yield return (start, length, string.Join("; ", mentions.Select(Told).Distinct(StringComparer.Ordinal)), mentions.First().Name);
            end = start + length;
        }
    }

    private static string Told(Mention mention) =>
        string.Join(", ", new[] { mention.Field, mention.Role, mention.Basis == Basis.Inferred ? Basis.Inferred : null }.OfType<string>());
}
