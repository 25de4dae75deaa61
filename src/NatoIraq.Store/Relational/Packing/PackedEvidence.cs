
namespace NatoIraq.Store.Relational.Packing;

/// <summary>The evidence of an event from a store: packed until somebody looks at it.</summary>
internal sealed class PackedEvidence(byte[] packed, EvidenceOrigin of) : Evidence
{
    private ValueList<Mention>? mentions;

    /// <inheritdoc/>
    public override ValueList<Mention> Mentions => mentions ??= Unpack();

    private ValueList<Mention> Unpack()
    {
        try
        {
            return new ValueList<Mention>(PackedMentions.Unpack(packed, of));
        }
        catch (Exception error) when (error is InvalidDataException or OverflowException)
        {
            throw StoreFaults.Of(StoreFault.StoreCorrupt, of.Store!, error);
        }
    }
}
