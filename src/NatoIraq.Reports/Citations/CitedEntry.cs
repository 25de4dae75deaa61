namespace NatoIraq.Reports.Citations;

/// <summary>An entry of a source as a citation needs it.</summary>
/// <param name="event">The event. What a style does not write is not read.</param>
internal sealed class CitedEntry(Event @event)
{
    /// <summary>The main clause.</summary>
    public string Title => Citation.Clean(@event.Title);

    /// <summary>The entry, word for word.</summary>
    public string Text => Citation.Clean(@event.Text);

    /// <summary>
    /// Where in the source: "entry for 11 July 2018, line 19", with the page where there are some, "p. 12, line 419"; with the fields that a user corrected, and for an event that stands in no source who added it.
    /// </summary>
    public string Place => field ??= Citation.Clean(PlaceOf(@event));

    /// <summary>The same at the beginning of a sentence.</summary>
    public string PlaceAsSentence => char.ToUpperInvariant(Place[0]) + Place[1..];

    /// <summary>When it happened.</summary>
    public CitedDate Date => field ??= CitedDate.Of(@event.ToEdtf(), Citation.Clean(@event.DateText));

    private static string PlaceOf(Event @event)
    {
        if (@event.Corrections.FirstOrDefault(static correction => correction is { Field: CorrectedField.Event, Value: CorrectedField.Added }) is { } added)
        {
            return FormattableString.Invariant($"entry for {(@event.DateText.Length > 0 ? @event.DateText : @event.Date)}, added by {added.User} on {added.Time:yyyy-MM-dd}");
        }

        var corrected = @event.Corrections.Select(static correction => correction.Field).Distinct(StringComparer.Ordinal).ToList();
        var page = @event.Page is { } number ? FormattableString.Invariant($"p. {number}, ") : "";
        var place = FormattableString.Invariant($"entry for {@event.DateText}, {page}line {@event.Line}");
        return corrected.Count == 0 ? place : $"{place}, corrected ({string.Join(", ", corrected)})";
    }
}
