namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>One name for an office, however it is written: "PM of Iraq", "Iraqi prime minister", "Prime Minister of Iraq".</summary>
internal static class OfficeNames
{
    /// <summary>What joins the state to the title in the name of an office.</summary>
    public const string OfState = " of ";

    /// <summary>The canonical name of an office.</summary>
    /// <param name="title">The title without the nationality before it.</param>
    /// <param name="written">As written.</param>
    /// <param name="titleNames">The one name of titles that are written in several ways.</param>
    /// <param name="state">The state whose office it is, where the words name one.</param>
    public static string Canonical(string title, string written, Entity? state, IReadOnlyDictionary<string, string> titleNames)
    {
        var isOfState = state is not null;
        var bare = Capitalize(isOfState ? WithoutState(title, state!.Name) : state is null && title != written ? written : title);
        bare = titleNames.GetValueOrDefault(bare, bare);
        return isOfState ? $"{bare}{OfState}{WithArticle(state!.Name)}" : bare;
    }

    private static string WithoutState(string title, string state)
    {
        foreach (var ending in new[] { $" of {state}", $" of the {state}", $" to {state}", $" to the {state}" })
        {
            if (title.EndsWith(ending, StringComparison.Ordinal))
            {
                return title[..^ending.Length];
            }
        }

        return title;
    }

    /// <summary>"prime minister" is "Prime Minister": an office's name has its capitals.</summary>
    private static string Capitalize(string title) => string.Join(' ', title.Split(' ').Select(static word =>
        word is "of" or "the" or "to" or "for" or "and" or "in" or "at" or "d'affaires" || word.Length == 0 || !char.IsLower(word[0]) ? word
            : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string WithArticle(string state) =>
        state.StartsWith("United ", StringComparison.Ordinal) || state.EndsWith(" Republic", StringComparison.Ordinal)
        || state.EndsWith(" Union", StringComparison.Ordinal) || state.EndsWith(" Empire", StringComparison.Ordinal)
        || state is "Netherlands" or "Philippines" ? "the " + state : state;
}
