using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Measuring;

/// <summary>Events of which only what is measured matters.</summary>
internal static class MeasuredEvent
{
    /// <summary>An event on a date, with its date as id unless one is given.</summary>
    public static Event On(string date, string kind = EventKind.Other, string[]? missions = null, string? id = null)
    {
        var value = EdtfDate.Parse(date);
        return new Event(Evidence.Of((missions ?? []).Select(static (name, index) => new Mention
        {
            Field = MentionField.Mission,
            Text = name,
            Name = name,
            Start = index,
            Length = name.Length,
            Line = 1,
        })))
        {
            Id = id ?? date,
            Date = date,
            Start = value.KnownStart,
            End = value.KnownEnd,
            Precision = value.Precision.ToString(),
            Kind = kind,
            Title = "",
            Text = "",
            Plover = "",
            DateText = date,
            Line = 1,
        };
    }
}
