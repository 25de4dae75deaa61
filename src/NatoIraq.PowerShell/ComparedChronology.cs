using System.Collections;
using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What can be compared: a file, a source of a store, or events at hand.</summary>
internal abstract record ComparedChronology
{
    /// <summary>A file.</summary>
    /// <param name="Path">Its absolute path.</param>
    public sealed record OfFile(string Path) : ComparedChronology;

    /// <summary>A source.</summary>
    /// <param name="Title">Its exact title.</param>
    public sealed record OfSource(string Title) : ComparedChronology;

    /// <summary>Events.</summary>
    /// <param name="Events">The events.</param>
    public sealed record OfEvents(IReadOnlyList<Event> Events) : ComparedChronology;

    /// <summary>
    /// What an argument names; null where it names nothing. A text with a directory in it is a path; any other is the title of a source,
    /// where there is one of that title, and else the name of a file.
    /// </summary>
    /// <param name="argument">What the user gave.</param>
    /// <param name="resolve">Gives the absolute path of a file.</param>
    /// <param name="store">The store, opened when it is first asked.</param>
    public static ComparedChronology? Find(object argument, Func<string, string> resolve, Func<IChronologyStore> store)
    {
        switch (argument is PSObject wrapped ? wrapped.BaseObject : argument)
        {
            case Source source:
                return new OfSource(source.Title);
            case FileInfo file:
                return new OfFile(file.FullName);
            case Event single:
                return new OfEvents([single]);
            case IEnumerable list and not string:
                var events = list.Cast<object>().Select(static item => item is PSObject inside ? inside.BaseObject : item).ToList();
                return events.TrueForAll(static item => item is Event) ? new OfEvents([.. events.Cast<Event>()])
                    : events is [var only] ? Find(only, resolve, store)
                    : null;
            case var other:
                return FindNamed(other.ToString() ?? "", resolve, store);
        }
    }

    private static ComparedChronology? FindNamed(string name, Func<string, string> resolve, Func<IChronologyStore> store)
    {
        var isPath = name.AsSpan().IndexOfAny('/', '\\') >= 0;
        if (!isPath
            && store().Sources().FirstOrDefault(source => source.Title.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return new OfSource(found.Title);
        }

        var path = resolve(name);
        return File.Exists(path) ? new OfFile(path) : null;
    }
}
