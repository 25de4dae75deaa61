using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>
/// The title of an event: the main clause in the source's own words, at most 100 characters, cut at a clause or else a word.
/// </summary>
internal static class TitleCutter
{
    /// <summary>The longest title, in UTF-16 code units.</summary>
    public const int Longest = 100;

    /// <summary>Cuts the title out of an entry.</summary>
    public static string Cut(Draft draft, Clause main)
    {
        if (draft.Tokens.Count == 0)
        {
            return draft.Text.Length <= Longest ? draft.Text : draft.Text[..Longest];
        }

        // Without a verb the clause is a headline ("King Hussein: Private visit") and its subject belongs to it.
        var first = main.Verb is null || IsBehindColon(draft, main.First) ? main.SentenceFirst : main.First;
        var start = draft.Tokens[first].Start;
        var end = draft.Tokens[main.Last].End;
        if (draft.IsMark(main.Last, '.') && end - start > 1)
        {
            end--;
        }

        if (end - start <= Longest)
        {
            return draft.Text[start..end];
        }

        var clause = -1;
        var word = start;
        for (var index = first; index <= main.Last && draft.Tokens[index].End - start <= Longest; index++)
        {
            var token = draft.Tokens[index];
            if (main.Verb is { } verb && index > verb.Last && draft.IsFree(index) && IsClauseEdge(draft, index))
            {
                clause = draft.Tokens[index - 1].End;
            }
            else if (index > first && !draft.Tokens[index - 1].Is(WordUse.Function) && token.SpaceBefore)
            {
                word = draft.Tokens[index - 1].End;
            }
        }

        var cut = clause > start + (Longest / 3) ? clause : word > start ? word : start + Longest;
        return draft.Text[start..cut].TrimEnd(' ', ',', ';', ':');
    }

    private static bool IsClauseEdge(Draft draft, int index) =>
        draft.IsMark(index, ',') || draft.IsMark(index, ';')
        || (draft.IsWord(index, "and") && index + 1 < draft.Tokens.Count
        && (draft.IsWord(index + 1, "to") || draft.Tokens[index + 1].Word?.VerbForms is VerbForms.Past or VerbForms.ThirdPerson));

    private static bool IsBehindColon(Draft draft, int first) => draft.IsMark(first - 1, ':');
}
