using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Postgres.Searching;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Packing;
using NpgsqlTypes;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>Events → rows.</summary>
internal sealed class EventEncoder
{
    private static readonly NpgsqlRange<long> Always = new(0, true, true, 0, true, true);

    private readonly Dictionary<string, DateBounds> bounds = new(StringComparer.Ordinal);

    /// <summary>The row of an event, or of a sub-event.</summary>
    /// <param name="written">The event.</param>
    /// <param name="key">Its key.</param>
    /// <param name="parent">The key of its event, where it is a sub-event.</param>
    /// <param name="source">The key of its source.</param>
    /// <param name="facets">Which entities stand in its lists; of a sub-event, in those of its event.</param>
    /// <param name="names">What its entities are called, for search; null where search does not find it.</param>
    public EventRow Encode(Event written, long key, long? parent, long source, long[] facets, string? names)
    {
        var days = BoundsOf(written.Date);
        var isUndated = days.EarliestStart is null && days.LatestEnd is null;
        var isOpen = days.EarliestStart is null || days.LatestStart is null || days.EarliestEnd is null || days.LatestEnd is null;
        var titleLength = PackedTitle.Length(written.Title, written.Text);
        object?[] content =
        [
            key,
            written.Id,
            parent,
            source,
            written.Span.Start,
            written.Span.Length,
            written.Line,
            written.Section,
            written.DateText,
            written.DateSpan.Start - written.Span.Start,
            written.DateSpan.Length,
            written.Date,
            isUndated ? long.MaxValue : days.EarliestStart ?? long.MinValue,
            days.LatestStart,
            days.EarliestEnd,
            days.LatestEnd ?? long.MaxValue,
            !isOpen && !DateGaps.MayHave(written.Date),
            isUndated ? written.Date : "",
            written.Time ?? "",
            written.TimeZone,
            written.DateBasis switch { Basis.Stated => (short)0, Basis.Inferred => (short)1, _ => (short)2 },
            EventYear.OfDay(days.EarliestStart ?? days.LatestEnd),
            written.Precision,
            written.Kind,
            written.Plover,
            titleLength is null ? written.Title : "",
            titleLength,
            written.Text,
            PackedMentions.Pack(written),
            written.SubEvents.Count,
            CorrectionJson.Pack(written.Corrections),
        ];
        return new EventRow(content, ExtentOf(written, days), facets, UnitsOf(written), names is null ? null : EventWords.Of(written.Title, names, written.Text));
    }

    private NpgsqlRange<long> ExtentOf(Event written, DateBounds days)
    {
        var (first, last) = (days.EarliestStart, days.LatestEnd);
        foreach (var inner in written.SubEvents.Select(subEvent => BoundsOf(subEvent.Date)))
        {
            first = first is { } from && inner.EarliestStart is { } innerFrom ? Math.Min(from, innerFrom) : null;
            last = last is { } to && inner.LatestEnd is { } innerTo ? Math.Max(to, innerTo) : null;
        }

        return first is null && last is null
            ? Always
            : new NpgsqlRange<long>(first ?? 0, true, first is null, last ?? 0, true, last is null);
    }

    private static string[] UnitsOf(Event written) =>
    [
        .. written.Quantities
            .Select(static quantity => quantity.Unit)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    // Many events share a date, and reading one takes long.
    private DateBounds BoundsOf(string date)
    {
        if (!bounds.TryGetValue(date, out var found))
        {
            bounds.Add(date, found = EdtfDate.Parse(date).KnownBounds);
        }

        return found;
    }
}
