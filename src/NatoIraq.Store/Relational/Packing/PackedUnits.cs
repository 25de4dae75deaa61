
namespace NatoIraq.Store.Relational.Packing;

/// <summary>The units of the figures among packed mentions, without unpacking these.</summary>
internal static class PackedUnits
{
    /// <summary>Adds the units that there are.</summary>
    /// <param name="packed">What <see cref="PackedMentions"/> made.</param>
    /// <param name="known">Decodes each unit once.</param>
    /// <param name="units">What they are added to.</param>
    /// <exception cref="InvalidDataException">It is not what <see cref="PackedMentions"/> makes.</exception>
    public static void Read(ReadOnlySpan<byte> packed, RecurringText known, HashSet<string> units)
    {
        var reader = PackedMentions.Open(packed);
        while (!reader.IsAtEnd)
        {
            if (PackedMentions.Skip(ref reader) is { IsEmpty: false } unit)
            {
                units.Add(known.Of(unit));
            }
        }
    }
}
