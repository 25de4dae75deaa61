using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>
/// Cuts paragraphs in which entries run on: "1974: Aug. 24 - The governor withdraws. Nov. 26 - A party declares …", where a date with the mark of the first begins
/// a sentence; and, in a document of such prose, "In 1998 … . In March 1999 … . On 5 May …" or "It met on 5 May 1998. It parted in March 1999."
/// </summary>
/// <param name="finder">Finds the dates.</param>
internal sealed partial class RunInEntries(DateMarkFinder finder)
{
    /// <summary>The longest date that is looked at.</summary>
    private const int LongestDate = 48;

    /// <summary>How many sentences further in must open with a date before that is the way of a document whose other sentences do not.</summary>
    private const int LeastSentences = 3;

    /// <summary>Words that open a sentence whose date is a bound and not that of what it tells.</summary>
    private static readonly HashSet<string> Bounds = new(StringComparer.OrdinalIgnoreCase) { "by", "since", "after", "before", "until", "till", "following", "from" };

    /// <summary>
    /// Whether the sentences of a document have their own dates, and hardly any date stands apart: two of three sentences of its longer paragraphs have one; or most
    /// of these paragraphs go on with several.
    /// </summary>
    public bool AreSentences(IReadOnlyList<MarkedBlock> blocks)
    {
        int apart = 0, further = 0, ofSeveralDates = 0, paragraphs = 0, sentences = 0, dated = 0;
        foreach (var block in blocks.Where(static block => block.Block.Kind is BlockKind.Text or BlockKind.Item))
        {
            apart += block.Head is { Signature.IsCertain: true, Level: >= DateLevel.Month } ? 1 : 0;
            if (!IsProse(block) || SentencesOf(block.Block.Text) is not { Count: > 1 } starts)
            {
                continue;
            }

            var found = StartsIn(block, areSentences: true).Count;
            paragraphs++;
            ofSeveralDates += found > 1 ? 1 : 0;
            further += found;
            sentences += starts.Count;
            dated += found + (found == starts.Count - 1 || block.Head is not null ? 1 : 0);
        }

        return apart * 2 < further && (dated * 3 >= sentences * 2 || (further >= LeastSentences && ofSeveralDates * 2 >= paragraphs));
    }

    /// <summary>The blocks, with those cut in which entries run on.</summary>
    public IEnumerable<MarkedBlock> Cut(IEnumerable<MarkedBlock> blocks, bool areSentences)
    {
        foreach (var marked in blocks)
        {
            var starts = marked.Block.Kind is BlockKind.Text or BlockKind.Item ? StartsIn(marked, areSentences) : [];
            if (starts.Count == 0)
            {
                yield return marked;
                continue;
            }

            starts.Add(marked.Block.Text.Length);
            var start = 0;
            foreach (var end in starts.Where(static end => end > 0))
            {
                yield return new MarkedBlock(Part(marked.Block, start, end), finder);
                start = end;
            }
        }
    }

    /// <summary>Where in a block sentences begin that are entries of their own.</summary>
    private List<int> StartsIn(MarkedBlock marked, bool areSentences)
    {
        var (block, text) = (marked.Block, marked.Block.Text);
        if (DayInBrackets().Matches(text) is { Count: > 0 } days && (days[0].Index == 0 || (marked.Head is { Level: DateLevel.Month } month && days[0].Index == month.TextStart)))
        {
            return [.. days.Select(static day => day.Index)];
        }

        var symbols = marked.Head is { Separator: DateSeparator.Strong, Symbols.Length: > 0 } head ? head.Symbols : null;
        if ((symbols is null ? !(areSentences && IsProse(marked)) : text.IndexOf(symbols, marked.Head!.TextStart, StringComparison.Ordinal) < 0) || block.Cells.Count > 1)
        {
            return [];
        }

        var sentences = SentencesOf(text, withClauses: symbols is not null);
        var starts = new List<int>();
        var last = marked.Head?.Phrase?.Date;
        foreach (var start in sentences.Where(start => start > (marked.Head?.End ?? 0)).Skip(marked.Head is null ? 1 : 0))
        {
            if (DateAt(block, start) is not { Position: DatePosition.Lead } mark || !(symbols is null ? IsSentence(text, start, mark) : mark is { Separator: DateSeparator.Strong, Form: MarkForm.NeedsYear or MarkForm.Full } && mark.Symbols == symbols))
            {
                continue;
            }

            if (mark.Form == MarkForm.Full && last is not null && mark.Phrase!.Date.Bounds.LatestStart < last.Bounds.EarliestStart)
            {
                continue;
            }

            last = mark.Form == MarkForm.Full ? mark.Phrase!.Date : last;
            starts.Add(start);
        }

        return symbols is null && starts.Count < sentences.Count - 1 && sentences.Count > 1 && DatedSentences(block, sentences) is { } dated ? [.. dated.Where(static start => start > 0)] : starts;
    }

