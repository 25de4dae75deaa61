using System.Text;

namespace NatoIraq.Store.Relational;

/// <summary>
/// Texts of a column that has few different values, such as kinds: each is decoded once and then recognised by its bytes. A million events
/// then share nineteen kinds instead of holding a million. Any number of threads may use it at once: at worst a text is decoded twice.
/// </summary>
internal sealed class RecurringText
{
    private const int Slots = 256;

    private readonly Known?[] known = new Known?[Slots];

    /// <summary>The text that the bytes are.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        ref var slot = ref known[((utf8[0] * 31) + (utf8[^1] * 7) + (utf8[utf8.Length / 2] * 13) + utf8.Length) % Slots];
        var found = slot;
        if (found is null || !utf8.SequenceEqual(found.Utf8))
        {
            slot = found = new Known(utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        return found.Text;
    }

    private sealed record Known(byte[] Utf8, string Text);
}
