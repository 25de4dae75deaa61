using NatoIraq.Chronology.Comparison;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Comparison;

/// <summary>An edition of a chronology, written down entry by entry.</summary>
internal static class Edition
{
    /// <summary>Entries as "date: words", in their order; "# words" is the heading of what follows.</summary>
    public static List<Event> Of(params IEnumerable<string> lines)
    {
        var events = new List<Event>();
        var identifiers = new EventIdentifiers();
        string? section = null;
        var line = 0;
        foreach (var text in lines)
        {
            line++;
            if (text.StartsWith('#'))
            {
                section = text[2..];
                continue;
            }

            var colon = text.IndexOf(':', StringComparison.Ordinal);
            events.Add(Entry(text[..colon], text[(colon + 2)..], section, line, identifiers));
        }

        return events;
    }

    /// <summary>The changes from one to the other, each as "Kind date", with the redating where there is one.</summary>
    public static IEnumerable<string> Changes(List<Event> before, List<Event> after) => ChronologyComparer.Compare(before, after)
        .Select(static change => change.Redating is null ? $"{change.Change} {change.Date}" : $"{change.Change} {change.Date} {change.Redating}");

    private static Event Entry(string date, string words, string? section, int line, EventIdentifiers identifiers)
    {
        var value = EdtfDate.Parse(date);
        return new Event(Evidence.Of([]))
        {
            Id = identifiers.Next(value),
            Date = date,
            Start = value.KnownStart,
            End = value.KnownEnd,
            Precision = value.Precision.ToString(),
            Kind = EventKind.Other,
            Plover = "NONE",
            Title = words,
            Text = words,
            DateText = date,
            Section = section,
            Source = "An edition",
            Line = line,
        };
    }
}
