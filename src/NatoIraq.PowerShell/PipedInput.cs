using System.Collections;
using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>
/// What came down the pipeline, as a cmdlet takes it: an event, a name, or an object with a property that names what is asked about. A name
/// that is piped is literal; a pattern is typed.
/// </summary>
internal static class PipedInput
{
    private const string DeserializedEvent = "Deserialized.NatoIraq.Event";

    /// <summary>The event, one that a job or Import-Clixml gave back too; null where it is something else.</summary>
    public static Event? Event(PSObject item)
    {
        if (item.BaseObject is Event happening)
        {
            return happening;
        }

        return item.TypeNames.Contains(DeserializedEvent)
            && item.Properties[nameof(EventText)]?.Value is string text
            && EventText.Read(text) is IStoreItem read
                ? (Event)read.In(item.Properties[nameof(NatoIraq.Event.Store)]?.Value as string)
                : null;
    }

    /// <summary>
    /// What the item names: a text itself; else the first of some properties that it has and that is not empty. Null where it names nothing.
    /// </summary>
    public static IReadOnlyList<string>? Names(PSObject item, params ReadOnlySpan<string> properties)
    {
        if (item.BaseObject is string name)
        {
            return name.Length > 0 ? [name] : null;
        }

        foreach (var property in properties)
        {
            if (item.Properties[property] is { } found && Texts(found.Value) is { Count: > 0 } texts)
            {
                return texts;
            }
        }

        return null;
    }

    /// <summary>The path of a file, of a line that Get-Content read from one, or of an object with a property Path; null where it has none.</summary>
    public static string? PathOf(PSObject item)
    {
        // A name has no path of its own, but what Get-Content or a provider gave it.
        foreach (var property in (ReadOnlySpan<string>)["PSPath", "LiteralPath", "FullName", "Path"])
        {
            if (item.Properties[property]?.Value is string { Length: > 0 } path)
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The names as patterns that fit them alone.</summary>
    public static string[] Literal(IEnumerable<string> names) => [.. names.Select(WildcardPattern.Escape)];

    private static IReadOnlyList<string> Texts(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null or "" => [],
        string text => [text],
        Event single => [single.Id],
        IEnumerable list => [.. list.Cast<object?>().SelectMany(Texts)],
        var other => other.ToString() is { Length: > 0 } text ? [text] : [],
    };
}
