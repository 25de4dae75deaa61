using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Help;

/// <summary>
/// The README and the pages the help is made from, as a reader sees them: commands behind <c>PS&gt;</c>, and what they print.
/// </summary>
internal static class HelpPage
{
    private const string Fence = "```";
    private const string Prompt = "PS> ";
    private const string Continuation = ">> ";

    public static string PathOf(string cmdlet) => Path.Combine(ModuleUnderTest.Docs, "cmdlets", cmdlet + ".md");

    /// <summary>The cmdlets that have a page.</summary>
    public static IEnumerable<string> Cmdlets() =>
        Directory.GetFiles(Path.Combine(ModuleUnderTest.Docs, "cmdlets"), "*-*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;

    /// <summary>The commands of a page's examples, in order. A block that shows commands without a prompt is no example.</summary>
    /// <param name="page">The path of the page, or the name of the cmdlet it is about.</param>
    public static IReadOnlyList<ExampleStep> Steps(string page)
    {
        var steps = new List<ExampleStep>();
        string[]? marks = null;
        var beforeExamples = 0;
        foreach (var line in File.ReadLines(File.Exists(page) ? page : PathOf(page)))
        {
            if (marks is null)
            {
                marks = line.StartsWith(Fence + "powershell", StringComparison.Ordinal) ? line.Split(' ')[1..] : null;
                beforeExamples = steps.Count;
            }
            else if (line == Fence)
            {
                marks = null;
            }
            else if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                steps.Add(new ExampleStep(line[Prompt.Length..], "", marks.Contains("pwsh"), marks.Contains("varies")));
            }
            else if (steps.Count == beforeExamples)
            {
                continue;
            }
            else if (line.StartsWith(Continuation, StringComparison.Ordinal) && steps[^1].Shown.Length == 0)
            {
                steps[^1] = steps[^1] with { Command = steps[^1].Command + "\n" + line[Continuation.Length..] };
            }
            else
            {
                steps[^1] = steps[^1] with { Shown = steps[^1].Shown + line + "\n" };
            }
        }

        return steps;
    }
}

/// <summary>A command of an example.</summary>
/// <param name="Command">The command.</param>
/// <param name="Shown">What the page says it prints.</param>
/// <param name="NeedsPwsh">Whether it needs a command that the engine alone has not.</param>
/// <param name="Varies">Whether it prints something else each time.</param>
internal sealed record ExampleStep(string Command, string Shown, bool NeedsPwsh, bool Varies);