    /// <summary>The sentences with a date, where nearly all have one and the dates run on; null where they do not.</summary>
    private List<int>? DatedSentences(Block block, List<int> sentences)
    {
        var found = new List<int>();
        long? last = null;
        for (var index = 0; index < sentences.Count; index++)
        {
            var part = Part(block, sentences[index], index + 1 < sentences.Count ? sentences[index + 1] : block.Text.Length);
            if (new SentenceDateFinder(finder).Find(part) is not { Form: MarkForm.Full, Phrase.Date.Bounds: var bounds })
            {
                continue;
            }

            if (bounds.LatestEnd < last)
            {
                return null;
            }

            last = bounds.EarliestStart ?? last;
            found.Add(sentences[index]);
        }

        return found.Count > 1 && found.Count * 5 >= sentences.Count * 4 ? found : null;
    }

    /// <summary>Whether a paragraph has no date apart from its words.</summary>
    private static bool IsProse(MarkedBlock block) => block.Head is not { Separator: not DateSeparator.Sentence };

    /// <summary>Where the sentences of a text begin, and the clauses behind its semicolons.</summary>
    private static List<int> SentencesOf(string text, bool withClauses = false)
    {
        var first = ListMark.StartOfWords(text);
        var starts = new List<int> { first };
        for (var index = first + 1; index + 1 < text.Length; index++)
        {
            if ((text[index] == ';' ? withClauses : SentenceSplitter.IsMark(text[index]) && SentenceSplitter.EndsSentence(text, index, Abbreviations.Default))
                && text.AsSpan(index + 1).IndexOfAnyExcept(' ', '"', '”') is >= 0 and var white)
            {
                starts.Add(index + 1 + white);
            }
        }

        return starts;
    }

    /// <summary>"JANUARY: (14th) … joins the next day. (28th) First practice": days in brackets, each before a capital.</summary>
    [GeneratedRegex(@"(?<=^|\s)\(\d{1,2}(?:st|nd|rd|th)\)(?= \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex DayInBrackets();

    private DateMark? DateAt(Block block, int start) =>
        start > 0 && start < block.Text.Length && char.IsLetterOrDigit(block.Text[start])
            ? finder.FindHead(Part(block, start, Math.Min(block.Text.Length, start + LongestDate))) : null;

    private static bool IsSentence(string text, int start, DateMark mark)
    {
        var word = text.AsSpan(start);
        word = word[..Math.Max(0, word.IndexOf(' '))];
        return mark is { Separator: DateSeparator.Sentence or DateSeparator.Comma or DateSeparator.Strong, Form: MarkForm.Full or MarkForm.NeedsYear } && !Bounds.Contains(word.ToString());
    }

    private static Block Part(Block block, int start, int end)
    {
        var content = block.Content.Slice(start, end - start);
        var trimmed = content.Text.TrimEnd().Length;
        content = content.Slice(0, trimmed);
        var source = block.Content.ToSource(start, trimmed);
        var line = start == 0 ? block.Line : block.LineAt(source.Start);
        return block with
        {
            Content = content,
            Line = line,
            Span = TextSpan.FromBounds(start == 0 ? block.Span.Start : source.Start, end == block.Text.Length ? block.Span.End : EndBefore(block, start + trimmed, end)),
            EmphasisLength = start == 0 ? Math.Min(block.EmphasisLength, trimmed) : 0,
            Cells = [],
            MachineDates = start == 0 ? block.MachineDates : [],
            DatedLines = [.. block.DatedLines.Where(dated => dated.Line > line && dated.Line <= block.LineAt(source.End - 1))],
        };
    }

    /// <summary>Where a part ends in the source that another follows: what stands between the two and is more than a space belongs to the first.</summary>
    private static int EndBefore(Block block, int end, int next)
    {
        var (last, following) = (block.Content.ToSource(end - 1, 1).End, block.Content.ToSource(next, 1).Start);
        return following - last > next - end || block.Content.IsWideSpace(end) ? following : last;
    }
}
