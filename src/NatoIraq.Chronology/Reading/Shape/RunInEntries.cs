using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

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

    /// <summary>Words that open a sentence whose date is a bound and not that of what it tells.</summary>
    private static readonly HashSet<string> Bounds = new(StringComparer.OrdinalIgnoreCase) { "by", "since", "after", "before", "until", "till", "following", "from" };

    /// <summary>Whether a document is an account in prose: more of its sentences have dates of their own than there are dates that stand apart.</summary>
    public bool AreSentences(IReadOnlyList<MarkedBlock> blocks)
    {
        int apart = 0, told = 0;
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (block.Head is { Position: DatePosition.Alone, Level: <= DateLevel.Month } && index + 1 < blocks.Count && blocks[index + 1].Head is { Separator: DateSeparator.Sentence, Level: DateLevel.Day })
            {
                // "July 2008" above "On 11 July, …": the heading of a section.
                continue;
            }

            apart += block.Block.Kind == BlockKind.Row || block.Head is { Level: >= DateLevel.Month, Separator: not DateSeparator.Sentence } || (block.Head is null && block.Trail is { Separator: DateSeparator.Strong }) ? 1 : 0;
            told += block.Block.Kind is BlockKind.Text or BlockKind.Item && IsProse(block) && SentencesOf(block.Block.Text) is var sentences && (sentences.Count > 1 || Sentence.IsEnded(block.Block.Text)) && DatedSentences(block.Block, sentences) is var dated && (dated.Count > 1 || block.Head is not null || block.Inside is not null) ? dated.Count : 0;
        }

        return told > 1 && apart * 2 < told;
    }

    /// <summary>The classes of dates that sentences of prose have.</summary>
    public static IEnumerable<DateSignature> Signatures { get; } =
    [
        .. from form in new[] { MarkForm.Full, MarkForm.NeedsYear, MarkForm.Relative }
           from signature in new[]
           {
               new DateSignature(DatePosition.Lead, DateSeparator.Sentence, form), new DateSignature(DatePosition.Lead, DateSeparator.Period, form), new DateSignature(DatePosition.Lead, DateSeparator.Comma, form),
               new DateSignature(DatePosition.Inside, DateSeparator.Sentence, form), new DateSignature(DatePosition.Trail, DateSeparator.Sentence, form), new DateSignature(DatePosition.Labelled, DateSeparator.Period, form),
               new DateSignature(DatePosition.Labelled, DateSeparator.Strong, form),
           }
           select signature,
    ];

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
        if (text.Contains('(', StringComparison.Ordinal) && DayInBrackets().Matches(text) is { Count: > 0 } days && (days[0].Index == 0 || (marked.Head is { Level: DateLevel.Month } month && days[0].Index == month.TextStart)))
        {
            return [.. days.Select(static day => day.Index)];
        }

        var symbols = marked.Head is { Separator: DateSeparator.Strong, Symbols.Length: > 0 } or { Separator: DateSeparator.Space, Position: DatePosition.Lead, Form: MarkForm.Full, Level: DateLevel.Day } ? marked.Head.Symbols : null;
        if ((symbols is null ? !(areSentences && IsProse(marked)) : text.IndexOf(symbols, marked.Head!.TextStart, StringComparison.Ordinal) < 0) || block.Cells.Count > 1)
        {
            return [];
        }

        if (symbols is null || text.Contains(Dots, StringComparison.Ordinal))
        {
            return [.. DatedSentences(block, SentencesOf(text)).Where(static start => start > 0)];
        }

        var starts = new List<int>();
        var last = marked.Head?.Phrase?.Date;
        foreach (var start in SentencesOf(text).Where(start => start > marked.Head!.End))
        {
            if (DateAt(block, start) is not { Position: DatePosition.Lead, Form: MarkForm.NeedsYear or MarkForm.Full } mark || mark.Separator != marked.Head!.Separator || mark.Symbols != symbols || (symbols.Length == 0 && mark is not { Form: MarkForm.Full, Level: DateLevel.Day })
                || (mark.Form == MarkForm.Full && last is not null && mark.Phrase!.Date.Bounds.LatestStart < last.Bounds.EarliestStart))
            {
                continue;
            }

            last = mark.Form == MarkForm.Full ? mark.Phrase!.Date : last;
            starts.Add(start);
        }

        return starts;
    }

    /// <summary>Where the sentences and clauses begin that tell what happened on a date. One before which nothing has a date begins with the paragraph, if what stands there is short.</summary>
    private List<int> DatedSentences(Block block, List<int> sentences)
    {
        const int LongestLead = 60;
        var found = new List<int>();
        for (var index = 0; index < sentences.Count; index++)
        {
            var (start, end) = (index == 0 ? 0 : sentences[index], index + 1 < sentences.Count ? sentences[index + 1] : block.Text.Length);
            var part = new MarkedBlock(Part(block, start, end), finder);
            var isDated = part.Head is { } head ? IsSentence(part.Block.Text, head) || head.Position == DatePosition.Alone : part.Inside is { Form: MarkForm.Full or MarkForm.NeedsYear or MarkForm.Relative } || IsDateline(block, start);
            if (!isDated)
            {
                continue;
            }

            found.Add(found.Count == 0 && start <= LongestLead ? 0 : start);
            found.AddRange(ClausesOf(block.Text, start, end));
        }

        return found;
    }

    /// <summary>"VIENNA, December 28. Persons drawing relief …": the place and day of a report.</summary>
    private bool IsDateline(Block block, int start) =>
        char.IsUpper(block.Text[start]) && new LabelledDateFinder(finder).Find(Part(block, start, Math.Min(block.Text.Length, start + LongestDateline))) is not null;

    private const int LongestDateline = 96;

    /// <summary>Whether a paragraph has no date apart from its words, or rows of dots between what it tells.</summary>
    private static bool IsProse(MarkedBlock block) => block.Head is not { Separator: not DateSeparator.Sentence } || block.Block.Text.Contains(Dots, StringComparison.Ordinal);

    /// <summary>Where the sentences of a text begin, the clauses behind its semicolons, and what rows of dots divide.</summary>
    private static List<int> SentencesOf(string text)
    {
        var first = ListMark.StartOfWords(text);
        var starts = new List<int> { first };
        for (var index = first + 1; index + 1 < text.Length; index++)
        {
            if ((text[index] == ';' || Sentence.EndsAt(text, index) || IsDots(text, index) || (text[index] == ' ' && Unstopped().IsMatch(text, index + 1)))
                && text.AsSpan(index + 1).IndexOfAnyExcept(" \"”.") is >= 0 and var white && index + 1 + white > starts[^1] && !IsRemark(text, index + 1 + white))
            {
                starts.Add(index + 1 + white);
                index += white;
            }
        }

        return starts;
    }

    /// <summary>"… for raising funds August 20 1926 The Chamber …": a day before a capital, where no stop is left before it, and no word that leads to it.</summary>
    [GeneratedRegex(@"\G(?<![\p{P}\p{S}] )(?<!\b(?:on|of|in|to|by|the|and|from|until|since|before|after|between|dated|\p{L}+day) )(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2},? [12][0-9]{3} (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Unstopped();

    /// <summary>"… are dead. (29. April 1992)": what stands in brackets at the end of a paragraph belongs to the whole.</summary>
    private static bool IsRemark(string text, int start) => text[start] == '(' && text.AsSpan(start).IndexOf(')') >= text.AsSpan(start).TrimEnd(" .").Length - 1;

    private static bool IsDots(string text, int index) => text.AsSpan(index).StartsWith(Dots, StringComparison.Ordinal);

    /// <summary>
    /// Where the clauses of a sentence begin that tell of a date each: "laid down on 3 August 1942, launched on 21 March 1943 and commissioned on 30 July". Between
    /// two dates the last comma or "and" divides, if the second has words of its own.
    /// </summary>
    private IEnumerable<int> ClausesOf(string text, int start, int end)
    {
        const int ShortestWord = 3;
        var sentence = text[start..end];
        var last = -1;
        foreach (var (from, to) in DatesIn(sentence))
        {
            if (last >= 0 && Divider().Matches(sentence[last..from]) is { Count: > 0 } dividers && dividers[^1] is var divider
                && sentence.AsSpan(last + divider.Index + divider.Length, from - last - divider.Index - divider.Length).Trim().Length >= ShortestWord)
            {
                yield return start + last + divider.Index + divider.Groups["mark"].Length;
            }

            last = to;
        }
    }

    /// <summary>The dates of a sentence that are those of what it tells, those among them that count from the one before.</summary>
    private IEnumerable<(int Start, int End)> DatesIn(string sentence)
    {
        var end = 0;
        foreach (var phrase in finder.Dates.Find(sentence, DateMarkFinder.AnyYear).Where(phrase => !SentenceDateFinder.IsOfAnother(sentence, phrase)).Select(static phrase => (phrase.Start, phrase.End)).Append((Start: sentence.Length, End: sentence.Length)))
        {
            if (RelativeDate.FindIn(sentence[end..phrase.Start]) is var (date, start))
            {
                yield return (end + start, end + date.End);
            }

            if (phrase.Start < sentence.Length)
            {
                yield return phrase;
            }

            end = phrase.End;
        }
    }

    [GeneratedRegex(@"(?<mark>, )(?:and |but |then )?|(?<mark> )(?:and|but) (?=\p{L}{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    private const string Dots = "....";

    /// <summary>"JANUARY: (14th) … joins the next day. (28th) First practice": days in brackets, each before a capital.</summary>
    [GeneratedRegex(@"(?<=^|\s)\([0-9]{1,2}(?:st|nd|rd|th)\)(?= \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex DayInBrackets();

    private DateMark? DateAt(Block block, int start) =>
        start > 0 && start < block.Text.Length && char.IsLetterOrDigit(block.Text[start])
            ? finder.FindHead(Part(block, start, Math.Min(block.Text.Length, start + LongestDate))) : null;

    private static bool IsSentence(string text, DateMark mark) =>
        mark is { Separator: not DateSeparator.Joined, Form: MarkForm.Full or MarkForm.NeedsYear or MarkForm.Relative }
        && !Bounds.Contains(text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOf(' '))).ToString());

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
            MachineDates = start == 0 ? [.. block.MachineDates.Where(date => date.Start + date.Length <= trimmed)] : [],
        };
    }

    /// <summary>Where a part ends in the source that another follows: what stands between the two and is more than a space belongs to the first.</summary>
    private static int EndBefore(Block block, int end, int next)
    {
        var (last, following) = (block.Content.ToSource(end - 1, 1).End, block.Content.ToSource(next, 1).Start);
        return following - last > next - end || block.Content.IsWideSpace(end) ? following : last;
    }
}
