using System.Text.RegularExpressions;

namespace NatoIraq.PowerShell;

/// <summary>What names an event, on the command line and down the pipeline.</summary>
internal static partial class EventInput
{
    /// <summary>The properties by which an object names events: an event's own id, a mention's event, a mission's or situation's events.</summary>
    public static string[] Properties { get; } = ["Event", "Events", "Id"];

    /// <summary>Whether a text has the form of an event's id, <c>2018-07-11a</c>, <c>199Xb</c>, <c>2004-07-30a.1</c>.</summary>
    public static bool IsId(string text) => Id.IsMatch(text);

    [GeneratedRegex(@"^(undated|[-Y]?[\dX][-\dX]*)[a-z]{1,3}(\.\d+)*$")]
    private static partial Regex Id { get; }
}
