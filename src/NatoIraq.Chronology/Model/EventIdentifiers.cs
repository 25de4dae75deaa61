using System.Runtime.InteropServices;
using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>Gives ids, one after the other, to events that are in no store: as a new store would.</summary>
public sealed class EventIdentifiers
{
    private readonly Dictionary<string, long> givenByStem = new(StringComparer.Ordinal);

    /// <summary>The next id for an event of this date, in the order of the source.</summary>
    public string Next(EdtfDate date)
    {
        var stem = EventIdentifier.Stem(date);
        return stem + EventIdentifier.Letters(++CollectionsMarshal.GetValueRefOrAddDefault(givenByStem, stem, out _));
    }
}
