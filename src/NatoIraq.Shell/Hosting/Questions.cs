using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace NatoIraq.Shell.Hosting;

/// <summary>Asks the user at the terminal; where nobody is there to answer, says so at once and does not wait.</summary>
internal sealed class Questions(ShellConsole console)
{
    /// <summary>One line.</summary>
    /// <exception cref="PSInvalidOperationException">There is no terminal, or input has ended.</exception>
    internal string Line(string prompt)
    {
        if (!console.CanAsk)
        {
            throw new PSInvalidOperationException(
                "A question cannot be asked, because input or output is no terminal. "
                    + "Give every mandatory parameter, and -Confirm:$false where it applies.");
        }

        console.Out.Write(prompt);
        return Console.ReadLine() ?? throw new PSInvalidOperationException("Input ended before the question was answered.");
    }

    /// <summary>A value for each field; a field that takes a list is asked for until an empty line.</summary>
    internal Dictionary<string, PSObject> Fields(string caption, string message, Collection<FieldDescription> fields)
    {
        Dictionary<string, PSObject> answers = new(StringComparer.OrdinalIgnoreCase);
        var heading = Heading(caption, message);
        foreach (var field in fields)
        {
            answers[field.Name] = field.ParameterTypeFullName.Contains("[]", StringComparison.Ordinal)
                ? new PSObject(Lines(heading, field.Name))
                : new PSObject(Line($"{heading}{field.Name}: "));
            heading = "";
        }

        return answers;
    }

    /// <summary>One of several choices, by its letter or its whole label; an empty line means the default.</summary>
    internal int Choice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        var options = choices.Select(Option).ToList();
        var prompt = Heading(caption, message) + string.Join("  ", options.Select(static option => $"[{option.Key}] {option.Label}"))
            + (defaultChoice >= 0 ? $" (default is \"{options[defaultChoice].Key}\"): " : ": ");
        while (true)
        {
            var answer = Line(prompt).Trim();
            if (answer.Length == 0 && defaultChoice >= 0)
            {
                return defaultChoice;
            }

            var chosen = options.FindIndex(option => answer.Equals(option.Key, StringComparison.OrdinalIgnoreCase)
                || answer.Equals(option.Label, StringComparison.OrdinalIgnoreCase));
            if (chosen >= 0)
            {
                return chosen;
            }
        }
    }

    private string[] Lines(string heading, string name)
    {
        List<string> lines = [];
        while (Line($"{(lines.Count == 0 ? heading : "")}{name}[{lines.Count}]: ") is { Length: > 0 } line)
        {
            lines.Add(line);
        }

        return [.. lines];
    }

    private static string Heading(string caption, string message) =>
        string.Concat(
            new[] { caption, message }.Where(static text => !string.IsNullOrEmpty(text)).Select(static text => text + Environment.NewLine));

    // In "Yes to &All" the letter behind the ampersand is the key.
    private static (string Key, string Label) Option(ChoiceDescription choice)
    {
        var mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        var label = choice.Label.Replace("&", "", StringComparison.Ordinal);
        return mark >= 0 && mark < label.Length ? (label[mark].ToString().ToUpperInvariant(), label) : (label, label);
    }
}
