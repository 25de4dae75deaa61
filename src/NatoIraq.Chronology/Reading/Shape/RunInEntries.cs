using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>
/// Cuts paragraphs in which entries run on: "1974: Aug. 24 - The governor withdraws. Nov. 26 - A party declares …", where a date with the mark of the first begins
/// a sentence; and, in a document of such prose, "In 1998 … . In March 1999 … . On 5 May …".
/// </summary>
/// <param name="finder">Finds the dates.</param>
internal sealed partial class RunInEntries(DateMarkFinder finder)
{
    /// <summary>The longest date that is looked at.</summary>
    private const int LongestDate = 48;

    /// <summary>How many sentences further in must open with a date before that is the way of a document.</summary>
    private const int LeastSentences = 3;

    /// <summary>Words that open a sentence whose date is a bound and not that of what it tells.</summary>
    private static readonly HashSet<string> Bounds = new(StringComparer.OrdinalIgnoreCase) { "by", "since", "after", "before", "until", "till", "following", "from" };

    /// <summary>
    /// Whether the sentences of a document open with their dates, and hardly any date stands apart: most paragraphs of several sentences go on with a date that is
    /// not before the one above it.
    /// </summary>
    public bool AreSentences(IReadOnlyList<MarkedBlock> blocks)
    {
        int apart = 0, sentences = 0, paragraphs = 0, ofSeveral = 0;
        foreach (var block in blocks.Where(static block => block.Block.Kind is BlockKind.Text or BlockKind.Item))
        {
            apart += block.Head is { Signature.IsCertain: true, Level: >= DateLevel.Month } ? 1 : 0;
            if (block.Block.Text.Length < LongestDate * 2 || block.Head is { Separator: DateSeparator.Strong })
            {
                continue;
            }

            var starts = StartsIn(block, areSentences: true);
            ofSeveral++;
            paragraphs += starts.Count > 1 ? 1 : 0;
            sentences += starts.Count;
        }

        return sentences >= LeastSentences && paragraphs * 2 >= ofSeveral && apart * 2 < sentences;
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
        if ((symbols is null && !areSentences) || block.Cells.Count > 1)
        {
            return [];
        }

        var starts = new List<int>();
        var last = marked.Head?.Phrase?.Date;
        for (var index = Math.Max(marked.Head?.End ?? 0, ListMark.StartOfWords(text)) + 1; index + 1 < text.Length; index++)
        {
            if (!SentenceSplitter.IsMark(text[index]) || !SentenceSplitter.EndsSentence(text, index, Abbreviations.Default))
            {
                continue;
            }

            var start = index + 1 + text.AsSpan(index + 1).IndexOfAnyExcept(' ', '"', '”');
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

        return starts;
    }

    /// <summary>"JANUARY: (14th) … joins the next day. (28th) First practice": days in brackets, each at the start of a sentence.</summary>
    [GeneratedRegex(@"(?<=^|[.:!?] )\(\d{1,2}(?:st|nd|rd|th)\)(?= )", RegexOptions.CultureInvariant)]
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
        return block with
        {
            Content = content,
            Line = start == 0 ? block.Line : block.LineAt(source.Start),
            Span = TextSpan.FromBounds(start == 0 ? block.Span.Start : source.Start, end == block.Text.Length ? block.Span.End : EndBefore(block, start + trimmed, end)),
            EmphasisLength = start == 0 ? Math.Min(block.EmphasisLength, trimmed) : 0,
            Cells = [],
            MachineDates = start == 0 ? block.MachineDates : [],
        };
    }

    /// <summary>Where a part ends in the source that another follows: what stands between the two and is more than a space belongs to the first.</summary>
    private static int EndBefore(Block block, int end, int next)
    {
        var (last, following) = (block.Content.ToSource(end - 1, 1).End, block.Content.ToSource(next, 1).Start);
        return following - last > next - end || block.Content.IsWideSpace(end) ? following : last;
    }
}
