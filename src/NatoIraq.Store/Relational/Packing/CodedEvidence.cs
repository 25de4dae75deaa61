
namespace NatoIraq.Store.Relational.Packing;

/// <summary>
/// The evidence of an event that has been coded and waits to be written, packed: all of a source are at hand before the first is, and their
/// mentions take ten times as much memory. They are unpacked anew each time they are looked at, which is once.
/// </summary>
internal sealed class CodedEvidence : Evidence
{
    private readonly byte[] packed;
    private readonly Entity?[] entities;
    private readonly EvidenceOrigin of;

    private CodedEvidence(Event coded, PageIndex pages, RecurringText names)
    {
        of = new EvidenceOrigin(coded.Id, coded.Source, coded.Text, coded.Span.Start, coded.Line, pages, names, Store: null);
        packed = PackedMentions.Pack(coded);
        entities = [.. coded.Mentions.Select(static mention => mention.Entity)];
    }

    /// <inheritdoc/>
    public override ValueList<Mention> Mentions =>
        new(PackedMentions.Unpack(packed, of).Select((mention, index) => mention with { Entity = entities[index] }));

    /// <summary>The events with their evidence packed.</summary>
    /// <param name="coded">The events of a source.</param>
    /// <param name="pages">The pages of the source.</param>
    public static List<Event> Pack(IEnumerable<Event> coded, PageIndex pages)
    {
        var names = new RecurringText();
        return [.. coded.Select(happening => Pack(happening, pages, names))];
    }

    private static Event Pack(Event coded, PageIndex pages, RecurringText names) => coded with
    {
        Evidence = new CodedEvidence(coded, pages, names),
        SubEvents = coded.SubEvents.Count == 0 ? coded.SubEvents : new ValueList<Event>(coded.SubEvents.Select(inner => Pack(inner, pages, names))),
    };
}
