using System.Text.Json;

namespace NatoIraq.Store.Sqlite;

/// <summary>The evidence of an event from a store: packed until somebody looks at it.</summary>
internal sealed class PackedEvidence(byte[] json, string id, string source, int position, int line, PageIndex pages, string path) : Evidence
{
    private ValueList<Mention>? mentions;

    /// <inheritdoc/>
    public override ValueList<Mention> Mentions => mentions ??= Unpack();

    private ValueList<Mention> Unpack()
    {
        try
        {
            return new ValueList<Mention>(
                MentionJson.Unpack(json, id, source, position, line).Select(mention => mention with { Page = pages.PageAt(mention.Start), Store = path }));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw SqliteFaults.Of(StoreFault.StoreCorrupt, path, error);
        }
    }
}
