using System.Text;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// Texts of a column that has few different values, such as kinds: each is decoded once and then recognised by its bytes. A million events
/// then share nineteen kinds instead of holding a million.
/// </summary>
internal sealed class RecurringText
{
    private const int Slots = 64;

    private readonly (byte[] Utf8, string Text)[] known = new (byte[], string)[Slots];

    /// <summary>The text that the bytes are.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        ref var slot = ref known[((utf8[0] * 31) + (utf8[^1] * 7) + utf8.Length) % Slots];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8))
        {
            slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        return slot.Text;
    }
}
