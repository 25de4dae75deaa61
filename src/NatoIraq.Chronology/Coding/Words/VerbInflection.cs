namespace NatoIraq.Chronology.Coding.Words;

/// <summary>The regular forms of an English verb, and what a given irregular form is.</summary>
internal static class VerbInflection
{
    /// <summary>Every form of a verb with what it is: the regular ones, but where a form is given it stands instead.</summary>
    /// <param name="verb">The base form; only its first word is inflected ("take over").</param>
    /// <param name="given">Irregular forms.</param>
    public static IEnumerable<(string Form, VerbForms Is)> FormsOf(string verb, IReadOnlyList<string> given)
    {
        var space = verb.IndexOf(' ', StringComparison.Ordinal);
        var head = space < 0 ? verb : verb[..space];
        var rest = space < 0 ? "" : verb[space..];
        var forms = given.Select(static form => (form, Classify(form))).ToList();
        var has = forms.Aggregate(VerbForms.None, static (all, form) => all | form.Item2);
        yield return (verb, VerbForms.Base | (forms.Any(form => form.form == verb) ? VerbForms.Past : VerbForms.None));
        foreach (var form in forms)
        {
            yield return form;
        }

        if ((has & VerbForms.ThirdPerson) == 0)
        {
            yield return (WithS(head) + rest, VerbForms.ThirdPerson);
        }

        if ((has & VerbForms.Past) == 0)
        {
            foreach (var past in Suffixed(head, "ed"))
            {
                yield return (past + rest, VerbForms.Past);
            }
        }

        if ((has & VerbForms.Present) == 0)
        {
            foreach (var present in Suffixed(head, "ing"))
            {
                yield return (present + rest, VerbForms.Present);
            }
        }
    }

    private static VerbForms Classify(string form)
    {
        var space = form.IndexOf(' ', StringComparison.Ordinal);
        var head = space < 0 ? form : form[..space];
        return head.EndsWith("ing", StringComparison.Ordinal) && head.Length > 4 ? VerbForms.Present
            : head.EndsWith('s') ? VerbForms.ThirdPerson
            : VerbForms.Past;
    }

    /// <summary>The form in -s: of a verb the third person, of a noun the plural.</summary>
    public static string WithS(string verb) =>
        verb.EndsWith('y') && !IsVowel(verb[^2]) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal)
        || verb.EndsWith("sh", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static IEnumerable<string> Suffixed(string verb, string suffix)
    {
        if (verb.EndsWith("ee", StringComparison.Ordinal))
        {
            yield return verb + suffix.TrimStart('e');
        }
        else if (verb.EndsWith('e'))
        {
            yield return verb[..^1] + suffix;
        }
        else if (verb.EndsWith('y') && !IsVowel(verb[^2]) && suffix == "ed")
        {
            yield return verb[..^1] + "ied";
        }
        else
        {
            yield return verb + suffix;
            // British and American doubling both occur (equipped, cancelled, canceled); a form nobody writes does no harm.
            if (verb.Length > 2 && !IsVowel(verb[^1]) && IsVowel(verb[^2]) && verb[^1] is not ('w' or 'x' or 'y'))
            {
                yield return verb + verb[^1] + suffix;
            }
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
