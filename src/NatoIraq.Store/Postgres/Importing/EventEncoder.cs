using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Postgres.Searching;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Importing;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>Events → rows.</summary>
/// <param name="revision">The revision that writes them.</param>
internal sealed class EventEncoder(long revision)
{
    private readonly RecentBounds bounds = new();
    private readonly EventWords words = new();

    /// <summary>Writes the row of an event, or of a sub-event.</summary>
    /// <param name="rows">Where to.</param>
    /// <param name="written">The event.</param>
    /// <param name="key">Its key.</param>
    /// <param name="parent">The key of its event, where it is a sub-event.</param>
    /// <param name="source">The key of its source.</param>
    /// <param name="facets">Which entities stand in its lists; of a sub-event, in those of its event.</param>
    /// <param name="names">What its entities are called, for search; null where search does not find it.</param>
    public void Encode(CopyRows rows, Event written, long key, long? parent, long source, long[] facets, string? names)
    {
        var days = bounds.Of(written.Date);
        rows.BeginRow(EventTable.ColumnCount);
        var checksum = EncodeContent(new ContentColumns(rows), written, key, parent, source, days);
        rows.Write((long)checksum);
        rows.Write(revision);
        EncodeExtent(rows, written, days);
        rows.Write(facets);
        rows.Write(UnitsOf(written));
        if (names is null)
        {
            rows.WriteNull();
        }
        else
        {
            rows.Write(words.Encode(written.Title, names, written.Text));
        }
    }

    /// <summary>In the order of <see cref="EventTable.Content"/>.</summary>
    private static uint EncodeContent(ContentColumns row, Event written, long key, long? parent, long source, DateBounds days)
    {
        var isUndated = days.EarliestStart is null && days.LatestEnd is null;
        var isOpen = days.EarliestStart is null || days.LatestStart is null || days.EarliestEnd is null || days.LatestEnd is null;
        var titleLength = PackedTitle.Length(written.Title, written.Text);
        row.Write((long?)key);
        row.Write(written.Id);
        row.Write(parent);
        row.Write((long?)source);
        row.Write((int?)written.Span.Start);
        row.Write((int?)written.Span.Length);
        row.Write((int?)written.Line);
        row.Write(written.Section);
        row.Write(written.DateText);
        row.Write((int?)(written.DateSpan.Start - written.Span.Start));
        row.Write((int?)written.DateSpan.Length);
        row.Write(written.Date);
        row.Write(isUndated ? long.MaxValue : days.EarliestStart ?? long.MinValue);
        row.Write(days.LatestStart);
        row.Write(days.EarliestEnd);
        row.Write(days.LatestEnd ?? long.MaxValue);
        row.Write(!isOpen && !DateGaps.MayHave(written.Date));
        row.Write(isUndated ? written.Date : "");
        row.Write(written.Time ?? "");
        row.Write(written.TimeZone);
        row.Write(written.DateBasis switch { Basis.Stated => (short)0, Basis.Inferred => (short)1, _ => (short)2 });
        row.Write(EventYear.OfDay(days.EarliestStart ?? days.LatestEnd));
        row.Write(written.Precision);
        row.Write(written.Kind);
        row.Write(written.Plover);
        row.Write(titleLength is null ? written.Title : "");
        row.Write(titleLength);
        row.Write(written.Text);
        row.Write(PackedMentions.Pack(written));
        row.Write((int?)written.SubEvents.Count);
        row.Write(CorrectionJson.Pack(written.Corrections));
        return row.Checksum;
    }

    private void EncodeExtent(CopyRows rows, Event written, DateBounds days)
    {
        var (first, last) = (days.EarliestStart, days.LatestEnd);
        foreach (var inner in written.SubEvents.Select(subEvent => bounds.Of(subEvent.Date)))
        {
            first = first is { } from && inner.EarliestStart is { } innerFrom ? Math.Min(from, innerFrom) : null;
            last = last is { } to && inner.LatestEnd is { } innerTo ? Math.Max(to, innerTo) : null;
        }

        rows.WriteRange(first, last);
    }

    private static string[] UnitsOf(Event written) =>
    [
        .. written.Quantities
            .Select(static quantity => quantity.Unit)
            .OfType<string>()
            .Select(StoredText.Encode)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
