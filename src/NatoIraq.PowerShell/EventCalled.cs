using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>Events by what people call them: 'Brussels Summit'.</summary>
internal static class EventCalled
{
    /// <summary>
    /// The event that an id or a name means: the one event that has the id, or the name in its text, or else all its words; null where there
    /// is none, or more than one.
    /// </summary>
    public static Event? Find(IChronologyStore store, string name)
    {
        if (name.Length == 0 || NamePattern.IsPattern(name))
        {
            return null;
        }

        return store.Find([name]).Single() is { } identified ? identified
            : EventsWith(store, name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is [var only] ? only
            : null;
    }

    private static List<Event> EventsWith(IChronologyStore store, string[] words)
    {
        var phrase = string.Join(' ', words);
        var found = store.Query(new EventQuery { Texts = [words[0]] })
            .Where(happening => Array.TrueForAll(words, word => happening.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var whole = found.FindAll(happening => happening.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
        return whole.Count > 0 ? whole : found;
    }
}
