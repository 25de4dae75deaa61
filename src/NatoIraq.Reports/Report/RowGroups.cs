using System.Collections;
using HandlebarsDotNet;

namespace NatoIraq.Reports.Report;

/// <summary>
/// A list in groups, each an element of the page, of which a browser lays out those in sight (Timeline/Html/groups.css). A template calls it <c>groups</c>.
/// </summary>
internal static class RowGroups
{
    /// <summary>How many rows a group has at most.</summary>
    public const int Most = 100;

    private const string Name = "groups";

    /// <summary>Adds it to a template's language.</summary>
    public static void Register(IHandlebars language) => language.RegisterHelper(Name, static (_, arguments) =>
        arguments.Length == 1 && arguments[0] is IEnumerable rows and not string
        ? rows.Cast<object>().Chunk(Most)
        : throw new HandlebarsException($"{{{{{Name}}}}} takes one list, as in {{{{#each ({Name} events)}}}}."));
}
