using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>Events by their ids, sub-events too; an id may be a pattern.</summary>
/// <param name="store">The store to look in, opened when the first id is asked for.</param>
/// <param name="missing">Told of each id, not a pattern, that there is no event of.</param>
internal sealed class EventsById(Func<IChronologyStore> store, Action<string> missing)
{
    /// <summary>The events of the ids, in the order of the ids.</summary>
    public IEnumerable<Event> Find(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (WildcardPattern.ContainsWildcardCharacters(id))
            {
                var near = store().IdsStartingWith(LiteralPrefix(id), int.MaxValue);
                foreach (var fitting in near.Where(found => NamePattern.Matches(id, found.Id)))
                {
                    yield return fitting;
                }
            }
            else if (store().Find([id]).Single() is { } found)
            {
                yield return found;
            }
            else
            {
                missing(id);
            }
        }
    }

    private static string LiteralPrefix(string pattern)
    {
        var end = pattern.AsSpan().IndexOfAny("*?[`");
        return end < 0 ? pattern : pattern[..end];
    }
}
