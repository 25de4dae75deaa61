using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coverage;

/// <summary>
/// Names as writing shows them, whatever is known of them: runs of words with capitals. Brackets, hyphens and slashes do not part a run.
/// </summary>
internal sealed class NameRuns
{
    private readonly int[] runs;
    private readonly List<(int Words, bool OpensSentence)> sizes = [];
    private readonly HashSet<int> accounted = [];

    /// <summary>Finds the runs among tokens.</summary>
    /// <param name="tokens">The tokens of <paramref name="text"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="date">Where in it the date at its head stands: after it a sentence opens.</param>
    public NameRuns(TokenList tokens, string text, TextSpan date)
    {
        runs = new int[tokens.Count];
        Array.Fill(runs, -1);
        var (isOpen, opensSentence) = (false, true);
        for (var index = 0; index < tokens.Count; index++)
        {
            ref var token = ref tokens[index];
            if (token.Shape is TokenShape.Mark)
            {
                var mark = text[token.Start];
                isOpen &= mark is '(' or ')' or '-' or '‑' or '/';
                opensSentence |= mark is '.' or '!' or '?' or ':';
                continue;
            }

            if (token.IsCapitalized)
            {
                if (!isOpen)
                {
                    sizes.Add((0, opensSentence && token.Shape is TokenShape.Capitalized));
                }

                runs[index] = sizes.Count - 1;
                sizes[^1] = (sizes[^1].Words + 1, sizes[^1].OpensSentence);
            }

            var isDate = date.Overlaps(new TextSpan(token.Start, token.End - token.Start));
            isOpen = token.IsCapitalized && !isDate;
            opensSentence = isDate;
        }
    }

    /// <summary>Takes note that a field accounts for a token.</summary>
    public void Account(int token) => accounted.Add(runs[token]);

    /// <summary>Whether a token is of a run that a field accounts for in part.</summary>
    public bool IsPartlyAccounted(int token) => runs[token] >= 0 && accounted.Contains(runs[token]);

    /// <summary>Whether a token looks like a name's. One capital that opens a sentence does not tell.</summary>
    public bool IsName(int token) => runs[token] >= 0 && (sizes[runs[token]].Words > 1 || !sizes[runs[token]].OpensSentence);
}
