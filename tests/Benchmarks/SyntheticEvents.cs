using System.Globalization;

namespace NatoIraq.Benchmarks;

/// <summary>Events of the size and shape of the built-in chronology's, as many as wanted and the same each time.</summary>
internal static class SyntheticEvents
{
    private const string Mission = "NATO Training Mission-Iraq";

    private const string Source = "A synthetic chronology";

    /// <summary>One event a day from 1 January 2000 on.</summary>
    public static IEnumerable<Event> Take(int count) => Enumerable.Range(0, count).Select(At);

    private static Event At(int index)
    {
        var day = new DateTime(2000, 1, 1).AddDays(index);
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = date + "a";
        var text = FormattableString.Invariant(
            $"At request of the Iraqi Prime Minister, Allied leaders agree to expand the {Mission} and train {index} officers in Baghdad.");
        return new Event(Evidence.Of(
        [
            Mention(MentionField.Office, "Iraqi Prime Minister", "Prime Minister of Iraq", MentionRole.Requester),
            Mention(MentionField.Group, "Allied leaders", "Allied leaders", MentionRole.Agent),
            Mention(MentionField.Kind, "agree to expand", EventKind.Decision, role: null),
            Mention(MentionField.Mission, Mission, Mission, MentionRole.Subject),
            Mention(MentionField.Group, "officers", "officers", MentionRole.Recipient),
            Mention(MentionField.Place, "Baghdad", "Baghdad", MentionRole.Venue),
        ]))
        {
            Id = id,
            Date = date,
            Start = day,
            End = day,
            Precision = "Day",
            Kind = EventKind.Decision,
            Title = "Allied leaders agree to expand the " + Mission,
            Text = text,
            Plover = "AGREE",
            DateText = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            Section = day.Year.ToString(CultureInfo.InvariantCulture),
            Source = Source,
            Line = index + 1,
        };

        Mention Mention(string field, string words, string name, string? role) => new()
        {
            Event = id,
            Field = field,
            Role = role,
            Text = words,
            Start = text.IndexOf(words, StringComparison.Ordinal),
            Length = words.Length,
            Line = index + 1,
            Source = Source,
            Name = name,
        };
    }
}
