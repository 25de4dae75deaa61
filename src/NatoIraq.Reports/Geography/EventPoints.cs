namespace NatoIraq.Reports.Geography;

/// <summary>
/// Where an event happened, and the coordinates of that. A place that is only spoken of, a deadline's or an aim's, is none of it. A state has none here: the gazetteer's point of one is its capital, and
/// "in Iraq" is not "in Baghdad".
/// </summary>
internal static class EventPoints
{
    private const double MaximumLatitude = 90;
    private const double MaximumLongitude = 180;

    /// <summary>The names of where it happened, each once, in the order of the source.</summary>
    public static IReadOnlyList<string> Venues(Event @event) =>
        [.. @event.Mentions.Where(EventFacet.IsVenue).Select(static mention => mention.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The venues with a point on the earth, each once, in the order of the source.</summary>
    public static IReadOnlyList<(string Name, GeographicPoint Point)> Of(Event @event)
    {
        var points = new List<(string Name, GeographicPoint Point)>();
        foreach (var mention in @event.Mentions)
        {
            if (mention.Field is MentionField.Place && EventFacet.IsVenue(mention) && mention.Entity?.Point is { } point && IsOnEarth(point)
                && !points.Exists(known => known.Name == mention.Name))
            {
                points.Add((mention.Name, point));
            }
        }

        return points;
    }

    // A lexicon of the user's own can say anything.
    private static bool IsOnEarth(GeographicPoint point) =>
        Math.Abs(point.Latitude) <= MaximumLatitude && Math.Abs(point.Longitude) <= MaximumLongitude;
}
