using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Offices: those with a name of their own (SACEUR), and titles with nobody's name behind them ("Iraqi President and Prime Minister").
/// </summary>
internal static class OfficeRecognizer
{
    private const int NestedReach = 6;

    /// <summary>Finds the offices that stand alone.</summary>
    public static void Recognize(Draft draft, DocumentContext memory)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (draft.IsFree(index) && draft.HasMatches(index) && TitleReader.Read(draft, index) is { IsHonorific: false,
                IsCapitalized: true } title
                && draft.AreFree(title.First, title.LastOfOffice) && !IsPartOfName(draft, title) && !IsInsideName(draft, index))
            {
                Add(draft, title.First, title.LastOfOffice, memory);
                index = title.LastOfOffice;
            }
        }
    }

    /// <summary>Records an office and the nationality or organization inside it.</summary>
    public static void Add(Draft draft, int first, int last, DocumentContext memory)
    {
        if (!draft.AreFree(first, last))
        {
            return;
        }

        if (draft.TryMatch(first, PhraseKind.Office, out var named) && named.Last == last)
        {
            draft.Add(first, last, named.Sense.Entity!);
            return;
        }

        var state = Shared(draft, first);
        var title = first;
        for (var index = first; index <= last; index++)
        {
            if (draft.TryMatchName(index, out var match) && match.Last <= last && match.Sense.Kind is PhraseKind.Demonym
                or PhraseKind.State or PhraseKind.Organization)
            {
                draft.AddNested(match.First, match.Last, match.Sense.Entity!);
                state ??= match.Sense.Kind is PhraseKind.Organization ? null : match.Sense.Entity;
                title = match.First == title ? match.Last + 1 : title;
                index = match.Last;
            }
        }

        var written = draft.TextOf(first, last);
        var bare = title <= last ? draft.TextOf(title, last) : written;
        var name = state is not null && !bare.Contains(state.Name, StringComparison.Ordinal) ? $"{bare} of {WithArticle(state.Name)}"
            : written;
        draft.Add(first, last, memory.Office(name, written));
    }

    /// <summary>"Iraqi President and Prime Minister": the second office is of the same state.</summary>
    private static Entity? Shared(Draft draft, int first)
    {
        if (!draft.IsWord(first - 1, "and") || !draft.TryGetOwner(first - 2, out var before) || before.Field is not MentionField.Office)
        {
            return null;
        }

        // What is inside that office was found right before it: there is no need to look further back.
        for (var index = draft.Findings.Count - 1; index >= Math.Max(0, draft.Findings.Count - NestedReach); index--)
        {
            var nested = draft.Findings[index];
            if (nested.IsNested && nested.First >= before.First && nested.Last <= before.Last && nested.Field is MentionField.State)
            {
                return nested.Entity;
            }
        }

        return null;
    }

    private static string WithArticle(string state) =>
        state.StartsWith("United ", StringComparison.Ordinal) || state.EndsWith(" Republic", StringComparison.Ordinal)
            || state.EndsWith(" Union", StringComparison.Ordinal)
            || state.EndsWith(" Empire", StringComparison.Ordinal) || state is "Netherlands" or "Philippines" ? "the " + state : state;

    /// <summary>"International Court of Justice": the lexicon knows a longer name that runs over the title's word.</summary>
    private static bool IsInsideName(Draft draft, int index)
    {
        if (draft.TryMatchName(index, out var name) && name.Last > index && name.Sense.Kind is PhraseKind.Organization)
        {
            // "Justice and Equality Movement"
            return true;
        }

        for (var start = index - 1; start >= Math.Max(0, index - NestedReach) && !draft.IsBreak(start + 1); start--)
        {
            if (draft.TryMatchName(start, out var match) && match.Last >= index && match.Sense.Kind is not PhraseKind.Office)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"General Assembly", "Minister Council", "State Department": the title's word begins or continues another name.</summary>
    private static bool IsPartOfName(Draft draft, Title title)
    {
        var next = title.LastOfOffice + 1;
        return !draft.IsBreak(next) && draft.Tokens[next].Shape is TokenShape.Capitalized && !draft.Tokens[next].Is(WordUse.Function)
            && draft.IsFree(next) && !draft.TryMatch(next, PhraseKind.Demonym, out _);
    }
}
